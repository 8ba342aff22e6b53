import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archipelagoMap } from '../../src/charts/choropleth.ts';
import { islandCounts, islandDots } from '../../src/charts/island-dots.ts';
import type { IslandCollection } from '../../src/geography/islands.ts';
import { boundariesOf } from '../../src/geography/topology.ts';
import { regencyNames } from './fixture.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/geography/${name}`, import.meta.url), 'utf8'));
const boundaries = boundariesOf(read('boundaries.regency.topo.json'));
const islands = read('islands.json') as IslandCollection;
const places = islands.features.map(
  ({ properties, geometry }) =>
    [properties.regency ?? '21.04', [geometry.coordinates[0]!, geometry.coordinates[1]!]] as const,
);
const base = { level: 'regency', scope: '21', names: regencyNames } as const;

test.each([344, 760])('at %i pixels every named island is one dot in one panel', (width) => {
  const map = archipelagoMap(boundaries, { ...base, width, places });
  const dots = islandDots(map, islands);
  const drawn = dots.reduce((sum, { d }) => sum + d.split('h0').length - 1, 0);
  expect(drawn).toBe(2028);
  expect(dots.reduce((sum, { count }) => sum + count, 0)).toBe(2028);
  expect(dots.reduce((sum, one) => sum + (one.inhabited ? one.count : 0), 0)).toBe(293);
  expect(dots.length).toBeLessThan(40);
});

test('islands of a regency are those of the official list', () => {
  const counts = islandCounts(islands);
  expect(counts.get('21.04')).toEqual({ named: 630, inhabited: 81 });
  expect(counts.get('21.72')).toEqual({ named: 8, inhabited: 3 });
  expect(counts.get(null)).toEqual({ named: 14, inhabited: 1 });
});

test('the steps of a path lead to the places', () => {
  const map = archipelagoMap(boundaries, { ...base, width: 760, places });
  const own = islandDots(map, islands).find(({ regency }) => regency === '21.72')!;
  let [x, y] = [0, 0];
  for (const [, dx, dy] of own.d.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)h0/g)) {
    [x, y] = [x + Number(dx), y + Number(dy)];
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(map.panels[0]!.width);
    expect(y).toBeLessThanOrEqual(map.panels[0]!.height);
  }
});

test('an island outside of all panels is refused', () => {
  const map = archipelagoMap(boundaries, { ...base, width: 760 });
  expect(() => islandDots(map, islands)).toThrow(/^no panel shows Pulau /);
});
