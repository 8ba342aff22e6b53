import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { append, failuresAfter, replace, validateCopy } from './folder.ts';

const observations = 'observations.csv';
const poor = '2100,Kepulauan Riau,2022-03,total,poor-population,151.68,T02,';
const bintan = '2102,Bintan,2022-03,total,poverty-rate,6.44,';

test('a copy without a change holds together', async () => {
  expect(await failuresAfter(async () => {})).toEqual([]);
});

test.each([
  [
    'unknown area',
    replace(observations, poor, poor.replace('2100', '2199')),
    /^observations\.csv row \d+: unknown area "2199"; write a BPS code/,
  ],
  [
    'name of another code',
    replace(observations, bintan, bintan.replace('2102', '2101')),
    /row \d+: area_name "Bintan" is not BPS code 2101, which is Karimun; Bintan is 2102, correct/,
  ],
  [
    'month without a survey',
    replace(observations, poor, poor.replace('2022-03', '2022-06')),
    /unknown period "2022-06" of poor-population; write YYYY, YYYY-03, YYYY-09/,
  ],
  [
    'no period at all',
    replace(observations, poor, poor.replace('2022-03', 'March 2022')),
    /unknown period "March 2022"/,
  ],
  [
    'unknown indicator',
    replace(observations, poor, poor.replace('poor-population', 'poor-people')),
    /unknown indicator "poor-people"; write an id of src\/indicators/,
  ],
  [
    'unknown category',
    replace(observations, poor, poor.replace('total', 'all')),
    /unknown category "all"; write total, urban, rural/,
  ],
  [
    'unknown source',
    replace(observations, poor, poor.replace('T02', 'T99')),
    /unknown source "T99"; write an id of sources\.csv/,
  ],
  [
    'unknown further source',
    replace(observations, `${poor}N17`, `${poor}N99`),
    /unknown source "N99"/,
  ],
  [
    'source that is its own further source',
    replace(observations, `${poor}N17`, `${poor}T02`),
    /also "T02;N18;N19;T17" names a source twice/,
  ],
  [
    'unknown confidence',
    replace(observations, `${poor}N17;N18;N19;T17,cross-checked`, `${poor}N17,likely`),
    /unknown confidence "likely"; write cross-checked, verified, resolved/,
  ],
  [
    'unknown note',
    replace(observations, 'unofficial-copy', 'hearsay'),
    /unknown note "hearsay"; write an id of src\/i18n\/id\/notes\.ts/,
  ],
  [
    'September figure of a regency',
    replace(observations, bintan, bintan.replace('2022-03', '2022-09')),
    /period 2022-09 of Bintan: September figures exist for provinces only/,
  ],
  [
    'number with a comma',
    replace(observations, `${poor}`, poor.replace('151.68', '"151,68"')),
    /value "151,68" has a comma or a space; write a decimal point/,
  ],
  [
    'number with a space',
    replace(observations, 'poverty-line,684070', 'poverty-line,684 070'),
    /value "684 070" has a comma or a space/,
  ],
  [
    'no number',
    replace(observations, poor, poor.replace('151.68', 'n.a.')),
    /value "n\.a\." is not a number/,
  ],
  [
    'more decimals than printed',
    replace(observations, poor, poor.replace('151.68', '151.683')),
    /value 151\.683 of poor-population has more than its 2 printed decimals/,
  ],
  [
    'lost final zero',
    replace(observations, 'poor-population,142.50', 'poor-population,142.5'),
    /value 142\.5 of poor-population lacks final zeros; write its 2 printed decimals/,
  ],
  [
    'rate above 100',
    replace(observations, bintan, bintan.replace('6.44', '644.00')),
    /value 644\.00 of poverty-rate is above 100; correct the figure/,
  ],
  [
    'negative count',
    replace(observations, poor, poor.replace('151.68', '-151.68')),
    /value -151\.68 of poor-population is below 0; correct the figure/,
  ],
  [
    'cell that stands twice',
    append(observations, `${poor},verified,,`),
    /rows \d+, 3483: poor-population of Kepulauan Riau, total, 2022-03 stands twice \(151\.68 and 151\.68\)/,
  ],
  [
    'urban and rural against the total',
    replace(observations, poor, poor.replace('151.68', '151.58')),
    /rows \d+, \d+, \d+: .*urban and rural \(122\.60 \+ 29\.08\) sum to 151\.68, not to 151\.58/,
  ],
  [
    'rate that is not between urban and rural',
    replace(
      observations,
      '2100,Kepulauan Riau,2022-03,total,poverty-rate,6.24',
      '2100,Kepulauan Riau,2022-03,total,poverty-rate,2.64',
    ),
    /2\.64 is not between urban and rural \(5\.68 and 10\.68\)/,
  ],
  [
    'food and non-food line against the line',
    replace(observations, 'total,food-poverty-line,458362', 'total,food-poverty-line,458632'),
    /food-poverty-line and nonfood-poverty-line \(458632 \+ 225707\) sum to 684339, not to 684070/,
  ],
  [
    'regencies against the province',
    replace(
      observations,
      '2171,Batam,2024-03,total,poor-population,83.57',
      '2171,Batam,2024-03,total,poor-population,85.37',
    ),
    /all 7 of its areas \(.*85\.37.*\) sum to 140\.09, not to 138\.30/,
  ],
  [
    'known misprint',
    replace(
      observations,
      '2103,Natuna,2022-03,total,poverty-rate,5.32',
      '2103,Natuna,2022-03,total,poverty-rate,5.92',
    ),
    /poverty-rate of Natuna, 2022-03: 5\.92 is a known misprint of P-GUDANG/,
  ],
  [
    'source that stands twice',
    append('sources.csv', 'T02,Again,BPS,2022,,'),
    /sources\.csv row 184: id "T02" stands in row \d+ too/,
  ],
  [
    'date that is no date',
    append('sources.csv', 'T98,Table,BPS,around 2022,,'),
    /date "around 2022" of source T98; write YYYY/,
  ],
  [
    'address that is none',
    append('sources.csv', 'T98,Table,BPS,2022,javascript:alert(1),'),
    /url "javascript:alert\(1\)" of source T98/,
  ],
  [
    'source without a title',
    append('sources.csv', 'T98,,,2022,,'),
    /source T98 has no title; write it as printed/,
  ],
  [
    'break of an unknown area',
    replace('series_breaks.csv', 'papua-split,9400', 'papua-split,9300'),
    /series_breaks\.csv row 11: unknown area "9300"/,
  ],
  [
    'break of an unknown indicator',
    replace('series_breaks.csv', 'hdi-ipm;hdi', 'hdi;hdi'),
    /series_breaks\.csv row 13: unknown indicator "hdi"/,
  ],
  [
    'break of an unknown category',
    replace('series_breaks.csv', 'poor-population,urban;rural', 'poor-population,urban;village'),
    /unknown category "village"/,
  ],
  [
    'break without a text',
    replace('series_breaks.csv', 'papua-split', 'papua-again'),
    /unknown break "papua-again"; write an id of src\/i18n\/id\/breaks\.ts/,
  ],
  [
    'break that goes back',
    replace('series_breaks.csv', '9400,2023-03,2024-03', '9400,2024-03,2023-03'),
    /the break goes from 2024-03 to 2023-03/,
  ],
  [
    'break without areas',
    replace('series_breaks.csv', 'papua-split,9400', 'papua-split,'),
    /the list of areas is empty/,
  ],
  [
    'misprint without a reason',
    append('rejected.csv', '2103,Natuna,2022-03,total,poverty-rate,5.99,T01,'),
    /rejected\.csv row 22: the reason is empty/,
  ],
  [
    'field work of an unknown source',
    replace('fieldwork.csv', 'persons,SEED', 'persons,SEEDS'),
    /fieldwork\.csv row 2: unknown source "SEEDS"/,
  ],
  [
    'field work on a day that is not there',
    replace('fieldwork.csv', 'fieldwork-end,2022-11-14', 'fieldwork-end,2022-11-31'),
    /fieldwork\.csv row \d+: value "2022-11-31" of regsosek-fieldwork-end is not a date/,
  ],
  [
    'field work with a grouped number',
    replace('fieldwork.csv', '85036166', '85.036.166'),
    /value "85\.036\.166" of regsosek-target-families is not a whole number/,
  ],
  [
    'field work of which nothing is known',
    replace('fieldwork.csv', 'regsosek-homeless-night', 'regsosek-night'),
    /unknown item "regsosek-night"; add its words/,
  ],
  [
    'field work in a place of another code',
    replace(
      'fieldwork.csv',
      '2104,Lingga,2022,regsosek-fieldwork-start',
      '2103,Lingga,2022,regsosek-fieldwork-start',
    ),
    /area_name "Lingga" is not BPS code 2103, which is Natuna/,
  ],
  [
    'field work in a unit that is unknown',
    replace('fieldwork.csv', '2022-10-29,date', '2022-10-29,night'),
    /unknown unit "night"; write persons,/,
  ],
  [
    'row with a column too many',
    append(observations, `${poor},verified,,,`),
    /observations\.csv row 3483: 12 columns in .*; write 11/,
  ],
  [
    'quote that does not close',
    append(observations, '2100,"Kepulauan Riau,2022-03'),
    /observations\.csv row \d+: broken quotes/,
  ],
])('%s', async (_name, change, expected) => {
  const failures = await failuresAfter(change);
  expect(failures.filter((failure) => expected.test(failure))).toHaveLength(1);
});

test('a missing, an empty and a headless file are named together', async () => {
  const failures = await failuresAfter(async (folder) => {
    await rm(join(folder, 'observations.csv'));
    await writeFile(join(folder, 'sources.csv'), '');
    await writeFile(join(folder, 'rejected.csv'), '2103,Natuna\n');
  });
  expect(failures).toEqual([
    expect.stringMatching(/^observations\.csv is missing; restore it in /),
    'sources.csv is empty; its first line must be id,title,publisher,date,url,detail',
    expect.stringMatching(
      /^rejected\.csv row 1: the header is "2103,Natuna"; write it as bps_code,/,
    ),
  ]);
});

test('a file with a header alone has no rows', async () => {
  const failures = await failuresAfter((folder) =>
    writeFile(join(folder, 'series_breaks.csv'), 'id,areas,from,to,indicators,categories\n'),
  );
  expect(failures).toEqual(['series_breaks.csv has no rows; restore them']);
});

test('all failures are listed at once', async () => {
  const failures = await failuresAfter(async (folder) => {
    await append(observations, '9999,Atlantis,2022-05,all,wealth,"1,5",X1,,sure,rumour,')(folder);
    await replace('series_breaks.csv', 'papua-split,9400', 'papua-split,9300')(folder);
  });
  expect(failures.map((failure) => failure.replace(/;.*/, ''))).toEqual([
    'observations.csv row 3483: unknown area "9999"',
    'observations.csv row 3483: unknown indicator "wealth"',
    'observations.csv row 3483: unknown category "all"',
    'observations.csv row 3483: value "1,5" has a comma or a space',
    'observations.csv row 3483: unknown source "X1"',
    'observations.csv row 3483: unknown confidence "sure"',
    'observations.csv row 3483: unknown note "rumour"',
    'series_breaks.csv row 11: unknown area "9300"',
  ]);
});

test('a source without use is a warning and no failure', async () => {
  const published = await validateCopy(append('sources.csv', 'T98,Table,BPS,2022,,'));
  expect(published.warnings).toEqual(['sources.csv row 184: no row uses source T98']);
});
