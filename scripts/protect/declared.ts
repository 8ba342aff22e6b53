import type { DuckDBConnection } from '@duckdb/node-api';
import type { AreaLevel } from '../../src/geography/area.ts';
import { load, rowsOf } from '../publish/engine.ts';
import { cellColumns, total, type TableKind, type TableSpec } from './cells.ts';

/** An area of the release's one set of boundaries. */
export interface ReleaseArea {
  readonly code: string;
  readonly level: AreaLevel;
  /** Of some of its records no smaller area is known; default false. */
  readonly unplaced?: boolean;
}

/** Kinds whose categories are parts of the base; what no category holds is a cell as well. */
export const partKinds: readonly TableKind[] = ['count', 'share', 'distribution'];

const valueUnit = (spec: TableSpec): string =>
  spec.kind === 'share' || spec.kind === 'distribution' ? 'percent' : spec.valueUnit;

/**
 * Loads the planned tables and the areas as `spec_tables`, `spec_categories`, `spec_groups`,
 * `spec_levels` and `release_areas`, for the SQL of protection and of its audit.
 */
export async function loadDeclared(
  connection: DuckDBConnection,
  specs: readonly TableSpec[],
  areas: readonly ReleaseArea[],
): Promise<void> {
  await dropDeclared(connection);
  await load(connection, {
    name: 'spec_tables',
    columns: {
      table_id: 'VARCHAR',
      indicator: 'VARCHAR',
      kind: 'VARCHAR',
      base_unit: 'VARCHAR',
      value_unit: 'VARCHAR',
      scale: 'DOUBLE',
      places: 'INTEGER',
      by_group: 'VARCHAR',
      by_category: 'VARCHAR',
    },
    order: ['table_id'],
    rows: specs.map((spec) => ({
      table_id: spec.id,
      indicator: spec.indicator,
      kind: spec.kind,
      base_unit: spec.unit,
      value_unit: valueUnit(spec),
      scale: spec.scale ?? 1,
      places: spec.decimals ?? 2,
      by_group: spec.breakdown?.dimension ?? null,
      by_category: spec.categoryOf,
    })),
  });
  await load(connection, {
    name: 'spec_categories',
    columns: {
      table_id: 'VARCHAR',
      category: 'VARCHAR',
      category_position: 'INTEGER',
      disclosive: 'BOOLEAN',
      weight: 'DOUBLE',
    },
    order: ['table_id', 'category_position'],
    rows: specs.flatMap(({ id, categories }) =>
      categories.map(({ code, disclosive, weight }, index) => ({
        table_id: id,
        category: code,
        category_position: index + 1,
        disclosive: disclosive === true,
        weight: weight ?? null,
      })),
    ),
  });
  await load(connection, {
    name: 'spec_groups',
    columns: { table_id: 'VARCHAR', grp: 'VARCHAR', group_position: 'INTEGER' },
    order: ['table_id', 'group_position'],
    rows: specs.flatMap(({ id, breakdown }) =>
      (breakdown?.groups ?? [total]).map((grp, index) => ({
        table_id: id,
        grp,
        group_position: index,
      })),
    ),
  });
  await load(connection, {
    name: 'spec_levels',
    columns: { table_id: 'VARCHAR', area_level: 'VARCHAR' },
    order: ['table_id', 'area_level'],
    rows: specs.flatMap(({ id, levels }) =>
      levels.map((area_level) => ({ table_id: id, area_level })),
    ),
  });
  await load(connection, {
    name: 'release_areas',
    columns: { area_code: 'VARCHAR', area_level: 'VARCHAR', unplaced: 'BOOLEAN' },
    order: ['area_code'],
    rows: areas.map(({ code, level, unplaced = false }) => ({
      area_code: code,
      area_level: level,
      unplaced,
    })),
  });
}

export async function dropDeclared(connection: DuckDBConnection): Promise<void> {
  for (const table of ['tables', 'categories', 'groups', 'levels']) {
    await connection.run(`DROP TABLE IF EXISTS spec_${table}`);
  }
  await connection.run('DROP TABLE IF EXISTS release_areas');
}

/**
 * Throws where `cells` breaks its contract: an unknown table, level, area, group, category or
 * population, a cell twice, a row without its base, a negative count, or keys without records. The
 * sentence names table and area, never a count.
 */
export async function checkCells(connection: DuckDBConnection): Promise<void> {
  const described = await rowsOf(
    connection,
    'SELECT column_name, column_type FROM (DESCRIBE cells)',
  );
  const types = new Map(described.map(([name, type]) => [String(name), String(type)]));
  for (const [name, type] of Object.entries(cellColumns)) {
    if (types.get(name) === type) continue;
    throw new Error(`cells.${name} is ${types.get(name) ?? 'missing'}; make it ${type}`);
  }
  const one = (sql: string): string => `SELECT any_value(place ORDER BY place) FROM (${sql})`;
  const place = `cells.table_id || ' in ' || cells.area_code AS place`;
  const without = (table: string, keys: string): string =>
    one(`SELECT ${place} FROM cells ANTI JOIN ${table} USING (${keys})`);
  const checks: readonly (readonly [string, string])[] = [
    ['a table that is not planned', without('spec_tables', 'table_id')],
    ['a level that is not planned for its table', without('spec_levels', 'table_id, area_level')],
    [
      'an area that is not in the boundaries of the release',
      without('release_areas', 'area_code, area_level'),
    ],
    ['a group that its table does not declare', without('spec_groups', 'table_id, grp')],
    [
      'a category that its table does not declare',
      one(`SELECT ${place} FROM cells ANTI JOIN spec_categories USING (table_id, category)
           WHERE category <> '${total}'`),
    ],
    [
      'a population that is neither family nor person',
      one(`SELECT ${place} FROM cells WHERE unit NOT IN ('family', 'person')`),
    ],
    [
      'a base that counts another population than its table declares',
      one(`SELECT ${place} FROM cells JOIN spec_tables USING (table_id)
           WHERE category = '${total}' AND unit <> base_unit`),
    ],
    [
      'a part that counts another population than its base',
      one(`SELECT ${place} FROM cells JOIN spec_tables USING (table_id)
           WHERE kind IN (${quoted(partKinds)}) AND unit <> base_unit`),
    ],
    [
      'a count or key that no records can give',
      one(`SELECT ${place} FROM cells WHERE n < 0 OR key < 0 OR (n = 0 AND key <> 0)`),
    ],
    [
      'a cell that stands twice',
      one(`SELECT any_value(${place.replace(' AS place', '')}) AS place FROM cells
           GROUP BY table_id, area_code, grp, category HAVING count(*) > 1`),
    ],
    [
      'a row without its base',
      one(`SELECT ${place} FROM cells
           ANTI JOIN (SELECT table_id, area_code, grp FROM cells WHERE category = '${total}') AS base
           USING (table_id, area_code, grp)`),
    ],
    [
      'a part that is larger than its base',
      one(`SELECT ${place} FROM cells JOIN spec_tables USING (table_id)
           JOIN (SELECT table_id, area_code, grp, n AS base_n FROM cells
                 WHERE category = '${total}') AS base USING (table_id, area_code, grp)
           WHERE kind IN (${quoted(partKinds)}) AND n > base_n`),
    ],
  ];
  for (const [problem, sql] of checks) {
    const [row] = await rowsOf(connection, sql);
    const found = row?.[0];
    if (typeof found === 'string') {
      throw new Error(`cells hold ${problem}: ${found}; mend the tabulation`);
    }
  }
}

/** Codes as a list of SQL literals. */
export function quoted(codes: readonly string[]): string {
  return codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(', ');
}
