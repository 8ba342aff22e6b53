import type { DuckDBConnection } from '@duckdb/node-api';
import { variablesOf } from '../../src/codebook/index.ts';
import type { TableName } from '../../src/codebook/variable.ts';
import { tableNames } from '../../src/codebook/variable.ts';
import { ruleFindings, rulesOf } from '../extract/rules.ts';
import { referenceMonth } from './records.ts';

/** A rule of the codebook that rows of a table break. */
export interface Violation {
  readonly rule: string;
  readonly table: TableName;
  readonly count: number;
}

/** Rules that the tables `families` and `individuals` break, judged as those of an extract. */
export async function violationsOf(connection: DuckDBConnection): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  for (const table of tableNames) {
    const given = new Set(
      variablesOf[table].filter(({ column }) => column !== 'derived').map(({ name }) => name),
    );
    const rules = rulesOf(table, given, { referenceMonth });
    for (const { rule, count } of await ruleFindings(connection, table, rules))
      found.push({ rule, table, count });
  }
  return found;
}
