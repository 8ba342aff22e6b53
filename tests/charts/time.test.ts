import { expect, test } from 'vitest';
import { isCut, isGap, position, stretches, timeAxis } from '../../src/charts/time.ts';
import { residenceBreak } from './fixture.ts';

test('a month stands in its middle and a year in its own', () => {
  expect(position('2022-03')).toBeCloseTo(2022 + 2.5 / 12, 12);
  expect(position('2022-09')).toBeCloseTo(2022 + 8.5 / 12, 12);
  expect(position('2022')).toBe(2022.5);
});

test('March and September are half a year apart', () => {
  expect(position('2022-09') - position('2022-03')).toBeCloseTo(0.5, 12);
  expect(position('2023-03') - position('2022-09')).toBeCloseTo(0.5, 12);
});

test.each(['2022-13', '2022-00', 'Maret 2022', '', '22'])('"%s" is not a period', (text) => {
  expect(() => position(text)).toThrow(`not a period: ${text}`);
});

test.each([
  ['2010-03', '2011-03', true, false],
  ['2011-03', '2011-09', true, false],
  ['2011-03', '2012-03', true, true],
  ['2010-03', '2011-09', true, true],
  ['2022-09', '2023-03', true, false],
  ['2023-03', '2024-03', true, true],
  ['2023-03', '2024-03', false, false],
  ['2014', '2015-03', false, false],
  ['2016-03', '2018-03', false, true],
  ['2012', '2014', false, true],
])('from %s to %s, with September rounds %s: gap %s', (from, to, september, gap) => {
  expect(isGap(from, to, september)).toBe(gap);
});

test('a break cuts only where it lies between the two periods', () => {
  expect(isCut('2021-09', '2022-03', [residenceBreak])).toBe(true);
  expect(isCut('2021-03', '2022-09', [residenceBreak])).toBe(true);
  expect(isCut('2021-03', '2021-09', [residenceBreak])).toBe(false);
  expect(isCut('2022-03', '2022-09', [residenceBreak])).toBe(false);
});

test('a missing September and a break each begin a new stretch', () => {
  const periods = ['2021-03', '2021-09', '2022-03', '2022-09', '2023-03', '2024-03'];
  expect(stretches(periods, [])).toEqual([0, 0, 0, 0, 0, 1]);
  expect(stretches(periods, [residenceBreak])).toEqual([0, 0, 1, 1, 1, 2]);
});

test('years are written less often where there is less room', () => {
  const periods = ['2007-03', '2026-03'];
  const wide = timeAxis(periods, 600, 720).labels.map(({ text }) => text);
  const narrow = timeAxis(periods, 220, 344).labels.map(({ text }) => text);
  expect(wide).toEqual([
    '2008',
    '2010',
    '2012',
    '2014',
    '2016',
    '2018',
    '2020',
    '2022',
    '2024',
    '2026',
  ]);
  expect(narrow).toEqual(['2010', '2015', '2020', '2025']);
});

test('an axis without periods is refused', () => {
  expect(() => timeAxis([], 300, 344)).toThrow('no period to draw');
});
