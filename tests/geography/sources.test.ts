import { expect, test } from 'vitest';
import { areaRows, properName } from '../../scripts/geography/area-list.ts';
import { csvText } from '../../scripts/geography/csv-text.ts';
import { landOf } from '../../scripts/geography/land.ts';
import type { Position } from '../../scripts/geography/rings.ts';
import type { Island } from '../../scripts/geography/sources.ts';
import { positionOf } from '../../scripts/geography/sources.ts';
import type { VillagePoint } from '../../scripts/geography/village-points.ts';
import { plainName, villagePoints } from '../../scripts/geography/village-points.ts';

const island = (code: string, regency: string | null, position: Position): Island => ({
  code,
  name: `Pulau ${code}`,
  regency,
  position,
  inhabited: false,
});
const box = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const point = (code: string, ...position: Position): VillagePoint => ({
  code,
  position,
  origin: 'village list',
});

test('degrees, minutes and seconds become signed degrees', () => {
  expect(positionOf(`00°30'36.00" S 104°15'00.00" E`)).toEqual([104.25, -0.51]);
  expect(positionOf(`01°30'00" N 010°00'00" W`)).toEqual([-10, 1.5]);
  expect(positionOf('near Batam')).toBe(null);
});

test('names are compared without brackets, spaces and the short form of river', () => {
  expect(plainName('Sei Ungar')).toBe(plainName('Sungaiungar'));
  expect(plainName('Cemaga Utara (Singgang Bulan)')).toBe('cemagautara');
});

test('names are in proper case without their type', () => {
  expect(properName('21.05', 'KABUPATEN KEPULAUAN ANAMBAS')).toBe('Kepulauan Anambas');
  expect(properName('21.72', 'KOTA TANJUNG PINANG')).toBe('Tanjungpinang');
  expect(properName('31', 'DKI JAKARTA')).toBe('DKI Jakarta');
  expect(properName('34', 'DAERAH ISTIMEWA YOGYAKARTA')).toBe('DI Yogyakarta');
  expect(properName('21.72.02.1004', 'Batu IX')).toBe('Batu IX');
});

test('a village keeps its point under a new code, and a reused code is not mistaken', () => {
  const found = villagePoints({
    provinces: [],
    regencies: [],
    districts: [],
    coast: [],
    villages: [
      { code: '21.05.02.2002', name: 'Tebang' },
      { code: '21.05.10.2004', name: 'Matak' },
      { code: '21.04.09.2002', name: 'Pulau Lalang' },
      { code: '21.04.09.2009', name: 'Telaga' },
    ],
    oldVillages: [
      { code: '21.05.02.2002', name: 'Tebang', position: [106, 3] },
      { code: '21.05.02.2011', name: 'Matak', position: [106.2, 3.1] },
      { code: '21.04.09.2002', name: 'Berhala', position: [104.4, -0.8] },
    ],
    islands: [{ ...island('21.04.40001', '21.04', [104.5, -0.5]), name: 'Pulau Telaga' }],
  });
  expect(found.points).toEqual([
    { code: '21.05.02.2002', position: [106, 3], origin: 'village list' },
    { code: '21.05.10.2004', position: [106.2, 3.1], origin: 'village list' },
    { code: '21.04.09.2009', position: [104.5, -0.5], origin: 'official island' },
  ]);
  expect(found.recodings).toEqual([
    { oldCode: '21.04.09.2002', oldName: 'Berhala', code: null },
    { oldCode: '21.05.02.2011', oldName: 'Matak', code: '21.05.10.2004' },
  ]);
  expect(found.missing).toEqual(['21.04.09.2002']);
});

test('a district is split from the one in which all its villages were', () => {
  const villages = ['21.05.02.2002', '21.05.10.2004'].map((code) => ({ code, name: code }));
  const rows = areaRows({
    sources: {
      provinces: [],
      regencies: [],
      districts: ['21.05.02', '21.05.10'].map((code) => ({ code, name: code })),
      villages,
    },
    bpsCodes: new Map([['21.05.02', '2105070']]),
    splits: [],
    recodings: [{ oldCode: '21.05.02.2011', oldName: 'Matak', code: '21.05.10.2004' }],
  });
  expect(rows.map(({ code, bps, split_from }) => [code, bps, split_from])).toEqual([
    ['0', '', ''],
    ['21.05.02', '2105070', ''],
    ['21.05.10', '', '21.05.02'],
    ['21.05.02.2002', '', ''],
    ['21.05.10.2004', '', ''],
  ]);
});

test('land belongs to the regency of its islands, else of the nearest one, else to nobody', () => {
  const lands = landOf(
    {
      coast: [box(104, 1, 0.1), box(104.11, 1, 0.005), box(106, 3, 0.01), box(103, 1, 0.01)],
      islands: [
        island('21.71.1', '21.71', [104.05, 1.05]),
        island('21.01.1', '21.01', [104.02, 1.02]),
        island('21.01.2', '21.01', [104.03, 1.02]),
        island('21.72.1', '21.72', [104.12, 1.002]),
        island('14.01.1', '14.01', [103.005, 1.005]),
      ],
    },
    [point('21.71.01.1001', 104.06, 1.06), point('21.71.01.1002', 104.06, 1.12)],
  );
  expect(lands.map(({ regencies }) => regencies)).toEqual([['21.71', '21.01'], ['21.72']]);
  expect(lands[0]?.points.map(({ code }) => code)).toEqual(['21.71.01.1001', '21.71.01.1002']);
});

test('land inside of other land is left out', () => {
  const islands = [island('21.71.1', '21.71', [104.05, 1.05])];
  expect(landOf({ coast: [box(104, 1, 0.1), box(104.04, 1.04, 0.02)], islands }, [])).toHaveLength(
    1,
  );
});

test('a cell with a comma or a quote is quoted', () => {
  expect(csvText(['a', 'b'], [{ a: 'x, y', b: 'say "z"' }])).toBe('a,b\n"x, y","say ""z"""\n');
});
