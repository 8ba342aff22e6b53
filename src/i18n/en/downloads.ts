import type { Messages } from '../id.ts';

export const downloads: Messages['downloads'] = {
  tables: {
    'semua-angka': {
      title: 'All figures',
      description: 'Every figure this site publishes, one a row, with its source and notes.',
    },
    'kemiskinan-provinsi': {
      title: 'Poverty in Kepulauan Riau and Indonesia',
      description:
        'Poverty rate, number of poor people, poverty gap (P1) and severity (P2) by half-year, urban and rural.',
    },
    'kemiskinan-kabupaten-kota': {
      title: 'Poverty by regency and city',
      description:
        'Poverty rate, number of poor people, poverty gap (P1) and severity (P2) in the seven regencies and cities of Kepulauan Riau.',
    },
    'kemiskinan-38-provinsi': {
      title: 'Poverty rate by province',
      description: 'Poverty rate of all provinces: 33, then 34, and 38 since 2024.',
    },
    'garis-kemiskinan': {
      title: 'Poverty line',
      description:
        'The poverty line, its food and non-food parts, and the poverty line of a poor household.',
    },
    'kemiskinan-ekstrem': {
      title: 'Extreme poverty',
      description: 'Rate and number of extremely poor people, March 2021 and March 2022.',
    },
    gini: {
      title: 'Gini ratio',
      description: 'Inequality of expenditure, urban and rural.',
    },
    ipm: {
      title: 'Human Development Index',
      description:
        'Human Development Index, new and old series, with life expectancy, schooling and expenditure per person.',
    },
    ketenagakerjaan: {
      title: 'Labour',
      description: 'Open unemployment, participation and the labour force, as of August.',
    },
    penduduk: {
      title: 'Population and families',
      description:
        'Population by census, projection, mid-year estimate and civil registry. Do not divide the number of poor people by these: their population base differs.',
    },
    'wilayah-dan-pulau': {
      title: 'Number of areas and islands',
      description: 'Districts, villages and islands by regency and city.',
    },
    perumahan: {
      title: 'Drinking water and sanitation',
      description: 'Percentage of households with improved drinking water and sanitation.',
    },
    wilayah: {
      title: 'List of areas',
      description:
        'Kemendagri and BPS codes, names, types, parents and splits: Indonesia, the 38 provinces, and the regencies, districts and villages of Kepulauan Riau.',
    },
    indikator: {
      title: 'List of indicators',
      description:
        'Name, definition, unit, decimals and origin of each indicator, in both languages.',
    },
    sumber: {
      title: 'List of sources',
      description: 'Title, publisher, date and address of each source.',
    },
    'patahan-deret': {
      title: 'Series breaks',
      description:
        'Where and why a series may not be compared across two periods: areas, periods, indicators and categories.',
    },
    catatan: {
      title: 'List of notes',
      description: 'Meaning of the note codes in the tables of figures, in both languages.',
    },
  },
  columns: {
    area_code: 'Kemendagri code of the area, with dots; 0 for Indonesia',
    bps_code: 'BPS code of the area',
    area_level: 'Level of the area: country, province, regency, district, village',
    area_name: 'Name of the area',
    period: 'Period: year and month where the month is known, else the year',
    indicator: 'Indicator',
    indicator_label_id: 'Name of the indicator in Indonesian',
    indicator_label_en: 'Name of the indicator in English',
    breakdown: 'Breakdown: urban-rural where published by residence, else none',
    category: 'Category: total, urban, rural',
    value: 'Value as printed by the source, in its unit',
    numerator: 'Numerator where the value is a share of published counts',
    denominator: 'Denominator where the value is a share of published counts',
    unit: 'Unit',
    decimals: 'Number of decimals as printed by the source',
    flag: 'Flag; empty where the value is as published',
    confidence: 'How far the figure was cross-checked',
    is_synthetic: 'True for synthetic data; always false for BPS figures',
    source: 'Code of the source',
    source_title: 'Title of the source',
    source_publisher: 'Publisher of the source',
    source_date: 'Date of the source',
    source_url: 'Address of the source',
    also: 'Other sources with the same figure, parted by semicolons',
    note: 'Codes of notes, parted by semicolons',
    remark: 'Remark of the record, in English',
    release: 'Version of the release of this site',
    code: 'Kemendagri code of the area, with dots; 0 for Indonesia',
    bps: 'BPS code of the area; empty where unknown',
    level: 'Level of the area: country, province, regency, district, village',
    type: 'Type of the area, in Indonesian',
    name: 'Name of the area',
    parent: 'Code of the area above',
    valid_from: 'Year from which the code stands',
    split_from: 'Code of the area it was split from',
    position: 'Order of the indicator on this site',
    id: 'Code',
    topic: 'Topic',
    label_id: 'Name in Indonesian',
    label_en: 'Name in English',
    short_id: 'Short name in Indonesian',
    short_en: 'Short name in English',
    axis_id: 'Name of the axis in Indonesian',
    axis_en: 'Name of the axis in English',
    definition_id: 'Definition in Indonesian',
    definition_en: 'Definition in English',
    range_min: 'Lowest valid value',
    range_max: 'Highest valid value',
    direction: 'Desired direction',
    additive: 'True where it adds up over areas and categories',
    measure: 'How the figure comes about',
    survey_id: 'Survey or register, in Indonesian',
    survey_en: 'Survey or register, in English',
    rate: 'Code of the indicator that is the rate of this count',
    parts: 'Codes of the indicators that add up to this one',
    mapped: 'True where it is on the map',
    title: 'Title',
    publisher: 'Publisher',
    date: 'Date, as far as known',
    url: 'Address',
    detail: 'Place of the figure within that address',
    areas: 'Codes of areas, parted by semicolons',
    from: 'Period before the break',
    to: 'Period after the break',
    indicators: 'Codes of indicators, parted by semicolons',
    categories: 'Categories, parted by semicolons',
    text_id: 'Explanation in Indonesian',
    text_en: 'Explanation in English',
  },
  sheets: { cover: 'Cover', data: 'Data', notes: 'Notes', sources: 'Sources' },
  cover: {
    publisher: 'Kepri Regsosek: poverty statistics of Kepulauan Riau',
    rows: 'Rows',
    periods: 'Periods',
    release: 'Release',
    next: 'Next BPS release',
    nextText: (figures: string, from: string, to: string) =>
      `figures of ${figures}, expected from ${from} to ${to}`,
    cite: 'Cite as',
    licence: 'Licence',
    sheets: 'Sheets',
  },
  sheetTexts: {
    data: 'one figure or record a row; the Notes sheet explains the columns',
    notes: 'meaning of columns, codes and notes',
    sources: 'title, publisher, date and address of the sources',
  },
  licences: {
    'CC-BY-4.0':
      'Figures: source BPS and the other sources named in each row, with no claim of our own. Texts and arrangement: CC BY 4.0.',
    'ODbL-1.0':
      'The list of areas derives from an open database: Open Database License (ODbL) 1.0. Codes and names: Ministry of Home Affairs, by idn-area-data; BPS codes: BPS.',
  },
  citation: (title: string, version: string, date: string) =>
    `"${title}", Kepri Regsosek, release ${version}, ${date}. Figures: BPS and the other sources named in each row.`,
  noteHeads: { kind: 'Kind', code: 'Code', meaning: 'Meaning' },
  noteKinds: {
    column: 'Column',
    unit: 'Unit',
    flag: 'Flag',
    confidence: 'Checking',
    note: 'Note',
    break: 'Series break',
  },
  registrySource: {
    syntheticTitle: (period: string) =>
      `SYNTHETIC register of Kepulauan Riau as of ${period} (SINTETIS): made up, not real data`,
    extractTitle: (period: string) =>
      `Regsosek of Kepulauan Riau as of ${period}, protected figures`,
  },
  units: {
    percent: 'percent',
    'thousand-persons': 'thousand people',
    persons: 'people',
    families: 'families',
    'thousand-families': 'thousand families',
    'persons-household': 'people per household',
    'persons-family': 'people per family',
    'per-100': 'per 100',
    index: 'index',
    'rupiah-month': 'rupiah per person per month',
    'rupiah-household-month': 'rupiah per household per month',
    'thousand-rupiah-year': 'thousand rupiah per person per year',
    years: 'years',
    count: 'number',
  },
  flags: {
    derived: 'computed by this site from published figures',
    provisional: 'provisional figure',
    'unofficial-copy': 'from one unofficial copy of a BPS table',
    confidential: 'withheld to keep confidentiality',
    'low-reliability': 'low reliability because few were counted',
    'above-95': 'more than 95 percent; the counts are withheld',
  },
  confidences: {
    'cross-checked': 'two parties print the same figure',
    verified: 'one source',
    resolved: 'sources disagree; the note says why this value stands',
  },
};
