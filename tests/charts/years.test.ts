import { expect, test } from 'vitest';
import { yearMaps } from '../../src/charts/years.ts';
import { tileMap, type TileArea } from '../../src/charts/tiles.ts';

const areas: readonly TileArea[] = [
  { code: 'west', name: 'West', group: '21', place: [103, 1] },
  { code: 'east', name: 'East', group: '21', place: [108, 1] },
  { code: 'south', name: 'South', group: '21', place: [104, -1] },
];
const periods = Array.from({ length: 22 }, (_, index) => String(2025 - index));

test.each([344, 760])('small maps at %i pixels are alike, apart and inside', (width) => {
  const map = yearMaps(areas, periods, width);
  expect(map.maps.map(({ period }) => period)).toEqual(periods);
  const right = Math.max(...map.tiles.map(({ x }) => x)) + map.side.width;
  const bottom = Math.max(...map.tiles.map(({ y }) => y)) + map.side.height;
  for (const one of map.maps) {
    expect(one.x + right).toBeLessThanOrEqual(width + 0.5);
    expect(one.y + bottom).toBeLessThanOrEqual(map.height);
    for (const other of map.maps) {
      if (other === one) continue;
      expect(
        Math.abs(other.x - one.x) >= right || Math.abs(other.y - one.y) >= bottom,
        `${one.period} and ${other.period}`,
      ).toBe(true);
    }
  }
  const x = (code: string): number => map.tiles.find((tile) => tile.code === code)!.x;
  expect(x('west')).toBeLessThan(x('east'));
});

test('small maps stand as their key does', () => {
  const orders = (tiles: readonly { code: string; x: number; y: number }[]) =>
    (['x', 'y'] as const).map((axis) => {
      const places = [...new Set(tiles.map((tile) => tile[axis]))].sort((a, b) => a - b);
      return tiles.map((tile) => places.indexOf(tile[axis]));
    });
  expect(orders(yearMaps(areas, periods, 760).tiles)).toEqual(orders(tileMap(areas, 420).tiles));
});

test('nothing to draw is refused', () => {
  expect(() => yearMaps(areas, [], 760)).toThrow('no small map to draw');
  expect(() => yearMaps([], periods, 760)).toThrow('no small map to draw');
});
