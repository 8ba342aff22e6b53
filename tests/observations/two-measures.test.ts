import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparability,
  type PublishedFigure,
  type RegistryFigure,
} from '../../src/observations/comparability.ts';
import { registryFigureOf } from '../../src/observations/registry-facts.ts';
import { decileNational, decileRegency, families } from '../../src/indicators/registry/families.ts';
import { rate } from './figures.ts';

/** The share of families in decile 1 of a village of Batam, November 2022, synthetic. */
const belian: RegistryFigure = {
  area_code: '21.71.01.1001',
  area_level: 'village',
  period: '2022-11',
  indicator: 'families-by-decile',
  category: '1',
  breakdown: 'decile',
  is_synthetic: true,
  series: 'a',
  population: 'family',
  ranking: 'national',
};
const batam = { area_code: '21.71', area_level: 'regency' } as const;
const reasonOf = (
  one: PublishedFigure | RegistryFigure,
  other: PublishedFigure | RegistryFigure,
): string | undefined => {
  const verdict = comparability(one, other, []);
  expect(comparability(other, one, [])).toEqual(verdict);
  return verdict.comparable ? undefined : verdict.reason;
};

test('a poverty rate and a decile are two measures, real or synthetic', () => {
  const poverty = rate('2022-03', 6.24);
  const decile: RegistryFigure = { ...belian, area_code: '21', area_level: 'province' };
  expect(reasonOf(poverty, decile)).toBe('two-measures');
  expect(reasonOf(poverty, { ...decile, is_synthetic: false })).toBe('two-measures');
  expect(reasonOf(rate('2022-09', 6.03, batam), decile)).toBe('two-measures');
});

test('a synthetic register is not set against a real one', () => {
  expect(reasonOf(belian, { ...belian, period: '2025-06', is_synthetic: false })).toBe('synthetic');
  expect(reasonOf(rate('2022-03', 6.24), rate('2021-09', 5.75, { is_synthetic: true }))).toBe(
    'synthetic',
  );
});

test('noise of two series is independent, that of one series stays', () => {
  const later = { ...belian, period: '2025-06' };
  expect(reasonOf(belian, { ...later, series: 'b' })).toBe('noise-series');
  expect(reasonOf(belian, later)).toBeUndefined();
});

test('families are not set against persons', () => {
  expect(
    reasonOf(belian, { ...belian, indicator: 'persons-by-decile', population: 'person' }),
  ).toBe('population');
});

test('a regency decile says nothing at the regency, and nothing across two of them', () => {
  const own: RegistryFigure = { ...belian, ranking: 'regency' };
  const neighbour = { ...own, area_code: '21.71.01.1002' };
  const lingga = { ...own, area_code: '21.04.01.2001' };
  expect(reasonOf(own, neighbour)).toBeUndefined();
  expect(reasonOf(own, lingga)).toBe('decile-of-other-list');
  expect(reasonOf(own, { ...own, ...batam })).toBe('decile-by-construction');
  expect(reasonOf({ ...own, ...batam }, { ...own, ...batam, period: '2025-06' })).toBe(
    'decile-by-construction',
  );
  expect(reasonOf(own, { ...neighbour, ranking: 'national' })).toBe('ranking');
});

test('a provincial decile says nothing of the province, a national one does', () => {
  const province = { area_code: '21', area_level: 'province' } as const;
  const provincial: RegistryFigure = { ...belian, ...province, ranking: 'province' };
  expect(reasonOf(provincial, { ...provincial, period: '2025-06' })).toBe('decile-by-construction');
  const national: RegistryFigure = { ...belian, ...province };
  expect(reasonOf(national, { ...national, period: '2025-06' })).toBeUndefined();
  const regency: RegistryFigure = { ...provincial, ...batam };
  expect(reasonOf(regency, { ...regency, area_code: '21.04' })).toBeUndefined();
  expect(reasonOf(regency, { ...regency, area_code: '14.71' })).toBe('decile-of-other-list');
});

test('what the contract must know follows from the entry of an indicator', () => {
  const row = { ...belian, indicator: decileRegency.id, breakdown: 'none' };
  expect(registryFigureOf(row, 'a')).toMatchObject({
    series: 'a',
    population: 'family',
    ranking: 'regency',
  });
  expect(registryFigureOf({ ...row, indicator: families.id }, 'a').ranking).toBeNull();
  const crossed = { ...row, indicator: families.id, breakdown: decileNational.id };
  expect(registryFigureOf(crossed, 'a').ranking).toBe('national');
  expect(() => registryFigureOf({ ...row, indicator: 'nothing' }, 'a')).toThrow('nothing');
});

test('national deciles of two regencies and of two breakdowns', () => {
  const regency: RegistryFigure = { ...belian, ...batam };
  expect(reasonOf(regency, { ...regency, area_code: '21.04' })).toBeUndefined();
  expect(reasonOf(belian, { ...belian, breakdown: 'decile x sex' })).toBe('category');
  expect(reasonOf(belian, { ...belian, category: '2' })).toBe('category');
  expect(reasonOf(belian, { ...belian, period: '2025-06', area_code: '21.71.01.1002' })).toBe(
    'area-and-period',
  );
});

test('no September is missing from the registry: its regencies are compared in any month', () => {
  const september = { ...belian, ...batam, period: '2025-09' };
  expect(reasonOf(september, { ...september, area_code: '21.04' })).toBeUndefined();
});

test('whatever is comparable shares source, series, ranking and units', () => {
  const any = fc
    .record({
      published: fc.boolean(),
      is_synthetic: fc.boolean(),
      series: fc.constantFrom('a', 'b'),
      population: fc.constantFrom('family', 'person'),
      ranking: fc.constantFrom('national', 'province', 'regency', null),
      area_code: fc.constantFrom('21.71.01.1001', '21.71.01.1002', '21.04.01.2001'),
      period: fc.constantFrom('2022-11', '2025-06'),
    })
    .map(({ published, ...part }) => {
      const whole: RegistryFigure = { ...belian, ...part };
      if (!published) return whole;
      const { area_code, area_level, period, indicator, category, is_synthetic } = whole;
      return { area_code, area_level, period, indicator, category, is_synthetic };
    });
  const keys = ['is_synthetic', 'series', 'population', 'ranking'] as const;
  fc.assert(
    fc.property(any, any, (one, other) => {
      if (!comparability(one, other, []).comparable) return;
      expect('breakdown' in other).toBe('breakdown' in one);
      for (const key of keys) {
        expect((other as Partial<RegistryFigure>)[key]).toBe((one as Partial<RegistryFigure>)[key]);
      }
    }),
  );
});
