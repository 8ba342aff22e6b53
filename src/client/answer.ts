import { answerName } from '../observations/query.ts';
import { Failure, failureOf } from './failure.ts';
import { fetchWithin } from './fetching.ts';
import { cellOf, type Row, type Rows } from './rows.ts';
import { addressOf } from './site.ts';

/** Milliseconds until the headers of a prebaked answer must be there. */
const answerLimit = 20_000;

export interface Answer extends Rows {
  readonly sql: string;
  readonly from: 'prebaked' | 'engine';
}

/** Computes rows from the published Parquet; given only where the reader has asked for it. */
export type Compute = (sql: string) => Promise<Rows>;

const remembered = new Map<string, Promise<Answer>>();

/**
 * Rows of an SQL text: from memory, else prebaked, else by `compute`. Without `compute` a question
 * that has no prebaked answer rejects with the failure `answer-missing`, so that no engine is
 * loaded unasked. Failed answers are not remembered.
 */
export function answer(sql: string, compute?: Compute): Promise<Answer> {
  const known = remembered.get(sql);
  if (known) return known;
  const found = prebaked(sql).catch(async (cause: unknown): Promise<Answer> => {
    if (!compute) throw cause;
    return { ...(await compute(sql)), sql, from: 'engine' };
  });
  remembered.set(sql, found);
  found.catch(() => remembered.delete(sql));
  return found;
}

/** The prebaked answer of an SQL text; rejects where it is missing, broken or of another text. */
export async function prebaked(sql: string): Promise<Answer> {
  const file = await fileOf(answerName(sql));
  if (file.sql !== sql) {
    throw new Failure('answer-mismatch', `answer ${answerName(sql)} is of another SQL text`);
  }
  return file;
}

/** A prebaked answer by its name, with the SQL text it answers. */
export async function fileOf(name: string): Promise<Answer> {
  const address = addressOf(`data/answers/${encodeURIComponent(name)}.json`);
  const response = await fetchWithin(answerLimit, address, 'answer-missing');
  try {
    return { ...decode(await response.json()), from: 'prebaked' };
  } catch (cause) {
    throw failureOf(cause, 'answer-broken');
  }
}

function decode(file: unknown): Rows & { sql: string } {
  if (typeof file !== 'object' || file === null) throw new Error('answer is not an object');
  const { sql, columns, rows } = file as Record<string, unknown>;
  if (typeof sql !== 'string' || !Array.isArray(columns) || !Array.isArray(rows)) {
    throw new Error('answer lacks sql, columns or rows');
  }
  const names = columns.map(String);
  return { sql, columns: names, rows: rows.map((row: unknown) => decodeRow(row, names)) };
}

function decodeRow(row: unknown, columns: readonly string[]): Row {
  if (!Array.isArray(row) || row.length !== columns.length) {
    throw new Error(`answer has a row without ${columns.length} cells`);
  }
  return Object.fromEntries(columns.map((column, index) => [column, cellOf(row[index])]));
}
