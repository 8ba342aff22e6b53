import { blocks, codeLists } from '../../src/codebook/index.ts';
import { codesText, rulesText, valuesText } from '../../src/codebook/describe.ts';
import type { Block } from '../../src/codebook/index.ts';
import type { Variable } from '../../src/codebook/variable.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { RecordSet } from './engine.ts';

const text = 'VARCHAR';
const every = blocks.flatMap((block) =>
  block.variables.map((variable) => ({ block, variable }) as const),
);
const columnsOf = (names: readonly string[]): RecordSet['columns'] => ({
  position: 'INTEGER',
  ...Object.fromEntries(names.map((name) => [name, text] as const)),
});

/** Every column of an extract, one row each. */
export function variablesSet(): RecordSet {
  return {
    name: 'variables',
    columns: columnsOf([
      'data_table',
      'variable',
      'block',
      'data_type',
      'label_id',
      'label_en',
      'questionnaire_item',
      'entry_field',
      'code_list',
      'valid_values',
      'pattern',
      'universe_id',
      'universe_en',
      'filled',
      'requirement',
      'rules_id',
      'rules_en',
      'sensitivity',
      'evidence',
      'based_on',
      'comment_id',
      'comment_en',
    ]),
    order: ['position'],
    rows: every.map(({ block, variable }, position) => ({
      position,
      data_table: variable.table,
      variable: variable.name,
      block: block.name,
      data_type: variable.type,
      label_id: variable.label.id,
      label_en: variable.label.en,
      questionnaire_item: variable.item,
      entry_field: variable.field,
      code_list: variable.codes,
      valid_values: valuesText(variable.values) || null,
      pattern: variable.pattern,
      universe_id: variable.universe.text.id,
      universe_en: variable.universe.text.en,
      filled: variable.filled,
      requirement: variable.column,
      rules_id: rulesText(variable, 'id') || null,
      rules_en: rulesText(variable, 'en') || null,
      sensitivity: variable.sensitivity,
      evidence: variable.evidence,
      based_on: variable.source,
      comment_id: variable.note?.id ?? null,
      comment_en: variable.note?.en ?? null,
    })),
  };
}

/** Every code of every list, one row each. */
export function codesSet(): RecordSet {
  const codes = codeLists.flatMap((list) => list.codes.map((entry) => ({ list, entry })));
  return {
    name: 'codes',
    columns: columnsOf([
      'code_list',
      'answer_code',
      'label_id',
      'label_en',
      'list_kind',
      'based_on',
    ]),
    order: ['position'],
    rows: codes.map(({ list, entry }, position) => ({
      position,
      code_list: list.name,
      answer_code: entry.code,
      label_id: entry.label.id,
      label_en: entry.label.en,
      list_kind: list.kind,
      based_on: list.source,
    })),
  };
}

const times: Partial<Readonly<Record<Block['name'], 'week' | 'year' | 'release'>>> = {
  employment: 'week',
  programmes: 'year',
  welfare: 'release',
};

/** The fields of the official metadata of a statistical variable (MS-Var), in Indonesian. */
export function msVarOf(block: Block, variable: Variable): Readonly<Record<string, string>> {
  const { codebook } = messagesIn('id');
  const { msVar } = codebook;
  const values = valuesText(variable.values);
  const checks = [
    values && `${codebook.fields.values}: ${values}`,
    variable.pattern && `${codebook.fields.pattern}: ${variable.pattern}`,
    codebook.filled[variable.filled],
    rulesText(variable, 'id'),
  ];
  return {
    nama_variabel: variable.label.id,
    alias: variable.name,
    konsep: msVar.concept(codebook.tables[block.table], codebook.blocks[block.name]),
    definisi: [
      msVar.definition(variable.label.id, variable.universe.text.id),
      ...(variable.note ? [`${variable.note.id}.`] : []),
    ].join(' '),
    referensi_pemilihan:
      variable.item === null ? codebook.evidence[variable.evidence] : msVar.question(variable.item),
    referensi_waktu: msVar.time[times[block.name] ?? 'fieldwork'],
    tipe_data: codebook.types[variable.type],
    klasifikasi_isian: codesText(variable, 'id'),
    aturan_validasi: checks.filter(Boolean).join('; '),
    kalimat_pertanyaan: variable.item === null ? msVar.none : msVar.question(variable.item),
    dapat_diakses_umum: msVar.access[variable.sensitivity === 'open' ? 'yes' : 'no'],
  };
}

/** MS-Var of every column of an extract, one row each. */
export function msVarSet(): RecordSet {
  const rows = every.map(({ block, variable }) => msVarOf(block, variable));
  return {
    name: 'ms_var',
    columns: columnsOf(Object.keys(rows[0]!)),
    order: ['position'],
    rows: rows.map((row, position) => ({ position, ...row })),
  };
}

/** The whole codebook as one document: blocks with their columns, and the code lists. */
export function codebookDocument() {
  return {
    blocks: blocks.map(({ table, name, variables }) => ({
      table,
      name,
      variables: variables.map(({ table: _, ...variable }) => variable),
    })),
    codeLists,
  };
}
