import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readPerturbationTable } from './given-table.ts';
import { perturbationTable, type PerturbationTable } from './perturbation.ts';
import type { LoadedRules } from './rules.ts';

/** Number of values of a cell key. */
export const keySpace = 2 ** 32;

/** For cell keys from `from` to below `to`, a true count of `n` becomes `n + noise`. */
export interface NoiseStep {
  readonly n: number;
  readonly noise: number;
  readonly from: number;
  readonly to: number;
}

/** The table that a rule set declares: read from its file, else computed. */
export async function declaredPerturbation(loaded: LoadedRules): Promise<PerturbationTable> {
  const { table, ...parameters } = loaded.rules.perturbation;
  return table === null
    ? perturbationTable(parameters)
    : readPerturbationTable(join(loaded.folder, table), parameters);
}

/** Steps of whole-number thresholds on the 32-bit cell key; empty steps are left out. */
export function noiseSteps({ rows }: PerturbationTable): readonly NoiseStep[] {
  return rows.flatMap(({ results, probabilities }, n) => {
    let [sum, from] = [0, 0];
    return results.flatMap((result, index) => {
      sum += probabilities[index]!;
      const last = index === results.length - 1;
      const step = {
        n,
        noise: result - n,
        from,
        to: last ? keySpace : Math.round(sum * keySpace),
      };
      from = step.to;
      return step.to > step.from ? [step] : [];
    });
  });
}

/** Name of a table by its thresholds: equal names give equal noise to equal cell keys. */
export function perturbationName(steps: readonly NoiseStep[]): string {
  const text = steps.map(({ n, noise, from, to }) => `${n} ${noise} ${from} ${to}`).join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/** Loads the steps as the table `noise`. */
export async function loadNoise(
  connection: DuckDBConnection,
  steps: readonly NoiseStep[],
): Promise<void> {
  const values = steps.map(({ n, noise, from, to }) => `(${n}, ${noise}, ${from}, ${to})`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE noise AS
     SELECT n::BIGINT AS n, noise::BIGINT AS noise, lowest::BIGINT AS lowest, above::BIGINT AS above
     FROM (VALUES ${values.join(', ')}) AS steps (n, noise, lowest, above)`,
  );
}

/**
 * SQL of the published count of each row of `source`, which has `n` (BIGINT) and `key` (HUGEINT):
 * its columns and `published` (BIGINT). The noise depends on `n` and the cell key alone.
 */
export function perturbedSql(source: string): string {
  return `SELECT source.* EXCLUDE (noise_row, cell_key), source.n + noise.noise AS published
    FROM (
      SELECT *, least(n, (SELECT max(n) FROM noise)) AS noise_row,
        (key & ${keySpace - 1}::HUGEINT)::BIGINT AS cell_key
      FROM ${source}
    ) AS source
    JOIN noise ON noise.n = noise_row AND cell_key >= lowest AND cell_key < above`;
}
