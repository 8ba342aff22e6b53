import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readAreas } from '../../scripts/areas.ts';
import {
  boundariesOf,
  coastLines,
  featuresOf,
  featuresWithin,
  inlandLines,
  levelsIn,
} from '../../src/geography/topology.ts';

const areas = await readAreas('data/geography/areas.csv');
const read = async (name: string) =>
  boundariesOf(JSON.parse(await readFile(`data/geography/${name}`, 'utf8')));
const full = await read('boundaries.topo.json');
const regencies = await read('boundaries.regency.topo.json');

test('features of a level bear their codes and names', () => {
  const names = featuresOf(full, 'regency').map(({ id, properties }) => [id, properties.name]);
  expect(names).toEqual([
    ['21.01', 'Bintan'],
    ['21.02', 'Karimun'],
    ['21.03', 'Natuna'],
    ['21.04', 'Lingga'],
    ['21.05', 'Kepulauan Anambas'],
    ['21.71', 'Batam'],
    ['21.72', 'Tanjungpinang'],
  ]);
});

test('an area is drilled into the areas below it', () => {
  const codes = (code: string) => featuresWithin(full, areas, code).map(({ id }) => id);
  expect(codes('21.72')).toEqual(['21.72.01', '21.72.02', '21.72.03', '21.72.04']);
  expect(codes('21.72.03')).toHaveLength(4);
  expect(codes('21.72.03.1004')).toEqual([]);
  expect(featuresWithin(regencies, areas, '21.72')).toEqual([]);
  expect(() => codes('21.99')).toThrow('unknown area: 21.99');
});

test('inland lines lie between areas, coast lines around them', () => {
  expect(inlandLines(regencies, 'regency').coordinates.length).toBeGreaterThan(0);
  expect(inlandLines(full, 'province').coordinates).toEqual([]);
  const vertices = (lines: number[][][]) => lines.reduce((sum, line) => sum + line.length, 0);
  expect(vertices(coastLines(full, 'province').coordinates)).toBe(
    vertices(coastLines(full, 'regency').coordinates),
  );
});

test('a file tells which levels it has', () => {
  expect(levelsIn(full)).toEqual(['province', 'regency', 'district', 'village']);
  expect(levelsIn(regencies)).toEqual(['regency']);
  expect(() => featuresOf(regencies, 'village')).toThrow(
    'no village boundaries in this file; it has regency',
  );
});

test.each<[string, unknown, string]>([
  ['nothing', null, 'not a TopoJSON topology'],
  ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'not a TopoJSON topology'],
  ['other objects', { type: 'Topology', arcs: [], objects: { land: {} } }, 'no level'],
  [
    'a level that is one area',
    { type: 'Topology', arcs: [], objects: { regency: { type: 'Polygon', arcs: [] } } },
    'the object regency is not a list of areas',
  ],
  [
    'an area without a code',
    {
      type: 'Topology',
      arcs: [],
      objects: {
        regency: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [] }] },
      },
    },
    'has no code or no name',
  ],
])('%s is refused', (_, value, sentence) => {
  expect(() => boundariesOf(value)).toThrow(sentence);
});
