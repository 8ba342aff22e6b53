import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { resolve } from 'node:path';
import type { Observation } from '../observations/observation.ts';
import { sqlOf } from '../observations/query.ts';
import type { Question } from '../selection/question.ts';

let connection: Promise<DuckDBConnection> | undefined;

async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const opened = await instance.connect();
  const file = resolve('public/data/observations.parquet').replaceAll("'", "''");
  await opened.run(`CREATE TABLE observations AS SELECT * FROM '${file}'`);
  return opened;
}

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  connection ??= connect();
  const result = await (await connection).runAndReadAll(sql);
  return result.getRowObjectsJS();
}

const answers = new Map<string, Promise<readonly Observation[]>>();

/** Answers a question from the published Parquet by native DuckDB; throws where nothing answers. */
export function answer(question: Question): Promise<readonly Observation[]> {
  const sql = sqlOf(question);
  let rows = answers.get(sql);
  if (!rows) {
    rows = rowsOf(sql).then((found) => {
      if (found.length === 0) throw new Error(`no observation answers: ${sql}`);
      return found as unknown as Observation[];
    });
    answers.set(sql, rows);
  }
  return rows;
}
