import type { Text } from '../i18n/language.ts';
import type { Universe } from './variable.ts';

const universe = (sql: string, id: string, en: string): Universe => ({ sql, text: { id, en } });

const enumeratedSql = 'enumeration_result IN (1, 2)';

export const allFamilies = universe('true', 'semua keluarga', 'all families');

export const enumeratedFamilies = universe(
  enumeratedSql,
  'keluarga yang terdata (hasil 1 atau 2)',
  'families enumerated (result 1 or 2)',
);

/** Enumerated families of which a condition in SQL holds. */
export const familiesWith = (sql: string, text: Text): Universe => ({
  sql: `${enumeratedSql} AND ${sql}`,
  text,
});

export const owners = familiesWith('tenure = 1', {
  id: 'keluarga yang menempati bangunan milik sendiri',
  en: 'families in a dwelling of their own',
});
export const groundWaterUsers = familiesWith('drinking_water IN (4, 5, 6, 7, 8)', {
  id: 'keluarga yang minum dari sumur atau mata air',
  en: 'families that drink from a well or spring',
});
export const meteredFamilies = familiesWith('lighting_source = 1', {
  id: 'keluarga dengan listrik PLN bermeteran',
  en: 'families with metered PLN electricity',
});
export const toiletUsers = familiesWith('toilet_facility IN (1, 2, 3)', {
  id: 'keluarga dengan fasilitas BAB sendiri, bersama, atau MCK komunal',
  en: 'families with a private, shared or communal toilet',
});
export const discussedFamilies = familiesWith('true', {
  id: 'keluarga yang dibahas dalam FKP',
  en: 'families discussed in the public consultation',
});

export const allPersons = universe('true', 'semua anggota keluarga', 'all listed members');

const residentSql = 'member_presence IN (1, 5)';

export const residents = universe(
  residentSql,
  'anggota keluarga yang tinggal bersama keluarga',
  'members who live with the family',
);

/** Residents of whom a condition in SQL holds. */
export const residentsWith = (sql: string, text: Text): Universe => ({
  sql: `${residentSql} AND ${sql}`,
  text,
});

const ofAge = (sql: string, id: string, en: string): Universe => residentsWith(sql, { id, en });

export const agedUnder5 = ofAge('age <= 4', 'berumur 0-4 tahun', 'aged 0-4');
export const aged2 = ofAge('age >= 2', 'berumur 2 tahun ke atas', 'aged 2 and over');
export const aged5 = ofAge('age >= 5', 'berumur 5 tahun ke atas', 'aged 5 and over');
export const aged5To30 = ofAge('age BETWEEN 5 AND 30', 'berumur 5-30 tahun', 'aged 5-30');
export const aged15 = ofAge('age >= 15', 'berumur 15 tahun ke atas', 'aged 15 and over');

export const mayBePregnant = ofAge(
  'sex = 2 AND age BETWEEN 10 AND 54 AND marital_status IN (2, 3, 4)',
  'perempuan 10-54 tahun yang pernah kawin',
  'ever-married women aged 10-54',
);
export const everSchooled = ofAge(
  'age >= 5 AND school_participation IN (2, 3)',
  'berumur 5 tahun ke atas yang pernah atau masih sekolah',
  'aged 5 and over who attend or attended school',
);
export const workers = ofAge(
  'worked_last_week = 1',
  'bekerja seminggu terakhir',
  'worked in the last week',
);
export const businessOwners = ofAge('has_business = 1', 'memiliki usaha', 'own a business');

const difficulty = [
  ...['seeing', 'hearing', 'walking', 'hands', 'learning', 'behaviour'],
  ...['communication', 'self_care', 'memory'],
].map((name) => `difficulty_${name}`);

/** The nine items R428a-i from which `disability_any` is derived. */
export const difficultyColumns: readonly string[] = difficulty;

export const mayNeedCare = ofAge(
  `(age >= 60 OR ${[...difficulty, 'sadness_frequency']
    .map((column) => `coalesce(${column} IN (1, 2), false)`)
    .join(' OR ')})`,
  'berumur 60 tahun ke atas atau dengan kesulitan kode 1 atau 2',
  'aged 60 and over or with a difficulty coded 1 or 2',
);
