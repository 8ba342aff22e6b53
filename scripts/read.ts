import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';

/** A record of a table: `row` is the line of the file on which it begins, the header being 1. */
export interface CsvRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** A table that cannot be read; each problem is one sentence that names the file. */
export class CsvProblem extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'CsvProblem';
    this.problems = problems;
  }
}

const refuse = (problem: string): never => {
  throw new CsvProblem([problem]);
};

/**
 * Rows of a CSV file whose header is exactly `columns`. The file must be UTF-8 without a byte order
 * mark. Throws a `CsvProblem` with every row that has another number of columns.
 */
export async function readCsv<Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<CsvRow<Column>[]> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) =>
    refuse(
      cause.code === 'ENOENT'
        ? `${basename(file)} is missing; restore it in ${dirname(file)}`
        : `${basename(file)} cannot be read (${cause.code}); give read access to it`,
    ),
  );
  return parseCsv(bytes, basename(file), columns);
}

/** As `readCsv`, from bytes; `name` stands for the file in the sentences. */
export function parseCsv<Column extends string>(
  bytes: Uint8Array,
  name: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  const [header, ...records] = recordsOf(textOf(bytes, name), name);
  if (!header || header.cells.every((cell) => cell === '')) {
    return refuse(`${name} is empty; its first line must be ${columns.join(',')}`);
  }
  if (header.cells.join(',') !== columns.join(',')) {
    return refuse(
      `${name} row 1: the header is "${header.cells.join(',')}"; write it as ${columns.join(',')}`,
    );
  }
  const uneven = records.filter(({ cells }) => cells.length !== columns.length);
  if (uneven.length > 0) {
    throw new CsvProblem(
      uneven.map(
        ({ row, cells }) =>
          `${name} row ${row}: ${cells.length} columns in "${shorten(cells.join(','))}"; write ${columns.length}, and quote a field that holds a comma`,
      ),
    );
  }
  return records.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      columns.map((column, index) => [column, cells[index] ?? '']),
    ) as Record<Column, string>,
  }));
}

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse(`${name} begins with a byte order mark; save it as UTF-8 without one`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(`${name} row ${rowOfBadByte(bytes)}: not UTF-8; save the file as UTF-8`);
  }
}

function rowOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}

interface TextRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

function recordsOf(text: string, name: string): TextRecord[] {
  try {
    const parsed = parse(text, { relax_column_count: true, info: true }) as unknown as {
      readonly info: { readonly lines: number };
      readonly record: readonly string[];
    }[];
    return parsed.map(({ record }, index) => ({
      row: (parsed[index - 1]?.info.lines ?? 0) + 1,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(
      `${name} row ${Number(error['lines']) || 1}: broken quotes at or before this row (${error.code}); quote the whole field and double the quotes inside it`,
    );
  }
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
