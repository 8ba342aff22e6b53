import { codeList, form } from '../code-list.ts';

export const memberPresence = codeList(
  'member_presence',
  form('R404; the six codes of the final form'),
  [
    [1, 'Tinggal bersama keluarga', 'Lives with the family'],
    [2, 'Meninggal', 'Deceased'],
    [
      3,
      'Tidak tinggal bersama keluarga/pindah ke wilayah lain di Indonesia',
      'Not living with family / moved within Indonesia',
    ],
    [
      4,
      'Tidak tinggal bersama keluarga/pindah ke luar negeri',
      'Not living with family / moved abroad',
    ],
    [5, 'Anggota keluarga baru', 'New family member'],
    [6, 'Tidak ditemukan', 'Not found'],
  ],
);

export const sex = codeList('sex', form('R405'), [
  [1, 'Laki-laki', 'Male'],
  [2, 'Perempuan', 'Female'],
]);

export const maritalStatus = codeList('marital_status', form('R408'), [
  [1, 'Belum kawin', 'Never married'],
  [2, 'Kawin/nikah', 'Married'],
  [3, 'Cerai hidup', 'Divorced'],
  [4, 'Cerai mati', 'Widowed'],
]);

export const relationship = codeList('relationship', form('R409'), [
  [1, 'Kepala keluarga', 'Family head'],
  [2, 'Istri/suami', 'Spouse'],
  [3, 'Anak', 'Child'],
  [4, 'Menantu', 'Child-in-law'],
  [5, 'Cucu', 'Grandchild'],
  [6, 'Orang tua/mertua', 'Parent / parent-in-law'],
  [7, 'Pembantu/sopir', 'Domestic worker/driver'],
  [8, 'Lainnya', 'Other'],
]);

export const idDocumentFlag = codeList(
  'id_document_flag',
  form('R411, additive'),
  [
    [0, 'Tidak memiliki', 'None'],
    [1, 'Akta kelahiran', 'Birth certificate'],
    [2, 'KIA', 'Child identity card (KIA)'],
    [4, 'KTP', 'Identity card (KTP)'],
  ],
  'flags',
);

export const ageGroup5 = codeList('age_group5', 'derived from R407', [
  ['00', '0-4 tahun', '0-4 years'],
  ['01', '5-9 tahun', '5-9 years'],
  ['02', '10-14 tahun', '10-14 years'],
  ['03', '15-19 tahun', '15-19 years'],
  ['04', '20-24 tahun', '20-24 years'],
  ['05', '25-29 tahun', '25-29 years'],
  ['06', '30-34 tahun', '30-34 years'],
  ['07', '35-39 tahun', '35-39 years'],
  ['08', '40-44 tahun', '40-44 years'],
  ['09', '45-49 tahun', '45-49 years'],
  ['10', '50-54 tahun', '50-54 years'],
  ['11', '55-59 tahun', '55-59 years'],
  ['12', '60-64 tahun', '60-64 years'],
  ['13', '65-69 tahun', '65-69 years'],
  ['14', '70-74 tahun', '70-74 years'],
  ['15', '75+ tahun', '75+ years'],
]);
