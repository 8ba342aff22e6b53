import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import {
  defaultPair,
  pairAt,
  pairKinds,
  pairSlug,
  periodPairs,
} from '../../src/selection/pairs.ts';

const kepriBps = '2100';
const rows: readonly Record<string, string>[] = parse(
  readFileSync(new URL('../../data/published/observations.csv', import.meta.url)),
  { columns: true },
);

const valueOf = (indicator: string, period: string): number | undefined => {
  const row = rows.find(
    (one) =>
      one['bps_code'] === kepriBps &&
      one['category'] === 'total' &&
      one['indicator'] === indicator &&
      one['period'] === period,
  );
  return row && Number(row['value']);
};

test('September 2021 and March 2022 come first', () => {
  expect(periodPairs[0]).toEqual({
    slug: '2021-09-2022-03',
    before: '2021-09',
    after: '2022-03',
    kind: 'default',
  });
  expect(periodPairs[0]).toBe(defaultPair);
});

test.each(periodPairs)('$slug has a rate and a count of the province on both sides', (pair) => {
  for (const period of [pair.before, pair.after]) {
    expect(valueOf(povertyRate.id, period), `rate ${period}`).toBeGreaterThan(0);
    expect(valueOf(poorPopulation.id, period), `count ${period}`).toBeGreaterThan(0);
  }
  expect(pair.before < pair.after).toBe(true);
  expect(pair.slug).toBe(pairSlug(pair.before, pair.after));
});

test('no pair is named twice, and about twenty are', () => {
  expect(new Set(periodPairs.map((pair) => pair.slug)).size).toBe(periodPairs.length);
  expect(periodPairs.length).toBeGreaterThanOrEqual(18);
  expect(periodPairs.length).toBeLessThanOrEqual(24);
});

test('semesters, years and the decade are as long as they say', () => {
  const months = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5));
  const lengths = { semester: 6, year: 12, decade: 120 };
  for (const { kind, before, after } of periodPairs) {
    if (kind === 'semester' || kind === 'year' || kind === 'decade') {
      expect(months(after) - months(before), `${before} ${after}`).toBe(lengths[kind]);
    }
  }
});

test('the peak is the highest count ever published, and the whole series starts with it', () => {
  const counts = rows
    .filter(
      (row) =>
        row['bps_code'] === kepriBps &&
        row['category'] === 'total' &&
        row['indicator'] === poorPopulation.id,
    )
    .map((row) => ({ period: row['period']!, value: Number(row['value']) }));
  const highest = counts.reduce((one, other) => (other.value > one.value ? other : one));
  const first = counts.map((row) => row.period).sort()[0];
  expect(periodPairs.find((pair) => pair.kind === 'after-peak')?.before).toBe(highest.period);
  expect(periodPairs.find((pair) => pair.kind === 'whole-series')?.before).toBe(first);
});

test('a slug finds its pair, another finds none', () => {
  expect(pairAt('2024-09-2025-09')).toMatchObject({ before: '2024-09', after: '2025-09' });
  expect(pairAt('2023-09-2024-03')).toBeUndefined();
  expect(pairAt('constructor')).toBeUndefined();
});

test('every kind is used and named in both languages', () => {
  for (const kind of pairKinds) {
    expect(periodPairs.some((pair) => pair.kind === kind)).toBe(true);
    const names = [messagesIn('id').words.pairKinds[kind], messagesIn('en').words.pairKinds[kind]];
    expect(names[0]).not.toBe(names[1]);
  }
});
