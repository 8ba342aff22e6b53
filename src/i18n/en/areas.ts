import type { Messages } from '../id.ts';

export const areas: Messages['areas'] = {
  title: 'Areas',
  description:
    'Poverty profiles of Kepulauan Riau and its seven regencies and cities, with area codes.',
  lead: 'Choose the province, a regency or a city. Districts and villages have no published figures yet; their list with official codes stands below.',
  types: {
    negara: 'Country',
    provinsi: 'Province',
    kabupaten: 'Regency',
    kota: 'City',
    kecamatan: 'District',
    kelurahan: 'Urban village',
    desa: 'Village',
  },
  columns: {
    area: 'Area',
    rate: 'Percent poor',
    period: 'Period',
    codes: 'Codes (Kemendagri / BPS)',
  },
  districts: (count, villages) => `${count} districts, ${villages} villages`,
  villages: (count) => `${count} villages`,
  tree: 'Districts by regency and city',
  fullList:
    'The full list of 419 villages with their codes is the table “List of areas” of the Data page.',
  profile: {
    title: (name) => `Poverty in ${name}`,
    description: (name) =>
      `Poverty figures of ${name}: rate, number, depth, poverty line, beside the province and Indonesia.`,
    codes: (kemendagri, bps) => `Kemendagri code ${kemendagri}, BPS ${bps}`,
    facts: 'Key figures',
    factsText:
      'The newest figure of each indicator, with the same period for comparison where there is one.',
    beside: (place, value) => `${place}: ${value}`,
    trend: 'Over time',
    change: 'The last two periods',
    changeText: (before, after) => `${before} compared with ${after}.`,
    changeColumns: { indicator: 'Indicator', difference: 'Change' },
    missing: 'What is missing, and why',
    missingSeptember:
      'There are no September figures of regencies: the sample is large enough for the province only.',
    missingDistricts: 'BPS publishes no poverty figures of districts and villages.',
    missingSeries: (indicator, periods) => `${indicator}: not found for ${periods}.`,
    missingNever: (indicator) => `${indicator}: no figure was found.`,
    missingErrors: 'No standard errors are published for any figure.',
    every: 'Every figure of this area',
    everySubtitle: (name) => `All published figures of ${name} collected on this site`,
    everyColumns: { indicator: 'Indicator', period: 'Period', value: 'Value' },
    neighbours: 'Other areas',
    trendMore: 'Urban, rural and the poverty line of the province: the Poverty page',
  },
};
