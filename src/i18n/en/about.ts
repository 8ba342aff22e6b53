import type { Messages } from '../id.ts';

export const about: Messages['about'] = {
  title: 'About this site',
  description:
    'What is measured, by whom, within which limits, and how this site of poverty statistics of Kepulauan Riau is made.',
  lead: 'Poverty figures of Kepulauan Riau (the Riau Islands), each with its source, to be read on cheap phones and island networks.',
  sections: [
    {
      title: 'Why it exists',
      paragraphs: [
        'In September 2022 the governor of Kepulauan Riau opened the coordination of Regsosek, the registration of the profile, social and economic condition and welfare level of every family, meant as one base for social protection and planning. Poverty had just risen; the figures are on the Compare page.',
        'The site answers the three questions asked most: how many, up or down, and where.',
      ],
    },
    {
      title: 'What it holds now',
      paragraphs: [
        'Two kinds of content that never mix: figures published by BPS and other bodies, and statistics of Regsosek, computed from an anonymised extract and then protected. While no extract has been handed over, a synthetic register stands in its place: made-up data. Every page, picture, file and sentence that rests on it is marked SYNTHETIC.',
      ],
    },
    {
      title: 'Who measures',
      paragraphs: [
        'Poverty figures come from the National Socio-Economic Survey (Susenas) of BPS, in March and September. March is large enough for regencies; September reaches the province only. Unemployment comes from the labour force survey (Sakernas) of August. Population, territory and other indicators name their own sources.',
        'We collected the figures from BPS tables kept by others and from news that quotes BPS releases. “Cross-checked” means that two parties print the same figure; both descend from BPS, so this guards against copying errors, not against errors of measurement.',
      ],
    },
    {
      title: 'Limits worth knowing',
      paragraphs: [
        'No standard errors are published, hence no statement of significance. There are no figures of September 2023. Counts of poor people of many regencies were not found for some years; the gaps are left visible. Counts rest on the population base of Susenas and must not be divided by a census population.',
      ],
    },
    {
      title: 'Privacy and accessibility',
      paragraphs: [
        'The site uses no cookies, no trackers and no file of another site. Your choice of theme stays on your device. Every page is complete without JavaScript; every picture has a table. We test against WCAG 2.2 AA; tell us if something does not work for you.',
      ],
    },
  ],
  corrections: {
    title: 'Corrections and questions',
    text: 'Found a wrong figure, a better source, or a gap that can be filled? Tell us the page, the figure and the source.',
    link: 'Send a correction',
  },
  licence: {
    title: 'Licences',
    items: [
      'Code: MIT.',
      'Texts and arrangement of tables: CC BY 4.0, name “Kepri Regsosek”.',
      'BPS figures: name “Source: BPS”; we claim no right of our own.',
      'Boundaries: ODbL, © OpenStreetMap contributors, idn-area-data, geografis; approximate, not legal boundaries.',
      'The typefaces Source Serif 4 and Source Sans 3: SIL Open Font License 1.1.',
    ],
  },
  methods: {
    title: 'Methods and sources',
    description:
      'Definition of every indicator, rules of comparison, series breaks, rounding, and the full list of sources.',
    lead: 'How figures are read, compared and derived on this site, and every source.',
    contents: 'On this page',
    measure: {
      title: 'How BPS measures poverty',
      paragraphs: [
        'BPS measures the ability to meet basic needs. A person is poor when the average monthly expenditure per person of the household is below the poverty line. The line is the sum of a food line (a basket worth 2,100 kilocalories a person a day) and a non-food line (housing, clothing, education, health and other needs).',
        'A Regsosek decile is another measure: the order of families by welfare, not a fall below a line. The two never share an axis on this site.',
      ],
    },
    indicators: 'Indicators and their definitions',
    indicatorColumns: {
      name: 'Indicator',
      definition: 'Definition',
      unit: 'Unit',
      survey: 'Origin',
    },
    compare: {
      title: 'When two figures may be compared',
      paragraphs: [
        'Two figures are compared only where indicator and residence are the same, both have a printed month or neither has, and no series break lies between them: one area in two periods, or two areas in one period. Otherwise the site refuses and says why.',
      ],
    },
    refusals: 'Reasons of refusal',
    breaks: 'Series breaks',
    rounding: {
      title: 'Rounding and words',
      paragraphs: [
        'A printed 6.24 means between 6.235 and 6.245. “Rises” or “falls” is said only where the rounding intervals of the two figures do not overlap. Differences are taken of printed figures and rounded once.',
      ],
    },
    decomposition: {
      title: 'Change of a count: rate or population?',
      paragraphs: [
        'The number of poor people changes because the rate changes and because the population grows. The population base is N = count ÷ rate. Rate effect = change of the rate × mean N; population effect = change of N × mean rate (Kitagawa 1955, one group). The two add up exactly. Their intervals cover every rounding of the four figures. The computation is refused across a break of the counts.',
      ],
    },
    symbols: 'Symbols',
    protection: {
      title: 'Protection of data',
      paragraphs: [
        'No microdata are published. Figures published by BPS are not altered.',
        'Each count of Regsosek carries a small noise that stays: one count has one value in every table, 1 and 2 never appear, and zero stays zero. So parts need not add up exactly to their total; each area shows its own number. What is too small is withheld with its reason, and each table comes with a receipt of its protection.',
        'Why there is made-up data: microdata of Regsosek are not open. A synthetic register lets anyone examine the computation, the protection and the pages before there is a real extract, and a real one comes in without a change of code. Its figures are not real conditions.',
      ],
    },
    sources: 'All sources',
    sourcesText: (count) =>
      `${count} sources, with the codes used in the columns source and also of the files.`,
  },
};
