import { expect, test } from 'vitest';
import { nearestInSectors } from '../../scripts/geography/neighbours.ts';
import type { Position } from '../../scripts/geography/rings.ts';
import { arrows, compass } from '../../src/geography/neighbours.ts';

const at = (code: string, ...position: Position) => ({ code, position });
const centre = at('c', 104, 1);

test('each arrow leads to the nearest place of its quarter', () => {
  const places = [
    centre,
    at('north', 104.1, 2),
    at('farther north', 104, 3),
    at('east', 105, 1.5),
    at('south', 103.9, 0),
    at('west', 103, 1),
  ];
  expect(nearestInSectors(centre, places, arrows)).toEqual({
    up: 'north',
    right: 'east',
    down: 'south',
    left: 'west',
  });
});

test('the compass tells north-east from north and east', () => {
  const places = [centre, at('n', 104.2, 2), at('ne', 105, 2), at('e', 105, 1.1)];
  expect(nearestInSectors(centre, places, compass)).toEqual({ n: 'n', ne: 'ne', e: 'e' });
});

test('a direction without a place is absent', () => {
  expect(nearestInSectors(centre, [centre, at('s', 104, 0)], arrows)).toEqual({ down: 's' });
  expect(nearestInSectors(centre, [centre], arrows)).toEqual({});
});
