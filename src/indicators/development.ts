import { published, type Indicator } from './indicator.ts';
import { humanDevelopment } from './surveys.ts';

const index = { min: 0, max: 100 };

export const hdiIpm: Indicator = {
  id: 'hdi-ipm',
  topic: 'development',
  label: { id: 'Indeks Pembangunan Manusia (IPM)', en: 'Human Development Index (HDI)' },
  short: { id: 'IPM', en: 'HDI' },
  axis: { id: 'indeks', en: 'index' },
  definition: {
    id: 'Capaian rata-rata umur panjang dan hidup sehat, pengetahuan, dan standar hidup layak, dari 0 sampai 100. Seri baru: umur harapan hidup dari Long Form Sensus Penduduk 2020.',
    en: 'Average achievement in a long and healthy life, knowledge and a decent standard of living, from 0 to 100. New series: life expectancy from the Long Form of the 2020 census.',
  },
  unit: 'index',
  decimals: [{ decimals: 2 }],
  range: index,
  direction: 'higher-is-better',
  additive: false,
  measure: published,
  survey: humanDevelopment,
  mapped: true,
};

export const hdiIpmOldSeries: Indicator = {
  id: 'hdi-ipm-old-series',
  topic: 'development',
  label: {
    id: 'Indeks Pembangunan Manusia (IPM), seri lama',
    en: 'Human Development Index (HDI), old series',
  },
  short: { id: 'IPM, seri lama', en: 'HDI, old series' },
  axis: { id: 'indeks', en: 'index' },
  definition: {
    id: 'IPM dengan umur harapan hidup sebelum Long Form Sensus Penduduk 2020. Tidak dapat dibandingkan dengan seri baru.',
    en: 'HDI with life expectancy from before the Long Form of the 2020 census. Not comparable with the new series.',
  },
  unit: 'index',
  decimals: [{ decimals: 2 }],
  range: index,
  direction: 'higher-is-better',
  additive: false,
  measure: published,
  survey: humanDevelopment,
  mapped: true,
};

export const lifeExpectancy: Indicator = {
  id: 'life-expectancy',
  topic: 'development',
  label: { id: 'Umur harapan hidup saat lahir', en: 'Life expectancy at birth' },
  short: { id: 'Harapan hidup', en: 'Life expectancy' },
  axis: { id: 'tahun', en: 'years' },
  definition: {
    id: 'Rata-rata perkiraan lamanya hidup, dalam tahun, yang dapat dijalani sejak lahir.',
    en: 'Average number of years a newborn can expect to live.',
  },
  unit: 'years',
  decimals: [{ decimals: 2 }],
  range: { min: 0, max: 120 },
  direction: 'higher-is-better',
  additive: false,
  measure: published,
  survey: humanDevelopment,
  mapped: true,
};

export const meanYearsSchooling15plus: Indicator = {
  id: 'mean-years-schooling-15plus',
  topic: 'development',
  label: {
    id: 'Rata-rata lama sekolah penduduk 15 tahun ke atas',
    en: 'Mean years of schooling, aged 15 and over',
  },
  short: { id: 'Lama sekolah', en: 'Schooling' },
  axis: { id: 'tahun', en: 'years' },
  definition: {
    id: 'Rata-rata jumlah tahun yang dijalani penduduk berumur 15 tahun ke atas dalam pendidikan formal.',
    en: 'Average number of years that people aged 15 and over spent in formal education.',
  },
  unit: 'years',
  decimals: [{ decimals: 2 }],
  range: { min: 0, max: 25 },
  direction: 'higher-is-better',
  additive: false,
  measure: published,
  survey: humanDevelopment,
  mapped: true,
};

export const expenditurePerCapitaAdjusted: Indicator = {
  id: 'expenditure-per-capita-adjusted',
  topic: 'development',
  label: {
    id: 'Pengeluaran per kapita disesuaikan',
    en: 'Adjusted expenditure per person',
  },
  short: { id: 'Pengeluaran per kapita', en: 'Expenditure per person' },
  axis: { id: 'ribu rupiah per orang per tahun', en: 'thousand rupiah per person per year' },
  definition: {
    id: 'Pengeluaran riil per kapita per tahun yang disesuaikan dengan paritas daya beli; komponen standar hidup layak dalam IPM.',
    en: 'Real yearly expenditure per person, adjusted for purchasing power; the part of the HDI that stands for a decent standard of living.',
  },
  unit: 'thousand-rupiah-year',
  decimals: [{ decimals: 0 }],
  range: { min: 0 },
  direction: 'higher-is-better',
  additive: false,
  measure: published,
  survey: humanDevelopment,
  mapped: true,
};
