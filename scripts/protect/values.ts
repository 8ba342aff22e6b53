import { total } from './cells.ts';
import { quoted } from './declared.ts';
import type { RuleSet } from './rules.ts';

/** Columns of the table `protected`, which holds published figures alone. */
export const protectedColumns = {
  table_id: 'VARCHAR',
  area_code: 'VARCHAR',
  area_level: 'VARCHAR',
  /** Group of the breakdown and category as the table declares them; `total` where it has none. */
  grp: 'VARCHAR',
  class: 'VARCHAR',
  indicator: 'VARCHAR',
  /** Names of the dimensions of group and category, joined by ` x `; null without any. */
  breakdown: 'VARCHAR',
  /** Their codes, joined likewise; `total` without any. */
  category: 'VARCHAR',
  /** Null where it is withheld; `flag` and `reason` say why. */
  value: 'DOUBLE',
  numerator: 'BIGINT',
  denominator: 'BIGINT',
  unit: 'VARCHAR',
  decimals: 'INTEGER',
  flag: 'VARCHAR',
  reason: 'VARCHAR',
} as const;

/** Standard deviation of the noise in points of a share with a base of 1. */
export const sharePoints = (rules: RuleSet): number => 100 * Math.sqrt(rules.perturbation.variance);

const named = `
  nullif(concat_ws(' x ', by_group, by_category), '') AS breakdown,
  coalesce(nullif(concat_ws(' x ',
    CASE WHEN by_group IS NOT NULL THEN grp END,
    CASE WHEN by_category IS NOT NULL THEN class END), ''), '${total}') AS category`;

const columns = Object.keys(protectedColumns);

/**
 * SQL of the published figures of `judged_rows` and `judged_classes`, in a total order: every value
 * is made from published counts. A share is rounded half up in whole numbers, so that no engine
 * rounds it otherwise. The base of a contribution to an index is the weighted sum it is a part of.
 */
export function valuesSql(rules: RuleSet): string {
  const { base: least, decimalsFrom, decimals, lowReliability } = rules.shares;
  const points = sharePoints(rules);
  return `
    WITH rows_of_bases AS (
      SELECT table_id, area_code, area_level, grp, '${total}' AS class, 0 AS category_position,
        CASE WHEN NOT bare THEN base END AS value, NULL::BIGINT AS numerator,
        NULL::BIGINT AS denominator, value_unit AS unit, 0 AS decimals,
        CASE WHEN bare THEN 'confidential' END AS flag,
        CASE WHEN bare THEN reason END AS reason
      FROM judged_rows JOIN spec_tables USING (table_id)
      WHERE kind = 'count'
    ), class_counts AS (
      SELECT judged_classes.*, kind, value_unit, scale, places,
        CASE WHEN judged_classes.reason IS NULL THEN published END AS shown,
        CASE WHEN NOT bare THEN base END AS shown_base
      FROM judged_classes JOIN spec_tables USING (table_id)
    ), index_sums AS (
      SELECT table_id, area_code, area_level, grp, any_value(base) AS base,
        bool_or(bare) AS bare,
        any_value(reason ORDER BY category_position) FILTER (reason IS NOT NULL) AS reason,
        sum(weight * published ORDER BY category_position) AS weighted
      FROM class_counts WHERE kind = 'index' GROUP BY ALL
    ), index_rows AS (
      SELECT table_id, area_code, area_level, grp, '${total}' AS class, 0 AS category_position,
        CASE WHEN reason IS NULL AND base >= ${least} THEN round(weighted / base, places) END
          AS value,
        NULL::BIGINT AS numerator, CASE WHEN NOT bare THEN base END AS denominator,
        value_unit AS unit, places AS decimals,
        CASE WHEN reason IS NOT NULL THEN 'confidential'
          WHEN base < ${least} OR ${points} / base > ${lowReliability} THEN 'low-reliability' END
          AS flag,
        coalesce(reason, CASE WHEN base < ${least} THEN 'base' END) AS reason
      FROM index_sums JOIN spec_tables USING (table_id)
    ), share_bases AS (
      SELECT table_id, area_code, grp, category,
        CASE WHEN kind = 'index' THEN weighted ELSE class_counts.base END AS share_base
      FROM class_counts LEFT JOIN index_sums USING (table_id, area_code, grp)
    ), class_rows AS (
      SELECT class_counts.table_id, class_counts.area_code, class_counts.area_level,
        class_counts.grp, class_counts.category AS class, category_position,
        CASE
          WHEN class_counts.reason IS NOT NULL THEN NULL
          WHEN kind = 'count' THEN shown
          WHEN share_base < ${least} THEN NULL
          WHEN kind = 'ratio' THEN round(scale * shown / class_counts.base, places)
          WHEN kind = 'index' AND share_base < ${decimalsFrom}
            THEN ${percent('weight * shown', 'share_base', decimals.below)}
          WHEN kind = 'index' THEN ${percent('weight * shown', 'share_base', decimals.above)}
          WHEN share_base < ${decimalsFrom}
            THEN ${wholePercent('shown', 'class_counts.base', decimals.below)}
          ELSE ${wholePercent('shown', 'class_counts.base', decimals.above)}
        END AS value,
        CASE WHEN kind <> 'count' THEN shown END AS numerator,
        CASE WHEN kind <> 'count' THEN shown_base END AS denominator,
        CASE WHEN kind = 'index' THEN 'percent' ELSE value_unit END AS unit,
        CASE
          WHEN kind = 'count' THEN 0
          WHEN kind = 'ratio' THEN places
          WHEN share_base < ${decimalsFrom} THEN ${decimals.below}
          ELSE ${decimals.above}
        END AS decimals,
        CASE
          WHEN nearly_all THEN 'above-95'
          WHEN class_counts.reason IS NOT NULL THEN 'confidential'
          WHEN kind = 'count' THEN NULL
          WHEN share_base < ${least} OR ${points} / share_base > ${lowReliability}
            THEN 'low-reliability'
        END AS flag,
        coalesce(class_counts.reason,
          CASE WHEN kind <> 'count' AND share_base < ${least} THEN 'base' END) AS reason
      FROM class_counts JOIN share_bases USING (table_id, area_code, grp, category)
    ), figures AS (
      FROM rows_of_bases UNION ALL BY NAME FROM index_rows UNION ALL BY NAME FROM class_rows
      UNION ALL BY NAME FROM mean_rows
    )
    SELECT ${columns.join(', ')}
    FROM (
      SELECT figures.*, indicator, group_position, ${named}
      FROM figures JOIN spec_tables USING (table_id) JOIN spec_groups USING (table_id, grp)
    )
    ORDER BY table_id, area_code, group_position, category_position`;
}

/** 100 x part / whole with decimals, rounded half up in whole numbers, clipped to 0..100. */
function wholePercent(part: string, whole: string, decimals: number): string {
  const factor = 10 ** decimals;
  const rounded = `(${200 * factor} * ${part} + ${whole}) // (2 * ${whole})`;
  return `least(${rounded}, ${100 * factor}) / ${factor}`;
}

function percent(part: string, whole: string, decimals: number): string {
  return `CASE WHEN ${whole} > 0 THEN round(100 * ${part} / ${whole}, ${decimals}) END`;
}

/** Kinds whose figures are a quotient of published counts. */
export const quotientKinds = quoted(['share', 'distribution', 'ratio']);
