import type { DuckDBConnection } from '@duckdb/node-api';
import {
  dimensionOf,
  dimensions,
  type DimensionId,
} from '../../src/indicators/registry/dimensions.ts';
import type { Population } from '../../src/indicators/registry/measure.ts';
import type { Count } from './counts.ts';
import { recordsSql } from './records.ts';

/** Counts of one population, universe and classification: one grouping of the records. */
export interface Pass extends Pick<Count, 'population' | 'universe' | 'atom'> {
  readonly counts: readonly Count[];
}

const dimensionKeys = Object.keys(dimensions) as DimensionId[];

/** SQL of what tells the classes of dimensions, each once; `fine` has a column for each. */
export const keys: readonly string[] = [
  ...new Set(dimensionKeys.map((one) => dimensionOf(one).key)),
].filter((key) => key !== null);

/** Number of the key of a dimension. Throws where its groups are cuts, which have no key. */
export function keyOf(dimension: DimensionId): number {
  const { key } = dimensionOf(dimension);
  if (key === null) throw new Error(`${dimension} has no key; its groups are cuts`);
  return keys.indexOf(key);
}

/** Column of `fine` with a key. */
export const keyColumn = (key: number): string => `key_${key}`;

/** The groupings that the counts need, in the order of their first counts. */
export function passesOf(counts: readonly Count[]): readonly Pass[] {
  const groups = new Map<string, Count[]>();
  for (const count of counts) {
    const name = JSON.stringify([count.population, count.universe, count.atom]);
    const own = groups.get(name);
    if (own) own.push(count);
    else groups.set(name, [count]);
  }
  return [...groups.values()].map((own) => ({
    population: own[0]!.population,
    universe: own[0]!.universe,
    atom: own[0]!.atom,
    counts: own,
  }));
}

/** Stored in place of an atom that is not known, so that null means outside the universe. */
export const unknownAtom = -32768;

const populations: readonly Population[] = ['family', 'person'];

/**
 * Makes `fine`: for each pass, place, key and atom the number of records and the sum of their record
 * keys. The records of a population are read once for all its passes.
 */
export async function fillFine(
  connection: DuckDBConnection,
  passes: readonly Pass[],
): Promise<void> {
  const columns = keys.map((_, key) => `${keyColumn(key)} SMALLINT`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE fine (pass SMALLINT, place INTEGER,
    ${columns.join(', ')}, atom SMALLINT, n BIGINT, key HUGEINT)`);
  for (const population of populations) {
    const own = [...passes.entries()].filter(([, pass]) => pass.population === population);
    if (own.length > 0) await connection.run(`INSERT INTO fine ${fineSql(population, own)}`);
  }
}

function fineSql(population: Population, passes: readonly (readonly [number, Pass])[]): string {
  const used = passes.map(([, { counts }]) => [
    ...new Set(counts.flatMap(({ by }) => (by === null ? [] : [keyOf(by)]))),
  ]);
  const all = [...new Set(used.flat())].sort((a, b) => a - b);
  const atoms = passes.map(([, { universe, atom }], index) => {
    const known = atom === null ? '0' : `coalesce((${atom})::SMALLINT, ${unknownAtom})`;
    return `CASE WHEN ${universe} THEN ${known} END AS atom_${index}`;
  });
  const sets = used.map(
    (own, index) => `(${['place', ...own.map(keyColumn), `atom_${index}`].join(', ')})`,
  );
  const names = passes.map((_, index) => `atom_${index}`);
  const numbers = passes.map(([pass], index) => `WHEN atom_${index} IS NOT NULL THEN ${pass}`);
  const columns = keys.map((_, key) => (all.includes(key) ? keyColumn(key) : 'NULL'));
  return `SELECT CASE ${numbers.join(' ')} END AS pass, place, ${columns.join(', ')},
      coalesce(${names.join(', ')}) AS atom, n, key
    FROM (
      SELECT place, ${[...all.map(keyColumn), ...names].join(', ')},
        count(*) AS n, sum(record_key) AS key
      FROM (
        SELECT place, record_key,
          ${[...all.map((key) => `(${keys[key]})::SMALLINT AS ${keyColumn(key)}`), ...atoms].join(', ')}
        FROM (${recordsSql[population]})
      )
      GROUP BY GROUPING SETS (${sets.join(', ')})
    ) WHERE pass IS NOT NULL`;
}
