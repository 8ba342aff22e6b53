import type { Messages } from '../id.ts';

export const poverty: Messages['poverty'] = {
  title: 'Poverty trends of Kepulauan Riau',
  description: (from, to) =>
    `Rate and number of poor people, depth, severity, poverty line and Gini ratio of Kepulauan Riau, ${from} to ${to}, with sources and series breaks.`,
  lead: (from, to) =>
    `Every Susenas figure we found for the province, ${from} to ${to}: total, urban, rural, and the seven regencies and cities. A gap is left as a gap.`,
  contents: 'On this page',
  kicker: {
    rate: 'Poverty rate',
    count: 'Number of poor people',
    depth: 'Depth and severity',
    line: 'Poverty line',
    inequality: 'Inequality',
    nation: 'Kepulauan Riau and Indonesia',
    provinces: 'Among the provinces',
    regencies: 'Regencies and cities',
  },
  place: 'Kepulauan Riau by urban and rural residence',
  provincesTitle: (rank) => `Kepulauan Riau is ${rank}`,
  provincesUnranked: 'The provinces that have a figure',
  provincesSubtitle: (period) => `Poverty rate of each province, ${period}`,
  rankHistory: 'Rank of Kepulauan Riau over time',
  rankHistoryNote:
    'Counted from the lowest, and only where at least 33 provinces have a figure. The number of provinces grew from 33 to 34, then to 38 from 2024, so that ranks of different years are not fully comparable.',
  rankColumns: {
    rank: 'Rank',
    of: 'of provinces',
    value: 'Kepulauan Riau',
    least: 'Lowest',
    most: 'Highest',
  },
  lineTotal: 'Poverty line',
  lineFood: 'Food part',
  lineNonfood: 'Non-food part',
  lineNote:
    'The poverty line is in rupiah of its own time, not adjusted for inflation. Its food and non-food parts are published from March 2015.',
  regenciesSubtitle: (drawn) =>
    `${drawn}; grey line: the province. One scale for all, sorted by the newest value, highest first.`,
  regenciesNote:
    'There is no September survey for regencies. Figures before 2015 are printed by year, without a month; they are drawn in the middle of the year and not joined to the March figures.',
  regenciesTitle: 'Seven regencies and cities',
  every: 'Every figure',
  everyText:
    'The table below each picture holds all of its figures. To work with them, take the complete files from the Data page.',
  everyLink: 'Download all figures',
  noSignificance:
    'BPS publishes no standard errors for these figures in the sources we found. This site therefore states the size of a change and never calls it significant or not.',
};
