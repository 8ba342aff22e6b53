import { total, type TableSpec } from '../cells.ts';
import { refusalAt } from '../detail.ts';
import { registryLevels, type RuleSet } from '../rules.ts';
import type { Finding } from './check.ts';

/** Levels at which tables are shown though the rules forbid it. */
export function detailFindings(
  shown: readonly (readonly [string, string])[],
  specs: readonly TableSpec[],
  rules: RuleSet,
): readonly Finding[] {
  const byId = new Map(specs.map((spec) => [spec.id, spec]));
  return shown.flatMap(([table, name]) => {
    const spec = byId.get(table);
    const level = registryLevels.find((one) => one === name);
    if (!spec || !level) return [{ table, place: `the ${name}` }];
    return refusalAt(spec, level, rules) === null ? [] : [{ table, place: `the ${level}` }];
  });
}

export const shownLevels =
  'SELECT DISTINCT table_id, area_level FROM protected ORDER BY table_id, area_level';

/** 1 for the largest areas. */
const depth = `list_position(['${registryLevels.join("', '")}'], area_level)`;
const parent = (code: string): string => `regexp_replace(${code}, '[.][^.]+$', '')`;

/**
 * Areas outside the boundaries of the release, areas whose records are not those of the areas below
 * them (those with records that no area below is known of may have more), and areas whose records two tables divide differently among the areas below: a second
 * boundary set, whose difference from the first would be a small area.
 */
export const oneBoundarySet = `
  WITH depths AS (
    SELECT table_id, ${depth} AS depth FROM spec_levels
  ), own AS (
    SELECT table_id, area_code, grp, category, unit, n, key, ${depth} AS depth
    FROM cells WHERE n > 0
  ), upper AS (
    SELECT * FROM own SEMI JOIN (SELECT table_id, depth - 1 AS depth FROM depths)
      USING (table_id, depth)
  ), lower AS (
    SELECT table_id, ${parent('area_code')} AS area_code, grp, category, unit, sum(n) AS n,
      sum(key) AS key, bit_xor(md5_number(area_code || ' ' || n || ' ' || key)) AS division
    FROM own SEMI JOIN (SELECT table_id, depth + 1 AS depth FROM depths) USING (table_id, depth)
    GROUP BY ALL
  )
  SELECT table_id, area_code AS place FROM protected
  ANTI JOIN release_areas USING (area_code, area_level)
  UNION ALL
  SELECT table_id, area_code FROM cells ANTI JOIN release_areas USING (area_code, area_level)
  UNION ALL
  SELECT table_id, area_code
  FROM upper FULL JOIN lower USING (table_id, area_code, grp, category, unit)
  WHERE (upper.n IS DISTINCT FROM lower.n OR upper.key IS DISTINCT FROM lower.key)
    AND NOT (upper.n > coalesce(lower.n, 0)
      AND area_code IN (SELECT area_code FROM release_areas WHERE unplaced))
  UNION ALL
  SELECT min(table_id), area_code || ', also ' || max(table_id)
  FROM lower GROUP BY area_code, unit, n, key HAVING count(DISTINCT division) > 1`;

/** Rows of `cells` that are not in `protected` with all their figures, and figures without a row. */
export const everyRow = `
  WITH wanted AS (
    SELECT table_id, area_code, grp, category AS class
    FROM (SELECT table_id, area_code, grp FROM cells WHERE category = '${total}')
    JOIN spec_categories USING (table_id)
    UNION ALL
    SELECT table_id, area_code, grp, '${total}'
    FROM cells JOIN spec_tables USING (table_id)
    WHERE category = '${total}' AND kind IN ('count', 'index')
  ), means AS (
    SELECT table_id FROM spec_tables WHERE kind = 'mean'
  )
  SELECT table_id, area_code AS place FROM wanted
  ANTI JOIN protected USING (table_id, area_code, grp, class)
  UNION ALL
  SELECT table_id, area_code FROM protected ANTI JOIN wanted
    USING (table_id, area_code, grp, class) ANTI JOIN means USING (table_id)
  UNION ALL
  SELECT table_id, any_value(area_code ORDER BY area_code) FROM protected
  GROUP BY table_id, area_code, grp, class HAVING count(*) > 1`;

/** Fewest areas and records in which an equal pattern of counts is taken for the same fact. */
export const samePattern = { areas: 3, records: 50 } as const;

/**
 * A count of persons that equals a count of families in every area of a level: each family gives at
 * most one person, so the fact would be published with two independent noises.
 */
export const oneFactOneKey = `
  WITH patterns AS (
    SELECT table_id, grp, category, unit, area_level,
      bit_xor(md5_number(area_code || ' ' || n)) AS pattern, count(*) AS areas, sum(n) AS records
    FROM cells WHERE n > 0
    GROUP BY ALL
    HAVING areas >= ${samePattern.areas} AND records >= ${samePattern.records}
  )
  SELECT DISTINCT person.table_id, 'the ' || person.area_level || ', also ' || family.table_id
    AS place
  FROM patterns AS person
  JOIN patterns AS family USING (area_level, pattern, areas, records)
  WHERE person.unit = 'person' AND family.unit = 'family'`;

/** Cells that a second tabulation of the same extract gives otherwise, once more or not at all. */
export const recomputedCells = `
  SELECT table_id, area_code AS place FROM (
    SELECT *, 1 AS side FROM cells UNION ALL BY NAME SELECT *, -1 AS side FROM cells_again
  )
  GROUP BY table_id, area_code, area_level, grp, category, unit
  HAVING sum(side) <> 0 OR sum(side * n) <> 0 OR sum(side * key) <> 0`;
