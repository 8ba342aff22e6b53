import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kepri } from '../../src/geography/area.ts';
import type { Indicator } from '../../src/indicators/indicator.ts';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import type { Residence } from '../../src/observations/observation.ts';
import { reportOn } from '../../scripts/validate/failures.ts';
import type { Figure } from '../../scripts/validate/observations.ts';
import { checkTogether } from '../../scripts/validate/sums.ts';
import { areas } from './folder.ts';

const province = areas.find((area) => area.code === kepri)!;

function figure(indicator: Indicator, category: Residence, text: string, row: number): Figure {
  const decimals = text.split('.')[1]?.length ?? 0;
  return {
    row,
    area: province,
    indicator,
    observation: {
      area_code: province.code,
      bps_code: '2100',
      area_level: province.level,
      area_name: province.name,
      period: '2022-03',
      indicator: indicator.id,
      category,
      value: Number(text),
      decimals,
      unit: indicator.unit,
      flag: null,
      confidence: 'verified',
      is_synthetic: false,
      source: 'T02',
      also: null,
      note: null,
      remark: null,
    },
  };
}

function failuresOf(indicator: Indicator, total: string, urban: string, rural: string): string[] {
  const failures: string[] = [];
  const figures = [
    figure(indicator, 'total', total, 2),
    figure(indicator, 'urban', urban, 3),
    figure(indicator, 'rural', rural, 4),
  ];
  checkTogether(figures, areas, reportOn('observations.csv', failures));
  return failures;
}

test('a sum may miss by half a last digit for each term and no more', () => {
  expect(failuresOf(poorPopulation, '136.4', '69.2', '67.1')).toEqual([]);
  expect(failuresOf(poorPopulation, '136.5', '69.2', '67.1')).toHaveLength(1);
  expect(failuresOf(poorPopulation, '151.69', '122.60', '29.08')).toEqual([]);
  expect(failuresOf(poorPopulation, '151.70', '122.60', '29.08')).toEqual([
    'observations.csv rows 2, 3, 4: poor-population of Kepulauan Riau, total, 2022-03: urban and rural (122.60 + 29.08) sum to 151.68, not to 151.70; correct the figure that was copied wrongly',
  ]);
});

test('a term that is printed finer gives less room', () => {
  expect(failuresOf(poorPopulation, '10.00', '5.003', '5.003')).toEqual([]);
  expect(failuresOf(poorPopulation, '10.00', '5.003', '5.004')).toHaveLength(1);
});

test('a mean may touch urban or rural within the rounding', () => {
  expect(failuresOf(povertyRate, '5.69', '5.68', '5.68')).toEqual([]);
  expect(failuresOf(povertyRate, '5.70', '5.68', '5.68')).toHaveLength(1);
  expect(failuresOf(povertyRate, '6.24', '5.68', '10.68')).toEqual([]);
});

const thousandths = fc.integer({ min: 0, max: 30_000_000 });
const decimals = fc.integer({ min: 0, max: 2 });

test('figures that were rounded from one count never fail', () => {
  fc.assert(
    fc.property(thousandths, thousandths, decimals, (urban, rural, digits) => {
      const print = (count: number) => (count / 1000).toFixed(digits);
      expect(failuresOf(poorPopulation, print(urban + rural), print(urban), print(rural))).toEqual(
        [],
      );
    }),
  );
});

test('a total that is two last digits off always fails', () => {
  fc.assert(
    fc.property(thousandths, thousandths, decimals, (urban, rural, digits) => {
      const scale = 10 ** digits;
      const print = (count: number) => (count / scale).toFixed(digits);
      expect(
        failuresOf(poorPopulation, print(urban + rural + 2), print(urban), print(rural)),
      ).toHaveLength(1);
    }),
  );
});

test('a mean of two rates never fails, whatever the weights', () => {
  const rate = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(rate, rate, fc.double({ min: 0, max: 1, noNaN: true }), (urban, rural, share) => {
      const total = share * urban + (1 - share) * rural;
      expect(failuresOf(povertyRate, total.toFixed(2), urban.toFixed(2), rural.toFixed(2))).toEqual(
        [],
      );
    }),
  );
});
