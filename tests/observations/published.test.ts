import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { validatePublished } from '../../scripts/validate.ts';
import { kepri } from '../../src/geography/area.ts';
import { languages } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import { changeOf } from '../../src/observations/claims.ts';
import { figureAt } from '../../src/observations/comparability.ts';
import { decompose } from '../../src/observations/decomposition.ts';
import { headlineOf } from '../../src/observations/headline.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { rankOf } from '../../src/observations/ranking.ts';
import { copySentence, refusalSentence } from '../../src/observations/sentences.ts';
import { periodPairs } from '../../src/selection/pairs.ts';
import { areas } from '../validate/folder.ts';

const { observations, breaks } = await validatePublished(
  resolve(import.meta.dirname, '../../data/published'),
  areas,
);

const at = (indicator: string, period: string, category = 'total', area = kepri) =>
  figureAt(observations, { indicator, area_code: area, category, period });

const both = (period: string, category = 'total') => ({
  rate: at(povertyRate.id, period, category),
  count: at(poorPopulation.id, period, category),
});

/** Each figure with the one before it in its own series. */
function neighbours(): readonly (readonly [Observation, Observation])[] {
  const series = new Map<string, Observation[]>();
  for (const row of observations) {
    const key = `${row.area_code} ${row.indicator} ${row.category}`;
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  return [...series.values()].flatMap((rows) => {
    const ordered = rows.toSorted((one, other) => (one.period < other.period ? -1 : 1));
    return ordered.slice(1).map((row, place) => [ordered[place]!, row] as const);
  });
}

test('every change between neighbours is worded or refused, in both languages', () => {
  const pairs = neighbours();
  expect(pairs.length).toBeGreaterThan(3000);
  for (const [before, after] of pairs) {
    const change = changeOf(before, after, breaks);
    for (const language of languages) {
      const text = change.comparable
        ? copySentence(change, language)
        : refusalSentence(change, language);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|  /);
      if (!change.comparable && change.reason === 'series-break') {
        expect(Object.keys(messagesIn(language).breaks)).toContain(change.breakId);
      }
    }
  }
});

test('the headline is confirmed and no confirmed pair is newer', () => {
  const { rate, count, newer } = headlineOf(observations);
  expect([rate.confidence, count.confidence]).not.toContain('verified');
  expect(rate.period >= '2025-09').toBe(true);
  for (const row of newer) expect(row.period > rate.period).toBe(true);
  for (const period of new Set(newer.map((row) => row.period))) {
    expect(Object.values(both(period)).some((row) => row?.confidence === 'verified')).toBe(true);
  }
});

test('the rural count of March 2022 is refused by its break, the total is not', () => {
  const change = (indicator: string, category: string) =>
    changeOf(at(indicator, '2021-09', category), at(indicator, '2022-03', category), breaks);
  expect(change(poorPopulation.id, 'rural')).toMatchObject({ reason: 'series-break' });
  expect(change(povertyRate.id, 'rural')).toMatchObject({ difference: 0.23, direction: 'rise' });
  expect(change(poorPopulation.id, 'total')).toMatchObject({ difference: 13.93 });
  expect(decompose(both('2021-09', 'rural'), both('2022-03', 'rural'), breaks)).toMatchObject({
    comparable: false,
    reason: 'series-break',
  });
});

test('each named pair is decomposed, or its count is broken', () => {
  for (const { before, after, slug } of periodPairs) {
    const parts = decompose(both(before), both(after), breaks);
    const across = before <= '2020-03' && after >= '2020-09';
    expect(parts.comparable ? 'whole' : parts.reason, slug).toBe(across ? 'series-break' : 'whole');
    if (!parts.comparable) continue;
    expect(parts.rate.value + parts.population.value).toBeCloseTo(parts.change, 8);
  }
});

test('Kepri ranks among 33, 34 or 38 provinces, and not where few have a figure', () => {
  const rank = (period: string) => rankOf(observations, povertyRate, kepri, period);
  expect(rank('2014-09')).toMatchObject({ of: 33 });
  expect(rank('2015-03')).toMatchObject({ rank: 8, of: 34, shared: 2 });
  expect(rank('2025-03')).toMatchObject({ rank: 4, of: 38, shared: 1, from: 'lowest' });
  expect(rank('2023-09')).toBeUndefined();
});
