import { rule } from '../rules.ts';
import { aged15, aged5, aged5To30, residents } from '../universes.ts';
import type { Variable } from '../variable.ts';
import { personVariable, projectDecision } from '../variable.ts';

export const programmesVariables: readonly Variable[] = [
  personVariable({
    name: 'health_insurance',
    type: 'int8',
    label: { id: 'Jaminan kesehatan (kode dijumlahkan)', en: 'Health insurance (sum of flags)' },
    item: 'R431a',
    field: 'r431a',
    codes: 'health_insurance_flag',
    universe: residents,
    values: [[0, 15], 99],
  }),
  personVariable({
    name: 'prog_prakerja',
    type: 'int8',
    label: {
      id: 'Ikut serta Pra-Kerja (1 tahun terakhir)',
      en: 'Participated in Pra-Kerja (last year)',
    },
    item: 'R431b',
    field: 'r431b',
    codes: 'yes_no_dk',
    universe: aged5,
    filled: 'required',
    values: [1, 2, 8],
    rules: [
      rule(
        'prakerja-of-working-age',
        'notice',
        'prog_prakerja <> 1 OR age BETWEEN 18 AND 64',
        'peserta Pra-Kerja berumur 18-64 tahun',
        'participants of Pra-Kerja are aged 18-64',
      ),
    ],
  }),
  personVariable({
    name: 'prog_kur',
    type: 'int8',
    label: {
      id: 'Ikut serta Kredit Usaha Rakyat (KUR) (1 tahun terakhir)',
      en: 'Participated in KUR credit (last year)',
    },
    item: 'R431c',
    field: 'r431c',
    codes: 'yes_no_dk',
    universe: aged5,
    filled: 'required',
    values: [1, 2, 8],
  }),
  personVariable({
    name: 'prog_umi',
    type: 'int8',
    label: {
      id: 'Ikut serta Pembiayaan Ultra Mikro (UMi) (1 tahun terakhir)',
      en: 'Participated in UMi financing (last year)',
    },
    item: 'R431d',
    field: 'r431d',
    codes: 'yes_no_dk',
    universe: aged5,
    filled: 'required',
    values: [1, 2, 8],
  }),
  personVariable({
    name: 'prog_pip',
    type: 'int8',
    label: {
      id: 'Ikut serta Program Indonesia Pintar (PIP) (1 tahun terakhir)',
      en: 'Participated in PIP (last year)',
    },
    item: 'R431e',
    field: 'r431e',
    codes: 'yes_no_dk',
    universe: aged5To30,
    filled: 'required',
    values: [1, 2, 8],
    rules: [
      rule(
        'pip-at-school',
        'notice',
        'prog_pip <> 1 OR school_participation = 2',
        'penerima PIP masih sekolah',
        'recipients of PIP attend school',
      ),
    ],
  }),
  personVariable({
    name: 'employment_insurance',
    type: 'int8',
    label: {
      id: 'Jaminan ketenagakerjaan (kode dijumlahkan)',
      en: 'Employment insurance (sum of flags)',
    },
    item: 'R431f',
    field: 'r431f',
    codes: 'employment_insurance_flag',
    universe: aged15,
    values: [[0, 31], 99],
  }),
  personVariable({
    name: 'population_register_match',
    type: 'bool',
    label: { id: 'Padan dengan data induk kependudukan', en: 'Matched to the population register' },
    universe: residents,
    filled: 'open',
    column: 'optional',
    evidence: 'proposed',
    source: projectDecision,
    note: {
      id: 'Hasil pencocokan sebelum anonimisasi; kosong bila tidak dicocokkan',
      en: 'Result of matching before anonymisation; empty where not tried',
    },
  }),
];
