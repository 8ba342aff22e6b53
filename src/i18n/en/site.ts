import type { Messages } from '../id.ts';

export const site: Messages['site'] = {
  brand: 'Kepri Regsosek',
  tagline: 'Poverty and welfare statistics of Kepulauan Riau',
  skip: 'Skip to content',
  navigation: 'Pages',
  pages: {
    home: 'Home',
    poverty: 'Poverty',
    map: 'Map',
    compare: 'Compare',
    registry: 'Regsosek',
    areas: 'Areas',
    data: 'Data',
    about: 'About',
    methods: 'Methods',
  },
  switchLanguage: 'Bahasa Indonesia',
  theme: 'Theme',
  footer: {
    official:
      'This is not an official site of BPS or of any government. Published figures belong to their source, which every figure names.',
    data: (date, version) => `Data as of ${date}, release ${version}.`,
    next: (figures, first, last) =>
      `Next BPS release: figures of ${figures}, expected between ${first} and ${last}, going by the dates of past releases.`,
    licences:
      'Code MIT. Texts and tables of this site CC BY 4.0. BPS figures: source BPS. Boundaries ODbL, © OpenStreetMap contributors.',
    corrections: 'Found a wrong figure? Send a correction',
    label: 'About the data and the site',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no such address on this site. It may be misspelt, or the page has moved.',
    home: 'To the home page',
    areas: 'List of areas',
    data: 'Data downloads',
  },
  figure: {
    source: 'Source',
    notes: (count) => `Notes on the figures (${count})`,
    figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
    allFigures: 'All figures',
    english: 'Note of the record',
    table: 'Table of this figure',
    method: 'How this was computed',
    tableCsv: 'CSV of this table, with derived figures',
    inputsCsv: (size) => `CSV of its input figures${size}`,
    csv: (bytes) => `CSV of this figure${bytes}`,
    link: 'Link to this figure',
    methodOf: {
      observations: (rows) =>
        `DuckDB answers this question from observations.parquet; it returns ${rows} input rows. Figures are used as the source prints them. Differences are taken of printed figures and rounded once; a printed 6.24 means 6.235 to 6.245. What is derived (differences, effects, ranks) is computed from the same rows by functions of this site.`,
      registry: (rows) =>
        `DuckDB answers this question from registry.parquet; it returns ${rows} rows. Each value comes from counts that carry random noise already: a percentage is the perturbed numerator over the perturbed denominator, rounded once, with fewer decimals the smaller the denominator. What is withheld is in no file.`,
    },
    recompute: 'Recompute on my device',
    missing: '[x]',
    missingMeaning: '[x] not available in the sources found',
    single: '°',
    singleMeaning: '° one source only, not yet cross-checked',
    unofficial: '†',
    unofficialMeaning: '† from one unofficial copy of the BPS table',
    derived: 'd',
    derivedMeaning: 'd derived, computed by this site',
    refused: '–',
    refusedMeaning: '– no difference may be stated',
    area: 'Area',
    period: 'Period',
    residence: { total: 'Total', urban: 'Urban', rural: 'Rural' },
    reference: (count) => (count === 1 ? 'reference' : 'references'),
    more: (count) => `and ${count} more`,
    sort: 'Sort',
    copy: 'Copy sentence',
    take: 'Take the picture',
    takeMap: 'Take the areas',
    footer: (version, date) =>
      `Figures: the sources named above. Arrangement: Kepri Regsosek, CC BY 4.0, release ${version}, ${date}.`,
    copyLabel: 'Sentence ready to quote',
    confirmed: (period, value) => `Newest figure of more than one source: ${value} (${period}).`,
    hollow:
      'Hollow points: one source only. Solid points: two parties print the same figure, or the difference has been examined.',
  },
};
