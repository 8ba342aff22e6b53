import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';

test('boxes with room stay where they want to be', () => {
  expect(dodge([10, 50], [20, 20], 0, 100)).toEqual([10, 50]);
});

test('two boxes at one place part by half their sizes each', () => {
  expect(dodge([50, 50], [20, 20], 0, 100)).toEqual([40, 60]);
});

test('a box pushed over the edge moves back with its neighbours', () => {
  expect(dodge([95, 98], [20, 20], 0, 100)).toEqual([70, 90]);
});

test('the order of the input is kept', () => {
  expect(dodge([60, 50], [20, 20], 0, 100)).toEqual([65, 45]);
});

test('boxes never overlap, and lie inside where there is room for all', () => {
  const box = fc.tuple(
    fc.double({ min: -50, max: 250, noNaN: true }),
    fc.integer({ min: 1, max: 25 }),
  );
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 8 }), (boxes) => {
      const sizes = boxes.map(([, size]) => size);
      const centres = dodge(
        boxes.map(([wanted]) => wanted),
        sizes,
        0,
        200,
      );
      const placed = centres
        .map((centre, index) => ({
          low: centre - sizes[index]! / 2,
          high: centre + sizes[index]! / 2,
        }))
        .sort((a, b) => a.low - b.low);
      placed.slice(1).forEach((one, index) => {
        expect(one.low).toBeGreaterThanOrEqual(placed[index]!.high - 1e-9);
      });
      expect(placed[0]!.low).toBeGreaterThanOrEqual(-1e-9);
      expect(placed.at(-1)!.high).toBeLessThanOrEqual(200 + 1e-9);
    }),
  );
});

test('lists of different lengths are refused', () => {
  expect(() => dodge([1, 2], [1], 0, 10)).toThrow('cannot dodge 2 places with 1 sizes');
});
