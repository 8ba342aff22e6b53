import { plannedTables } from '../../scripts/protect/detail.ts';
import { readRules } from '../../scripts/protect/rules.ts';
import { openEngine, rowsOf } from '../../scripts/publish/engine.ts';
import { registrySpecs, tabulate } from '../../scripts/tabulate.ts';
import { variablesOf } from '../../src/codebook/index.ts';
import { families, makeRegister, type Family } from './hand-register.ts';

export const rules = await readRules();
export const allColumns = [
  variablesOf.families.map(({ name }) => name),
  variablesOf.individuals.map(({ name }) => name),
] as const;
export const specs = plannedTables(registrySpecs(...allColumns).specs, rules.rules);

export interface CountedCell {
  readonly n: number;
  readonly key: bigint;
  readonly unit: string;
  readonly level: string;
}

export const cellName = (table: string, area: string, grp: string, category: string): string =>
  [table, area, grp, category].join(' | ');

/** All cells of a register made by hand, by `cellName`. */
export async function countedCells(
  list: readonly Family[] = families,
  threads = 2,
): Promise<ReadonlyMap<string, CountedCell>> {
  const connection = await openEngine(threads);
  try {
    await makeRegister(connection, list);
    await tabulate(connection, specs);
    const rows = await rowsOf(
      connection,
      `SELECT table_id, area_code, grp, category, n::INTEGER, key::VARCHAR, unit, area_level
       FROM cells ORDER BY ALL`,
    );
    return new Map(
      rows.map(([table, area, grp, category, n, key, unit, level]) => [
        cellName(String(table), String(area), String(grp), String(category)),
        { n: Number(n), key: BigInt(String(key)), unit: String(unit), level: String(level) },
      ]),
    );
  } finally {
    connection.closeSync();
  }
}
