import { expect, test } from 'vitest';
import { nearestDot } from '../../src/client/map-dots.ts';
import { extreme, stepFrom, type Centre } from '../../src/client/map-steps.ts';

const centres: readonly Centre[] = [
  { code: 'west', x: 0, y: 10 },
  { code: 'middle', x: 10, y: 11 },
  { code: 'east', x: 30, y: 12 },
  { code: 'north-east', x: 28, y: -20 },
];

test('an arrow leads to the nearest area in its direction', () => {
  expect(stepFrom('middle', 'ArrowRight', centres)).toBe('east');
  expect(stepFrom('middle', 'ArrowLeft', centres)).toBe('west');
  expect(stepFrom('middle', 'ArrowUp', centres)).toBe('north-east');
  expect(stepFrom('west', 'ArrowLeft', centres)).toBeUndefined();
  expect(stepFrom('nowhere', 'ArrowUp', centres)).toBeUndefined();
});

test('where nothing lies straight ahead, the nearest on that side is taken', () => {
  expect(stepFrom('west', 'ArrowUp', centres)).toBe('north-east');
});

test('a declared neighbour comes first, unless it is not on the map', () => {
  const neighbours = { middle: { ArrowRight: 'north-east', ArrowLeft: 'elsewhere' } };
  expect(stepFrom('middle', 'ArrowRight', centres, neighbours)).toBe('north-east');
  expect(stepFrom('middle', 'ArrowLeft', centres, neighbours)).toBe('west');
});

test('Home is the lowest and End the highest value, without areas that have none', () => {
  const values = new Map([
    ['a', 5],
    ['b', null],
    ['c', 2],
    ['d', 9],
  ]);
  expect(extreme(values, 'Home')).toBe('c');
  expect(extreme(values, 'End')).toBe('d');
  expect(extreme(new Map([['b', null]]), 'End')).toBeUndefined();
});

test('a pointer means the nearest dot within reach', () => {
  const dots = [
    { code: 'a', x: 0, y: 0 },
    { code: 'b', x: 10, y: 0 },
  ];
  expect(nearestDot(dots, 4.9, 3, 24)).toBe('a');
  expect(nearestDot(dots, 5.1, 3, 24)).toBe('b');
  expect(nearestDot(dots, 33.9, 0, 24)).toBe('b');
  expect(nearestDot(dots, 34.1, 0, 24)).toBe(null);
  expect(nearestDot([], 0, 0, 24)).toBe(null);
});
