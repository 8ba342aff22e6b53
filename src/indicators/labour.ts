import { published, type Indicator } from './indicator.ts';
import { sakernas, sakernasMonths } from './surveys.ts';

const percent = { min: 0, max: 100 };

export const openUnemploymentRate: Indicator = {
  id: 'open-unemployment-rate',
  topic: 'labour',
  label: { id: 'Tingkat Pengangguran Terbuka (TPT)', en: 'Open unemployment rate' },
  short: { id: 'Pengangguran', en: 'Unemployment' },
  axis: { id: 'persen angkatan kerja', en: 'percent of the labour force' },
  definition: {
    id: 'Persentase penganggur terhadap jumlah angkatan kerja.',
    en: 'Unemployed people as a percentage of the labour force.',
  },
  unit: 'percent',
  decimals: [{ decimals: 2 }],
  months: sakernasMonths,
  range: percent,
  direction: 'lower-is-better',
  additive: false,
  averaged: true,
  measure: published,
  survey: sakernas,
  mapped: true,
};

export const labourForceParticipationRate: Indicator = {
  id: 'labour-force-participation-rate',
  topic: 'labour',
  label: {
    id: 'Tingkat Partisipasi Angkatan Kerja (TPAK)',
    en: 'Labour force participation rate',
  },
  short: { id: 'Partisipasi kerja', en: 'Participation' },
  axis: {
    id: 'persen penduduk 15 tahun ke atas',
    en: 'percent of the population aged 15 and over',
  },
  definition: {
    id: 'Persentase angkatan kerja terhadap penduduk usia kerja (15 tahun ke atas).',
    en: 'The labour force as a percentage of the working-age population (15 and over).',
  },
  unit: 'percent',
  decimals: [{ decimals: 2 }],
  months: sakernasMonths,
  range: percent,
  direction: 'neutral',
  additive: false,
  averaged: true,
  measure: published,
  survey: sakernas,
  mapped: true,
};

export const labourForce: Indicator = {
  id: 'labour-force',
  topic: 'labour',
  label: { id: 'Jumlah angkatan kerja', en: 'Labour force' },
  short: { id: 'Angkatan kerja', en: 'Labour force' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Penduduk berumur 15 tahun ke atas yang bekerja, punya pekerjaan tetapi sementara tidak bekerja, atau menganggur.',
    en: 'People aged 15 and over who work, have a job but are away from it for a time, or are unemployed.',
  },
  unit: 'thousand-persons',
  decimals: [{ decimals: 3 }],
  months: sakernasMonths,
  range: { min: 0 },
  direction: 'neutral',
  additive: true,
  measure: published,
  survey: sakernas,
  mapped: false,
};

export const unemployed: Indicator = {
  id: 'unemployed',
  topic: 'labour',
  label: { id: 'Jumlah penganggur', en: 'Number of unemployed people' },
  short: { id: 'Penganggur', en: 'Unemployed' },
  axis: { id: 'ribu orang', en: 'thousand people' },
  definition: {
    id: 'Penduduk berumur 15 tahun ke atas yang tidak bekerja dan sedang mencari pekerjaan, mempersiapkan usaha, putus asa, atau sudah diterima bekerja tetapi belum mulai.',
    en: 'People aged 15 and over without work who look for a job, prepare a business, have given up hope of finding one, or have a job that has not started yet.',
  },
  unit: 'thousand-persons',
  decimals: [{ decimals: 3 }],
  months: sakernasMonths,
  range: { min: 0 },
  direction: 'lower-is-better',
  additive: true,
  measure: published,
  survey: sakernas,
  mapped: false,
};
