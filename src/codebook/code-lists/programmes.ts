import { codeList, form } from '../code-list.ts';

export const familyProgramme = codeList('family_programme', form('R501'), [
  ['a', 'Bantuan Sosial Sembako/BPNT', 'Sembako/BPNT food assistance'],
  ['b', 'Program Keluarga Harapan (PKH)', 'Conditional cash transfer (PKH)'],
  ['c', 'BLT Desa', 'Village fund cash transfer (BLT Desa)'],
  ['d', 'Subsidi listrik (gratis/pemotongan biaya)', 'Electricity subsidy'],
  ['e', 'Bantuan pemerintah daerah', 'Local government assistance'],
  ['f', 'Bantuan subsidi pupuk', 'Fertiliser subsidy'],
  ['g', 'Subsidi LPG', 'LPG subsidy'],
]);

export const personProgramme = codeList('person_programme', form('R431'), [
  ['431a_1', 'PBI JKN', 'PBI JKN'],
  ['431b', 'Pra-Kerja', 'Pra-Kerja'],
  ['431c', 'Kredit Usaha Rakyat (KUR)', "People's business credit (KUR)"],
  ['431d', 'Pembiayaan Ultra Mikro (UMi)', 'Ultra-micro financing (UMi)'],
  ['431e', 'Program Indonesia Pintar (PIP)', 'Smart Indonesia Programme (PIP)'],
]);

export const healthInsuranceFlag = codeList(
  'health_insurance_flag',
  form('R431a, additive; 99 do not know'),
  [
    [0, 'Tidak memiliki', 'None'],
    [1, 'PBI JKN', 'JKN, contribution-assisted (PBI)'],
    [2, 'JKN mandiri', 'JKN, self-paid'],
    [4, 'JKN pemberi kerja', 'JKN, employer'],
    [8, 'Jamkes lainnya', 'Other health insurance'],
    [99, 'Tidak tahu', 'Do not know'],
  ],
  'flags',
);

export const employmentInsuranceFlag = codeList(
  'employment_insurance_flag',
  form('R431f, additive'),
  [
    [0, 'Tidak memiliki', 'None'],
    [1, 'BPJS Jaminan Kecelakaan Kerja', 'Work accident insurance'],
    [2, 'BPJS Jaminan Kematian', 'Death benefit'],
    [4, 'BPJS Jaminan Hari Tua', 'Old-age savings'],
    [8, 'BPJS Jaminan Pensiun', 'Pension insurance'],
    [
      16,
      'Pensiun/jaminan hari tua lainnya (Taspen/program pensiun swasta)',
      'Other pension (Taspen/private)',
    ],
    [99, 'Tidak tahu', 'Do not know'],
  ],
  'flags',
);
