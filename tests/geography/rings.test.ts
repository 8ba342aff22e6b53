import { expect, test } from 'vitest';
import type { Ring } from '../../scripts/geography/rings.ts';
import {
  areaKm2,
  boundsMeet,
  boundsOf,
  contains,
  distanceTo,
  nearest,
  polygonContains,
  signedArea,
  woundForD3,
} from '../../scripts/geography/rings.ts';
import { selfCrossing } from '../../scripts/geography/self-crossing.ts';

const square: Ring = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const hole: Ring = [
  [0.5, 0.5],
  [1.5, 0.5],
  [1.5, 1.5],
  [0.5, 1.5],
  [0.5, 0.5],
];

test('a square of two degrees has an area of four, positive counter-clockwise', () => {
  expect(signedArea(square)).toBe(4);
  expect(signedArea(square.toReversed())).toBe(-4);
  expect(areaKm2(square)).toBeCloseTo(4 * 111.195 * 110.6, 6);
});

test('a position is inside a ring, and outside of a polygon in its hole', () => {
  expect(contains(square, [1, 1])).toBe(true);
  expect(contains(square, [3, 1])).toBe(false);
  expect(polygonContains([square, hole], [1, 1])).toBe(false);
  expect(polygonContains([square, hole], [0.25, 1])).toBe(true);
});

test('distance to a ring is that to its nearest edge or corner', () => {
  expect(distanceTo(square, [1, 3])).toBe(1);
  expect(distanceTo(square, [5, 6])).toBe(5);
  expect(distanceTo(square, [1, 0.25])).toBe(0.25);
});

test('bounds meet at a common edge and within a margin', () => {
  const far = boundsOf(square.map(([x, y]) => [x + 3, y]));
  expect(boundsOf(square)).toEqual({ west: 0, east: 2, south: 0, north: 2 });
  expect(boundsMeet(boundsOf(square), far)).toBe(false);
  expect(boundsMeet(boundsOf(square), far, 1)).toBe(true);
});

test('the nearest item is the first of the least, none beyond the limit', () => {
  expect(nearest([3, -2, 2], Math.abs)).toBe(-2);
  expect(nearest([3, -2, 2], Math.abs, 2)).toBe(null);
});

test('d3 winding is clockwise outside and counter-clockwise inside', () => {
  const wound = woundForD3([square, hole]);
  expect(wound.map(signedArea)).toEqual([-4, 1]);
  expect(woundForD3(wound)).toEqual(wound);
});

test('a sound ring is passed from wherever it starts and in both directions', () => {
  for (const start of [0, 1, 2, 3]) {
    const corners = [...square.slice(start, 4), ...square.slice(0, start)];
    const ring = [...corners, ...corners.slice(0, 1).map(([x, y]): [number, number] => [x, y])];
    expect([selfCrossing(ring), selfCrossing(ring.toReversed())]).toEqual([null, null]);
  }
});

test('a bow tie, a touching corner and an edge walked twice cross themselves', () => {
  expect(selfCrossing(square)).toBe(null);
  expect(
    selfCrossing([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]),
  ).not.toBe(null);
  expect(
    selfCrossing([
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
      [0, 0],
    ]),
  ).not.toBe(null);
  expect(
    selfCrossing([
      [0, 0],
      [2, 0],
      [3, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ]),
  ).not.toBe(null);
});

test('a long ring without crossings is passed', () => {
  const circle: Ring = Array.from({ length: 2001 }, (_, index) => {
    const angle = (2 * Math.PI * (index % 2000)) / 2000;
    return [Math.cos(angle), Math.sin(angle)];
  });
  expect(selfCrossing(circle)).toBe(null);
});
