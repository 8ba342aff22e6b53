import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { syntheticWord } from '../../src/i18n/synthetic.ts';
import { builtPages, dist, documentOf, filesIn, nameOf, type BuiltPage } from './dist.ts';

interface File {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Names of the prebaked answers that hold a synthetic row. */
function syntheticAnswers(): Set<string> {
  const folder = join(dist, 'data', 'answers');
  const names = filesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .filter((name) => {
      const { columns, rows } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as File;
      const column = columns.indexOf('is_synthetic');
      return rows.some((row) => row[column] === true);
    });
  if (names.length === 0) throw new Error(`no synthetic answer in ${folder}: test real data apart`);
  return new Set(names.map((name) => name.replace(/\.json$/, '')));
}

const has = (element: Element | null, word: string): boolean =>
  (element?.textContent ?? '').includes(word);

/** What of a page rests on synthetic data and does not say so, or says so and does not. */
function faultsOf({ path, html }: BuiltPage, synthetic: ReadonlySet<string>): string[] {
  const document = documentOf(html);
  const language = document.documentElement.lang === 'en' ? 'en' : 'id';
  const word = syntheticWord[language];
  const figures = [...document.querySelectorAll('main figure[id]')].map((figure) => ({
    figure,
    made: synthetic.has(
      figure.querySelector('recompute-figure')?.getAttribute('data-answer') ?? '',
    ),
  }));
  const faults = figures.flatMap(({ figure, made }) => {
    const parts: readonly (readonly [string, Element | null])[] = [
      ['caption', figure.querySelector('figcaption')],
      ['source line', figure.querySelector('.sources')],
      ...[...figure.querySelectorAll('.picture svg[role="img"], .picture svg.map')].map(
        (picture) => ['picture', picture] as const,
      ),
    ];
    return parts
      .filter(([, part]) => has(part, word) !== made)
      .map(([name]) => `the ${name} of #${figure.id} ${made ? 'lacks' : 'has'} ${word}`);
  });
  const heading = document.querySelector('h1');
  const isOfIndicator = /(regsosek\/indikator|registry\/indicator)\/[^/]+\/$/.test(path);
  if (figures.some(({ made }) => made)) {
    if (!has(document.querySelector('.synthetic-banner'), word)) faults.push(`no banner ${word}`);
    if (isOfIndicator && !has(heading, word)) faults.push(`the finding lacks ${word}`);
  }
  return faults;
}

test('every page, figure and picture of synthetic data says so, and no other', () => {
  const answers = syntheticAnswers();
  const faults = builtPages().flatMap((page) =>
    faultsOf(page, answers).map((fault) => `${nameOf(page.path)}: ${fault}`),
  );
  expect(faults.slice(0, 40)).toEqual([]);
});

test('a figure without its mark is found', () => {
  const page = builtPages().find(({ path }) => path === 'regsosek/sasaran/')!;
  const html = page.html.replaceAll(syntheticWord.id, '');
  const faults = faultsOf({ ...page, html }, syntheticAnswers());
  for (const part of ['caption', 'source line', 'picture']) {
    expect(faults.filter((fault) => fault.includes(`the ${part} of`)).length).toBeGreaterThan(4);
  }
  expect(faults).toContain('no banner SINTETIS');
});

test('the files of synthetic data say so in their titles', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as Record<string, unknown>;
  const { tables } = read('release.json') as {
    tables: readonly { id: string; synthetic: boolean }[];
  };
  const { resources } = read('datapackage.json') as {
    resources: readonly { name: string; title: string }[];
  };
  expect(tables.some((table) => table.synthetic)).toBe(true);
  for (const { id, synthetic: made } of tables) {
    const { title } = resources.find(({ name }) => name === id)!;
    for (const word of Object.values(syntheticWord)) expect(title.includes(word), id).toBe(made);
    const metadata = read(`tables/${id}.csv-metadata.json`);
    expect(metadata['dc:title'], id).toBe(title);
  }
  const catalogue = JSON.stringify(read('catalog.jsonld'));
  const marked = tables.filter((table) => table.synthetic).length;
  expect(catalogue.split(`"@value":"${syntheticWord.id}: `).length - 1).toBe(marked);
});
