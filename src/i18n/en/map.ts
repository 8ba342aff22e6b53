import type { Messages } from '../id.ts';

export const map: Messages['map'] = {
  title: 'Map',
  heading: (indicator, period) => `${indicator}, ${period}`,
  description: (indicator, period) =>
    `Map of ${indicator} by regency and city in Kepulauan Riau, ${period}, with the list of values.`,
  subtitle: (axis, period) => `${axis}, by regency and city, ${period}`,
  kicker: 'Map of regencies and cities',
  indicator: 'Indicator',
  period: 'Period',
  otherIndicators: 'Other indicators',
  otherPeriods: 'Other periods',
  label: (indicator, period, values, unit) =>
    `Map of ${indicator}, ${period}, in ${unit}: ${values}.`,
  noFigure: 'no figure',
  nameLabel: (level, area, count) =>
    `Map of ${level.toLowerCase()} of ${area}: ${count} areas, without figures.`,
  noFigureAt: 'no published figure at this level',
  absences: {
    'no-data': 'no figure',
    confidential: 'confidential',
    'low-reliability': 'low reliability',
  },
  patterns: {
    'no-data': 'Hatched: no figure for this period',
    confidential: 'Dotted: confidential, to protect people',
    'low-reliability': 'Ruled: low reliability, use with care',
  },
  besides: (area, value, difference) => `${area} ${value} (difference ${difference})`,
  reference: (area, value) => `${area}: ${value}`,
  scale:
    'Colour runs from light to deep with the value, without classes. Each line on the strip is one area; the triangle is the province. The scale holds for all periods; a few early extremes take the end colour, marked ≥. The small locator is a sketch.',
  classes:
    'Five classes of equally many figures of all periods (quintiles); the class limits are the same in every period.',
  attribution:
    'Approximate, not legal boundaries. Boundaries: © OpenStreetMap contributors (ODbL), idn-area-data, geografis.',
  views: {
    label: 'Way of showing',
    panels: 'Panels',
    tiles: 'Equal tiles',
    islands: 'Named islands',
    change: 'Change',
    years: 'All periods',
  },
  levels: {
    label: 'Level of areas',
    regency: 'Regencies/cities',
    district: 'Districts',
    village: 'Villages',
  },
  path: 'Path of areas',
  tilesNote: 'Each area is one tile, all of one size, as near to its true place as can be.',
  rank: 'Rank',
};
