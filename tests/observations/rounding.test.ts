import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  overlap,
  printedDifference,
  printedInterval,
  roundTo,
} from '../../src/observations/rounding.ts';

const printed = fc
  .record({ units: fc.integer({ min: -1e9, max: 1e9 }), decimals: fc.integer({ min: 0, max: 4 }) })
  .map(({ units, decimals }) => ({ value: units / 10 ** decimals, decimals }));

test('a printed figure stands for half a last digit on either side', () => {
  expect(printedInterval({ value: 6.24, decimals: 2 })).toEqual({ low: 6.235, high: 6.245 });
  expect(printedInterval({ value: 142.5, decimals: 2 })).toEqual({ low: 142.495, high: 142.505 });
  expect(printedInterval({ value: 136.4, decimals: 1 })).toEqual({ low: 136.35, high: 136.45 });
  expect(printedInterval({ value: 684070, decimals: 0 })).toEqual({
    low: 684069.5,
    high: 684070.5,
  });
});

test('a value with more digits than declared is refused with its remedy', () => {
  expect(() => printedInterval({ value: 6.245, decimals: 2 })).toThrow(
    '6.245 is not printed with 2 decimals; correct the decimals of its indicator',
  );
  expect(() => printedInterval({ value: Number.NaN, decimals: 2 })).toThrow('not a number: NaN');
  expect(() => printedInterval({ value: 6, decimals: -1 })).toThrow('decimals are -1');
});

test('neighbours in the last digit touch without an overlap', () => {
  const [one, next, coarse] = [
    printedInterval({ value: 6.24, decimals: 2 }),
    printedInterval({ value: 6.25, decimals: 2 }),
    printedInterval({ value: 6.2, decimals: 1 }),
  ];
  expect(overlap(one, next)).toBe(false);
  expect(overlap(one, coarse)).toBe(true);
  expect(overlap(next, coarse)).toBe(true);
  expect(overlap(printedInterval({ value: 6.26, decimals: 2 }), coarse)).toBe(false);
});

test('rounding goes half away from zero and never gives minus zero', () => {
  expect(roundTo(1.005, 2)).toBe(1.01);
  expect(roundTo(-1.005, 2)).toBe(-1.01);
  expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
});

test('a difference carries its own rounding', () => {
  expect(printedDifference({ value: 5.75, decimals: 2 }, { value: 6.24, decimals: 2 })).toEqual({
    value: 0.49,
    decimals: 2,
    interval: { low: 0.48, high: 0.5 },
  });
});

test('a difference is no finer than the coarser of its figures', () => {
  expect(printedDifference({ value: 136.4, decimals: 1 }, { value: 128.21, decimals: 2 })).toEqual({
    value: -8.2,
    decimals: 1,
    interval: { low: -8.245, high: -8.135 },
  });
});

test('the interval holds its figure and every difference lies in its own', () => {
  fc.assert(
    fc.property(printed, printed, (before, after) => {
      const { low, high } = printedInterval(before);
      expect(low).toBeLessThan(before.value);
      expect(high).toBeGreaterThan(before.value);
      const { interval } = printedDifference(before, after);
      const exact = after.value - before.value;
      expect(interval.low).toBeLessThan(exact);
      expect(interval.high).toBeGreaterThan(exact);
    }),
  );
});

test('turned round, a difference changes its sign alone', () => {
  fc.assert(
    fc.property(printed, printed, (before, after) => {
      const there = printedDifference(before, after);
      const back = printedDifference(after, before);
      expect(there.value + back.value).toBe(0);
      expect(there.interval.low + back.interval.high).toBe(0);
    }),
  );
});
