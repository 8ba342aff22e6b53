import { codeList, form } from '../code-list.ts';

export const enumerationResult = codeList('enumeration_result', form('R205'), [
  [1, 'Terisi lengkap', 'Complete'],
  [2, 'Terisi tidak lengkap', 'Partially complete'],
  [
    3,
    'Tidak ada responden yang dapat memberi jawaban sampai akhir masa pendataan',
    'No eligible respondent until end of fieldwork',
  ],
  [4, 'Responden menolak', 'Refused'],
  [
    5,
    'Keluarga pindah/bangunan sensus sudah tidak ada',
    'Family moved / building no longer exists',
  ],
]);

export const familyStatusSls = codeList(
  'family_status_sls',
  'R111; SQL on the entry database, February 2023 (arirismansyah/sandbooxing_regsosek)',
  [
    [1, 'Sangat miskin', 'Very poor'],
    [2, 'Miskin', 'Poor'],
    [3, 'Tidak miskin', 'Not poor'],
  ],
);

export const familyCardCode = codeList('family_card_code', form('R115'), [
  [0, 'KK sesuai', 'Family card matches the family'],
  [1, 'Keluarga induk', 'Parent family of a split card'],
  [2, 'Keluarga pecahan', 'Split-off family'],
]);

export const urbanRural = codeList(
  'urban_rural',
  'BPS village classification, not an item of the form; coding assumed as in Susenas',
  [
    [1, 'Perkotaan', 'Urban'],
    [2, 'Perdesaan', 'Rural'],
  ],
);

export const processingStatus = codeList(
  'processing_status',
  'entry database, February 2023, column status_dok (arirismansyah/sandbooxing_regsosek)',
  [
    ['C', 'Bersih', 'Clean'],
    ['W', 'Peringatan', 'Warning'],
    ['E', 'Galat', 'Error'],
    ['', 'Belum diproses', 'Not yet processed'],
  ],
);
