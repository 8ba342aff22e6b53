import { expect, test } from 'vitest';
import { expectedPeriods, roundsBetween } from '../../src/observations/rounds.ts';

test('September rounds begin in 2011 and are asked for', () => {
  expect(roundsBetween('2010-03', '2012-03', true)).toEqual([
    '2010-03',
    '2011-03',
    '2011-09',
    '2012-03',
  ]);
  expect(roundsBetween('2010-03', '2012-03', false)).toEqual(['2010-03', '2011-03', '2012-03']);
});

test('rounds that are missing within a series are expected, those outside it are not', () => {
  expect(expectedPeriods(['2024-03', '2022-09', '2023-03', '2022-09'])).toEqual([
    '2022-09',
    '2023-03',
    '2023-09',
    '2024-03',
  ]);
  expect(expectedPeriods(['2016-03', '2018-03'])).toEqual(['2016-03', '2017-03', '2018-03']);
});

test('figures of a year and of other surveys ask for nothing more', () => {
  expect(expectedPeriods(['2012', '2014', '2015-03'])).toEqual(['2012', '2014', '2015-03']);
  expect(expectedPeriods(['2018-08', '2020-08'])).toEqual(['2018-08', '2020-08']);
  expect(expectedPeriods(['2010', '2020'])).toEqual(['2010', '2020']);
  expect(expectedPeriods([])).toEqual([]);
});
