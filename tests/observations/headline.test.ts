import { expect, test } from 'vitest';
import { findingOf, headlineOf } from '../../src/observations/headline.ts';
import { count, rate } from './figures.ts';

const single = { confidence: 'verified' } as const;

test('the headline is the newest period of which rate and count are confirmed', () => {
  const rows = [
    count('2026-03', 111.22, single),
    rate('2026-03', 4.09, single),
    rate('2025-09', 4.26),
    count('2025-09', 114.55, { confidence: 'resolved' }),
    rate('2025-03', 4.44),
    count('2025-03', 117.28),
  ];
  const headline = headlineOf(rows);
  expect(headline.rate).toBe(rows[2]);
  expect(headline.count).toBe(rows[3]);
  expect(headline.newer).toEqual([rows[1], rows[0]]);
});

test('a period with a single-source count is passed over', () => {
  const rows = [
    rate('2025-09', 4.26),
    count('2025-09', 114.55, single),
    rate('2025-03', 4.44),
    count('2025-03', 117.28),
  ];
  expect(headlineOf(rows).rate.period).toBe('2025-03');
  expect(headlineOf(rows).newer.map((row) => row.value)).toEqual([4.26, 114.55]);
});

test('other areas, categories and made-up rows never lead', () => {
  const rows = [
    rate('2025-03', 4.44),
    count('2025-03', 117.28),
    ...[{ area_code: '0' }, { category: 'urban' }, { is_synthetic: true }].flatMap((given) => [
      rate('2026-03', 1, given),
      count('2026-03', 1, given),
    ]),
  ];
  expect(headlineOf(rows)).toEqual({ rate: rows[0], count: rows[1], newer: [] });
});

test('without a confirmed period it says what is wanted', () => {
  expect(() => headlineOf([rate('2026-03', 4.09, single)])).toThrow(
    'no period with a cross-checked rate and count of area 21 among 1 rows',
  );
});

test('the finding of an area is its newest rate, with the count if there is one', () => {
  const lingga = { area_code: '21.04', area_name: 'Lingga' };
  const rows = [
    rate('2024-03', 11.1, lingga),
    count('2024-03', 9.1, lingga),
    rate('2025-03', 9.99, lingga),
  ];
  expect(findingOf(rows, '21.04')).toEqual({ rate: rows[2], count: undefined });
  expect(findingOf(rows.slice(0, 2), '21.04')).toEqual({ rate: rows[0], count: rows[1] });
  expect(findingOf(rows, '21.71')).toBeUndefined();
});
