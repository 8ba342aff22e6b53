import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decompose } from '../../src/observations/decomposition.ts';
import { count, countBreak, rate } from './figures.ts';

const september = { rate: rate('2021-09', 5.75), count: count('2021-09', 137.75) };
const march = { rate: rate('2022-03', 6.24), count: count('2022-03', 151.68) };

test('September 2021 to March 2022: 11.82 thousand by the rate, 2.11 by the population', () => {
  const parts = decompose(september, march, []);
  if (!parts.comparable) throw new Error(`refused: ${parts.reason}`);
  expect(parts.change).toBeCloseTo(13.93, 10);
  expect(parts.implied[0]).toBeCloseTo(2395.652, 3);
  expect(parts.implied[1]).toBeCloseTo(2430.769, 3);
  expect(parts.rate.value.toFixed(2)).toBe('11.82');
  expect(parts.rate.interval.low.toFixed(2)).toBe('11.58');
  expect(parts.rate.interval.high.toFixed(2)).toBe('12.07');
  expect(parts.population.value.toFixed(2)).toBe('2.11');
  expect(parts.population.interval.low.toFixed(2)).toBe('1.85');
  expect(parts.population.interval.high.toFixed(2)).toBe('2.36');
});

test('a break of the counts, a gap and a zero rate are refused', () => {
  const before = { rate: rate('2020-03', 5.92), count: count('2020-03', 131.97) };
  const after = { rate: rate('2020-09', 6.13), count: count('2020-09', 142.61) };
  expect(decompose(before, after, [countBreak])).toEqual({
    comparable: false,
    reason: 'series-break',
    breakId: 'kepri-counts-2020',
  });
  expect(decompose({ rate: before.rate, count: undefined }, after, [])).toEqual({
    comparable: false,
    reason: 'missing',
  });
  const none = { rate: rate('2020-03', 0), count: count('2020-03', 0) };
  expect(decompose(none, after, [])).toEqual({ comparable: false, reason: 'no-population' });
});

test('a rate and a count of two cells are an error', () => {
  const mixed = { rate: rate('2021-03', 6.12), count: september.count };
  expect(() => decompose(mixed, march, [])).toThrow(
    'rate of 21 2021-03 total with a count of 21 2021-09 total; give both of one cell',
  );
  const swapped = { rate: september.count, count: september.rate };
  const swappedToo = { rate: march.count, count: march.rate };
  expect(() => decompose(swapped, swappedToo, [])).toThrow('give a rate in percent');
});

const rates = fc.integer({ min: 100, max: 3000 }).map((units) => units / 100);
const counts = fc.integer({ min: 100, max: 50_000 }).map((units) => units / 100);
const within = fc.double({ min: -0.0049, max: 0.0049, noNaN: true });

test('the two effects add up to the change', () => {
  fc.assert(
    fc.property(rates, counts, rates, counts, (rate0, count0, rate1, count1) => {
      const parts = decompose(
        { rate: rate('2021-09', rate0), count: count('2021-09', count0) },
        { rate: rate('2022-03', rate1), count: count('2022-03', count1) },
        [],
      );
      if (!parts.comparable) throw new Error(`refused: ${parts.reason}`);
      expect(parts.rate.value + parts.population.value).toBeCloseTo(count1 - count0, 8);
    }),
  );
});

test('no value inside the rounding leaves the intervals', () => {
  fc.assert(
    fc.property(
      fc.tuple(rates, counts, rates, counts),
      fc.tuple(within, within, within, within),
      ([rate0, count0, rate1, count1], [a, b, c, d]) => {
        const parts = decompose(
          { rate: rate('2021-09', rate0), count: count('2021-09', count0) },
          { rate: rate('2022-03', rate1), count: count('2022-03', count1) },
          [],
        );
        if (!parts.comparable) throw new Error(`refused: ${parts.reason}`);
        const [r0, c0, r1, c1] = [(rate0 + a) / 100, count0 + b, (rate1 + c) / 100, count1 + d];
        const byRate = ((r1 - r0) * (c0 / r0 + c1 / r1)) / 2;
        const byPopulation = ((c1 / r1 - c0 / r0) * (r0 + r1)) / 2;
        for (const [value, { interval }] of [
          [byRate, parts.rate],
          [byPopulation, parts.population],
        ] as const) {
          expect(value).toBeGreaterThan(interval.low - 1e-9);
          expect(value).toBeLessThan(interval.high + 1e-9);
        }
      },
    ),
  );
});
