import { expect, test } from 'vitest';
import { replacementOf } from '../../scripts/geography/replacement.ts';
import type { Area } from '../../src/geography/area.ts';
import { levelOf } from '../../src/geography/area.ts';
import { parentCode } from '../../src/geography/tree.ts';

const areas = ['0', '21', '14', '21.72', '21.72.01', '21.72.02'].map((code): Area => {
  const level = levelOf(code);
  const parent = parentCode(code);
  const type = level === 'district' ? 'kecamatan' : 'kota';
  return {
    code,
    bps: null,
    level,
    type,
    name: `N${code}`,
    parent,
    validFrom: null,
    splitFrom: null,
  };
});

type Ring = number[][];
const box = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const area = (id: string | number, ...coordinates: Ring[]) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});
const read = (...features: object[]) =>
  replacementOf(JSON.stringify({ type: 'FeatureCollection', features }), areas);
const one = area('21.72.01', box(104.4, 0.9, 0.1));
const two = area('21.72.02', box(104.5, 0.9, 0.1));

test('sound districts are taken and wound for d3', () => {
  const { outlines, notes, problems } = read(one, two);
  expect([notes, problems]).toEqual([[], []]);
  expect(outlines.map(({ code, disc }) => [code, disc])).toEqual([
    ['21.72.01', false],
    ['21.72.02', false],
  ]);
  expect(outlines[0]?.polygons[0]?.[0]).toEqual(box(104.4, 0.9, 0.1).toReversed());
});

test('codes may stand in a property', () => {
  const { problems } = read({ ...one, id: undefined, properties: { kode: '21.72.01' } }, two);
  expect(problems).toEqual([]);
});

test.each<[string, object[], string]>([
  ['a missing district', [one], 'the district 21.72.02 N21.72.02 is missing; add its feature'],
  ['an undotted code', [one, two, area(217201, box(104, 1, 0.1))], 'unknown code "217201"'],
  ['a code of another province', [one, two, area('14', box(104, 1, 0.1))], 'unknown code "14"'],
  ['the same code twice', [one, one, two], 'area 21.72.01 stands twice'],
  [
    'a point',
    [{ ...one, geometry: { type: 'Point', coordinates: [104, 1] } }, two],
    'area 21.72.01 has no polygon',
  ],
  ['an empty polygon', [area('21.72.01'), two], 'area 21.72.01 has no polygon'],
  [
    'an open ring',
    [area('21.72.01', box(104.4, 0.9, 0.1).slice(0, 4)), two],
    'area 21.72.01 has an open ring at 104.4, 0.9',
  ],
  [
    'swapped coordinates',
    [area('21.72.01', box(0.9, 104.4, 0.1)), two],
    'area 21.72.01 lies outside of Kepri at 0.9, 104.4',
  ],
  [
    'a self-intersection',
    [
      area('21.72.01', [
        [104, 1],
        [104.2, 1.2],
        [104.2, 1],
        [104, 1.3],
        [104, 1],
      ]),
      two,
    ],
    'area 21.72.01 has a self-intersection near',
  ],
])('%s is one sentence', (_, features, sentence) => {
  const { problems } = read(...features);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(sentence);
});

test('regencies alone are not enough', () => {
  expect(read(area('21.72', box(104.4, 0.9, 0.1))).problems).toEqual([
    'the file has no district and no village; regencies are merged from districts',
  ]);
});

test('wrong winding is turned and told', () => {
  const { notes, problems, outlines } = read(
    area('21.72.01', box(104.4, 0.9, 0.1).toReversed()),
    two,
  );
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    'area 21.72.01 has wrong winding in 1 ring; turned to what GeoJSON asks for',
  ]);
  expect(outlines[0]?.polygons[0]?.[0]).toEqual(box(104.4, 0.9, 0.1).toReversed());
});

test('a hole is told unless another area fills it', () => {
  const inner = box(104.44, 0.94, 0.02);
  const ringed = area('21.72.01', box(104.4, 0.9, 0.1), inner.toReversed());
  expect(read(ringed, two).notes).toEqual([
    'area 21.72.01 has a hole near 104.44, 0.94 that no other area fills; it is drawn as water',
  ]);
  expect(read(ringed, area('21.72.02', inner)).notes).toEqual([]);
});

test('features above the finest level are not used', () => {
  const { notes, outlines } = read(one, two, area('21.72', box(104.4, 0.9, 0.1)));
  expect(outlines).toHaveLength(2);
  expect(notes).toEqual([
    '1 features above the level district are not used; they are merged from it',
  ]);
});

test('other files are refused by name', () => {
  expect(replacementOf('PK..', areas).problems[0]).toMatch(/^the file is not JSON/);
  expect(replacementOf('null', areas).problems[0]).toMatch(/not a GeoJSON FeatureCollection/);
  expect(replacementOf('{"type":"Topology"}', areas).problems[0]).toMatch(/export the layer/);
});
