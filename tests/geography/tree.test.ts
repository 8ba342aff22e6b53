import { expect, test } from 'vitest';
import { readAreas } from '../../scripts/areas.ts';
import { areaLevels } from '../../src/geography/area.ts';
import type { AreaRow } from '../../src/geography/tree.ts';
import { areaByCode, areasOf, byBps, childrenOf, pathOf } from '../../src/geography/tree.ts';

const areas = await readAreas('data/geography/areas.csv');

const row = (change: Partial<AreaRow> = {}): AreaRow => ({
  code: '21',
  bps: '2100',
  level: 'province',
  type: 'provinsi',
  name: 'Kepulauan Riau',
  parent: '0',
  valid_from: '2002',
  split_from: '',
  ...change,
});
const root = row({
  code: '0',
  bps: '0000',
  level: 'country',
  type: 'negara',
  name: 'Indonesia',
  parent: '',
  valid_from: '',
});
const problems = (...rows: AreaRow[]) => areasOf([root, ...rows]).problems;

test('the list holds Indonesia, 38 provinces and all areas of Kepri', () => {
  const count = (key: 'level' | 'type', value: string) =>
    areas.filter((area) => area[key] === value).length;
  expect(areaLevels.map((level) => count('level', level))).toEqual([1, 38, 7, 80, 419]);
  expect([count('type', 'kabupaten'), count('type', 'kota')]).toEqual([5, 2]);
  expect([count('type', 'kelurahan'), count('type', 'desa')]).toEqual([144, 275]);
});

test.each([
  ['2101', '21.02', 'Karimun'],
  ['2102', '21.01', 'Bintan'],
  ['2172', '21.72', 'Tanjungpinang'],
  ['2171051', '21.71.10', 'Batam Kota'],
  ['0000', '0', 'Indonesia'],
  ['9100', '92', 'Papua Barat'],
  ['9200', '96', 'Papua Barat Daya'],
  ['9400', '91', 'Papua'],
  ['9500', '93', 'Papua Selatan'],
  ['9600', '94', 'Papua Tengah'],
  ['9700', '95', 'Papua Pegunungan'],
])('BPS %s is %s %s', (bps, code, name) => {
  expect(byBps(areas, bps)).toMatchObject({ code, name, bps });
});

test('every area of Kepri down to the regencies and 75 districts have a BPS code', () => {
  const known = (level: string) => areas.filter((area) => area.level === level && area.bps).length;
  expect([known('province'), known('regency'), known('district')]).toEqual([38, 7, 75]);
});

test('new areas name the year and the area they were split from', () => {
  expect(areaByCode(areas, '65')).toMatchObject({ validFrom: '2012', splitFrom: '64' });
  expect(areaByCode(areas, '21')).toMatchObject({ validFrom: '2002', splitFrom: '14' });
  expect(areaByCode(areas, '96')).toMatchObject({ validFrom: '2022', splitFrom: '92' });
  expect(areaByCode(areas, '21.05.10')).toMatchObject({ splitFrom: '21.05.02' });
  expect(areaByCode(areas, '21.04.07')).toMatchObject({ splitFrom: null });
});

test('an area knows its children and its path', () => {
  expect(childrenOf(areas, '21').map(({ name }) => name)).toEqual([
    'Bintan',
    'Karimun',
    'Natuna',
    'Lingga',
    'Kepulauan Anambas',
    'Batam',
    'Tanjungpinang',
  ]);
  expect(childrenOf(areas, '21.72.03.1004')).toEqual([]);
  expect(pathOf(areas, '21.72.03.1004').map(({ name }) => name)).toEqual([
    'Indonesia',
    'Kepulauan Riau',
    'Tanjungpinang',
    'Tanjungpinang Kota',
    'Penyengat',
  ]);
});

test('an unknown code is refused by name', () => {
  expect(() => areaByCode(areas, '21.99')).toThrow('unknown area: 21.99');
  expect(() => byBps(areas, '2199')).toThrow('unknown BPS code: 2199');
  expect(() => childrenOf(areas, '2101')).toThrow('unknown area: 2101');
});

test('a sound list has no problems', () => {
  expect(problems(row())).toEqual([]);
});

test.each<[string, AreaRow[], string]>([
  ['text instead of a code', [row({ code: '2101' })], 'row 3: "2101" is not an area code'],
  [
    'wrong level',
    [row({ level: 'regency' })],
    'area 21 has level "regency"; its code says province',
  ],
  ['wrong type', [row({ type: 'kota' })], 'area 21 has type "kota"; a province is provinsi'],
  ['no name', [row({ name: ' ' })], 'area 21 has the name " "'],
  ['wrong parent', [row({ parent: '14' })], 'area 21 has parent "14"; its code says "0"'],
  ['short BPS code', [row({ bps: '21' })], 'area 21 has BPS code "21"; a province has 4 digits'],
  ['no year', [row({ valid_from: 'May' })], 'area 21 is valid from "May"; write a year'],
  ['same code twice', [row(), row()], 'area 21 stands twice; keep one row'],
  [
    'same BPS code twice',
    [row(), row({ code: '14', name: 'Riau' })],
    'BPS code 2100 stands for 21 and for 14',
  ],
  [
    'orphan',
    [row({ code: '21.01', bps: '2102', level: 'regency', type: 'kabupaten', parent: '21' })],
    'area 21.01 is an orphan; add its parent 21',
  ],
  ['unknown origin', [row({ split_from: '14' })], 'area 21 is split from "14"'],
])('%s is one sentence', (_, rows, sentence) => {
  const found = problems(...rows);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(sentence);
});

test('a list without Indonesia has no root', () => {
  expect(areasOf([row()]).problems).toEqual([
    'area 0 is missing; the tree needs its root',
    'area 21 is an orphan; add its parent 0',
  ]);
});
