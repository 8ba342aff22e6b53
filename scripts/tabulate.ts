import type { DuckDBConnection } from '@duckdb/node-api';
import type { RegistryRelease } from '../src/observations/registry.ts';
import { registryIndicators } from '../src/indicators/registry/index.ts';
import { cellColumns, type TableSpec } from './protect/cells.ts';
import { countsOf, type Count } from './tabulate/counts.ts';
import { fillFine, passesOf } from './tabulate/passes.ts';
import { makePlaces } from './tabulate/places.ts';
import { fillCells } from './tabulate/rollup.ts';
import { tablesOf } from './tabulate/tables.ts';

export interface RegistrySpecs {
  readonly specs: readonly TableSpec[];
  /** Indicators that cannot be tabulated, with the optional columns that the extract lacks. */
  readonly missing: RegistryRelease['missing'];
}

/**
 * Every table of the registry, from the indicators. The parameters are the columns that the files
 * of an extract have; tables whose optional columns are not among them are left out.
 */
export function registrySpecs(
  familyColumns: readonly string[],
  personColumns: readonly string[],
): RegistrySpecs {
  const given = new Set([...familyColumns, ...personColumns]);
  const lacking = (needs: readonly string[]) => needs.filter((column) => !given.has(column));
  const missing = registryIndicators.flatMap(({ id, measure }) => {
    const columns = lacking(measure.needs);
    return columns.length > 0 ? [{ indicator: id, columns }] : [];
  });
  const left = new Set(missing.map(({ indicator }) => indicator));
  const specs = registryIndicators
    .filter(({ id }) => !left.has(id))
    .flatMap((indicator) => tablesOf(indicator))
    .filter(({ needs }) => lacking(needs).length === 0)
    .map(({ spec }) => spec);
  return { specs, missing };
}

/**
 * Counts the planned tables from `families` and `individuals` (see `openExtract`) into a new table
 * with the columns of `cells`. The records of each population are read once, and grouped at once by
 * place and dimension for each thing that is counted; all levels and tables are sums of these
 * disjoint counts and of their record keys. Memory stays within the engine's limit.
 */
export async function tabulate(
  connection: DuckDBConnection,
  specs: readonly TableSpec[],
  target: 'cells' | 'cells_again' = 'cells',
): Promise<void> {
  const columns = Object.entries(cellColumns).map(([name, type]) => `${name} ${type} NOT NULL`);
  const planned = new Map(specs.map((spec) => [spec.id, spec]));
  const counts: readonly Count[] = registryIndicators
    .flatMap((indicator) => tablesOf(indicator))
    .flatMap(({ spec, ...table }) => {
      const plan = planned.get(spec.id);
      return plan ? countsOf(plan, table) : [];
    });
  const passes = passesOf(counts);
  try {
    await makePlaces(connection);
    await connection.run(`CREATE TABLE ${target} (${columns.join(', ')})`);
    await fillFine(connection, passes);
    await fillCells(connection, passes, target);
  } finally {
    for (const table of working) await connection.run(`DROP TABLE IF EXISTS ${table}`);
  }
}

const working = [
  'places',
  'areas',
  'place_areas',
  'fine',
  'margins',
  'holds',
  'tabulated_slots',
  'tabulated_targets',
  'tabulated_wanted',
] as const;
