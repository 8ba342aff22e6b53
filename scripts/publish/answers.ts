import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerColumnsOf, answerName, sqlOf } from '../../src/observations/query.ts';
import type { Figure } from '../../src/selection/figures.ts';
import { csvOf } from './csv.ts';
import { rowsOf } from './engine.ts';
import { exportColumnsOf, exportSql } from './exports.ts';

/** Rows of each written file, by its path below the folder. */
export type Written = Map<string, number>;

/**
 * Writes the prebaked answer of each figure's question, `answers/<name of its SQL>.json`, and the
 * same rows as `figures/<id>.csv`. Throws where a figure has no rows, where an id stands twice and
 * where two SQL texts have one name.
 */
export async function writeAnswers(
  connection: DuckDBConnection,
  figures: readonly Figure[],
  folder: string,
  nameOf: (sql: string) => string = answerName,
): Promise<Written> {
  await mkdir(join(folder, 'answers'), { recursive: true });
  await mkdir(join(folder, 'figures'), { recursive: true });
  const written: Written = new Map();
  const texts = new Map<string, string>();
  for (const { id, question } of figures) {
    const sql = sqlOf(question);
    const name = nameOf(sql);
    const answer = `answers/${name}.json`;
    const table = `figures/${id}.csv`;
    if (written.has(table)) throw new Error(`figure ${id} is listed twice; rename one of them`);
    if ((texts.get(name) ?? sql) !== sql) {
      throw new Error(`figure ${id}: another question has the name ${name}; lengthen answerName`);
    }
    if (!texts.has(name)) {
      const rows = await rowsOf(connection, sql);
      if (rows.length === 0) {
        throw new Error(`figure ${id} has no rows; correct its question or add the observations`);
      }
      texts.set(name, sql);
      await writeFile(
        join(folder, answer),
        JSON.stringify({ sql, columns: answerColumnsOf(question), rows }),
      );
      written.set(answer, rows.length);
    }
    const rows = await rowsOf(connection, exportSql(question));
    await writeFile(join(folder, table), csvOf(exportColumnsOf(question), rows));
    written.set(table, rows.length);
  }
  return written;
}
