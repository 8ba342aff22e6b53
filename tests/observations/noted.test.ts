import { expect, test } from 'vitest';
import { poorPopulation } from '../../src/indicators/index.ts';
import { notedText } from '../../src/observations/noted.ts';
import { figure } from './figures.ts';

const batam = { area_code: '21.71', area_name: 'Batam' };
const years = ['2010', '2011', '2012', '2013', '2014'];
const ofBatam = years.map((period) => figure({ ...batam, period }));
const ofKepri = years.map((period) => figure({ period }));
const newest = figure({ ...batam, period: '2022-03' });
const all = [...ofBatam, newest, ...ofKepri];

test('a note names the area and the period it belongs to', () => {
  expect(notedText([newest], all, 'en')).toBe('Batam: Mar 2022');
});

test('many periods are a span, and lines with the same ones stand together', () => {
  expect(notedText(ofBatam, all, 'id')).toBe('Batam: 2010–2014 (5 angka)');
  expect(notedText([...ofBatam, ...ofKepri], all, 'id')).toBe(
    'Batam, Kepulauan Riau: 2010–2014 (5 angka)',
  );
});

test('only what differs within the figure is said', () => {
  expect(notedText([newest], [...ofBatam, newest], 'en')).toBe('Mar 2022');
  const count = figure({ ...batam, period: '2022-03', indicator: poorPopulation.id });
  expect(notedText([count], [newest, count], 'en')).toBe('Poor people: Mar 2022');
  const rural = figure({ ...batam, period: '2022-03', category: 'rural' });
  expect(notedText([rural], [newest, rural], 'en')).toBe('Rural: Mar 2022');
  expect(notedText([newest, rural], [rural, ...all], 'en')).toBe('Batam, Batam Rural: Mar 2022');
});

test('a note of all figures says so, and one of too many lines is counted', () => {
  expect(notedText(all, all, 'en')).toBe('All figures');
  const areas = years
    .concat('2015', '2016')
    .map((period, at) => figure({ area_code: `21.0${at}`, area_name: `Area ${at}`, period }));
  expect(notedText(areas, [...areas, newest], 'en')).toBe('7 figures');
});
