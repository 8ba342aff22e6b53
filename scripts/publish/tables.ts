import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPeriod } from '../../src/i18n/format.ts';
import { languages } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { syntheticWord } from '../../src/i18n/synthetic.ts';
import type { DeclaredRelease, TableRecord } from '../../src/observations/release.ts';
import {
  licenceOf,
  tableById,
  tables,
  tableTextOf,
  type PublishedTable,
} from '../../src/selection/tables.ts';
import type { Written } from './answers.ts';
import { csvOf } from './csv.ts';
import { rowsOf, writeParquet, type Cell, type RecordSet } from './engine.ts';
import { exportColumnsOf, exportSql, flatSql } from './exports.ts';
import { bilingual, notesSheet, sheetName } from './notes.ts';
import type { Publication } from './publication.ts';
import { workbookOf, type CoverContent, type SheetContent } from './workbook.ts';

interface TableContent {
  readonly sql: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

async function contentOf(
  connection: DuckDBConnection,
  { content }: PublishedTable,
  sets: readonly RecordSet[],
): Promise<TableContent> {
  if (typeof content !== 'string') {
    const sql = exportSql(content);
    return { sql, columns: exportColumnsOf(content), rows: await rowsOf(connection, sql) };
  }
  const set = sets.find((candidate) => candidate.name === content);
  if (!set) throw new Error(`unknown register: ${content}`);
  const sql = flatSql(set);
  return { sql, columns: Object.keys(set.columns), rows: await rowsOf(connection, sql) };
}

function textsIn({ columns, rows }: TableContent, column: string): string[] {
  const index = columns.indexOf(column);
  const found = index < 0 ? [] : rows.map((row) => row[index]).filter((cell) => cell !== null);
  return [...new Set(found.map(String))].sort();
}

function recordOf({ id, content }: PublishedTable, table: TableContent): TableRecord {
  const periods = typeof content === 'string' ? [] : textsIn(table, 'period');
  return {
    id,
    rows: table.rows.length,
    from: periods[0] ?? null,
    to: periods.at(-1) ?? null,
    indicators: typeof content === 'string' ? [] : textsIn(table, 'indicator'),
    sources: typeof content === 'string' ? [] : textsIn(table, 'source'),
    synthetic: textsIn(table, 'is_synthetic').includes('true'),
  };
}

function coverOf(table: TableRecord, declared: DeclaredRelease): CoverContent {
  const sheets = ['data', 'notes', 'sources'] as const;
  const lines = languages.flatMap((language): (readonly [string, string])[] => {
    const { cover, sheetTexts, licences, citation } = messagesIn(language).downloads;
    const { title, description } = tableTextOf(table, language);
    const month = (period: string): string => formatPeriod(period, language);
    const { next, version } = declared;
    const date = month(declared.date);
    return [
      ['', ''],
      [title, description],
      ...(table.synthetic ? [[syntheticWord[language], cover.synthetic] as const] : []),
      [cover.rows, String(table.rows)],
      ...(table.from && table.to
        ? [[cover.periods, `${month(table.from)} – ${month(table.to)}`] as const]
        : []),
      [cover.release, `${version}, ${date}`],
      [cover.next, cover.nextText(month(next.figures), month(next.expected), month(next.latest))],
      [cover.cite, citation(title, version, date)],
      [cover.licence, licences[licenceOf(tableById(table.id))]],
      ...sheets.map((sheet) => [sheetName(sheet), sheetTexts[sheet]] as const),
    ];
  });
  return {
    name: sheetName('cover'),
    title: bilingual((downloads) => downloads.cover.publisher),
    lines,
  };
}

function sourcesSheet({ sources }: Publication, table: TableContent): SheetContent {
  const columns = ['id', 'title', 'publisher', 'date', 'url'] as const;
  const also = textsIn(table, 'also').flatMap((ids) => ids.split(';'));
  const used = new Set([...textsIn(table, 'source'), ...also]);
  const listed = sources.filter(({ id }) => used.has(id));
  return {
    name: sheetName('sources'),
    columns,
    rows: listed.map((source) => columns.map((column) => source[column])),
    widths: [16, 70, 40, 14, 70],
  };
}

const widthOf = (column: string): number =>
  /label|title|definition|remark|url/.test(column)
    ? 36
    : /name|publisher|note/.test(column)
      ? 22
      : 14;

async function workbook(
  table: TableContent,
  record: TableRecord,
  publication: Publication,
): Promise<Uint8Array> {
  const { columns, rows } = table;
  const sheets = [
    { name: sheetName('data'), columns, rows, widths: columns.map(widthOf) },
    notesSheet(columns, rows, publication.breaks),
    sourcesSheet(publication, table),
  ];
  return workbookOf(coverOf(record, publication.declared), sheets, publication.declared.date);
}

/**
 * Writes every published table as `tables/<id>.csv`, `.xlsx` and `.parquet`, the rows of all three
 * alike. Throws where a table has no rows.
 */
export async function writeTables(
  connection: DuckDBConnection,
  publication: Publication,
  sets: readonly RecordSet[],
  folder: string,
): Promise<{ records: readonly TableRecord[]; written: Written }> {
  await mkdir(join(folder, 'tables'), { recursive: true });
  const written: Written = new Map();
  const records: TableRecord[] = [];
  for (const table of tables) {
    const content = await contentOf(connection, table, sets);
    const record = recordOf(table, content);
    if (record.rows === 0) throw new Error(`table ${table.id} has no rows; correct its question`);
    const path = (extension: string): string => `tables/${table.id}.${extension}`;
    await writeFile(join(folder, path('csv')), csvOf(content.columns, content.rows));
    await writeFile(join(folder, path('xlsx')), await workbook(content, record, publication));
    await writeParquet(connection, content.sql, join(folder, path('parquet')));
    for (const extension of ['csv', 'xlsx', 'parquet']) written.set(path(extension), record.rows);
    records.push(record);
  }
  return { records, written };
}
