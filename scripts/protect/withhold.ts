import type { DuckDBConnection } from '@duckdb/node-api';
import { load } from '../publish/engine.ts';
import { total } from './cells.ts';
import { partKinds, quoted } from './declared.ts';
import { perturbedSql } from './perturb.ts';
import type { RuleSet } from './rules.ts';

/**
 * Why figures of a row are withheld:
 * - `sparse`: most non-zero cells of the table in this area are small, so all of it is withheld;
 * - `floor`: the row has too few units, so only its base is shown;
 * - `group`: a disclosive category holds (nearly) the whole row, so only its base is shown;
 * - `linked`: the same count is withheld in another table as `group`;
 * - `base`: a share or ratio on too small a base, whose counts are shown.
 * A mean has two more: `contributors` and `dominance`.
 */
export const reasons = [
  'sparse',
  'floor',
  'group',
  'linked',
  'base',
  'contributors',
  'dominance',
] as const;
export type Reason = (typeof reasons)[number];

/** A table in an area. */
export interface TableArea {
  readonly table: string;
  readonly area: string;
}

/** SQL of the condition that a row of `classes` discloses its row of `base_n` records. */
export function disclosesSql(rules: RuleSet): string {
  const { share, allBut } = rules.group;
  const many = `(classes.n >= ${share} * base_n - 1e-9 OR classes.n >= base_n - ${allBut})`;
  return `(disclosive AND classes.n > 0 AND ${many})`;
}

/**
 * Makes, from `cells` and the declared tables, `bases` (a row of each table with its base) and
 * `classes` (every declared category of every row; one without a cell is 0), with the published
 * count beside the true one. Needs `noise`.
 */
export async function makeClasses(connection: DuckDBConnection): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE perturbed AS ${perturbedSql('cells')}`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE bases AS
     SELECT table_id, area_code, area_level, grp, unit, n AS base_n, key AS base_key,
       published AS base
     FROM perturbed WHERE category = '${total}'`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE classes AS
     SELECT bases.table_id, bases.area_code, bases.grp, category, disclosive, weight,
       category_position, base_n, base_key, coalesce(perturbed.unit, bases.unit) AS unit,
       coalesce(n, 0) AS n, coalesce(key, 0) AS key, coalesce(published, 0) AS published
     FROM bases
     JOIN spec_categories USING (table_id)
     LEFT JOIN perturbed USING (table_id, area_code, grp, category)`,
  );
}

/** SQL of the tables and areas of `bases` and `classes` that are sparse by true counts. */
export function sparseSql(rules: RuleSet): string {
  const { below, share } = rules.sparse;
  return `
    WITH held AS (
      SELECT table_id, area_code, grp, base_n, sum(n) AS n FROM classes GROUP BY ALL
    ), parts AS (
      SELECT table_id, area_code, n FROM classes
      UNION ALL
      SELECT table_id, area_code,
        CASE WHEN kind IN (${quoted(partKinds)}) THEN greatest(base_n - n, 0) ELSE base_n END
      FROM held JOIN spec_tables USING (table_id)
    )
    SELECT table_id, area_code FROM parts WHERE n > 0
    GROUP BY ALL HAVING count(*) FILTER (n < ${below}) > ${share} * count(*)`;
}

/**
 * Decides what is withheld: makes `judged_rows` (`reason` of a whole row, `bare` where its base is
 * withheld too) and `judged_classes` (`reason` of a category). `sticky` are the tables and areas
 * that an earlier release of the series withheld as sparse.
 */
export async function withhold(
  connection: DuckDBConnection,
  rules: RuleSet,
  sticky: readonly TableArea[],
): Promise<void> {
  await connection.run('DROP TABLE IF EXISTS sticky');
  await load(connection, {
    name: 'sticky',
    columns: { table_id: 'VARCHAR', area_code: 'VARCHAR' },
    order: ['table_id', 'area_code'],
    rows: sticky.map(({ table, area }) => ({ table_id: table, area_code: area })),
  });
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE sparse AS
     SELECT DISTINCT table_id, area_code FROM (
       (${sparseSql(rules)})
       UNION ALL SELECT table_id, area_code FROM sticky SEMI JOIN bases USING (table_id, area_code)
     )`,
  );
  await connection.run('DROP TABLE sticky');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE group_rows AS
     SELECT DISTINCT table_id, area_code, grp FROM classes WHERE ${disclosesSql(rules)}`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE hidden_counts AS
     SELECT DISTINCT unit, n, key FROM classes SEMI JOIN group_rows USING (table_id, area_code, grp)
     WHERE n > 0 AND (n <> base_n OR key <> base_key)`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE judged_rows AS
     SELECT bases.*,
       CASE
         WHEN sparse.table_id IS NOT NULL THEN 'sparse'
         WHEN hidden_counts.n IS NOT NULL THEN 'linked'
         WHEN base < ${rules.floor} THEN 'floor'
         WHEN group_rows.table_id IS NOT NULL THEN 'group'
       END AS reason,
       sparse.table_id IS NOT NULL OR hidden_counts.n IS NOT NULL AS bare
     FROM bases
     LEFT JOIN sparse USING (table_id, area_code)
     LEFT JOIN group_rows USING (table_id, area_code, grp)
     LEFT JOIN hidden_counts
       ON hidden_counts.unit = bases.unit AND hidden_counts.n = base_n
       AND hidden_counts.key = base_key`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE judged_classes AS
     SELECT classes.*, base, bare, area_level,
       coalesce(reason, CASE WHEN hidden_counts.n IS NOT NULL THEN 'linked' END) AS reason,
       coalesce(reason = 'group', false) AND ${disclosesSql(rules)} AS nearly_all
     FROM classes
     JOIN (SELECT table_id, area_code, area_level, grp, base, bare, reason FROM judged_rows)
       USING (table_id, area_code, grp)
     LEFT JOIN hidden_counts
       ON hidden_counts.unit = classes.unit AND hidden_counts.n = classes.n
       AND hidden_counts.key = classes.key`,
  );
}
