import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hdiIpm, povertyRate } from '../../src/indicators/index.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { rankOf } from '../../src/observations/ranking.ts';
import { rankText } from '../../src/observations/sentences.ts';
import { figure } from './figures.ts';

const provinces = (
  values: readonly number[],
  indicator = povertyRate.id,
  period = '2025-03',
): readonly Observation[] =>
  values.map((value, place) => figure({ indicator, area_code: String(11 + place), value, period }));

const ascending = (length: number): number[] => Array.from({ length }, (_, place) => place + 1);

test('a low rate ranks first among the provinces with a figure', () => {
  const rows = provinces(ascending(38));
  expect(rankOf(rows, povertyRate, '15', '2025-03')).toEqual({
    rank: 5,
    of: 38,
    shared: 1,
    from: 'lowest',
  });
});

test('where higher is better the highest ranks first', () => {
  const rows = provinces(ascending(34), hdiIpm.id, '2025');
  expect(rankOf(rows, hdiIpm, '44', '2025')).toEqual({
    rank: 1,
    of: 34,
    shared: 1,
    from: 'highest',
  });
});

test('equal figures share the better rank', () => {
  const values = ascending(33);
  values[2] = 2;
  const rows = provinces(values);
  expect(rankOf(rows, povertyRate, '12', '2025-03')).toMatchObject({ rank: 2, shared: 2 });
  expect(rankOf(rows, povertyRate, '13', '2025-03')).toMatchObject({ rank: 2, shared: 2 });
  expect(rankOf(rows, povertyRate, '14', '2025-03')).toMatchObject({ rank: 4, shared: 1 });
});

test('there is no rank with fewer than 33 provinces or without a figure of one’s own', () => {
  expect(rankOf(provinces(ascending(32)), povertyRate, '12', '2025-03')).toBeUndefined();
  expect(rankOf(provinces(ascending(33)), povertyRate, '12', '2025-03')).toBeDefined();
  expect(rankOf(provinces(ascending(33)), povertyRate, '99', '2025-03')).toBeUndefined();
  expect(rankOf(provinces(ascending(38)), povertyRate, '12', '2025-09')).toBeUndefined();
});

test('Indonesia, regencies and urban figures do not count', () => {
  const rows = [
    ...provinces(ascending(33)),
    figure({ area_code: '0', value: 0.1, period: '2025-03' }),
    figure({ area_code: '21.71', value: 0.1, period: '2025-03' }),
    figure({ area_code: '60', value: 0.1, period: '2025-03', category: 'urban' }),
  ];
  expect(rankOf(rows, povertyRate, '11', '2025-03')).toMatchObject({ rank: 1, of: 33 });
});

test('two figures of one province are an error', () => {
  const rows = [...provinces(ascending(33)), figure({ area_code: '11', period: '2025-03' })];
  expect(() => rankOf(rows, povertyRate, '12', '2025-03')).toThrow(
    'two figures of poverty-rate for area 11 in 2025-03',
  );
});

test('a rank in words', () => {
  const rank = { rank: 5, of: 38, shared: 1, from: 'lowest' } as const;
  expect(rankText(rank, 'id')).toBe('terendah ke-5 dari 38 provinsi yang ada angkanya');
  expect(rankText(rank, 'en')).toBe('5th lowest of the 38 provinces with a figure');
  expect(rankText({ ...rank, rank: 1, from: 'highest' }, 'id')).toBe(
    'tertinggi dari 38 provinsi yang ada angkanya',
  );
  expect(rankText({ ...rank, rank: 12, shared: 3 }, 'en')).toBe(
    '12th lowest of the 38 provinces with a figure, shared with 2 others',
  );
  expect(rankText({ ...rank, rank: 22 }, 'en')).toMatch(/^22nd lowest/);
});

test('the ranks of all provinces add up as those of their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 33, maxLength: 38 }), (values) => {
      const rows = provinces(values);
      const sum = rows.reduce((total, { area_code }) => {
        const rank = rankOf(rows, povertyRate, area_code, '2025-03')!;
        return total + rank.rank + (rank.shared - 1) / 2;
      }, 0);
      expect(sum).toBe((values.length * (values.length + 1)) / 2);
    }),
  );
});
