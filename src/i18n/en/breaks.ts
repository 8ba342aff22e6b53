import type { Messages } from '../id.ts';

const implied = 'The implied population is the number of poor people divided by the poverty rate.';

/** Breaks of series, by the ids of data/published/series_breaks.csv. */
export const breaks: Messages['breaks'] = {
  'rural-share-2010-2011': `The rural share of the implied population falls from 47.1 to 17.3 percent, so urban and rural figures before and after are not comparable. ${implied}`,
  'population-base-2013-2014': `The implied population falls from 1,969 to 1,908 thousand because of a new population projection: counts are not comparable, rates are. ${implied}`,
  'rural-population-2018': `The implied rural population falls by 20.8 percent in six months, so urban and rural counts are not comparable. ${implied}`,
  'population-base-2020': `The implied population rises by 97 thousand in six months and its rural part falls by 16.6 percent, so counts are not comparable. ${implied}`,
  'rural-area-2021-2022': `The rural share of the implied population rises from 7.4 to 11.2 percent (176 to 272 thousand): most of the jump of the rural poor from 18.44 to 29.08 thousand is a wider rural area; the rural rate moved only from 10.45 to 10.68 percent. ${implied}`,
  'rural-share-2024-2025': `The rural share of the implied population falls from 10.2 to 7.2 percent, so urban and rural counts are not comparable. ${implied}`,
  'rural-population-2025': `The implied rural population rises by 18.9 percent in six months, so urban and rural counts are not comparable. ${implied}`,
  'batam-population-2020-2021': `The implied population of Batam rises from 1,412 to 1,528 thousand in a year, so counts are not comparable. ${implied}`,
  'papua-barat-split': 'Papua Barat was split: Papua Barat Daya became a province of its own.',
  'papua-split':
    'Papua was split (Papua Selatan, Papua Tengah, Papua Pegunungan): its poverty rate goes from 26.03 to 17.26 percent.',
  'extreme-poverty-line':
    'The line of extreme poverty changes from USD 1.90 (2011 purchasing power parity) to USD 2.15 (2017 purchasing power parity) with a spatial deflator; March 2024 was restated from 0.83 to 1.26 percent, according to news of the BPS release of 2025.',
  'life-expectancy-source':
    'The HDI from 2022 on uses life expectancy from the Long Form of the 2020 census: not comparable with the old series.',
};
