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
    'regsosek-desil': {
      title: 'The registry: deciles',
      description: 'Families by national and provincial decile, of the province and its regencies.',
    },
    'regsosek-sasaran': {
      title: 'The registry: targeting',
      description:
        'Coverage of programmes by decile, errors of exclusion and inclusion at every target decile, the targeting index and the overlap of programmes.',
    },
    'regsosek-hunian': {
      title: 'The registry: housing and assets',
      description:
        'Floors, walls, roofs, water, sanitation, electricity, fuel, internet, assets and the deprivation index, by decile as well.',
    },
    'regsosek-kerja-sekolah': {
      title: 'The registry: work and schooling',
      description:
        'Workers, industries, informal workers, family businesses, certificates and children out of school.',
    },
    'regsosek-penduduk': {
      title: 'The registry: people and families',
      description:
        'Families, their members by age and sex, disability, older persons alone, health insurance and identity documents.',
    },
    'regsosek-padanan': {
      title: 'The registry: enumeration and linked data',
      description:
        'Results of the enumeration, family-card status, and shares that match the population register, DTKS and P3KE.',
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
    'pendataan-regsosek': {
      title: 'Fieldwork of Regsosek 2022',
      description:
        'Dates, officers, targets and coverage of the first Regsosek registration in 2022 as printed, for Kepulauan Riau, Indonesia and places to compare with.',
    },
    'buku-kode': {
      title: 'Codebook of the Regsosek extract',
      description:
        'Every column of families and members: label, type, code list, universe, range, rules, item of the form and secrecy, in both languages.',
    },
    'daftar-kode': {
      title: 'Code lists of the Regsosek extract',
      description: 'Every code of every list, with its label in both languages and its basis.',
    },
    'ms-var': {
      title: 'Statistical metadata of variables (MS-Var)',
      description:
        'The columns of the Regsosek extract in the official fields of Satu Data Indonesia; the contents are Indonesian.',
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
    notice: 'SINTETIS / SYNTHETIC on every row that rests on made-up data',
    category_label_id: 'Category in Indonesian',
    category_label_en: 'Category in English',
    reason: 'Why a figure is not shown; empty where it is',
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
    item: 'What is stated',
    data_table: 'Table of the extract: families or individuals',
    variable: 'Name of the column',
    block: 'Block of the form',
    data_type: 'Storage type',
    questionnaire_item: 'Item of the form REGSOSEK22-K',
    entry_field: 'Field in the entry database, where known',
    code_list: 'Name of the code list',
    valid_values: 'Valid values',
    pattern: 'Pattern of a text (regular expression)',
    universe_id: 'Universe in Indonesian',
    universe_en: 'Universe in English',
    filled: 'Filled: always, required, expected, open',
    requirement: 'Required, optional or derived column',
    rules_id: 'Rules in Indonesian',
    rules_en: 'Rules in English',
    sensitivity: 'Secrecy',
    evidence: 'How strong the basis is',
    based_on: 'Basis, as its source names it',
    comment_id: 'Note in Indonesian',
    comment_en: 'Note in English',
    answer_code: 'Code of the answer',
    list_kind: 'Kind of list: single (one code) or flags (codes summed)',
    nama_variabel: 'Name of the variable',
    alias: 'Alias: the column of the extract',
    konsep: 'Concept',
    definisi: 'Definition',
    referensi_pemilihan: 'Reference of the choice',
    referensi_waktu: 'Reference time',
    tipe_data: 'Data type',
    klasifikasi_isian: 'Classes of answers',
    aturan_validasi: 'Rules of validation',
    kalimat_pertanyaan: 'Question: number of the item',
    dapat_diakses_umum: 'Whether the public may have access',
  },
  sheets: { cover: 'Cover', data: 'Data', notes: 'Notes', sources: 'Sources' },
  cover: {
    synthetic: 'Made-up data, not real: do not quote as fact.',
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
    households: 'households',
    date: 'date',
    month: 'month',
    flag: '1 means yes',
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
    conflicting: 'sources differ and it could not be settled',
  },
};
