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
  hatched: 'Hatched: no figure for this period.',
  scale:
    'Colour runs from light to deep with the value. Each line on the strip is one area; the triangle is the province. The scale holds for all periods; a few early extremes take the end colour, marked ≥. The small locator is a sketch.',
  attribution:
    'Approximate, not legal boundaries. Boundaries: © OpenStreetMap contributors (ODbL), idn-area-data, geografis.',
  table: 'Values of all periods',
  annual: 'Annual figures of the regency table; the reference month is not printed.',
};
