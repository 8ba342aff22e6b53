import { asksRegistry, type Question, type RegistryQuestion } from '../selection/question.ts';
import { answerColumns } from './observation.ts';
import { registryAnswerColumns } from './registry.ts';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const among = (column: string, values: readonly string[]): string =>
  values.length === 1
    ? `${column} = ${literal(values[0]!)}`
    : `${column} IN (${values.map(literal).join(', ')})`;

/** Columns of the answer to a question. */
export const answerColumnsOf = (question: Question | RegistryQuestion): readonly string[] =>
  asksRegistry(question) ? registryAnswerColumns : answerColumns;

/**
 * The one SQL text of a question, for native DuckDB and DuckDB-WASM alike. Rows are `Observation`
 * in a total order (indicator, area, category, period); of the registry, `RegistryObservation`, with
 * the breakdown after the indicator.
 */
export function sqlOf(question: Question | RegistryQuestion): string {
  const registry = asksRegistry(question);
  const conditions = [
    among('indicator', question.indicators),
    registry && question.breakdown !== undefined && among('breakdown', [question.breakdown]),
    question.areas && among('area_code', question.areas),
    question.level && among('area_level', [question.level]),
    question.periods && among('period', question.periods),
    question.categories && among('category', question.categories),
  ].filter((condition) => typeof condition === 'string');
  return [
    `SELECT ${answerColumnsOf(question).join(', ')}`,
    `FROM ${registry ? 'registry' : 'observations'}`,
    `WHERE ${conditions.join('\n  AND ')}`,
    `ORDER BY indicator, ${registry ? 'breakdown, ' : ''}area_code, category, period`,
  ].join('\n');
}

/**
 * Name of the prebaked answer of an SQL text: FNV-1a of 64 bits in hex. Not a cryptographic hash;
 * an answer carries its SQL text, so that another text of the same name is seen.
 */
export function answerName(sql: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(sql)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
