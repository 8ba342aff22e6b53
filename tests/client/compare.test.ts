import { beforeAll, expect, test } from 'vitest';
import { choicesOf, compare, comparisonOf } from '../../src/client/comparison.ts';
import type { Rows } from '../../src/client/rows.ts';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import { client } from '../../src/i18n/id/client.ts';
import {
  answerColumns,
  type Observation,
  type SeriesBreak,
} from '../../src/observations/observation.ts';
import { page } from './document.ts';

beforeAll(() => {
  page('');
});

const figure = (
  indicator: string,
  period: string,
  value: number,
  more: object = {},
): Observation => ({
  area_code: '21',
  area_level: 'province',
  area_name: 'Kepulauan Riau',
  period,
  indicator,
  category: 'total',
  value,
  decimals: 2,
  unit: indicator === povertyRate.id ? 'percent' : 'thousand-persons',
  flag: null,
  confidence: 'cross-checked',
  is_synthetic: false,
  source: 'bps-2022-07-15',
  also: null,
  note: null,
  remark: null,
  ...more,
});
const batam = { area_code: '21.71', area_level: 'regency', area_name: 'Kota Batam' };

const rows = [
  figure(povertyRate.id, '2021-09', 5.75),
  figure(povertyRate.id, '2022-03', 6.24),
  figure(poorPopulation.id, '2021-09', 137.75),
  figure(poorPopulation.id, '2022-03', 151.68),
  figure(povertyRate.id, '2022-03', 5.19, batam),
  figure(povertyRate.id, '2020-03', 5.92),
  figure(poorPopulation.id, '2020-03', 131.97),
];
const cut: SeriesBreak = {
  id: 'test-break',
  areas: ['21'],
  from: '2020-03',
  to: '2021-03',
  indicators: [poorPopulation.id],
  categories: ['total'],
};
const view = {
  before: '2021-09',
  after: '2022-03',
  areas: ['21'],
  residence: 'total',
  indicator: povertyRate.id,
};
const answer = {
  columns: answerColumns,
  rows: rows as unknown as Rows['rows'],
};
const open = (more: object = {}): ReturnType<typeof comparisonOf> =>
  comparisonOf({ answer, breaks: [], initial: {}, language: 'id', text: client.compare, ...more });

test('September 2021 and March 2022 differ by 0.49 points and 13.93 thousand, in two parts', () => {
  const { lines, parts } = compare(rows, view, []);
  expect(lines.map(({ change }) => change.comparable && change.difference)).toEqual([0.49, 13.93]);
  if (!parts.comparable) throw new Error(parts.reason);
  expect(parts.rate.value).toBeCloseTo(11.82, 2);
  expect(parts.population.value).toBeCloseTo(2.11, 2);
});

test('a regency in September is refused for that reason, the parts with it', () => {
  const { lines, parts } = compare(rows, { ...view, areas: ['21.71'] }, []);
  expect(lines[0]?.change).toMatchObject({ comparable: false, reason: 'september-regency' });
  expect(parts).toMatchObject({ comparable: false, reason: 'september-regency' });
});

test('a break of the count refuses the count and its parts, not the rate', () => {
  const { lines, parts } = compare(rows, { ...view, before: '2020-03' }, [cut]);
  expect(lines.map(({ change }) => change.comparable)).toEqual([true, false]);
  expect(parts).toMatchObject({ reason: 'series-break', breakId: 'test-break' });
});

test('the result is elements: sentences, picture, table, parts, a button for the link', async () => {
  const box = document.createElement('div');
  box.append(...(await open().result(view, 600)));
  expect(box.querySelector('.picture svg')?.getAttribute('aria-label')).toContain('0,49');
  const cells = [...box.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')),
  );
  expect(cells).toEqual([
    [povertyRate.label.id, '5,75 persen', '6,24 persen', '+0,49'],
    [poorPopulation.label.id, '137,75 ribu orang', '151,68 ribu orang', '+13,93'],
  ]);
  expect(box.querySelector('dd')?.textContent).toBe(
    '+11,82 (+11,58 sampai +12,07 menurut pembulatan)',
  );
  expect(box.querySelector('copy-text button')?.textContent).toBe(client.compare.share);
});

test('hostile parameters become a sentence and the nearest valid view, never markup', () => {
  const comparison = open();
  const { view: shown, problems } = comparison.decode(
    '?before=2021-10&area=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&after=2022-03&evil=1',
  );
  expect(shown).toMatchObject({ before: '2021-09', after: '2022-03', areas: ['21'] });
  expect(problems.map(({ id }) => id).sort()).toEqual([
    'unknown-area',
    'unknown-parameter',
    'unknown-period',
  ]);
  const box = document.createElement('p');
  box.textContent = problems.map(comparison.problem).join(' ');
  expect(box.children.length).toBe(0);
  expect(box.textContent).toContain('<img');
});

test('what the page shows by itself is the default and leaves no parameter', () => {
  const comparison = open({ initial: { before: '2020-03', after: '2022-03' } });
  const search = comparison.searchOf({ before: '2020-03', after: '2022-03', area: '21' });
  expect(comparison.encode(comparison.decode(search).view)).toBe('');
  const other = comparison.decode(comparison.searchOf({ before: '2021-09', area: '21.71' })).view;
  expect(comparison.encode(other)).toBe('?before=2021-09&area=21.71');
  expect(choicesOf(rows).periods).toEqual(['2020-03', '2021-09', '2022-03']);
});

test('an answer without the columns, or breaks that are none, are said to be broken', () => {
  expect(() => open({ answer: { columns: ['value'], rows: [] } })).toThrow(/columns/);
  expect(() => open({ breaks: [{ id: 'x' }] })).toThrow(/breaks/);
});

test('two areas are told apart in the table and the parts, a residence in the heading', async () => {
  const box = document.createElement('div');
  box.append(...(await open().result({ ...view, areas: ['21', '21.71'] }, 600)));
  const cells = [...box.querySelectorAll('tbody tr')].map((row) => row.children[1]?.textContent);
  expect(cells).toEqual(['Kepulauan Riau', 'Kepulauan Riau', 'Kota Batam', 'Kota Batam']);
  expect(box.querySelector('h4')?.textContent).toContain('Kepulauan Riau');
  expect(box.textContent).toContain(`${povertyRate.label.id}, Kota Batam: `);
  expect(open().heading({ ...view, residence: 'urban' })).toMatch(/^Kepulauan Riau, perkotaan, /);
  expect(open().searchOf({ area: '21', second: '21.71' })).toBe('?area=21%2C21.71');
});

test('a regency is refused by residence for that reason', () => {
  const urban = { ...view, before: '2020-03', areas: ['21.71'], residence: 'urban' };
  expect(compare(rows, urban, []).lines[0]?.change).toMatchObject({ reason: 'regency-residence' });
});

test('periods in reverse order are named as they are printed', () => {
  const { problems, view: shown } = open().decode('?before=2022-03&after=2021-09');
  expect(shown).toMatchObject({ before: '2021-09', after: '2022-03' });
  expect(problems.map(open().problem)[0]).toContain('(Maret 2022 dan September 2021)');
});

test('what is compared can be taken away, the difference flagged as derived', async () => {
  const box = document.createElement('div');
  box.append(...(await open().result(view, 600)));
  const link = box.querySelector<HTMLAnchorElement>('a[download]')!;
  const href = link.getAttribute('href')!;
  const lines = decodeURIComponent(href.slice(href.indexOf(',') + 1)).split('\r\n');
  expect(lines).toEqual([
    'area_code,area_name,indicator,category,period,value,decimals,unit,flag,source',
    `21,Kepulauan Riau,${povertyRate.id},total,2021-09,5.75,2,percent,,bps-2022-07-15`,
    `21,Kepulauan Riau,${povertyRate.id},total,2022-03,6.24,2,percent,,bps-2022-07-15`,
    `21,Kepulauan Riau,${povertyRate.id},total,2021-09/2022-03,0.49,2,percentage-points,derived,bps-2022-07-15`,
    `21,Kepulauan Riau,${poorPopulation.id},total,2021-09,137.75,2,thousand-persons,,bps-2022-07-15`,
    `21,Kepulauan Riau,${poorPopulation.id},total,2022-03,151.68,2,thousand-persons,,bps-2022-07-15`,
    `21,Kepulauan Riau,${poorPopulation.id},total,2021-09/2022-03,13.93,2,thousand-persons,derived,bps-2022-07-15`,
    '',
  ]);
});
