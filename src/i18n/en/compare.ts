import type { Messages } from '../id.ts';

export const compare: Messages['compare'] = {
  title: 'Compare',
  heading: (before, after) => `${before} and ${after}`,
  description: (before, after) =>
    `Poverty in Kepulauan Riau, ${before} and ${after}: number, rate, by area and residence, and how much of the change comes from the rate and from the population.`,
  kicker: 'Two periods',
  pairs: 'Pairs of periods',
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
      value: 'Effect',
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
  },
  areasTitle: (period) => `Between areas, ${period}`,
  areasText: (axis, period) =>
    `${axis}, ${period}; line: Kepulauan Riau. The differences are in the table.`,
  areasColumns: {
    area: 'Area',
    rate: 'Poverty rate',
    difference: 'Difference from Kepulauan Riau',
  },
  areasNone: (period) =>
    `There are no regency figures of ${period}; only the province and Indonesia are compared.`,
  all: {
    title: 'All periods',
    subtitle: (from, to) => `Rate and number of poor people in Kepulauan Riau, ${from}–${to}`,
    text: 'Every period of Kepulauan Riau, in one table. Regencies, cities and Indonesia are on the page of areas and in the CSV of the data page.',
  },
  free: {
    title: 'Choose your own',
    text: 'Any two periods, by area and residence. This choice needs a script; without one, the table below holds every period of Kepulauan Riau, and the page of areas the figures of regencies and cities.',
    before: 'First period',
    after: 'Second period',
    area: 'Area',
    second: 'Another area',
    none: 'none',
    residence: 'Residence',
    indicator: 'Indicator',
  },
};
