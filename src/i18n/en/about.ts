import type { Messages } from '../id.ts';

export const about: Messages['about'] = {
  title: 'About this site',
  description:
    'What is measured, by whom, within which limits, and how this site of poverty statistics of Kepulauan Riau is made.',
  lead: 'Poverty figures of Kepulauan Riau, each with its source, to be read on cheap phones and island networks.',
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
        'This release holds figures published by BPS and other bodies only. No figure here comes from Regsosek yet, because no anonymised extract has been handed over. Should figures of a synthetic register be added, every picture, file and sentence of theirs will be marked SYNTHETIC.',
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
        'Two figures are compared only where indicator, residence and reference month are the same and no series break lies between them. Otherwise the site refuses and says why.',
      ],
    },
    refusals: 'Reasons of refusal',
    breaks: 'Series breaks',
    breakColumns: { from: 'From', to: 'To', what: 'What changes' },
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
        'This release holds no microdata; all of it is aggregate and already published. Published figures are not altered.',
      ],
    },
    sources: 'All sources',
    sourcesText: (count) =>
      `${count} sources, with the codes used in the columns source and also of the files.`,
    sourceColumns: { id: 'Code', title: 'Title', publisher: 'Publisher', date: 'Date' },
  },
};
