import { published, type DecimalRule, type Indicator } from './indicator.ts';
import { susenas, susenasMonths } from './surveys.ts';

const notNegative = { min: 0 };
const withCents = (period: string, category?: string): DecimalRule => ({
  decimals: 2,
  from: period,
  to: period,
  levels: ['country', 'province'],
  ...(category && { category }),
});

export const foodPovertyLine: Indicator = {
  id: 'food-poverty-line',
  topic: 'poverty',
  label: { id: 'Garis Kemiskinan Makanan', en: 'Food poverty line' },
  short: { id: 'Garis makanan', en: 'Food line' },
  axis: { id: 'rupiah per kapita per bulan', en: 'rupiah per person per month' },
  definition: {
    id: 'Nilai pengeluaran kebutuhan minimum makanan yang disetarakan dengan 2.100 kilokalori per kapita per hari.',
    en: 'Expenditure on the least amount of food, set at 2,100 kilocalories per person per day.',
  },
  unit: 'rupiah-month',
  decimals: [withCents('2017-03'), withCents('2018-09'), { decimals: 0 }],
  months: susenasMonths,
  range: notNegative,
  direction: 'neutral',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: false,
};

export const nonfoodPovertyLine: Indicator = {
  id: 'nonfood-poverty-line',
  topic: 'poverty',
  label: { id: 'Garis Kemiskinan Bukan Makanan', en: 'Non-food poverty line' },
  short: { id: 'Garis bukan makanan', en: 'Non-food line' },
  axis: { id: 'rupiah per kapita per bulan', en: 'rupiah per person per month' },
  definition: {
    id: 'Nilai pengeluaran kebutuhan minimum untuk perumahan, sandang, pendidikan, kesehatan, dan kebutuhan dasar bukan makanan lainnya.',
    en: 'Expenditure on the least needs for housing, clothing, education, health and other basic non-food items.',
  },
  unit: 'rupiah-month',
  decimals: [withCents('2018-09'), { decimals: 0 }],
  months: susenasMonths,
  range: notNegative,
  direction: 'neutral',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: false,
};

export const povertyLine: Indicator = {
  id: 'poverty-line',
  topic: 'poverty',
  label: { id: 'Garis Kemiskinan', en: 'Poverty line' },
  short: { id: 'Garis Kemiskinan', en: 'Poverty line' },
  axis: { id: 'rupiah per kapita per bulan', en: 'rupiah per person per month' },
  definition: {
    id: 'Nilai pengeluaran minimum per kapita per bulan untuk memenuhi kebutuhan dasar makanan dan bukan makanan: jumlah Garis Kemiskinan Makanan dan Garis Kemiskinan Bukan Makanan. Penduduk dengan pengeluaran di bawahnya dikategorikan miskin.',
    en: 'Least monthly expenditure per person that meets basic food and non-food needs: the sum of the food and the non-food poverty line. People who spend less are counted as poor.',
  },
  unit: 'rupiah-month',
  decimals: [withCents('2017-03', 'total'), withCents('2018-09', 'total'), { decimals: 0 }],
  months: susenasMonths,
  range: notNegative,
  direction: 'neutral',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  parts: [foodPovertyLine.id, nonfoodPovertyLine.id],
  mapped: true,
};

export const foodShareOfPovertyLine: Indicator = {
  id: 'food-share-of-poverty-line',
  topic: 'poverty',
  label: {
    id: 'Sumbangan makanan terhadap Garis Kemiskinan',
    en: 'Food share of the poverty line',
  },
  short: { id: 'Sumbangan makanan', en: 'Food share' },
  axis: { id: 'persen Garis Kemiskinan', en: 'percent of the poverty line' },
  definition: {
    id: 'Garis Kemiskinan Makanan sebagai persentase dari Garis Kemiskinan.',
    en: 'The food poverty line as a percentage of the poverty line.',
  },
  unit: 'percent',
  decimals: [{ decimals: 2 }],
  months: susenasMonths,
  range: { min: 0, max: 100 },
  direction: 'neutral',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: false,
};

export const povertyLinePerPoorHousehold: Indicator = {
  id: 'poverty-line-per-poor-household',
  topic: 'poverty',
  label: {
    id: 'Garis Kemiskinan per rumah tangga miskin',
    en: 'Poverty line per poor household',
  },
  short: { id: 'Garis per rumah tangga', en: 'Line per household' },
  axis: { id: 'rupiah per rumah tangga per bulan', en: 'rupiah per household per month' },
  definition: {
    id: 'Nilai rupiah minimum yang harus dikeluarkan rumah tangga miskin per bulan agar tidak dikategorikan miskin: Garis Kemiskinan dikali rata-rata jumlah anggota rumah tangga miskin.',
    en: 'Least monthly expenditure for a poor household not to be counted as poor: the poverty line times the average size of poor households.',
  },
  unit: 'rupiah-household-month',
  decimals: [{ decimals: 0 }],
  months: susenasMonths,
  range: notNegative,
  direction: 'neutral',
  additive: false,
  measure: published,
  survey: susenas,
  mapped: false,
};
