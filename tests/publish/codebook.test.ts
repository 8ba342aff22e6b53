import { expect, test } from 'vitest';
import { blocks, codeLists, variableByName } from '../../src/codebook/index.ts';
import { codesText, rulesText, valuesText } from '../../src/codebook/describe.ts';
import {
  codebookDocument,
  codesSet,
  msVarOf,
  msVarSet,
  variablesSet,
} from '../../scripts/publish/codebook.ts';

const blockOf = (table: 'families' | 'individuals', name: string) =>
  blocks.find((block) => block.table === table && block.name === name)!;

test('the official metadata of one variable, written by hand', () => {
  const title = variableByName('families', 'land_title');
  const record = msVarOf(blockOf('families', 'housing'), title);
  expect(record).toMatchObject({
    nama_variabel: 'Bukti kepemilikan tanah',
    alias: 'land_title',
    konsep: 'Keluarga: Perumahan (Blok III)',
    definisi: 'Bukti kepemilikan tanah. Cakupan: keluarga yang menempati bangunan milik sendiri.',
    referensi_pemilihan: 'REGSOSEK22-K R301b',
    referensi_waktu: 'saat pendataan',
    tipe_data: 'bilangan bulat',
    aturan_validasi: 'Nilai sah: 1–6; wajib terisi dalam cakupannya',
    kalimat_pertanyaan: 'REGSOSEK22-K R301b',
    dapat_diakses_umum: 'Ya',
  });
  expect(record['klasifikasi_isian']).toMatch(/^1 = .*; 6 = /);
});

test('reference times differ by block, and specific data are not open', () => {
  const worked = variableByName('individuals', 'worked_last_week');
  expect(msVarOf(blockOf('individuals', 'employment'), worked).referensi_waktu).toBe(
    'seminggu sebelum pendataan',
  );
  const pregnant = variableByName('individuals', 'pregnant');
  expect(msVarOf(blockOf('individuals', 'identity'), pregnant).dapat_diakses_umum).toBe('Tidak');
});

test('values, codes and rules in words', () => {
  expect(valuesText([[1, 5], 98])).toBe('1–5, 98');
  expect(valuesText(null)).toBe('');
  expect(codesText(variableByName('individuals', 'pregnant'), 'en')).toBe('1 = Yes; 2 = No');
  expect(codesText(variableByName('families', 'floor_area_m2'), 'en')).toBe('');
  expect(rulesText(variableByName('individuals', 'hours_worked'), 'id')).toBe(
    'jam kerja seminggu tidak lebih dari 97 (dilaporkan)',
  );
});

test('the files hold every column and every code once', () => {
  const columns = blocks.flatMap(({ variables }) => variables);
  for (const set of [variablesSet(), msVarSet()]) expect(set.rows).toHaveLength(columns.length);
  expect(codesSet().rows).toHaveLength(codeLists.flatMap(({ codes }) => codes).length);
  for (const set of [variablesSet(), codesSet(), msVarSet()]) {
    for (const row of set.rows)
      expect(Object.keys(row).sort()).toEqual(Object.keys(set.columns).sort());
  }
  const document = codebookDocument();
  expect(document.blocks.flatMap(({ variables }) => variables)).toHaveLength(columns.length);
  expect(document.codeLists).toBe(codeLists);
});
