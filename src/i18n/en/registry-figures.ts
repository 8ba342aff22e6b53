import type { Messages } from '../id.ts';

export const registryFigures: Messages['registryFigures'] = {
  indicators: 'All indicators of this page',
  indicatorsText:
    'Each indicator has a page of its own with a map or chart, breakdowns, table and downloads, down to villages where protection allows it.',
  columns: {
    indicator: 'Indicator',
    province: 'Kepulauan Riau',
    lowest: 'Lowest',
    highest: 'Highest',
    level: 'Down to',
  },
  byClass: 'by class, see its page',
  levels: {
    country: 'country',
    province: 'province',
    regency: 'regency or city',
    district: 'district',
    village: 'village',
  },
  ofProvince: 'Kepulauan Riau',
  period: (period) => `as of ${period}`,
  kicker: (page) => `The registry · ${page}`,
  finding: (label, value, high, most, low, least) =>
    `${label}: ${value} in Kepulauan Riau, from ${least} in ${low} to ${most} in ${high}`,
  findingPlain: (label, value) => `${label}: ${value} in Kepulauan Riau`,
  smallDescription: (title) => `Map and table: ${title}, of the registry.`,
  description: (label) =>
    `${label} by regency and city of Kepulauan Riau, with breakdowns, table, downloads and how the data are protected.`,
  more: (label) => `${label}: breakdowns, table, districts and villages`,
  tenth: '10 percent: as in the whole area that is ranked',
  map: 'By regency and city',
  byRegency: 'By regency and city',
  by: (breakdown) => `By ${breakdown}`,
  pyramid: 'Population pyramid',
  pyramidAxis: 'persons',
  contributions: 'What each deprivation contributes',
  contributionsAxis: 'percent of the index',
  breakdowns: {
    'urban-rural': 'urban and rural',
    sex: 'sex',
    age: 'age group',
    'decile-national': 'national decile',
    programme: 'programme',
    'programme-target': 'programme and target decile',
  },
  category: 'Category',
  across: 'national decile, 1 is the lowest',
  smaller: 'Districts and villages',
  smallerText:
    'The smaller the area, the less detail may be published: one dimension in a village, two in a district. Figures that are too small are hidden.',
  districtMap: 'Map and table of districts',
  villageMap: (area) => `Map and table of villages: ${area}`,
  wideCsv: (size) => `CSV of the province and all regencies${size}`,
  districtCsv: (size) => `CSV of all districts${size}`,
  villageCsv: (size) => `CSV of all villages${size}`,
  districtTitle: (label, area) => `${label} by district, ${area}`,
  villageTitle: (label, area) => `${label} by village, ${area}`,
  noSmaller: {
    specific: 'Specific personal data (Law 27/2022, article 4): no figure below the regency.',
    district: 'No figure of villages: the detail is too fine for areas so small.',
    regency: 'No figure below the regency.',
  },
  absent: {
    confidential: 'confidential',
    'low-reliability': 'too few',
  },
  unreliable: '[u]',
  above95: '> 95',
  reasons: {
    sparse: 'Confidential: most cells of this table in that area are too small.',
    floor: 'Confidential: fewer than 20 families or persons in its row.',
    group: 'Confidential: a sensitive category holds nearly the whole row.',
    linked: 'Confidential: the same count is confidential in another table.',
    base: 'Too few: no percentage is computed on a base below 50.',
    contributors: 'Confidential: too few contributors.',
    dominance: 'Confidential: one contributor is too large.',
  },
  noteUnreliable:
    '[u] low reliability: on so small a base the protecting noise is more than 2 percentage points.',
  noteAbove: '> 95: more than 95 percent; the counts are hidden.',
  noteNoise:
    'Each count carries random noise (5 at most) that protects people, so that parts do not always add up to their total.',
  noteProgramme:
    'Programmes as families reported them for the year before the enumeration, when there were no deciles yet.',
  noteDecile: 'A decile is a national rank, not a poverty rate.',
  notInExtract: (columns) => `This extract has no column ${columns}, so there is no figure.`,
  targeting: {
    title: 'How well programmes reach their target',
    description:
      'Coverage of programmes by decile, errors of exclusion and inclusion at a target decile of your choice, and the targeting index in Kepulauan Riau.',
    lead: 'Who receives, who is missed and who receives outside the target, by the national decile of the family.',
    coverage: 'Coverage by decile',
    coverageTitle: (programme) => `${programme}: coverage by national decile`,
    errors: 'Missed, and outside the target',
    control: 'Highest decile of the target (T)',
    usual: 'default',
    usualText: (list) =>
      `Defaults of mid-2025: ${list}; other programmes take deciles 1–4. Limits differ by programme and decree, so choose your own.`,
    target: (limit) => (limit === 1 ? 'decile 1' : `deciles 1–${limit}`),
    exclusionTitle: (limit) => `In the target but without the programme, T = ${limit}`,
    inclusionTitle: (limit) => `Recipients outside the target, T = ${limit}`,
    index: 'Targeting index',
    overlap: 'Programmes per family',
    usualLimits: 'defaults',
  },
  topics: {
    living: {
      title: 'Housing and assets',
      description:
        'Floors, walls, roofs, drinking water, sanitation, electricity, fuel, internet and assets of families in Kepulauan Riau, down to villages.',
      lead: 'Dwellings, water, sanitation, electricity and what families own.',
    },
    work: {
      title: 'Work and schooling',
      description:
        'Work, industries, informal workers, family businesses, certificates and children out of school in Kepulauan Riau.',
      lead: 'What people work in, which certificates they have, and how many children are out of school.',
    },
    people: {
      title: 'People and families',
      description:
        'Families and their members, ages and sexes, disability, older persons living alone and identity documents in Kepulauan Riau.',
      lead: 'How many families and persons were enumerated, how old they are, and who needs attention.',
    },
    linkage: {
      title: 'Linked data',
      description:
        'How many families and members of the registry match the family card, the population register, DTKS and P3KE, by area.',
      lead: 'The registry is meant to be linked to the population register and other databases. Its owner matches before the data are anonymised; here is only the share that matched.',
    },
    deciles: {
      title: 'Deciles',
      description: 'Families by national, provincial and regency decile.',
      lead: 'Families by their rank of welfare.',
    },
    enumeration: {
      title: 'Results of the enumeration',
      description: 'Families by the result of their enumeration.',
      lead: 'Families by the result of their enumeration.',
    },
  },
  crosswalk: {
    title: 'Joining other data',
    text: 'The list of areas has the Kemendagri code (the key of this site) and the BPS code side by side. Mind: BPS 2101 is Karimun (21.02), BPS 2102 is Bintan (21.01).',
    link: 'Download the list of areas',
  },
  quality: {
    title: 'Data quality',
    description:
      'How the extract of the registry was checked: rules, warnings, unmapped codes, coverage and the receipts of protection of every table.',
    lead: 'What is checked before any figure is published, and what was found.',
    checked: (families, individuals, familyRules, personRules) =>
      `${families} columns of families and ${individuals} of members were checked by ${familyRules} rules for families and ${personRules} for members, row by row.`,
    extract: 'The extract',
    facts: {
      period: 'As of',
      reference: 'Month of the interviews',
      producer: 'Producer',
      series: 'Series of pseudonyms',
      codes: 'Area codes',
    },
    findings: 'Warnings',
    noFindings: 'There are no warnings.',
    finding: 'Rule',
    table: 'Table',
    share: 'Rows that break it',
    atMost: (percent) => `${percent} percent at most`,
    tables: { families: 'families', individuals: 'members', extract: 'extract' },
    unmapped: 'Unmapped codes',
    noUnmapped: 'Every code is known.',
    column: 'Column',
    missing: 'Optional columns that are missing',
    noMissing: 'Every optional column is there.',
    protection: 'Protection',
    protectionText: (figures, shown) =>
      `${figures} figures were made, ${shown} are shown; the others are withheld for a stated reason. Each table has a receipt: its rules, what is withheld, and the checks it passed.`,
    receipts: (count) => `Receipts of ${count} tables`,
    receiptsJson: 'Receipts for machines (JSON)',
    distances: 'Distance of the synthetic register to its margins',
    distancesText:
      'Total variation distance: 0 where the distributions are equal. The limit is 0.01, and 0.03 for urban and rural.',
    margin: 'Margin',
    distance: 'Distance',
    limit: 'Limit',
    noise: 'Noise by size of the count',
    noiseText:
      'For synthetic data alone: the mean of the noise must be near 0 and its variance near 3. For real data these figures are secret.',
    from: 'Counts from',
    cells: 'Cells',
    mean: 'Mean',
    variance: 'Variance',
    coverage: 'Coverage',
  },
  home: {
    kicker: 'From the registry',
    title: 'The registry: who and where, down to villages',
    text: 'The socio-economic registration ranks every family into deciles. Its pages are ready for a real extract; until there is one, all of them rest on a made-up register.',
    link: 'Open the pages of the registry',
  },
  mapLink: 'Registry indicators on the map',
};
