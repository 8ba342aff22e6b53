import { published, type Indicator } from './indicator.ts';
import { susenas, susenasMonths } from './surveys.ts';

const percent = { min: 0, max: 100 };
const notNegative = { min: 0 };

export const povertyRate: Indicator = {
  id: 'poverty-rate',
  topic: 'poverty',
  label: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
  short: { id: 'Tingkat kemiskinan', en: 'Poverty rate' },
  axis: { id: 'persen penduduk', en: 'percent of the population' },
  definition: {
    id: 'Persentase penduduk yang rata-rata pengeluaran per kapita per bulannya di bawah Garis Kemiskinan (Head Count Index, P0).',
    en: 'Share of the population whose average monthly expenditure per person is below the poverty line (head count index, P0).',
  },
  unit: 'percent',
  decimals: [{ decimals: 2 }],
  months: susenasMonths,
  range: percent,
  direction: 'lower-is-better',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: true,
};

export const poorPopulation: Indicator = {
  id: 'poor-population',
  topic: 'poverty',
  label: { id: 'Jumlah penduduk miskin', en: 'Number of poor people' },
  short: { id: 'Penduduk miskin', en: 'Poor people' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Banyaknya penduduk yang rata-rata pengeluaran per kapita per bulannya di bawah Garis Kemiskinan. Dihitung dari persentase penduduk miskin dan penduduk dasar Susenas, bukan dari sensus.',
    en: 'Number of people whose average monthly expenditure is below the poverty line. It rests on the poverty rate and the population base of Susenas, not on a census.',
  },
  unit: 'thousand-persons',
  decimals: [
    { decimals: 1, to: '2008-12', levels: ['country', 'province'] },
    { decimals: 3, from: '2018-03', to: '2018-03', levels: ['regency'] },
    { decimals: 3, from: '2022-03', to: '2023-03', areas: ['21.01'] },
    { decimals: 2 },
  ],
  months: susenasMonths,
  range: notNegative,
  direction: 'lower-is-better',
  additive: true,
  measure: published,
  survey: susenas,
  rate: povertyRate.id,
  mapped: true,
};

export const povertyGap: Indicator = {
  id: 'poverty-gap',
  topic: 'poverty',
  label: { id: 'Indeks Kedalaman Kemiskinan (P1)', en: 'Poverty gap index (P1)' },
  short: { id: 'Kedalaman (P1)', en: 'Gap (P1)' },
  axis: { id: 'indeks P1', en: 'P1 index' },
  definition: {
    id: 'Ukuran rata-rata kesenjangan pengeluaran penduduk miskin terhadap Garis Kemiskinan. Makin tinggi indeks, makin jauh rata-rata pengeluaran penduduk miskin dari Garis Kemiskinan.',
    en: 'Average distance between the expenditure of the poor and the poverty line. The higher the index, the further the poor are below the line.',
  },
  unit: 'index',
  decimals: [{ decimals: 2 }],
  months: susenasMonths,
  range: percent,
  direction: 'lower-is-better',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: true,
};

export const povertySeverity: Indicator = {
  id: 'poverty-severity',
  topic: 'poverty',
  label: { id: 'Indeks Keparahan Kemiskinan (P2)', en: 'Poverty severity index (P2)' },
  short: { id: 'Keparahan (P2)', en: 'Severity (P2)' },
  axis: { id: 'indeks P2', en: 'P2 index' },
  definition: {
    id: 'Gambaran penyebaran pengeluaran di antara penduduk miskin. Makin tinggi indeks, makin timpang pengeluaran di antara penduduk miskin.',
    en: 'How unequal expenditure is among the poor. The higher the index, the greater the inequality among them.',
  },
  unit: 'index',
  decimals: [{ decimals: 2 }],
  months: susenasMonths,
  range: percent,
  direction: 'lower-is-better',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: true,
};

export const extremePovertyRate: Indicator = {
  id: 'extreme-poverty-rate',
  topic: 'poverty',
  label: { id: 'Persentase penduduk miskin ekstrem', en: 'Extreme poverty rate' },
  short: { id: 'Kemiskinan ekstrem', en: 'Extreme poverty' },
  axis: { id: 'persen penduduk', en: 'percent of the population' },
  definition: {
    id: 'Persentase penduduk dengan pengeluaran di bawah garis kemiskinan ekstrem, yaitu 1,90 dolar AS per orang per hari menurut paritas daya beli 2011.',
    en: 'Share of the population whose expenditure is below the extreme poverty line of USD 1.90 per person per day at 2011 purchasing power parity.',
  },
  unit: 'percent',
  decimals: [
    { decimals: 1, from: '2022-03', to: '2022-03', levels: ['province'] },
    { decimals: 2 },
  ],
  months: susenasMonths,
  range: percent,
  direction: 'lower-is-better',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: true,
};

export const extremePoorPopulation: Indicator = {
  id: 'extreme-poor-population',
  topic: 'poverty',
  label: { id: 'Jumlah penduduk miskin ekstrem', en: 'Number of extremely poor people' },
  short: { id: 'Penduduk miskin ekstrem', en: 'Extremely poor people' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Banyaknya penduduk dengan pengeluaran di bawah garis kemiskinan ekstrem, yaitu 1,90 dolar AS per orang per hari menurut paritas daya beli 2011.',
    en: 'Number of people whose expenditure is below the extreme poverty line of USD 1.90 per person per day at 2011 purchasing power parity.',
  },
  unit: 'thousand-persons',
  decimals: [{ decimals: 1, levels: ['province'] }, { decimals: 2 }],
  months: susenasMonths,
  range: notNegative,
  direction: 'lower-is-better',
  additive: true,
  measure: published,
  survey: susenas,
  rate: extremePovertyRate.id,
  mapped: true,
};

export const poorHouseholdSize: Indicator = {
  id: 'poor-household-size',
  topic: 'poverty',
  label: {
    id: 'Rata-rata jumlah anggota rumah tangga miskin',
    en: 'Average size of poor households',
  },
  short: { id: 'Anggota rumah tangga miskin', en: 'Poor household size' },
  axis: { id: 'orang per rumah tangga', en: 'people per household' },
  definition: {
    id: 'Rata-rata banyaknya anggota rumah tangga pada rumah tangga miskin.',
    en: 'Average number of members of a poor household.',
  },
  unit: 'persons-household',
  decimals: [{ decimals: 2 }],
  months: susenasMonths,
  range: { min: 1 },
  direction: 'neutral',
  additive: false,
  measure: published,
  survey: susenas,
  mapped: false,
};
