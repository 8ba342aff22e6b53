import type { Messages } from '../id.ts';

export const charts: Messages['charts'] = {
  notFromZero: 'axis does not start at zero',
  noFigure: 'no figure',
  noFigureFor: (period) => `no figure for ${period}`,
  cut: 'series break',
  notCompared: 'not compared',
  points: 'percentage points',
  difference: 'Change',
  rateEffect: 'From the poverty rate',
  populationEffect: 'From the population',
  decompositionAxis: 'thousand people in poverty',
  from: 'from',
  to: 'to',
  trendLabel: (indicator, parts) => `Line chart: ${indicator}. ${parts}.`,
  seriesLabel: (name, from, first, to, last) => `${name}: ${first} in ${from}, ${last} in ${to}`,
  comparisonLabel: (indicator, from, to, parts) =>
    `Comparison chart: ${indicator}, ${from} and ${to}. ${parts}.`,
  rankingLabel: (indicator, period, count, parts) =>
    `Ranking chart: ${indicator}, ${period}, ${count} areas. ${parts}.`,
  decompositionLabel: (from, before, to, after, rate, population) =>
    `Decomposition chart: ${before} thousand people in ${from} became ${after} thousand in ${to}; ` +
    `${rate} thousand from the poverty rate, ${population} thousand from the population.`,
  kilometres: (distance) => `${distance} km`,
  panelTitles: {
    main: '',
    lingga: '',
    anambas: '',
    natuna: '',
    'south-natuna': 'Midai, Subi, Serasan',
    tambelan: 'Tambelan',
  },
  locator: {
    title: 'Where each panel lies',
    sumatra: 'Sumatra',
    malaysia: 'Malaysia',
    borneo: 'Borneo',
  },
};
