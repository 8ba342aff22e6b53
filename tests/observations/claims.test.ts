import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf } from '../../src/observations/claims.ts';
import { count, countBreak, rate } from './figures.ts';

test('September 2021 to March 2022: 0.49 points and 13.93 thousand more', () => {
  expect(changeOf(rate('2021-09', 5.75), rate('2022-03', 6.24), [])).toMatchObject({
    comparable: true,
    difference: 0.49,
    decimals: 2,
    interval: { low: 0.48, high: 0.5 },
    direction: 'rise',
  });
  expect(changeOf(count('2021-09', 137.75), count('2022-03', 151.68), [])).toMatchObject({
    difference: 13.93,
    interval: { low: 13.92, high: 13.94 },
    direction: 'rise',
  });
});

test('a fall, and a figure that stays', () => {
  expect(changeOf(rate('2025-03', 4.44), rate('2025-09', 4.26), [])).toMatchObject({
    difference: -0.18,
    direction: 'fall',
  });
  expect(changeOf(count('2012-03', 131.22), count('2012-09', 131.22), [])).toMatchObject({
    difference: 0,
    direction: 'same',
  });
});

test('a difference within the rounding is no direction', () => {
  const coarse = count('2008-03', 136.4, { decimals: 1 });
  expect(changeOf(coarse, count('2009-03', 136.42), [])).toMatchObject({ direction: 'unclear' });
  expect(changeOf(coarse, count('2009-03', 136.4), [])).toMatchObject({ direction: 'unclear' });
  expect(changeOf(coarse, count('2009-03', 136.46), [])).toMatchObject({ direction: 'rise' });
});

test('no change is stated where none may be', () => {
  expect(changeOf(undefined, rate('2022-03', 6.24), [])).toEqual({
    comparable: false,
    reason: 'missing',
  });
  expect(changeOf(count('2020-03', 131.97), count('2020-09', 142.61), [countBreak])).toEqual({
    comparable: false,
    reason: 'series-break',
    breakId: 'kepri-counts-2020',
  });
});

test('the direction is the sign of every difference the rounding allows', () => {
  const printed = fc.record({ units: fc.nat(100_000), decimals: fc.constantFrom(1, 2) });
  fc.assert(
    fc.property(printed, printed, (one, other) => {
      const row = (period: string, { units, decimals }: { units: number; decimals: number }) =>
        rate(period, units / 10 ** decimals, { decimals });
      const change = changeOf(row('2021-09', one), row('2022-03', other), []);
      if (!change.comparable) throw new Error('expected a change');
      const { interval, direction } = change;
      if (direction === 'rise') expect(interval.low).toBeGreaterThanOrEqual(0);
      else if (direction === 'fall') expect(interval.high).toBeLessThanOrEqual(0);
      else {
        expect(interval.low).toBeLessThan(0);
        expect(interval.high).toBeGreaterThan(0);
      }
    }),
  );
});
