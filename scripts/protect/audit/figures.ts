import { total } from '../cells.ts';
import { quotientKinds, sharePoints } from '../values.ts';
import type { RuleSet } from '../rules.ts';

/**
 * Values that the counts printed beside them do not give, with the decimals and the flag their base
 * asks for: a share of true counts, a share with more decimals, one on too small a base.
 */
export const valuesFromPublishedCounts = (rules: RuleSet): string => {
  const { base, decimalsFrom, decimals, lowReliability } = rules.shares;
  const mark = `${sharePoints(rules)} / whole > ${lowReliability}`;
  return `
  WITH sums AS (
    SELECT table_id, area_code, grp, sum(weight * numerator ORDER BY category_position) AS weighted,
      count(*) AS parts, count(numerator) AS shown
    FROM protected
    JOIN (SELECT table_id, category AS class, weight, category_position FROM spec_categories)
      USING (table_id, class)
    WHERE weight IS NOT NULL GROUP BY ALL
  ), expected AS (
    SELECT protected.*, kind,
      CASE WHEN kind = 'index' AND class <> '${total}' THEN weighted ELSE denominator END AS whole,
      CASE
        WHEN kind IN ('share', 'distribution')
          OR (kind = 'index' AND class <> '${total}')
          THEN CASE WHEN whole < ${decimalsFrom} THEN ${decimals.below}
            ELSE ${decimals.above} END
        WHEN kind = 'count' THEN 0
        ELSE places
      END AS wanted_decimals,
      CASE
        WHEN kind IN ('share', 'distribution') THEN least(100, floor(
          100.0::DOUBLE * (10 ** wanted_decimals) * numerator / denominator + 0.5)
          / (10 ** wanted_decimals))
        WHEN kind = 'ratio' THEN round(scale * numerator / denominator, places)
        WHEN kind = 'index' AND class = '${total}' THEN round(weighted / denominator, places)
        WHEN kind = 'index' THEN round(100 * weight * numerator / weighted, wanted_decimals)
      END AS wanted,
      shown < parts AS in_part
    FROM protected
    JOIN spec_tables USING (table_id)
    LEFT JOIN (SELECT table_id, category AS class, weight FROM spec_categories)
      USING (table_id, class)
    LEFT JOIN sums USING (table_id, area_code, grp)
  )
  SELECT table_id, area_code AS place FROM expected
  WHERE value IS NOT NULL AND kind <> 'count' AND (
    denominator IS NULL
    OR whole < ${base}
    OR (kind IN (${quotientKinds}) AND numerator IS NULL)
    OR (kind = 'index' AND in_part)
    OR (kind <> 'mean' AND value IS DISTINCT FROM wanted)
    OR (kind <> 'mean' AND decimals IS DISTINCT FROM wanted_decimals)
    OR (kind <> 'mean' AND (flag IS NOT DISTINCT FROM 'low-reliability') <> (${mark})))
  UNION ALL
  SELECT table_id, area_code FROM protected JOIN spec_tables USING (table_id)
  WHERE (value IS NULL AND flag IS NULL AND NOT (kind = 'index' AND class <> '${total}'))
    OR (value IS NOT NULL AND flag IN ('confidential', 'above-95'))
    OR ((numerator IS NOT NULL OR (value IS NOT NULL AND kind = 'count'))
      AND flag IN ('confidential', 'above-95'))`;
};

/** The published base of each row: its denominator, or the total of a table of counts. */
const shownBases = `
  SELECT table_id, area_code, grp,
    max(CASE WHEN kind = 'count' THEN CASE WHEN class = '${total}' THEN value END
      ELSE denominator END) AS base
  FROM protected JOIN spec_tables USING (table_id) GROUP BY ALL`;

/** Categories shown in a row whose published base is hidden or below the floor. */
export const floorKept = (rules: RuleSet): string => `
  SELECT table_id, area_code AS place
  FROM protected JOIN spec_tables USING (table_id)
  JOIN (${shownBases}) AS bases_shown USING (table_id, area_code, grp)
  WHERE (numerator IS NOT NULL OR (value IS NOT NULL AND NOT (kind = 'count' AND class = '${total}')))
    AND (base IS NULL OR base < ${rules.floor})`;

/** Anything shown of a table in an area where most of its non-zero true cells are small. */
export const sparseKept = (rules: RuleSet): string => `
  WITH own AS (
    SELECT table_id, area_code, grp, kind,
      sum(n) FILTER (category = '${total}') AS base_n,
      coalesce(sum(n) FILTER (category <> '${total}'), 0) AS held_n,
      count(*) FILTER (category <> '${total}' AND n > 0) AS filled,
      count(*) FILTER (category <> '${total}' AND n > 0 AND n < ${rules.sparse.below}) AS small
    FROM cells JOIN spec_tables USING (table_id)
    SEMI JOIN spec_categories USING (table_id)
    GROUP BY ALL
  ), rest AS (
    SELECT table_id, area_code, filled, small,
      CASE WHEN kind IN ('ratio', 'index') THEN base_n ELSE greatest(base_n - held_n, 0) END AS n
    FROM own
  ), sparse_found AS (
    SELECT table_id, area_code FROM rest GROUP BY ALL
    HAVING sum(small) + count(*) FILTER (n > 0 AND n < ${rules.sparse.below})
      > ${rules.sparse.share} * (sum(filled) + count(*) FILTER (n > 0))
    UNION SELECT table_id, area_code FROM audit_sticky
  )
  SELECT table_id, area_code AS place FROM protected SEMI JOIN sparse_found
    USING (table_id, area_code)
  WHERE value IS NOT NULL OR numerator IS NOT NULL OR denominator IS NOT NULL`;

/** Makes nothing: rows in which a disclosive category holds nearly all, from the true cells. */
const nearlyWholeRows = (rules: RuleSet): string => `
  SELECT DISTINCT part.table_id, part.area_code, part.grp
  FROM cells AS part
  JOIN spec_categories USING (table_id, category)
  JOIN cells AS whole ON whole.table_id = part.table_id AND whole.area_code = part.area_code
    AND whole.grp = part.grp AND whole.category = '${total}'
  WHERE disclosive AND part.n > 0
    AND (part.n + 1e-9 >= whole.n * ${rules.group.share}
      OR whole.n - part.n <= ${rules.group.allBut})`;

/** Categories shown in such a row. */
export const groupKept = (rules: RuleSet): string => `
  SELECT table_id, area_code AS place
  FROM protected SEMI JOIN (${nearlyWholeRows(rules)}) USING (table_id, area_code, grp)
  WHERE class <> '${total}' AND (value IS NOT NULL OR numerator IS NOT NULL)
  UNION ALL
  SELECT table_id, area_code FROM protected ANTI JOIN (${nearlyWholeRows(rules)})
    USING (table_id, area_code, grp)
  WHERE flag = 'above-95'`;

/** Counts shown anywhere that such a row hides. */
export const linkedKept = (rules: RuleSet): string => `
  SELECT DISTINCT audit_counts.table_id, audit_counts.area_code AS place
  FROM audit_counts
  JOIN (
    SELECT part.unit, part.n, part.key
    FROM cells AS part
    SEMI JOIN (${nearlyWholeRows(rules)}) USING (table_id, area_code, grp)
    JOIN cells AS whole ON whole.table_id = part.table_id AND whole.area_code = part.area_code
      AND whole.grp = part.grp AND whole.category = '${total}'
    WHERE part.category <> '${total}' AND part.n > 0
      AND (part.n <> whole.n OR part.key <> whole.key)
  ) AS hidden USING (unit, n, key)`;

/** Means shown on too few contributors, where one of them dominates, or with too many digits. */
export const magnitudesKept = ({ magnitudes }: RuleSet): string => `
  SELECT table_id, area_code AS place
  FROM protected JOIN spec_tables USING (table_id)
  LEFT JOIN magnitudes USING (table_id, area_code, grp)
  WHERE kind = 'mean' AND value IS NOT NULL AND (
    contributors IS NULL
    OR contributors < ${magnitudes.contributors}
    OR denominator < ${magnitudes.families}
    OR 100 * (amount - largest - second) < ${magnitudes.dominance} * largest
    OR value <> format('{:.${magnitudes.digits - 1}e}', value)::DOUBLE)`;
