import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assignment } from '../../src/charts/assignment.ts';
import { landOf, middlesOf } from '../../src/charts/land.ts';
import { textWidth } from '../../src/charts/text.ts';
import { cellsOf, tileMap, type TileArea, type TileMap } from '../../src/charts/tiles.ts';
import { boundariesOf, featuresOf } from '../../src/geography/topology.ts';

const boundaries = boundariesOf(
  JSON.parse(
    readFileSync(
      new URL('../../data/geography/boundaries.small.topo.json', import.meta.url),
      'utf8',
    ),
  ),
);

function areasOf(level: 'regency' | 'district', scope = '21'): TileArea[] {
  const middles = middlesOf(landOf(boundaries, level));
  return featuresOf(boundaries, level)
    .filter(({ id }) => id.startsWith(scope))
    .map(({ id, properties: { name } }) => ({
      code: id,
      name,
      group: id.slice(0, id.lastIndexOf('.')),
      place: middles.get(id)!,
    }));
}

const maps = [320, 344, 760, 960].flatMap((width) =>
  (['regency', 'district'] as const).map((level): [string, number, TileMap, TileArea[]] => [
    level,
    width,
    tileMap(areasOf(level), width),
    areasOf(level),
  ]),
);

test('an assignment has the least sum, found by hand', () => {
  expect(
    assignment([
      [4, 1, 3],
      [2, 0, 5],
      [3, 2, 2],
    ]),
  ).toEqual([1, 0, 2]);
  expect(assignment([[7, 3, 9]])).toEqual([1]);
  expect(() => assignment([[1], [2]])).toThrow('2 rows cannot each have one of 1 columns');
});

test.each(maps)(
  '%s tiles at %i pixels are one for each area, apart, inside',
  (_, width, map, areas) => {
    expect(map.tiles.map(({ code }) => code).sort()).toEqual(areas.map(({ code }) => code).sort());
    map.tiles.forEach((tile, index) => {
      expect(tile.x).toBeGreaterThanOrEqual(0);
      expect(tile.x + map.side.width).toBeLessThanOrEqual(width + 0.2);
      expect(tile.y + map.side.height).toBeLessThanOrEqual(map.height + 0.2);
      for (const other of map.tiles.slice(index + 1)) {
        const apart =
          Math.abs(tile.x - other.x) >= map.side.width ||
          Math.abs(tile.y - other.y) >= map.side.height;
        expect(apart, `${tile.name} and ${other.name}`).toBe(true);
      }
    });
  },
);

test.each(maps)('%s tiles at %i pixels hold their names and a finger', (_, width, map) => {
  expect(Math.min(map.side.width, map.side.height)).toBeGreaterThanOrEqual(28);
  for (const { lines, name } of map.tiles) {
    for (const line of lines) {
      expect(textWidth(line, map.nameSize), name).toBeLessThanOrEqual(map.side.width + 1);
    }
    expect(lines.length * map.nameSize * 1.1).toBeLessThanOrEqual(map.side.height);
  }
  expect(width).toBeGreaterThan(0);
});

/** Share of pairs clearly apart in truth that keep their order in the tiles. */
function kept(map: TileMap, areas: readonly TileArea[], axis: 0 | 1, least: number): number {
  const tiles = new Map(map.tiles.map((tile) => [tile.code, tile]));
  const pairs = areas.flatMap((one) =>
    areas
      .filter((other) => other.place[axis] - one.place[axis] >= least)
      .map((other) => {
        const [a, b] = [tiles.get(one.code)!, tiles.get(other.code)!];
        return axis === 0 ? b.x - a.x : a.y - b.y;
      }),
  );
  return pairs.filter((step) => step >= 0).length / pairs.length;
}

test.each(maps)(
  '%s tiles at %i pixels keep west and east, north and south',
  (_, width, map, areas) => {
    const bar = width < 480 ? 0.75 : 0.85;
    expect(kept(map, areas, 0, 1)).toBeGreaterThanOrEqual(bar);
    expect(kept(map, areas, 1, 1)).toBeGreaterThanOrEqual(bar);
  },
);

test('places in a grid stay where a grid has them', () => {
  const places = [
    [100, 1],
    [101, 1],
    [100, 0],
    [101, 0],
  ] as const;
  expect(cellsOf(places, 2)).toEqual([
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 0, row: 1 },
    { column: 1, row: 1 },
  ]);
});

test('a regency alone is a grid without headings', () => {
  const map = tileMap(areasOf('district', '21.04'), 760);
  expect(map.headings).toEqual([]);
  expect(map.tiles).toHaveLength(13);
});

test('no area and an unknown group are refused', () => {
  expect(() => tileMap([], 760)).toThrow('no area to make tiles of');
  const strange = areasOf('district').map((area) => ({ ...area, group: `9${area.group}` }));
  expect(() => tileMap(strange, 760)).toThrow('no block for the tiles of 921.01');
});
