import type { DuckDBConnection } from '@duckdb/node-api';
import { total } from '../cells.ts';
import { keySpace, type NoiseStep } from '../perturb.ts';
import type { RuleSet } from '../rules.ts';

/**
 * Makes `audit_counts`: every count that stands in `protected`, beside the cell it was made from,
 * by the names of row and category alone.
 */
export async function makeAuditCounts(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE audit_counts AS
     WITH shown AS (
       SELECT table_id, area_code, grp, class AS category, value AS count
       FROM protected JOIN spec_tables USING (table_id) WHERE kind = 'count'
       UNION ALL
       SELECT table_id, area_code, grp, class, numerator FROM protected
       UNION ALL
       SELECT DISTINCT table_id, area_code, grp, '${total}', denominator FROM protected
     )
     SELECT shown.*, coalesce(unit, base_unit) AS unit, coalesce(n, 0) AS n,
       coalesce(key, 0) AS key
     FROM shown
     JOIN spec_tables USING (table_id)
     LEFT JOIN cells USING (table_id, area_code, grp, category)
     WHERE count IS NOT NULL`,
  );
}

/** Makes `audit_noise`, the thresholds for an as-of join, apart from the table protection used. */
export async function loadAuditNoise(
  connection: DuckDBConnection,
  steps: readonly NoiseStep[],
): Promise<void> {
  const values = steps.map(({ n, noise, from }) => `(${n}, ${noise}, ${from})`).join(', ');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE audit_noise AS
     SELECT n::BIGINT AS row_n, noise::BIGINT AS noise, lowest::HUGEINT AS lowest
     FROM (VALUES ${values}) AS steps (n, noise, lowest)`,
  );
}

/** Counts that the cell's true count and key do not give: totals made by adding, true counts. */
export const recomputedCounts = `
  SELECT table_id, area_code AS place
  FROM (SELECT *, least(n, (SELECT max(row_n) FROM audit_noise)) AS row_n,
          key % ${keySpace} AS cell_key FROM audit_counts) AS counts
  ASOF LEFT JOIN audit_noise
    ON counts.row_n = audit_noise.row_n AND counts.cell_key >= audit_noise.lowest
  WHERE count IS DISTINCT FROM n + noise`;

/** Two cells of the same records (same population, count and key) with different counts. */
export const oneCellOneValue = `
  SELECT min(table_id) AS table_id,
    min(area_code) || ', also ' || max(table_id) AS place
  FROM audit_counts GROUP BY unit, n, key HAVING count(DISTINCT count) > 1`;

export const hiddenSmallCounts = (rules: RuleSet): string => `
  SELECT table_id, area_code AS place FROM audit_counts
  WHERE count < 0 OR count <> floor(count)
    OR (count > 0 AND count <= ${rules.perturbation.threshold})`;

export const trueZeros = `
  SELECT table_id, area_code AS place FROM audit_counts WHERE n = 0 AND count <> 0`;

/** Fewest distinct cells on which the moments of the noise are tested. */
export const fewestForMoments = 200;

/**
 * Mean within 4 standard errors of 0 and variance within 4 of V, over the distinct cells shown.
 * `fourth` is the largest fourth moment of the rows of the table.
 */
export const noiseMoments = (rules: RuleSet, fourth: number): string => {
  const { variance } = rules.perturbation;
  return `
  SELECT NULL AS table_id, 'the noise of the release' AS place
  FROM (
    SELECT count(*) AS m, avg(noise) AS mean, avg(noise * noise) AS square
    FROM (SELECT DISTINCT unit, n, key, count - n AS noise FROM audit_counts WHERE n > 0)
  )
  WHERE m >= ${fewestForMoments} AND (
    abs(mean) > 4 * sqrt(${variance} / m)
    OR abs(square - ${variance}) > 4 * sqrt(${fourth - variance ** 2} / m))`;
};
