import type { DuckDBConnection } from '@duckdb/node-api';
import { CsvError, parse } from 'csv-parse/sync';
import { basename } from 'node:path';
import { variablesOf } from '../../src/codebook/index.ts';
import type { TableName, Variable } from '../../src/codebook/variable.ts';
import { engineFailure } from './engine-failure.ts';
import type { Finding } from './finding.ts';
import { ExtractError, refusal, refused } from './finding.ts';
import type { TableFiles } from './folder.ts';
import { beginningOf } from './folder.ts';
import { namesIdentifier } from './identifiers.ts';
import { fileList, quotedName } from './sql.ts';

/** A column of the files as it is: a CSV column is text. */
export interface SourceColumn {
  readonly name: string;
  readonly type: string;
}

/** The columns of a table, equal in all of its files, and the SQL that reads them. */
export interface Source {
  readonly table: TableName;
  readonly files: readonly string[];
  readonly columns: readonly SourceColumn[];
  readonly sql: string;
}

const headerBytes = 65_536;
const whole = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;
const decimal = /^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;
const date = /^(DATE|TIME|TIMESTAMP|INTERVAL)/;

/** Whether the values of a source column are texts, whole numbers or decimal numbers. */
export function formOf(type: string): 'text' | 'whole' | 'decimal' | 'bool' | 'other' {
  if (type === 'VARCHAR' || type.startsWith('ENUM')) return 'text';
  if (whole.test(type)) return 'whole';
  if (decimal.test(type)) return 'decimal';
  return type === 'BOOLEAN' ? 'bool' : 'other';
}

/**
 * Reads the columns of a table's files and checks them against the codebook. Throws an
 * `ExtractError` where a file cannot be read, where the files differ, where a column is missing,
 * undeclared, named twice, named like a direct identifier, or of a type that holds none of its values.
 */
export async function sourceOf(connection: DuckDBConnection, files: TableFiles): Promise<Source> {
  const { table, format } = files;
  const read = format === 'csv' ? headerOf : (file: string) => schemaOf(connection, file);
  const found: SourceColumn[][] = [];
  for (const file of files.files) found.push(await read(file));
  const [columns = []] = found;
  const first = JSON.stringify(columns);
  const other = found.findIndex((list) => JSON.stringify(list) !== first);
  if (other >= 0) {
    throw refused(
      'structure',
      `${basename(files.files[other] ?? '')}: has other columns than ${basename(files.files[0] ?? '')}, or another order or type; write all files of ${table} alike`,
    );
  }
  const problems = problemsOfColumns(table, columns);
  if (problems.length > 0) throw new ExtractError(problems);
  return { table, files: files.files, columns, sql: readingSql(files, columns) };
}

/** A folder named `a=b` is no column. */
const parquetSql = (files: readonly string[]): string =>
  `read_parquet(${fileList(files)}, hive_partitioning = false)`;

function readingSql({ format, files }: TableFiles, columns: readonly SourceColumn[]): string {
  if (format === 'parquet') return parquetSql(files);
  const types = columns.map(({ name }) => `'${name}': 'VARCHAR'`).join(', ');
  return `read_csv(${fileList(files)}, auto_detect = false, header = true, columns = {${types}},
    delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true,
    hive_partitioning = false)`;
}

async function headerOf(file: string): Promise<SourceColumn[]> {
  const name = basename(file);
  const bytes = await beginningOf(file, headerBytes);
  const starts = (...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);
  if (starts(0xef, 0xbb, 0xbf))
    throw refused(
      'encoding',
      `${name}: begins with a byte order mark; save it as UTF-8 without one`,
    );
  if (starts(0x50, 0x41, 0x52, 0x31))
    throw refused('structure', `${name}: is Parquet, not CSV; name it .parquet`);
  if (starts(0x1f, 0x8b))
    throw refused('structure', `${name}: is compressed, not CSV; unpack it first`);
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff) || bytes.subarray(0, 200).includes(0))
    throw refused('encoding', `${name}: is UTF-16 or no text; save it as UTF-8`);
  return headerCells(bytes, name).map((cell) => ({ name: cell, type: 'VARCHAR' }));
}

function headerCells(bytes: Buffer, name: string): readonly string[] {
  const end = bytes.indexOf(0x0a);
  const line = bytes.subarray(0, end < 0 ? bytes.length : end);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line).replace(/\r$/, '');
  } catch {
    throw refused('encoding', `${name}: line 1 is not UTF-8; save the file as UTF-8`);
  }
  if (end < 0 && bytes.length === headerBytes)
    throw refused(
      'structure',
      `${name}: line 1 does not end; write the names of the columns in it`,
    );
  try {
    const [cells = []] = parse(text);
    if (cells.length < 2 && /[;\t|]/.test(text)) {
      throw refused(
        'structure',
        `${name}: its columns are not separated by commas; export it with commas`,
      );
    }
    return cells;
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    throw refused('structure', `${name}: line 1 has broken quotes; write plain names of columns`);
  }
}

async function schemaOf(connection: DuckDBConnection, file: string): Promise<SourceColumn[]> {
  try {
    const reader = await connection.runAndReadAll(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM ${parquetSql([file])})`,
    );
    return reader.getRowObjectsJson() as unknown as SourceColumn[];
  } catch (failure) {
    throw engineFailure(failure, [file]);
  }
}

/** Names that are safe to show: a value in the place of a name is not. */
const shown = (names: readonly string[]): string => {
  const plain = names.filter((name) => /^[a-z][a-z0-9_]{0,39}$/.test(name));
  const hidden = names.length - plain.length;
  const all = hidden > 0 ? [...plain, `${hidden} with a name that is not shown`] : plain;
  return all.length > 12
    ? `${all.slice(0, 12).join(', ')} and ${all.length - 12} more`
    : all.join(', ');
};

function problemsOfColumns(table: TableName, columns: readonly SourceColumn[]): readonly Finding[] {
  const declared = new Map(variablesOf[table].map((variable) => [variable.name, variable]));
  const names = columns.map(({ name }) => name);
  if (!names.some((name) => declared.has(name))) {
    return [
      refusal(
        'structure',
        `${table}: none of its ${names.length} columns is in the codebook; write the names of the codebook in line 1`,
      ),
    ];
  }
  const undeclared = names.filter((name) => !declared.has(name));
  const identifying = undeclared.filter(namesIdentifier);
  const rest = undeclared.filter((name) => !identifying.includes(name));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const missing = [...declared.values()].filter(
    ({ name, column }) => column === 'required' && !names.includes(name),
  );
  const problem = (rule: string, list: readonly string[], says: string, next: string) =>
    list.length > 0 ? [refusal(rule, `${table}: ${says} ${shown(list)}; ${next}`, { table })] : [];
  return [
    ...problem(
      'identifiers',
      identifying,
      'columns are named like direct identifiers:',
      'make the extract again without them',
    ),
    ...problem(
      'undeclared',
      rest,
      'columns are not in the codebook:',
      'make the extract again without them',
    ),
    ...problem('structure', twice, 'columns stand twice:', 'keep one of each'),
    ...problem(
      'structure',
      missing.map(({ name }) => name),
      'columns are missing:',
      'add them, empty where nothing is known',
    ),
    ...columns.flatMap((column) => problemsOfType(table, column, declared.get(column.name))),
  ];
}

function problemsOfType(
  table: TableName,
  { name, type }: SourceColumn,
  variable: Variable | undefined,
): readonly Finding[] {
  if (!variable) return [];
  const at = { table, column: name };
  if (date.test(type)) {
    return [
      refusal(
        'identifiers',
        `${table}: ${name} holds dates or times; no date is ever in an extract, remove it`,
        at,
      ),
    ];
  }
  const form = formOf(type);
  const expected =
    variable.type === 'string' ? ['text', 'whole'] : ['text', 'whole', 'decimal', 'bool'];
  const fits = expected.includes(form) && (form !== 'bool' || variable.type === 'bool');
  const says =
    variable.type === 'string' ? 'text' : variable.type === 'bool' ? 'yes/no' : 'numbers';
  return fits
    ? []
    : [
        refusal(
          'structure',
          `${table}: ${name} has a type that cannot hold its values; write ${says}`,
          at,
        ),
      ];
}

/** SQL name of a source column. */
export const sourceName = (column: SourceColumn): string => quotedName(column.name);
