import type { DuckDBConnection } from '@duckdb/node-api';
import { dimensionOf, type DimensionId } from '../../src/indicators/registry/dimensions.ts';
import type { Count } from './counts.ts';
import { recordsTable } from './records.ts';

/** Counts that one pass over the records serves: one population, universe and classification. */
export interface Fine extends Pick<Count, 'population' | 'universe' | 'atom'> {
  readonly dimensions: readonly DimensionId[];
  readonly counts: readonly Count[];
}

/** The passes that the counts need, in the order of their first counts. */
export function fineOf(counts: readonly Count[]): readonly Fine[] {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const key = JSON.stringify([count.population, count.universe, count.atom]);
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()].map((own) => ({
    population: own[0]!.population,
    universe: own[0]!.universe,
    atom: own[0]!.atom,
    dimensions: [...new Set(own.flatMap(({ by }) => (by === null ? [] : [by])))],
    counts: own,
  }));
}

/** Column of `fine` with the class of a dimension. */
export const columnOf = (dimension: DimensionId): string => `"by ${dimension}"`;

/**
 * Makes `fine`: for each place, class and dimension the number of records and the sum of their keys.
 * A family whose village or district is not known has its counts at the levels that are.
 */
export async function fillFine(
  connection: DuckDBConnection,
  { population, universe, atom, dimensions }: Fine,
): Promise<void> {
  const by = dimensions.map((one) => `${dimensionOf(one).sql} AS ${columnOf(one)}`);
  const columns = ['regency_code', 'district_code', 'village_code', `${atom ?? 'NULL'} AS atom`];
  await connection.run(`CREATE OR REPLACE TEMP TABLE fine AS
    SELECT ${[...columns, ...by].join(', ')}, count(*) AS n, sum(record_key) AS key
    FROM ${recordsTable(population)} WHERE ${universe} GROUP BY ALL`);
}
