import { Table, tableToIPC } from 'apache-arrow';
import { questionTables, type QuestionTable } from '../observations/registry.ts';
import { Failure } from './failure.ts';
import type { Columns } from './published.ts';
import { cellOf, type Row, type Rows } from './rows.ts';
import { vectorOf } from './vectors.ts';

/** What is asked of a connection of DuckDB-WASM; its blocking build answers without a promise. */
export interface Connection {
  query(sql: string): Promise<Table> | Table;
  insertArrowFromIPCStream(
    buffer: Uint8Array,
    options: { name: string; create: boolean },
  ): Promise<void> | void;
}

/** Settings under which a query that needs an extension from another origin fails clearly. */
export const settings = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
] as const;

/**
 * Makes a table anew from columns of its published file and returns its rows. DuckDB-WASM
 * can lose an insert without an error, so the rows are counted: `engine-broken` where they differ.
 */
export async function fill(
  connection: Connection,
  columns: Columns,
  table: QuestionTable = 'observations',
): Promise<number> {
  const expected = Object.values(columns)[0]?.length ?? 0;
  await connection.query(`DROP TABLE IF EXISTS ${table}`);
  await connection.insertArrowFromIPCStream(tableToIPC(arrowOf(columns, table), 'stream'), {
    name: table,
    create: true,
  });
  const counted = await connection.query(`SELECT count(*) AS n FROM ${table}`);
  const inserted = Number(counted.getChildAt(0)?.get(0));
  if (inserted !== expected) {
    throw new Failure('engine-broken', `inserted ${inserted} rows of ${expected}`);
  }
  return inserted;
}

/** Rows of a query, as native DuckDB gives them. */
export async function rowsOf(connection: Connection, sql: string): Promise<Rows> {
  const answer = await connection.query(sql);
  const columns = answer.schema.fields.map((field) => field.name);
  const vectors = columns.map((_, index) => answer.getChildAt(index));
  const rows = Array.from({ length: answer.numRows }, (_, row): Row =>
    Object.fromEntries(columns.map((name, index) => [name, cellOf(vectors[index]?.get(row))])),
  );
  return { columns, rows };
}

function arrowOf(columns: Columns, table: QuestionTable): Table {
  const declared: Readonly<Record<string, string>> = questionTables[table];
  return new Table(
    Object.fromEntries(
      Object.entries(columns).map(([name, cells]) => [
        name,
        vectorOf(name, declared[name] ?? 'undeclared', cells),
      ]),
    ),
  );
}
