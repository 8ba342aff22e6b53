import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { resolve } from 'node:path';
import type { Observation } from '../observations/observation.ts';
import { addIndicators } from '../indicators/index.ts';
import { registryIndicators } from '../indicators/registry/index.ts';
import { holdingsSql } from '../observations/catalogue.ts';
import { sqlOf } from '../observations/query.ts';
import type { QuestionTable, RegistryObservation } from '../observations/registry.ts';
import { asksRegistry, type Question, type RegistryQuestion } from '../selection/question.ts';
import type { RegistryHolding } from '../selection/registry-figures.ts';

addIndicators(registryIndicators);

let connection: Promise<DuckDBConnection> | undefined;
const tables = new Map<QuestionTable, Promise<unknown>>();

async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
}

/** Rows of an SQL text over one published table, which is read when it is first asked. */
async function rowsOf(sql: string, table: QuestionTable): Promise<Record<string, unknown>[]> {
  connection ??= connect();
  const opened = await connection;
  const file = resolve(`public/data/${table}.parquet`).replaceAll("'", "''");
  const filled =
    tables.get(table) ?? opened.run(`CREATE TABLE ${table} AS SELECT * FROM '${file}'`);
  tables.set(table, filled);
  await filled;
  const result = await opened.runAndReadAll(sql);
  return result.getRowObjectsJS();
}

const answers = new Map<string, Promise<readonly unknown[]>>();

function answered(question: Question | RegistryQuestion): Promise<readonly unknown[]> {
  const sql = sqlOf(question);
  let rows = answers.get(sql);
  if (!rows) {
    rows = rowsOf(sql, asksRegistry(question) ? 'registry' : 'observations').then((found) => {
      if (found.length === 0) throw new Error(`no observation answers: ${sql}`);
      return found;
    });
    answers.set(sql, rows);
  }
  return rows;
}

/** Answers a question from the published Parquet by native DuckDB; throws where nothing answers. */
export function answer(question: Question): Promise<readonly Observation[]> {
  return answered(question) as Promise<readonly Observation[]>;
}

/** The same of the registry. */
export function answerRegistry(
  question: RegistryQuestion,
): Promise<readonly RegistryObservation[]> {
  return answered(question) as Promise<readonly RegistryObservation[]>;
}

/** What the registry has figures of. */
export function registryHoldings(): Promise<readonly RegistryHolding[]> {
  return rowsOf(holdingsSql, 'registry') as Promise<unknown> as Promise<readonly RegistryHolding[]>;
}
