import type { DuckDBConnection } from '@duckdb/node-api';
import type { Values } from '../../src/codebook/variable.ts';

export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Files as an SQL list; signs that DuckDB takes for patterns are written so that it does not. */
export const fileList = (files: readonly string[]): string =>
  `[${files.map((file) => quotedText(file.replaceAll(/[*?[]/g, '[$&]'))).join(', ')}]`;

/** SQL that is true where a whole number is one of the values. */
export function amongSql(expression: string, values: Values): string {
  const single = values.filter((value) => typeof value === 'number');
  const ranges = values.filter((value) => typeof value !== 'number');
  const conditions = ranges.map(([from, to]) => `${expression} BETWEEN ${from} AND ${to}`);
  if (single.length > 0) conditions.push(`${expression} IN (${single.join(', ')})`);
  return `(${conditions.join(' OR ')})`;
}

/** The first row of an answer, with numbers for whole numbers of any width. */
export async function firstRow(
  connection: DuckDBConnection,
  sql: string,
): Promise<Readonly<Record<string, unknown>>> {
  const [row = {}] = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'bigint' ? Number(value) : value,
    ]),
  );
}
