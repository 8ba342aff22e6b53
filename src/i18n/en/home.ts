import type { Messages } from '../id.ts';

export const home: Messages['home'] = {
  title: 'How many, up or down, where: poverty in Kepulauan Riau',
  kicker: (period) => `Kepulauan Riau · ${period}`,
  newer: (sentence) =>
    `Newer figures circulate but are not yet cross-checked, so they are not the headline: ${sentence}`,
  trend: {
    kicker: 'Up or down?',
    title: (now, peak, period) => `${now}, from a high of ${peak} in ${period}`,
    more: 'All trends: urban, rural, depth, poverty line, Gini',
  },
  map: {
    kicker: 'Where?',
    title: (highest, high, lowest, low) =>
      `Highest in ${highest} (${high}), lowest in ${lowest} (${low})`,
    subtitle: (period) => `Poverty rate by regency and city, ${period}`,
    more: 'Open the map: other indicators and years',
  },
  compare: {
    kicker: 'When Regsosek began',
    more: 'Compare other periods or areas',
  },
  ways: {
    title: 'Where to begin',
    items: [
      {
        title: 'Residents',
        text: 'See your regency or city: how many, up or down, and what is not known yet.',
        link: 'Find an area',
        page: 'areas',
      },
      {
        title: 'Local government',
        text: 'Compare two periods or two areas, with the reason where they are not comparable.',
        link: 'Compare',
        page: 'compare',
      },
      {
        title: 'Journalists and researchers',
        text: 'Download whole tables with sources, or copy a sentence whose figures were checked.',
        link: 'Download data',
        page: 'data',
      },
    ],
  },
};
