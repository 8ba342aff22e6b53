import { published, type Indicator } from './indicator.ts';
import { census, civilRegistry, midYearEstimate, projection } from './surveys.ts';

const notNegative = { min: 0 };

export const populationCensus: Indicator = {
  id: 'population-census',
  topic: 'population',
  label: { id: 'Penduduk menurut sensus', en: 'Population by census' },
  short: { id: 'Penduduk (sensus)', en: 'Population (census)' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Jumlah penduduk hasil Sensus Penduduk 2010 dan 2020.',
    en: 'Population counted by the censuses of 2010 and 2020.',
  },
  unit: 'thousand-persons',
  decimals: [{ decimals: 3 }],
  range: notNegative,
  direction: 'neutral',
  additive: true,
  measure: published,
  survey: census,
  mapped: true,
};

export const populationProjection: Indicator = {
  id: 'population-projection',
  topic: 'population',
  label: { id: 'Proyeksi penduduk', en: 'Projected population' },
  short: { id: 'Penduduk (proyeksi)', en: 'Population (projection)' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Jumlah penduduk menurut proyeksi BPS.',
    en: 'Population by the projection of BPS.',
  },
  unit: 'thousand-persons',
  decimals: [
    { decimals: 4, from: '2014', to: '2015' },
    { decimals: 2, from: '2023' },
    { decimals: 3 },
  ],
  range: notNegative,
  direction: 'neutral',
  additive: true,
  measure: published,
  survey: projection,
  mapped: true,
};

export const populationEstimateMidYear: Indicator = {
  id: 'population-estimate-mid-year',
  topic: 'population',
  label: { id: 'Perkiraan penduduk pertengahan tahun', en: 'Mid-year population estimate' },
  short: { id: 'Penduduk (perkiraan)', en: 'Population (estimate)' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Perkiraan resmi jumlah penduduk pada pertengahan tahun. Dasarnya berbeda antarwilayah, jadi angkanya tidak dijumlahkan.',
    en: 'Official estimate of the population in the middle of the year. The bases differ between areas, so the figures are not added up.',
  },
  unit: 'thousand-persons',
  decimals: [
    { decimals: 3, areas: ['21.01', '21.04'] },
    { decimals: 3, to: '2022', areas: ['21.03'] },
    { decimals: 2 },
  ],
  range: notNegative,
  direction: 'neutral',
  additive: false,
  measure: published,
  survey: midYearEstimate,
  mapped: true,
};

export const populationRegistered: Indicator = {
  id: 'population-registered',
  topic: 'population',
  label: { id: 'Penduduk terdaftar', en: 'Registered population' },
  short: { id: 'Penduduk (terdaftar)', en: 'Population (registered)' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Jumlah penduduk yang tercatat dalam administrasi kependudukan (Dukcapil).',
    en: 'People entered in the civil registry (Dukcapil).',
  },
  unit: 'thousand-persons',
  decimals: [{ decimals: 1, to: '2018', levels: ['province'] }, { decimals: 3 }],
  range: notNegative,
  direction: 'neutral',
  additive: true,
  measure: published,
  survey: civilRegistry,
  mapped: true,
};

export const familiesKkRegistered: Indicator = {
  id: 'families-kk-registered',
  topic: 'population',
  label: { id: 'Keluarga terdaftar (KK)', en: 'Registered families (family cards)' },
  short: { id: 'Keluarga (KK)', en: 'Families' },
  axis: { id: 'ribu keluarga', en: 'thousand families' },
  definition: {
    id: 'Jumlah kartu keluarga (KK) yang tercatat dalam administrasi kependudukan (Dukcapil).',
    en: 'Family cards (kartu keluarga) entered in the civil registry (Dukcapil).',
  },
  unit: 'thousand-families',
  decimals: [{ decimals: 3 }],
  range: notNegative,
  direction: 'neutral',
  additive: true,
  measure: published,
  survey: civilRegistry,
  mapped: false,
};
