import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { id } from '../../src/i18n/id.ts';
import { en } from '../../src/i18n/en.ts';
import {
  indicatorById,
  indicators,
  poorPopulation,
  povertyRate,
} from '../../src/indicators/index.ts';
import { kepri } from '../../src/geography/area.ts';
import { validatePublished } from '../../scripts/validate.ts';
import { areas } from './folder.ts';

const published = await validatePublished('data/published', areas);

function valueOf(indicator: string, area: string, period: string, category = 'total') {
  const rows = published.observations.filter(
    (row) =>
      row.indicator === indicator &&
      row.area_code === area &&
      row.period === period &&
      row.category === category,
  );
  expect(rows).toHaveLength(1);
  return rows[0]!.value.toFixed(rows[0]!.decimals);
}

test('every figure is there', () => {
  expect(published.observations).toHaveLength(3481);
  expect(published.sources).toHaveLength(182);
  expect(published.breaks).toHaveLength(12);
  expect(published.rejected).toHaveLength(20);
  expect(published.warnings).toEqual([]);
});

test('a note on a count stands at counts only', () => {
  const noted = published.observations.filter(({ note }) =>
    note?.split(';').includes('headline-count'),
  );
  expect(new Set(noted.map(({ indicator }) => indicator))).toEqual(new Set([poorPopulation.id]));
});

test('the province has the figures of September 2021 and March 2022', () => {
  expect(valueOf(poorPopulation.id, kepri, '2021-09')).toBe('137.75');
  expect(valueOf(povertyRate.id, kepri, '2021-09')).toBe('5.75');
  expect(valueOf(poorPopulation.id, kepri, '2022-03')).toBe('151.68');
  expect(valueOf(povertyRate.id, kepri, '2022-03')).toBe('6.24');
  expect(valueOf(poorPopulation.id, kepri, '2023-03')).toBe('142.50');
  expect(valueOf(poorPopulation.id, kepri, '2008-03')).toBe('136.4');
});

test.each([
  ['21.01', '2102', 'Bintan', '6.44'],
  ['21.02', '2101', 'Karimun', '6.87'],
  ['21.03', '2103', 'Natuna', '5.32'],
  ['21.04', '2104', 'Lingga', '14.05'],
  ['21.05', '2105', 'Kepulauan Anambas', '7.51'],
  ['21.71', '2171', 'Batam', '5.19'],
  ['21.72', '2172', 'Tanjungpinang', '9.85'],
])('%s is BPS %s %s with %s percent poor in March 2022', (code, bps, name, rate) => {
  expect(valueOf(povertyRate.id, code, '2022-03')).toBe(rate);
  const row = published.observations.find((row) => row.area_code === code);
  expect(row).toMatchObject({ bps_code: bps, area_name: name });
});

test.each([
  ['9100', '92', 'Papua Barat'],
  ['9200', '96', 'Papua Barat Daya'],
  ['9400', '91', 'Papua'],
  ['9500', '93', 'Papua Selatan'],
  ['9600', '94', 'Papua Tengah'],
  ['9700', '95', 'Papua Pegunungan'],
])('BPS %s is %s %s', (bps, code, name) => {
  const rows = published.observations.filter((row) => row.bps_code === bps);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatchObject({ area_code: code, area_name: name });
});

test('outside Papua the two codes of a province begin alike', () => {
  const provinces = published.observations.filter((row) => row.area_level === 'province');
  const others = new Set(
    provinces
      .filter((row) => row.bps_code < '9000')
      .map((row) => `${row.bps_code} ${row.area_code}`),
  );
  expect(others.size).toBe(32);
  for (const pair of others) expect(pair).toMatch(/^(\d\d)00 \1$/);
});

test('only the six figures of March 2026 for the province rest on an unofficial copy', () => {
  const flagged = published.observations.filter((row) => row.flag !== null);
  expect(flagged.map((row) => [row.indicator, row.category, row.value])).toEqual([
    [povertyRate.id, 'total', 4.09],
    [povertyRate.id, 'urban', expect.any(Number)],
    [povertyRate.id, 'rural', expect.any(Number)],
    [poorPopulation.id, 'total', 111.22],
    [poorPopulation.id, 'urban', 91.68],
    [poorPopulation.id, 'rural', expect.any(Number)],
  ]);
  for (const row of flagged) {
    expect(row).toMatchObject({ area_code: kepri, period: '2026-03', flag: 'unofficial-copy' });
  }
});

test('no figure below the provinces is of September, and none at all of September 2023', () => {
  const months = published.observations.filter((row) => row.period.endsWith('-09'));
  expect(new Set(months.map((row) => row.area_level))).toEqual(new Set(['country', 'province']));
  expect(months.filter((row) => row.period === '2023-09')).toEqual([]);
});

test('sources that print the same figure are a list of ids', () => {
  const row = published.observations.find(
    (row) =>
      row.indicator === poorPopulation.id && row.area_code === kepri && row.period === '2022-03',
  );
  expect(row).toMatchObject({ source: 'T02', also: 'N17;N18;N19;T17', remark: null });
});

test('every note and break in use has a text in both languages, and no text is without use', () => {
  const notes = new Set(published.observations.flatMap((row) => row.note?.split(';') ?? []));
  expect([...notes].sort()).toEqual(Object.keys(id.notes).sort());
  expect(Object.keys(en.notes).sort()).toEqual(Object.keys(id.notes).sort());
  expect(published.breaks.map((entry) => entry.id).sort()).toEqual(Object.keys(id.breaks).sort());
  expect(Object.keys(en.breaks).sort()).toEqual(Object.keys(id.breaks).sort());
  for (const part of ['notes', 'breaks'] as const) {
    for (const [key, text] of Object.entries(id[part])) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(Object.entries(en[part]).find(([other]) => other === key)?.[1]).not.toBe(text);
    }
  }
});

test('an indicator is mapped where several regencies have a figure of one period', () => {
  const places = new Map<string, Set<string>>();
  for (const row of published.observations.filter((row) => row.area_level === 'regency')) {
    const key = `${row.indicator} ${row.period}`;
    places.set(key, (places.get(key) ?? new Set()).add(row.area_code));
  }
  const several = [...places].filter(([, codes]) => codes.size > 1);
  const mapped = new Set(several.map(([key]) => key.split(' ')[0]));
  expect([...mapped].sort()).toEqual(
    indicators
      .filter((entry) => entry.mapped)
      .map((entry) => entry.id)
      .sort(),
  );
});

test('every indicator has figures', () => {
  const used = new Set(published.observations.map((row) => row.indicator));
  expect([...used].sort()).toEqual(indicators.map((entry) => entry.id).sort());
  for (const row of published.observations)
    expect(row.unit).toBe(indicatorById(row.indicator).unit);
});

test('no file of figures is larger than a megabyte', async () => {
  expect((await readFile('data/published/observations.csv')).byteLength).toBeLessThan(1_000_000);
});
