import { DuckDBInstance, LIST, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { inspect } from 'node:util';

export type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'BOOLEAN' | 'VARCHAR[]';
export type Cell = string | number | boolean | readonly string[] | null;

/** Records with their columns in order; `order` is the total order in which they are written. */
export interface RecordSet {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly order: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Rows of a Parquet row group: the engine's smallest, so that a query reads little. */
const rowGroup = 2048;

const name = (column: string): string => `"${column}"`;
const path = (file: string): string => `'${file.replaceAll("'", "''")}'`;

/** Opens native DuckDB in memory; `threads` never decides an order. */
export async function openEngine(threads: number): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return instance.connect();
}

/** Rows of an SQL text as arrays, in the order of its columns. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Cell[][]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowsJS() as Cell[][];
}

/** Rows of an SQL text as objects, whose columns the caller knows. */
export async function rowObjectsOf<Row>(
  connection: DuckDBConnection,
  sql: string,
): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS() as unknown as readonly Row[];
}

export async function engineVersion(connection: DuckDBConnection): Promise<string> {
  const [row] = await rowsOf(connection, 'SELECT version()');
  return String(row?.[0]);
}

/** Appends the records to a new table. Throws at a cell that is not of its column's type. */
export async function load(connection: DuckDBConnection, set: RecordSet): Promise<void> {
  const columns = Object.entries(set.columns);
  const list = columns.map(([column, type]) => `${name(column)} ${type}`).join(', ');
  await connection.run(`CREATE TABLE ${set.name} (${list})`);
  const appender = await connection.createAppender(set.name);
  for (const row of set.rows) {
    for (const [column, type] of columns) {
      const cell = row[column] ?? null;
      if (cell === null) appender.appendNull();
      else if (type === 'VARCHAR' && typeof cell === 'string') appender.appendVarchar(cell);
      else if (type === 'DOUBLE' && Number.isFinite(cell)) appender.appendDouble(Number(cell));
      else if (type === 'INTEGER' && Number.isInteger(cell)) appender.appendInteger(Number(cell));
      else if (type === 'BOOLEAN' && typeof cell === 'boolean') appender.appendBoolean(cell);
      else if (type === 'VARCHAR[]' && Array.isArray(cell))
        appender.appendList(cell, LIST(VARCHAR));
      else throw new Error(`${set.name}.${column} is ${inspect(cell)}, not ${type}`);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/**
 * Writes the rows of an SQL text that ends in a total order as Parquet with Snappy. One thread
 * writes, whatever the engine was opened with: several cut the row groups differently.
 */
export async function writeParquet(
  connection: DuckDBConnection,
  sql: string,
  file: string,
  rows = rowGroup,
): Promise<void> {
  const [setting] = await rowsOf(connection, "SELECT current_setting('threads')::INTEGER");
  await connection.run('SET threads = 1');
  await connection.run(
    `COPY (${sql}) TO ${path(file)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${rows})`,
  );
  await connection.run(`SET threads = ${Number(setting?.[0])}`);
}

/** All rows of a loaded set in its total order, as SQL. */
export function sortedSql(set: RecordSet): string {
  const columns = Object.keys(set.columns).map(name).join(', ');
  return `SELECT ${columns} FROM ${set.name} ORDER BY ${set.order.map(name).join(', ')}`;
}

/**
 * Reads a Parquet file into a table, in the order of the file, and checks the number of its rows.
 * Throws a sentence where the file is cut, is not Parquet or has another number of rows.
 */
export async function readParquet(
  connection: DuckDBConnection,
  table: string,
  file: string,
  rows: number,
): Promise<void> {
  try {
    await connection.run(`CREATE TABLE ${table} AS FROM read_parquet(${path(file)})`);
  } catch (cause) {
    throw new Error(`${file}: cannot be read as Parquet; make it again with npm run data`, {
      cause,
    });
  }
  const [counted] = await rowsOf(connection, `SELECT count(*)::INTEGER FROM ${table}`);
  const found = Number(counted?.[0]);
  if (found === rows) return;
  throw new Error(`${file}: holds ${found} rows of ${rows}; make it again with npm run data`);
}
