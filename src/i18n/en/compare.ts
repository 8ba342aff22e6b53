import type { Messages } from '../id.ts';

export const compare: Messages['compare'] = {
  title: 'Compare',
  heading: (before, after) => `${before} and ${after}`,
  description: (before, after) =>
    `Poverty in Kepulauan Riau, ${before} and ${after}: number, rate, by area and residence, and how much of the change comes from the rate and from the population.`,
  kicker: 'Two periods',
  pairs: 'Pairs of periods',
  pairsText: 'Pairs that are asked for often:',
  rate: {
    title: 'Poverty rate',
    subtitle: (before, after) =>
      `Percent of the population, by residence and regency, ${before} (hollow) and ${after} (solid)`,
  },
  count: {
    title: 'Number of poor people',
    subtitle: (before, after) =>
      `Thousand people, by residence and regency, ${before} (hollow) and ${after} (solid)`,
  },
  residenceRow: (area, residence) => `${area}, ${residence.toLowerCase()}`,
  parts: {
    kicker: 'Rate or population?',
    title: (change, rate, population) =>
      `${change} thousand people: ${rate} from the poverty rate, ${population} from the population`,
    subtitle: (before, after) =>
      `Change of the number of poor people in Kepulauan Riau, thousand people, ${before}–${after}; thin line: range of rounding`,
    table: {
      part: 'Part',
      value: 'Thousand people',
      low: 'Lowest',
      high: 'Highest',
      rate: 'Effect of the poverty rate',
      population: 'Effect of the population',
      change: 'Change of the number',
    },
    implied: (before, first, after, last) =>
      `Implied population base (count ÷ rate): ${first} thousand in ${before}, ${last} thousand in ${after}.`,
    refusedTitle: 'The change of the number is not split',
    refused: (reason) => `Not computed: ${reason}`,
  },
  table: {
    title: 'Figures of both periods',
    place: 'Area and residence',
    difference: 'Difference',
    refusals: 'Refused pairs, and why',
    countColumn: (period) => `Number, ${period}`,
    rateColumn: (period) => `Percent, ${period}`,
  },
  areasTitle: (period) => `Between areas, ${period}`,
  areasText: (period) =>
    `Difference of the rate from Kepulauan Riau in ${period}, in percentage points.`,
  areasColumns: { area: 'Area', rate: 'Poverty rate', difference: 'Difference from Kepri' },
  areasNone: (period) =>
    `There are no regency figures of ${period}; only the province and Indonesia are compared.`,
  all: {
    title: 'All periods',
    subtitle: (from, to) => `Rate and number of poor people in Kepulauan Riau, ${from}–${to}`,
    text: 'Every period that can be chosen, in one table.',
  },
  free: {
    title: 'Choose your own',
    text: 'Any two periods, by area and residence. This choice needs a script; without one, the table of all periods below holds the same figures.',
    before: 'First period',
    after: 'Second period',
    area: 'Area',
    residence: 'Residence',
    indicator: 'Indicator',
  },
};
