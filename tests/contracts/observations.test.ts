import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import {
  flags,
  confidences,
  observationColumns,
  residences,
} from '../../src/observations/observation.ts';
import { areaLevels } from '../../src/geography/area.ts';
import { units } from '../../src/indicators/indicator.ts';
import { publishOnce, type Published } from './publication.ts';

let published: Published;
beforeAll(async () => {
  published = await publishOnce();
}, 120_000);
afterAll(() => published.close());

test('the columns are those of the contract, in their order and types', async () => {
  const rows = await published.query('DESCRIBE observations');
  expect(Object.fromEntries(rows.map(([name, type]) => [name, type]))).toEqual(observationColumns);
  expect(rows.map(([name]) => name)).toEqual(Object.keys(observationColumns));
});

test('the order is total: indicator, area, category, period', async () => {
  const rows = await published.query(
    'SELECT indicator, area_code, category, period FROM observations',
  );
  const keys = rows.map((row) => row.join('\u0000'));
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(keys.length);
});

test('the file is small, with Snappy and row groups that name their indicators', async () => {
  const file = await asyncBufferFromFile(join(published.folder, 'observations.parquet'));
  const metadata = await parquetMetadataAsync(file);
  const column = Object.keys(observationColumns).indexOf('indicator');
  const groups = metadata.row_groups.map((group) => group.columns[column]?.meta_data);
  expect(file.byteLength).toBeLessThan(100_000);
  expect(groups.length).toBeGreaterThan(1);
  for (const group of groups) {
    expect(group?.codec).toBe('SNAPPY');
    expect(group?.statistics?.min_value).toEqual(expect.any(String));
    expect(group?.statistics?.max_value).toEqual(expect.any(String));
  }
});

test('every figure of the input is there once, with its value', async () => {
  const file = await readFile('data/published/observations.csv', 'utf8');
  const input = parse<Record<string, string>>(file, { columns: true });
  const key = (bps: string, indicator: string, category: string, period: string, value: number) =>
    `${bps} ${indicator} ${category} ${period} ${value}`;
  const expected = input.map((row) =>
    key(row.bps_code!, row.indicator!, row.category!, row.period!, Number(row.value)),
  );
  const rows = await published.query(
    'SELECT bps_code, indicator, category, period, value FROM observations',
  );
  const found = rows.map(([bps, indicator, category, period, value]) =>
    key(String(bps), String(indicator), String(category), String(period), Number(value)),
  );
  expect(found.sort()).toEqual(expected.sort());
});

test('values of closed lists are known, and nothing published is synthetic', async () => {
  const distinct = async (column: string) =>
    (await published.query(`SELECT DISTINCT ${column} FROM observations`)).map(([cell]) => cell);
  const within = async (column: string, known: readonly (string | null)[]) =>
    expect(known, column).toEqual(expect.arrayContaining(await distinct(column)));
  await within('area_level', areaLevels);
  await within('category', residences);
  await within('unit', units);
  await within('flag', [null, ...flags]);
  await within('confidence', confidences);
  await within('breakdown', ['urban-rural', 'none']);
  expect(await distinct('is_synthetic')).toEqual([false]);
  expect(await distinct('release')).toEqual([published.release.version]);
});

test('an indicator has one breakdown, and urban or rural only under urban-rural', async () => {
  const mixed = await published.query(
    'SELECT indicator FROM observations GROUP BY ALL HAVING count(DISTINCT breakdown) > 1',
  );
  expect(mixed).toEqual([]);
  const wrong = await published.query(
    "SELECT indicator FROM observations WHERE breakdown = 'none' AND category <> 'total'",
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['area', 'SELECT area_code FROM observations EXCEPT SELECT code FROM areas'],
  ['parent', 'SELECT parent FROM areas WHERE parent IS NOT NULL EXCEPT SELECT code FROM areas'],
  ['indicator', 'SELECT indicator FROM observations EXCEPT SELECT id FROM indicators'],
  ['source', 'SELECT source FROM observations EXCEPT SELECT id FROM sources'],
  [
    'other source',
    "SELECT unnest(string_split(also, ';')) FROM observations EXCEPT SELECT id FROM sources",
  ],
  ['note', "SELECT unnest(string_split(note, ';')) FROM observations EXCEPT SELECT id FROM notes"],
  ['area of a break', 'SELECT unnest(areas) FROM breaks EXCEPT SELECT code FROM areas'],
  [
    'indicator of a break',
    'SELECT unnest(indicators) FROM breaks EXCEPT SELECT id FROM indicators',
  ],
])('every %s resolves', async (_, sql) => {
  expect(await published.query(sql)).toEqual([]);
});

test('levels, names and BPS codes are those of the areas', async () => {
  const wrong = await published.query(
    `SELECT o.area_code FROM observations o JOIN areas a ON a.code = o.area_code
     WHERE o.area_level <> a.level OR o.area_name <> a.name OR o.bps_code IS DISTINCT FROM a.bps`,
  );
  expect(wrong).toEqual([]);
});

const rate = povertyRate.id;
const count = poorPopulation.id;

test.each([
  ['Kepri, people, September 2021', '21', '2100', '2021-09', count, 137.75],
  ['Kepri, percent, September 2021', '21', '2100', '2021-09', rate, 5.75],
  ['Kepri, people, March 2022', '21', '2100', '2022-03', count, 151.68],
  ['Kepri, percent, March 2022', '21', '2100', '2022-03', rate, 6.24],
  ['Karimun', '21.02', '2101', '2022-03', rate, 6.87],
  ['Bintan', '21.01', '2102', '2022-03', rate, 6.44],
  ['Natuna', '21.03', '2103', '2022-03', rate, 5.32],
  ['Lingga', '21.04', '2104', '2022-03', rate, 14.05],
  ['Kepulauan Anambas', '21.05', '2105', '2022-03', rate, 7.51],
  ['Batam', '21.71', '2171', '2022-03', rate, 5.19],
  ['Tanjungpinang', '21.72', '2172', '2022-03', rate, 9.85],
])('%s', async (_, code, bps, period, indicator, value) => {
  const rows = await published.query(
    `SELECT bps_code, value FROM observations WHERE category = 'total' AND area_code = '${code}'
     AND period = '${period}' AND indicator = '${indicator}'`,
  );
  expect(rows).toEqual([[bps, value]]);
});

test('no regency has a September figure of poverty', async () => {
  const rows = await published.query(
    `SELECT area_name FROM observations WHERE area_level = 'regency' AND period LIKE '%-09'`,
  );
  expect(rows).toEqual([]);
});

test('no known misprint was published', async () => {
  const file = await readFile('data/published/rejected.csv', 'utf8');
  const rejected = parse<Record<string, string>>(file, { columns: true });
  expect(rejected.length).toBeGreaterThan(0);
  for (const row of rejected) {
    const found = await published.query(
      `SELECT value FROM observations WHERE bps_code = '${row.bps_code}' AND value = ${row.value}
       AND period = '${row.period}' AND indicator = '${row.indicator}'
       AND category = '${row.category}'`,
    );
    expect(found, JSON.stringify(row)).toEqual([]);
  }
});
