import { expect, test } from 'vitest';
import { levelOf } from '../../src/geography/area.ts';
import { decimalsOf } from '../../src/indicators/decimals.ts';
import {
  extremePovertyRate,
  foodPovertyLine,
  gini,
  nonfoodPovertyLine,
  poorPopulation,
  populationProjection,
  populationRegistered,
  povertyLine,
  povertyRate,
} from '../../src/indicators/index.ts';

test.each([
  [povertyRate, '21', '2022-03', 'total', 2],
  [poorPopulation, '21', '2008-03', 'urban', 1],
  [poorPopulation, '0', '2007-03', 'total', 1],
  [poorPopulation, '21', '2009-03', 'total', 2],
  [poorPopulation, '21.71', '2018-03', 'total', 3],
  [poorPopulation, '21', '2018-03', 'total', 2],
  [poorPopulation, '21.01', '2022-03', 'total', 3],
  [poorPopulation, '21.01', '2024-03', 'total', 2],
  [poorPopulation, '21.02', '2022-03', 'total', 2],
  [povertyLine, '21', '2017-03', 'total', 2],
  [povertyLine, '21', '2017-03', 'urban', 0],
  [povertyLine, '21.03', '2017-03', 'total', 0],
  [foodPovertyLine, '21', '2017-03', 'urban', 2],
  [nonfoodPovertyLine, '21', '2017-03', 'urban', 0],
  [nonfoodPovertyLine, '0', '2018-09', 'rural', 2],
  [gini, '21', '2022-03', 'total', 3],
  [gini, '21.71', '2022-03', 'total', 2],
  [gini, '21.04', '2010', 'total', 3],
  [extremePovertyRate, '21', '2021-03', 'total', 2],
  [extremePovertyRate, '21', '2022-03', 'total', 1],
  [extremePovertyRate, '21.04', '2022-03', 'total', 2],
  [populationProjection, '21.02', '2015', 'total', 4],
  [populationProjection, '21.02', '2016', 'total', 3],
  [populationRegistered, '21', '2018', 'total', 1],
  [populationRegistered, '21.72', '2018', 'total', 3],
] as const)('%o in %s, %s, %s has %i', (indicator, area, period, category, decimals) => {
  expect(decimalsOf(indicator, { area, level: levelOf(area), period, category })).toBe(decimals);
});

test('a list of rules without an end is refused', () => {
  const open = { ...gini, decimals: [{ decimals: 3, from: '2010' }] };
  const cell = { area: '21', level: 'province', category: 'total' } as const;
  expect(decimalsOf(open, { ...cell, period: '2022-03' })).toBe(3);
  expect(() => decimalsOf(open, { ...cell, period: '2007-03' })).toThrow(
    'no rule of decimals: gini 21 2007-03',
  );
});
