import type { Text } from '../i18n/language.ts';

const same = (text: string): Text => ({ id: text, en: text });

/** Months of reference of the two rounds of Susenas. */
export const susenasMonths = ['03', '09'] as const;
/** Months of reference of the two rounds of Sakernas. */
export const sakernasMonths = ['02', '08'] as const;

export const susenas = same('BPS, Susenas');
export const sakernas = same('BPS, Sakernas');

export const humanDevelopment: Text = {
  id: 'BPS, Indeks Pembangunan Manusia',
  en: 'BPS, Human Development Index',
};

export const census: Text = { id: 'BPS, Sensus Penduduk', en: 'BPS, Population Census' };

export const projection: Text = {
  id: 'BPS, Proyeksi Penduduk dengan dasar Sensus Penduduk 2010',
  en: 'BPS, population projection on the base of the 2010 census',
};

export const midYearEstimate: Text = {
  id: 'Perkiraan resmi penduduk pertengahan tahun',
  en: 'Official mid-year population estimate',
};

export const civilRegistry: Text = {
  id: 'Kemendagri, Ditjen Dukcapil',
  en: 'Ministry of Home Affairs, civil registry (Dukcapil)',
};

export const areaRegister: Text = {
  id: 'Kemendagri, kode dan data wilayah administrasi pemerintahan dan pulau',
  en: 'Ministry of Home Affairs, register of government areas and islands',
};
