import type { DuckDBConnection } from '@duckdb/node-api';
import { dimensionOf } from '../../src/indicators/registry/dimensions.ts';
import { total } from '../protect/cells.ts';
import { load } from '../publish/engine.ts';
import type { Count } from './counts.ts';
import { keyColumn, keyOf, keys, unknownAtom, type Pass } from './passes.ts';
import { levelBits } from './places.ts';

/** A cell of a table wherever it is: its row and category. */
interface Slot {
  readonly slot: number;
  readonly table_id: string;
  readonly grp: string;
  readonly category: string;
  readonly unit: string;
  readonly levels: number;
}

/** Which records of a pass belong to a slot: those with a key of a class, and a condition. */
interface Target {
  readonly rule: number;
  readonly by_key: number;
  readonly value: number;
  readonly slot: number;
}

/** A condition over the atoms of a pass. */
interface Condition {
  readonly rule: number;
  readonly pass: number;
  readonly sql: string | null;
}

/** In place of a key where a row has no breakdown. */
const noKey = -1;

/** Groups of a count with the keys of their records. */
function groupsOf({ by, group }: Count): readonly { grp: string; byKey: number; value: number }[] {
  if (by === null) return [{ grp: group ?? total, byKey: noKey, value: 0 }];
  const byKey = keyOf(by);
  return dimensionOf(by).classes.flatMap(({ code, keys: values }) =>
    values.map((value) => ({ grp: code, byKey, value })),
  );
}

function slotsOf(passes: readonly Pass[]) {
  const slots = new Map<string, Slot>();
  const targets: Target[] = [];
  const conditions: Condition[] = [];
  for (const [pass, { counts }] of passes.entries()) {
    for (const count of counts) {
      for (const [category, sql] of count.cells) {
        const rule = conditions.length;
        conditions.push({ rule, pass, sql });
        for (const { grp, byKey, value } of groupsOf(count)) {
          const name = JSON.stringify([count.spec.id, grp, category]);
          const slot = slots.get(name) ?? {
            slot: slots.size,
            table_id: count.spec.id,
            grp,
            category,
            unit: count.population,
            levels: levelBits(count.spec.levels),
          };
          slots.set(name, slot);
          targets.push({ rule, by_key: byKey, value, slot: slot.slot });
        }
      }
    }
  }
  return { slots: [...slots.values()], targets, conditions };
}

/** The levels at which a key of a pass is wanted. */
function wantedOf(passes: readonly Pass[]) {
  return passes.flatMap(({ counts }, pass) =>
    [noKey, ...keys.keys()].flatMap((byKey) => {
      const own = counts.filter(({ by }) => (by === null ? noKey : keyOf(by)) === byKey);
      if (own.length === 0) return [];
      const levels = levelBits([...new Set(own.flatMap(({ spec }) => spec.levels))]);
      return [{ pass, by_key: byKey, levels }];
    }),
  );
}

/** Fills the table of cells from `fine`: every level and table is a sum of these disjoint counts. */
export async function fillCells(
  connection: DuckDBConnection,
  passes: readonly Pass[],
  target: string,
): Promise<void> {
  const { slots, targets, conditions } = slotsOf(passes);
  await loadWhole(connection, 'tabulated_slots', slots);
  await loadWhole(connection, 'tabulated_targets', targets);
  await loadWhole(connection, 'tabulated_wanted', wantedOf(passes));
  await connection.run(`CREATE OR REPLACE TEMP TABLE margins AS ${marginsSql}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE holds AS ${holdsSql(conditions)}`);
  await connection.run(`INSERT INTO ${target} ${cellsSql}`);
}

/** Records by pass, area, key and atom, at the levels that are wanted. */
const marginsSql = `
  SELECT pass, area, by_key, value, atom, sum(n) AS n, sum(key) AS key
  FROM (
    ${[noKey, ...keys.keys()]
      .map((key) => {
        const value = key === noKey ? '0' : keyColumn(key);
        return `SELECT pass, place, ${key} AS by_key, ${value} AS value, atom,
          sum(n) AS n, sum(key) AS key
        FROM fine WHERE ${value} IS NOT NULL GROUP BY ALL`;
      })
      .join(' UNION ALL ')}
  )
  JOIN tabulated_wanted USING (pass, by_key)
  JOIN place_areas USING (place)
  WHERE levels & level > 0
  GROUP BY ALL`;

/** Which conditions hold for each atom. */
function holdsSql(conditions: readonly Condition[]): string {
  const passes = [...new Set(conditions.map(({ pass }) => pass))];
  const each = passes.map((pass) => {
    const own = conditions.filter((condition) => condition.pass === pass);
    const rules = own.map(({ rule, sql }) =>
      sql === null ? String(rule) : `CASE WHEN ${sql} THEN ${rule} END`,
    );
    return `SELECT pass, stored AS atom, unnest([${rules.join(', ')}]) AS rule
      FROM atoms WHERE pass = ${pass}`;
  });
  return `WITH atoms AS MATERIALIZED (
      SELECT DISTINCT pass, atom AS stored, nullif(atom, ${unknownAtom}) AS atom FROM margins
    ) SELECT * FROM (${each.join(' UNION ALL ')}) WHERE rule IS NOT NULL`;
}

/** The cells, and a base of 0 for each row without records in an area of the extract. */
const cellsSql = `
  SELECT table_id, area_code, area_level, grp, category, unit, sum(n)::BIGINT, sum(key)::HUGEINT
  FROM (
    SELECT slot, area, sum(n) AS n, sum(key) AS key
    FROM margins JOIN holds USING (pass, atom) JOIN tabulated_targets USING (rule, by_key, value)
    GROUP BY ALL
    UNION ALL
    SELECT slot, area, 0, 0 FROM tabulated_slots, areas WHERE category = '${total}'
  )
  JOIN tabulated_slots USING (slot) JOIN areas USING (area)
  WHERE levels & level > 0
  GROUP BY ALL`;

/** Loads records of texts and whole numbers into a table of this name. */
async function loadWhole(
  connection: DuckDBConnection,
  name: string,
  rows: readonly object[],
): Promise<void> {
  const records = rows as readonly Readonly<Record<string, string | number>>[];
  const columns = Object.entries(records[0] ?? {}).map(
    ([column, value]) => [column, typeof value === 'string' ? 'VARCHAR' : 'INTEGER'] as const,
  );
  await connection.run(`DROP TABLE IF EXISTS ${name}`);
  await load(connection, { name, columns: Object.fromEntries(columns), order: [], rows: records });
}
