import { expect, test } from 'vitest';
import * as entries from '../../src/indicators/index.ts';
import { byDeclaredOrder, indicatorById, indicators } from '../../src/indicators/index.ts';
import { topics, units, type Indicator } from '../../src/indicators/indicator.ts';
import { subtitleOf, titleWithUnit } from '../../src/indicators/title.ts';
import { languages } from '../../src/i18n/language.ts';

test('the 35 published indicators keep their ids', () => {
  expect(indicators.map((entry) => entry.id).sort()).toEqual([
    'access-improved-sanitation',
    'access-improved-water',
    'desa-count',
    'desa-kelurahan-count',
    'expenditure-per-capita-adjusted',
    'extreme-poor-population',
    'extreme-poverty-rate',
    'families-kk-registered',
    'food-poverty-line',
    'food-share-of-poverty-line',
    'gini',
    'hdi-ipm',
    'hdi-ipm-old-series',
    'islands-inhabited',
    'islands-named',
    'kecamatan-count',
    'kelurahan-count',
    'labour-force',
    'labour-force-participation-rate',
    'life-expectancy',
    'mean-years-schooling-15plus',
    'nonfood-poverty-line',
    'open-unemployment-rate',
    'poor-household-size',
    'poor-population',
    'population-census',
    'population-estimate-mid-year',
    'population-projection',
    'population-registered',
    'poverty-gap',
    'poverty-line',
    'poverty-line-per-poor-household',
    'poverty-rate',
    'poverty-severity',
    'unemployed',
  ]);
});

test('an exported entry is named like its id and is listed once', () => {
  const exported = Object.entries(entries).filter(
    (pair): pair is [string, Indicator] => typeof pair[1] === 'object' && 'id' in pair[1],
  );
  for (const [name, entry] of exported) {
    expect(name).toBe(entry.id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  }
  expect(new Set(exported.map(([, entry]) => entry))).toEqual(new Set(indicators));
  expect(exported).toHaveLength(indicators.length);
});

test('an id that is not known is refused', () => {
  expect(indicatorById('gini').label.id).toBe('Gini Ratio');
  expect(() => indicatorById('x')).toThrow('unknown indicator: x');
  expect(() => indicatorById('toString')).toThrow('unknown indicator: toString');
});

test.each(indicators.map((entry) => [entry.id, entry] as const))('%s is whole', (_id, entry) => {
  expect(topics).toContain(entry.topic);
  expect(units).toContain(entry.unit);
  for (const language of languages) {
    expect(entry.label[language]).toMatch(/^[A-Z]/);
    expect(entry.short[language].length).toBeLessThanOrEqual(28);
    expect(entry.axis[language]).not.toBe('');
    expect(entry.definition[language]).toMatch(/^[A-Z].*\.$/);
    expect(entry.survey[language]).not.toBe('');
  }
  expect(entry.decimals.at(-1)).toHaveProperty('decimals');
  expect(Object.keys(entry.decimals.at(-1)!)).toEqual(['decimals']);
  for (const rule of entry.decimals.slice(0, -1))
    expect(Object.keys(rule).length).toBeGreaterThan(1);
  for (const part of entry.parts ?? []) expect(indicatorById(part).unit).toBe(entry.unit);
  if (entry.rate !== undefined) {
    expect(entry.additive).toBe(true);
    expect(indicatorById(entry.rate).unit).toBe('percent');
  }
  expect(entry.additive && entry.averaged).not.toBe(true);
  if (entry.unit === 'percent') expect(entry.range).toEqual({ min: 0, max: 100 });
});

test('a unit is not said twice in a title', () => {
  const titles = (id: string) =>
    languages.map((language) => titleWithUnit(indicatorById(id), language));
  expect(titles('gini')).toEqual(['Gini Ratio', 'Gini ratio']);
  expect(titles('kecamatan-count')[0]).toBe('Jumlah kecamatan');
  expect(titles('poverty-rate')).toEqual([
    'Persentase penduduk miskin, persen penduduk',
    'Poverty rate, percent of the population',
  ]);
});

test('a subtitle leaves out the name that the title says', () => {
  const poverty = indicatorById('poverty-rate');
  expect(subtitleOf(poverty, 'Poverty rate', ['Batam', '2025'], 'en')).toBe(
    'Percent of the population, Batam, 2025',
  );
  expect(subtitleOf(poverty, 'It fell', ['Batam'], 'en')).toBe(
    'Poverty rate, percent of the population, Batam',
  );
  expect(subtitleOf(indicatorById('gini'), 'Gini Ratio', ['Batam'], 'id')).toBe('Batam');
});

test('rows stand in the declared order and keep their own within an indicator', () => {
  const rows = [
    { indicator: 'made-up', period: '2020' },
    { indicator: 'gini', period: '2020' },
    { indicator: 'poverty-rate', period: '2020' },
    { indicator: 'poverty-rate', period: '2021' },
    { indicator: 'poor-population', period: '2020' },
  ];
  expect(
    rows.sort(byDeclaredOrder).map(({ indicator, period }) => `${indicator} ${period}`),
  ).toEqual([
    'poverty-rate 2020',
    'poverty-rate 2021',
    'poor-population 2020',
    'gini 2020',
    'made-up 2020',
  ]);
});
