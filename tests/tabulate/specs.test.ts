import { describe, expect, test } from 'vitest';
import { plannedTables } from '../../scripts/protect/detail.ts';
import { registrySpecs } from '../../scripts/tabulate.ts';
import { registryIndicators } from '../../src/indicators/registry/index.ts';
import { programmes, targets } from '../../src/indicators/registry/programmes.ts';
import { allColumns, rules, specs } from './counted.ts';

const byId = new Map(specs.map((spec) => [spec.id, spec]));
const levelsOf = (id: string): readonly string[] => byId.get(id)?.levels ?? [];

describe('tables of the registry', () => {
  test('every indicator has a table at its lowest level, and none below it', () => {
    const order = ['province', 'regency', 'district', 'village'];
    const lowest = (id: string) =>
      specs
        .filter(({ indicator }) => indicator === id)
        .map(({ levels }) => Math.max(...levels.map((level) => order.indexOf(level))));
    for (const { id, measure } of registryIndicators) {
      const own = measure.broad?.lowest ?? measure.lowest;
      expect([id, order[Math.max(...lowest(id))]]).toEqual([id, own]);
    }
  });

  test('villages have one dimension, its broad classes and at most 12 categories', () => {
    const villages = specs.filter(({ levels }) => levels.includes('village'));
    expect(villages.length).toBeGreaterThan(40);
    for (const { dimensions, categories, breakdown } of villages) {
      expect(dimensions.length).toBeLessThanOrEqual(1);
      expect(categories.length * (breakdown?.groups.length ?? 1)).toBeLessThanOrEqual(12);
    }
    expect(levelsOf('decile-national')).toEqual(['province', 'regency', 'district']);
    expect(levelsOf('decile-national.broad')).toContain('village');
    expect(byId.get('decile-national.broad')?.categories.map(({ code }) => code)).toEqual([
      '1-2',
      '3-4',
      '5-7',
      '8-10',
    ]);
    expect(levelsOf('persons')).not.toContain('village');
    expect(levelsOf('industry')).not.toContain('village');
    expect(levelsOf('industry.broad')).toContain('village');
  });

  test('rules of dimensions hold: deciles, residence, programmes, regency deciles', () => {
    expect(levelsOf('floor-material.decile-national')).toEqual(['province', 'regency', 'district']);
    expect(levelsOf('families.urban-rural')).toEqual(['province', 'regency']);
    expect(levelsOf('persons.sex')).toEqual(['province', 'regency']);
    expect(levelsOf('decile-regency')).toEqual(['district']);
    expect(levelsOf('decile-regency.broad')).toEqual(['district', 'village']);
    for (const id of ['programme-incidence', 'exclusion-error', 'inclusion-error']) {
      expect(levelsOf(id)).toEqual(['province', 'regency', 'district']);
    }
    expect(levelsOf('targeting-index')).toEqual(['province', 'regency']);
  });

  test('specific data go no lower than the regency, and beside another dimension the province', () => {
    const specific = registryIndicators.filter(({ measure }) => measure.sensitivity === 'specific');
    expect(specific.map(({ id }) => id).sort()).toEqual([
      'bank-account',
      'credit-programme',
      'disability',
      'not-in-school-7-18',
      'programme-pip',
    ]);
    for (const { id } of specific) {
      for (const table of specs.filter(({ indicator }) => indicator === id)) {
        expect(table.levels).toEqual(table.breakdown ? ['province'] : ['province', 'regency']);
      }
    }
  });

  test('errors of targeting stand for every programme and every target', () => {
    const wanted = programmes.flatMap(({ id }) => targets.map((target) => `${id}:${target}`));
    for (const id of ['exclusion-error', 'inclusion-error']) {
      const groups = specs
        .filter(({ indicator }) => indicator === id)
        .flatMap(({ breakdown }) => breakdown?.groups ?? []);
      expect([...groups].sort()).toEqual([...wanted].sort());
    }
    expect(Object.fromEntries(programmes.map(({ id, target }) => [id, target]))).toMatchObject({
      pkh: 4,
      sembako: 5,
      'pbi-jkn': 5,
      'local-aid': null,
    });
  });

  test('the index has its weights, which add up to 1; a ratio its scale', () => {
    const weights = byId.get('deprivation-index')!.categories.map(({ weight }) => weight!);
    expect(weights).toEqual([6, 6, 4, 4, 4, 3, 3, 3, 3].map((part) => part / 36));
    expect(byId.get('targeting-index')?.scale).toBe(2.5);
    expect(byId.get('dependency-ratio')?.scale).toBe(100);
  });

  test('what a person would hide is declared disclosive, what is usual is not', () => {
    const disclosive = specs
      .filter(({ breakdown }) => breakdown === null)
      .flatMap(({ id, categories }) =>
        categories.flatMap(({ code, disclosive: hides }) => (hides ? [`${id} ${code}`] : [])),
      );
    expect(disclosive.sort()).toEqual([
      'bank-account yes',
      'credit-programme yes',
      'disability yes',
      'no-id-document yes',
      'not-in-school-7-18 yes',
    ]);
  });
});

describe('optional columns', () => {
  const without = (...names: string[]) =>
    registrySpecs(
      allColumns[0].filter((name) => !names.includes(name)),
      allColumns[1].filter((name) => !names.includes(name)),
    );

  test('an extract with all of them lacks nothing', () => {
    expect(without().missing).toEqual([]);
  });

  test('an indicator that rests on a missing one is left out, with the column', () => {
    const { specs: left, missing } = without('decile_regency', 'dtks_match');
    expect(missing).toEqual([
      { indicator: 'decile-regency', columns: ['decile_regency'] },
      { indicator: 'dtks-match', columns: ['dtks_match'] },
    ]);
    const indicators = new Set(left.map(({ indicator }) => indicator));
    expect(indicators.size).toBe(66);
    expect(indicators.has('decile-regency')).toBe(false);
  });

  test('a breakdown by a missing one is left out, its indicator stays', () => {
    const { specs: left, missing } = without('urban_rural');
    const ids = left.map(({ id }) => id);
    expect(missing).toEqual([]);
    expect(ids).toContain('families');
    expect(ids.filter((id) => id.includes('urban-rural'))).toEqual([]);
    expect(plannedTables(left, rules.rules).length).toBe(specs.length - 3);
  });
});
