import { codesOf, registryEntry, yes } from './entry.ts';
import { enumerated } from './families.ts';
import type { Breakdown, Population } from './measure.ts';

export const response = registryEntry(
  {
    id: 'response',
    topic: 'enumeration',
    label: ['Hasil pendataan', 'Enumeration result'],
    definition: [
      'Semua keluarga dalam daftar menurut hasil pendataannya.',
      'All families listed by the result of their enumeration.',
    ],
  },
  {
    figure: 'distribution',
    population: 'family',
    universe: 'true',
    atom: 'enumeration_result',
    parts: codesOf('enumeration_result'),
    classes: 'enumeration-result',
    attributes: ['enumeration-result'],
    lowest: 'district',
  },
);

/** Class of `response`: the families whose form is complete. */
export const completed = '1';

export const familyCardMatch = registryEntry(
  {
    id: 'family-card-match',
    topic: 'linkage',
    label: ['Kesesuaian kartu keluarga', 'Family-card status'],
    definition: [
      'Keluarga terdata menurut kesesuaiannya dengan kartu keluarga.',
      'Families enumerated by how they agree with the family card.',
    ],
  },
  {
    figure: 'distribution',
    population: 'family',
    universe: enumerated,
    atom: 'family_card_code',
    parts: codesOf('family_card_code'),
    classes: 'family-card',
    attributes: ['family-card'],
    needs: ['family_card_code'],
  },
);

const byDecile: readonly Breakdown[] = [{ dimension: 'decile-national', lowest: 'district' }];

const match = (
  id: string,
  column: string,
  population: Population,
  label: readonly [string, string],
  definition: readonly [string, string],
) =>
  registryEntry(
    { id, topic: 'linkage', label, definition, direction: 'higher-is-better' },
    {
      figure: 'share',
      population,
      universe: `${column} IS NOT NULL`,
      atom: column,
      parts: yes(['Padan', 'Matched']),
      attributes: [id],
      breakdowns: population === 'family' ? byDecile : [],
      needs: [column],
    },
  );

export const populationRegisterMatch = match(
  'population-register-match',
  'population_register_match',
  'person',
  ['Padan data induk kependudukan', 'Matched to the population register'],
  [
    'Anggota keluarga yang ditemukan dalam data induk kependudukan, sebelum data dianonimkan.',
    'Members found in the population register, before the data were anonymised.',
  ],
);
export const dtksMatch = match(
  'dtks-match',
  'dtks_match',
  'family',
  ['Ada di DTKS', 'Found in DTKS'],
  [
    'Keluarga yang ditemukan dalam Data Terpadu Kesejahteraan Sosial, sebelum data dianonimkan.',
    'Families found in the social welfare data (DTKS), before the data were anonymised.',
  ],
);
export const p3keMatch = match(
  'p3ke-match',
  'p3ke_match',
  'family',
  ['Ada di P3KE', 'Found in P3KE'],
  [
    'Keluarga yang ditemukan dalam data P3KE (penghapusan kemiskinan ekstrem), sebelum data dianonimkan.',
    'Families found in the data of P3KE (ending extreme poverty), before the data were anonymised.',
  ],
);
