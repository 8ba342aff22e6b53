import type { Messages } from '../id.ts';

/** Notes on a figure, by the ids of the column `notes` of data/published/observations.csv. */
export const notes: Messages['notes'] = {
  'labelled-annual': 'The BPS table calls this figure annual; the survey month is March.',
  'labelled-annual-month-assumed':
    'The BPS table calls this figure annual and prints no month; it is placed in March.',
  'month-named-in-n01': 'The survey month, March, is named in source N01.',
  'month-named-in-n02': 'The survey month, March, is named in source N02.',
  'month-inferred':
    'The survey month, March, is inferred from the Gini table of BPS (T10) for the same year; no source names it.',
  'month-not-printed':
    'Annual figure of the regency and city table; its reference month is not printed. For 2012–2014 the province row of that table equals the September figure.',
  'placed-in-september':
    'Province row of the annual regency and city table; the month is not printed. Placed in September because P0, P1 and P2 of that year equal the September figures and, for 2013 and 2014, the poverty line equals the weighted mean of the urban and rural lines of September.',
  'year-only-placed-in-march':
    'The source (a statement of the governor) gives the year only. Placed in March because 29.2 thousand divided by 1.2 percent implies the population of March 2022 (2.43 million), and 41.3 thousand divided by 1.74 percent that of March 2021.',
  'year-inferred': 'The year 2021 is not printed; it is inferred from other figures that match.',
  'year-inferred-from-total':
    'The year is inferred: the province total given, 144.46 thousand people, is that of March 2021.',
  'year-matched-databoks':
    'The year 2024 is not printed; it is matched to the figures quoted by Databoks.',
  'source-names-other-month': 'The source says December; no BPS survey refers to that month.',
  'headline-count': 'Count from the headline; the article ties it to 2020, other sources to 2022.',
  'equals-bps-download': 'Equal to the original download of the BPS table kept in the same place.',
  'unofficial-copy': 'This figure rests on one unofficial copy of the BPS table.',
  'sources-disagree': 'Sources print different figures; the reason for this one is recorded.',
  'printed-with-other-rounding': 'Another source prints this figure with other rounding.',
  'official-release': 'Official statistics release of BPS.',
  'quotes-bps-kepri': 'The source quotes BPS of Kepulauan Riau province.',
  'quotes-bps-karimun': 'The source quotes BPS of Karimun regency.',
  'quotes-bps-bintan': 'The source quotes BPS of Bintan regency.',
  'quotes-bps-natuna': 'The source quotes BPS of Natuna regency.',
  'quotes-bps-lingga': 'The source quotes BPS of Lingga regency.',
  'quotes-bps-anambas': 'The source quotes BPS of Kepulauan Anambas regency.',
  'quotes-bps-tanjungpinang': 'The source quotes BPS of Tanjungpinang city.',
  'read-from-chart': 'Read from the text inside a picture of a chart.',
  'names-swapped-in-source':
    'The source swaps the names of Karimun and Bintan (order of the Kemendagri codes); the figure is assigned by the 2010 population printed beside it.',
  'seven-sum-census-2010': 'The seven regencies and cities sum exactly to 1,679,163 people.',
  'seven-sum-census-2020': 'The seven regencies and cities sum exactly to 2,064,564 people.',
  'recovered-from-grdp':
    'BPS projection, recovered by the compilers from tables of gross regional domestic product.',
  'basis-unclear': 'The basis is unclear: BPS projection or civil registration.',
  'dukcapil-2018-12': 'Dukcapil data of December 2018.',
  'dukcapil-2019-06': 'Dukcapil data of June 2019.',
  'dukcapil-2021-semester-1': 'Dukcapil data of the first half of 2021.',
  'disdukcapil-batam-2023-12': 'Civil registry office of Batam city, 31 December 2023.',
  'count-repeated-2022-2024':
    'Dukcapil registration. The source file repeats this count for 2022–2024; Databoks gives it for 2024.',
  'population-table-2025':
    'Population table of Kepmendagri 300.2.2-2138/2025: registration data, as of about the second half of 2024.',
  'new-series': 'New series: life expectancy from the Long Form of the 2020 census.',
  'old-series': 'Old series; not comparable with the new one.',
  'series-judged-old':
    'Judged to be the old series by its life expectancy (Lingga 62.39 years), because the source does not name the series.',
  'column-says-15-plus': 'The column of the source says population aged 15 and over.',
  'kemendagri-codes': 'The source uses Kemendagri codes: 21.01 Bintan, 21.02 Karimun.',
  'sum-of-seven': 'Sum of the seven regencies and cities.',
  'counted-permendagri-56-2015': 'Counted from the table of area codes of Permendagri 56/2015.',
  'counted-permendagri-137-2017': 'Counted from the table of area codes of Permendagri 137/2017.',
  'counted-permendagri-72-2019': 'Counted from the table of area codes of Permendagri 72/2019.',
  'counted-permendagri-58-2021': 'Counted from the table of area codes of Permendagri 58/2021.',
  'counted-kepmendagri-100-1-1-6117-2022':
    'Counted from the table of area codes of Kepmendagri 100.1.1-6117/2022.',
  'counted-kepmendagri-300-2-2-2430-2025':
    'Counted from the tables of area codes and islands of Kepmendagri 300.2.2-2430/2025.',
  'two-districts-added-2022': 'Two districts were added in 2022.',
  'island-table-2022': 'Counted from the island table of the Ministry of Home Affairs, 2022.',
  'island-table-2023': 'Counted from the island table of the Ministry of Home Affairs, 2023.',
  'inhabited-status': 'Counted are the islands with the status BP (inhabited).',
};
