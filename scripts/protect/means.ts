import type { DuckDBConnection } from '@duckdb/node-api';
import { keySpace } from './perturb.ts';
import type { RuleSet } from './rules.ts';

/** Odd, so that multiplying permutes the 32-bit keys (Knuth, The Art of Computer Programming 6.4). */
const permuting = 2_654_435_761;

/**
 * Makes `mean_rows` from `judged_rows` and `magnitudes`: means that the owner switched on. One is
 * shown on enough records and contributors, and where no contributor knows another's amount within
 * p %. The sum is moved by noise of the same cell key times the largest contribution, the noise
 * having standard deviation 1; then it is divided by the published count and cut to significant
 * digits. Method: Thompson, Broadfoot and Elazar 2013, 4.3 (magnitude tables).
 */
export async function makeMeans(connection: DuckDBConnection, rules: RuleSet): Promise<void> {
  const { families, contributors, dominance, digits } = rules.magnitudes;
  const deviation = Math.sqrt(rules.perturbation.variance);
  const magnitudes =
    rules.magnitudes.indicators.length > 0
      ? 'magnitudes'
      : `(SELECT '' AS table_id, '' AS area_code, '' AS grp, 0::HUGEINT AS amount,
          0::BIGINT AS largest, 0::BIGINT AS second, 0::BIGINT AS contributors WHERE false)`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE mean_rows AS
     WITH moved AS (
       SELECT judged_rows.*, places, value_unit, largest, second, contributors, amount,
         amount::DOUBLE + largest * noise.noise / ${deviation} AS numerator_moved
       FROM judged_rows
       JOIN spec_tables USING (table_id)
       JOIN ${magnitudes} AS magnitudes USING (table_id, area_code, grp)
       JOIN noise ON noise.n = (SELECT max(n) FROM noise)
         AND (base_key * ${permuting} % ${keySpace})::BIGINT >= noise.lowest
         AND (base_key * ${permuting} % ${keySpace})::BIGINT < noise.above
       WHERE kind = 'mean'
     ), reasoned AS (
       SELECT *, coalesce(reason, CASE
           WHEN base < ${families} THEN 'base'
           WHEN contributors < ${contributors} THEN 'contributors'
           WHEN 100 * (amount - largest - second) < ${dominance} * largest THEN 'dominance'
         END) AS why
       FROM moved
     ), quotient AS (
       SELECT *, CASE WHEN why IS NULL THEN greatest(numerator_moved, 0) / base END AS mean
       FROM reasoned
     )
     SELECT table_id, area_code, area_level, grp, 'total' AS class, 0 AS category_position,
       CASE WHEN mean > 0
         THEN round(mean, ${digits - 1} - floor(log10(mean))::INTEGER) ELSE mean END AS value,
       NULL::BIGINT AS numerator, CASE WHEN NOT bare THEN base END AS denominator,
       value_unit AS unit, places AS decimals,
       CASE WHEN why = 'base' THEN 'low-reliability'
         WHEN why IS NOT NULL THEN 'confidential' END AS flag,
       why AS reason
     FROM quotient`,
  );
}
