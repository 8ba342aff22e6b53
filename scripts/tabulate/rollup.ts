import { dimensionOf } from '../../src/indicators/registry/dimensions.ts';
import type { RegistryLevel } from '../../src/indicators/registry/measure.ts';
import { total } from '../protect/cells.ts';
import type { Count } from './counts.ts';
import { columnOf, type Fine } from './fine.ts';

const province = '21';

/** SQL of the area of a place at each level. */
const areaSql: Readonly<Record<RegistryLevel, string>> = {
  province: `'${province}'`,
  regency: 'regency_code',
  district: 'district_code',
  village: 'village_code',
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL of the cells of every count of a pass, over the table `fine`. */
export function cellsSql({ counts }: Fine): readonly string[] {
  return counts.map(countSql);
}

function countSql({ spec, population, by, group, cells }: Count): string {
  const grouped = by === null ? literal(group ?? total) : columnOf(by);
  const structs = [...cells].map(([category, condition]) => {
    const filter = condition === null ? '' : ` FILTER (WHERE ${condition})`;
    return `{ category: ${literal(category)}, n: coalesce(sum(n)${filter}, 0)::BIGINT,
      key: coalesce(sum(key)${filter}, 0)::HUGEINT }`;
  });
  const known = by === null ? 'true' : `${columnOf(by)} IS NOT NULL`;
  const levels = spec.levels.map((level) => {
    const area = areaSql[level as RegistryLevel];
    const counted = `SELECT ${area} AS area_code, ${grouped} AS grp, [${structs.join(', ')}] AS cells
      FROM fine WHERE ${area} IS NOT NULL AND ${known} GROUP BY ALL`;
    return `SELECT area_code, '${level}' AS area_level, grp, unnest(cells, recursive := true)
      FROM (${by === null ? counted : withEmptyGroups(counted, by, cells)})`;
  });
  return `SELECT '${spec.id}' AS table_id, area_code, area_level, grp, category,
      '${population}' AS unit, n, key
    FROM (${levels.join(' UNION ALL ')})`;
}

/** Rows of the groups that have no record in an area: their cells are 0. */
function withEmptyGroups(
  counted: string,
  by: NonNullable<Count['by']>,
  cells: Count['cells'],
): string {
  const groups = dimensionOf(by).classes.map(({ code }) => `(${literal(code)})`);
  const empty = [...cells.keys()].map(
    (category) => `{ category: ${literal(category)}, n: 0::BIGINT, key: 0::HUGEINT }`,
  );
  return `WITH counted AS (${counted})
    SELECT area_code, grp, coalesce(cells, [${empty.join(', ')}]) AS cells
    FROM (SELECT DISTINCT area_code FROM counted) CROSS JOIN (VALUES ${groups.join(', ')}) g(grp)
    LEFT JOIN counted USING (area_code, grp)`;
}
