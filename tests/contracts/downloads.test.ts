import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/publish/files.ts';
import { printed } from '../../scripts/publish/csv.ts';
import type { Cell } from '../../scripts/publish/engine.ts';
import type { Area, AreaLevel } from '../../src/geography/area.ts';
import { indicators } from '../../src/indicators/index.ts';
import { catalogueOf, holdingsSql } from '../../src/observations/catalogue.ts';
import { answerColumns, type Observation } from '../../src/observations/observation.ts';
import { registryAnswerColumns } from '../../src/observations/registry.ts';
import { answerName, sqlOf } from '../../src/observations/query.ts';
import { figures, type Figure } from '../../src/selection/figures.ts';
import { tables } from '../../src/selection/tables.ts';
import { publishOnce, type Published } from './publication.ts';

let published: Published;
beforeAll(async () => {
  published = await publishOnce();
}, 120_000);
afterAll(() => published.close());

type Row = Readonly<Record<string, string>>;
const csv = async (path: string): Promise<Row[]> =>
  parse<Row>(await published.text(path), { columns: true });

test('the record lists every file with its bytes and SHA-256', async () => {
  const { files } = published.release;
  const paths = await filesBelow(published.folder);
  expect(files.map(({ path }) => path)).toEqual(paths.filter((path) => path !== 'release.json'));
  for (const { path, bytes, sha256 } of files) {
    const content = await readFile(join(published.folder, path));
    expect(content.length, path).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
  }
  expect(await published.json('release.json')).toEqual(published.release);
});

test('the record lists the inputs with their SHA-256', async () => {
  const { inputs } = published.release;
  expect(inputs.map(({ path }) => path)).toContain('published/observations.csv');
  for (const { path, sha256 } of inputs) {
    const content = await readFile(join('data', path));
    expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
  }
});

test('every table has a CSV, a workbook and a Parquet file of the same rows', async () => {
  expect(published.release.tables.map(({ id }) => id)).toEqual(tables.map(({ id }) => id));
  const rowsIn = new Map(published.release.files.map(({ path, rows }) => [path, rows]));
  for (const { id, rows } of published.release.tables) {
    expect(await csv(`tables/${id}.csv`), id).toHaveLength(rows);
    const parquet = join(published.folder, 'tables', `${id}.parquet`);
    const counted = await published.query(`SELECT count(*)::INTEGER FROM '${parquet}'`);
    expect(counted, id).toEqual([[rows]]);
    const workbook = unzipSync(await readFile(join(published.folder, 'tables', `${id}.xlsx`)));
    const sheet = strFromU8(workbook['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g), id).toHaveLength(rows + 1);
    expect(
      ['csv', 'xlsx', 'parquet'].map((format) => rowsIn.get(`tables/${id}.${format}`)),
    ).toEqual([rows, rows, rows]);
  }
});

test('every indicator is in a table of its own subject, besides that of all figures', () => {
  const [all, ...subjects] = published.release.tables.filter((table) => table.from !== null);
  expect(all?.indicators).toHaveLength(indicators.length);
  const covered = new Set(subjects.flatMap((table) => table.indicators));
  expect(indicators.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test('the figures of the regencies have codes, printed decimals and their source', async () => {
  const rows = await csv('tables/kemiskinan-kabupaten-kota.csv');
  const lingga = rows.find(
    (row) => row.bps_code === '2104' && row.period === '2022-03' && row.value === '14.05',
  );
  expect(lingga).toMatchObject({ area_code: '21.04', area_name: 'Lingga', unit: 'percent' });
  expect(lingga?.source_title).not.toBe('');
  expect(new Set(rows.map((row) => row.area_level))).toEqual(new Set(['regency']));
});

test('every value of every CSV of figures is printed as declared', async () => {
  const rows = await csv('tables/semua-angka.csv');
  for (const row of rows) {
    expect(row.value).toBe(printed(Number(row.value), Number(row.decimals)));
    expect(row.source_title, row.source).not.toBe('');
    expect(row.indicator_label_id, row.indicator).not.toBe('');
  }
});

interface Answer {
  readonly sql: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

test('every row of a synthetic figure says so in its file', async () => {
  const registry = (await filesBelow(published.folder)).filter((path) =>
    /^(figures|tables)\/regsosek-.*\.csv$/.test(path),
  );
  expect(registry.length).toBeGreaterThan(150);
  for (const path of registry) {
    for (const row of await csv(path)) {
      expect(row.notice, path).toBe(row.is_synthetic === 'true' ? 'SINTETIS / SYNTHETIC' : '');
      expect(row.source_title, path).toMatch(/SINTETIS.*SYNTHETIC|Regsosek/);
    }
  }
}, 120_000);

test('every prebaked answer is that of its SQL on the published Parquet', async () => {
  const paths = (await filesBelow(published.folder)).filter((path) => path.startsWith('answers/'));
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const { sql, columns, rows } = (await published.json(path)) as Answer;
    expect(path).toBe(`answers/${answerName(sql)}.json`);
    const registry = /\nFROM registry\n/.test(sql);
    expect(columns).toEqual(registry ? registryAnswerColumns : answerColumns);
    expect(rows.length, path).toBeGreaterThan(0);
    expect(await published.query(sql), path).toEqual(rows);
  }
});

async function listedFigures(): Promise<readonly Figure[]> {
  const areas = (await published.json('areas.json')) as Area[];
  const everything = sqlOf({ indicators: indicators.map(({ id }) => id) });
  const rows = (await published.query(everything)).map((cells) =>
    Object.fromEntries(answerColumns.map((column, index) => [column, cells[index]])),
  );
  const holdings = (await published.query(holdingsSql)).map(([indicator, breakdown, level]) => ({
    indicator: String(indicator),
    breakdown: String(breakdown),
    level: String(level) as AreaLevel,
  }));
  return figures(catalogueOf(areas, rows as unknown as Observation[], holdings));
}

test('every figure has an answer of its question, and a CSV of exactly its rows', async () => {
  const list = await listedFigures();
  expect(list.length).toBeGreaterThan(100);
  const paths = await filesBelow(published.folder);
  expect(paths.filter((path) => path.startsWith('figures/'))).toEqual(
    list.map(({ id }) => `figures/${id}.csv`).sort(),
  );
  for (const { id, question } of list) {
    const sql = sqlOf(question);
    const answer = (await published.json(`answers/${answerName(sql)}.json`)) as Answer;
    expect(answer.sql, id).toBe(sql);
    const { columns } = answer;
    const expected = answer.rows.map((cells) =>
      columns.map((column, index) => {
        if (column !== 'value' || cells[index] === null) return String(cells[index] ?? '');
        return printed(Number(cells[index]), Number(cells[columns.indexOf('decimals')]));
      }),
    );
    const rows = await csv(`figures/${id}.csv`);
    expect(
      rows.map((row) => columns.map((column) => row[column])),
      id,
    ).toEqual(expected);
  }
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { name: string; type: string }[] };
}

test('the data package describes the columns of each CSV as they are', async () => {
  const { resources } = (await published.json('datapackage.json')) as { resources: Resource[] };
  expect(resources.map(({ name }) => name)).toEqual(tables.map(({ id }) => id));
  const accepts: Readonly<Record<string, RegExp>> = {
    string: /^/,
    number: /^(-?\d+(\.\d+)?)?$/,
    integer: /^(-?\d+)?$/,
    boolean: /^(true|false)?$/,
  };
  for (const { path, bytes, hash, schema } of resources) {
    const content = await readFile(join(published.folder, path));
    expect(content.length).toBe(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    const [header = '', ...lines] = parse(content);
    expect(header).toEqual(schema.fields.map(({ name }) => name));
    for (const line of lines) {
      for (const [index, { name, type }] of schema.fields.entries()) {
        expect(line[index], `${path} ${name}`).toMatch(accepts[type] ?? /$^/);
      }
    }
  }
});

test('the list of areas keeps its own licence everywhere', async () => {
  const { resources } = (await published.json('datapackage.json')) as {
    resources: { name: string; licenses: { name: string }[] }[];
  };
  const names = Object.fromEntries(
    resources.map(({ name, licenses }) => [name, licenses.map((licence) => licence.name)]),
  );
  expect(names.wilayah).toEqual(['ODbL-1.0']);
  expect(names['kemiskinan-provinsi']).toEqual(['CC-BY-4.0']);
  expect(await published.text('tables/wilayah.csv-metadata.json')).toContain('odbl');
});

test('every address of the catalogues is that of a published file', async () => {
  const paths = new Set(await filesBelow(published.folder));
  const { address } = published.release;
  for (const file of ['catalog.jsonld', 'dataset.id.jsonld', 'dataset.en.jsonld']) {
    const text = await published.text(file);
    const found = [...text.matchAll(/"(http:\/\/127[^"#]*)/g)].map(([, url]) => url ?? '');
    expect(found.length, file).toBeGreaterThan(tables.length * 3);
    for (const url of new Set(found)) {
      expect(url.startsWith(address) && paths.has(url.slice(address.length)), url).toBe(true);
    }
  }
});

test('no text file holds a broken value or a path of the machine', async () => {
  const forbidden = [/undefined/, /\bNaN\b/, /\[object /, /Infinity/, /\uFFFD/, /lorem/i, /TODO/];
  const machine = [process.cwd(), tmpdir(), homedir()].filter((path) => path !== '/');
  const paths = (await filesBelow(published.folder)).filter((path) =>
    /\.(csv|json|jsonld|md)$/.test(path),
  );
  for (const path of paths) {
    const text = await published.text(path);
    expect(
      forbidden.flatMap((word) => word.exec(text) ?? []),
      path,
    ).toEqual([]);
    expect(
      machine.filter((place) => text.includes(`${place}/`)),
      path,
    ).toEqual([]);
  }
});
