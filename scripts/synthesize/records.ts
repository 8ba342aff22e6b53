import type { DuckDBConnection } from '@duckdb/node-api';
import { familyVariables, variablesOf } from '../../src/codebook/index.ts';
import type { TableName, Variable } from '../../src/codebook/variable.ts';
import { sqlTypes } from '../extract/casting.ts';
import { lastReceived } from './assets.ts';
import { draw } from './draws.ts';
import { places } from './members.ts';

export const referenceMonth = '2022-10';
export const period = '2022-11';
const version = '2022-11-14.1';

/** Items that some partly complete families lack. */
const housing = [
  ...['tenure', 'floor_area_m2', 'floor_material', 'wall_material', 'roof_material'],
  ...['drinking_water', 'lighting_source', 'cooking_fuel', 'toilet_facility'],
];
const work = ['worked_last_week', 'has_business'];
const programmes = familyVariables
  .map(({ name }) => name)
  .filter((name) => /^prog_/.test(name) && !/_(month|year)$/.test(name));

/** SQL of a pseudonym: a letter and 15 hexadecimal digits, of which 8 are one to one with the unit. */
const pseudonym = (number: string, kind: 'family' | 'person'): string =>
  `format('${kind[0]}{:08x}{:07x}', ${draw(`${kind} pseudonym`, number)},
     ${draw(`${kind} pseudonym end`, number)} >> 4)`;

const empty = (condition: string, columns: readonly string[]): readonly string[] =>
  columns.map((name) => `CASE WHEN NOT (${condition}) THEN ${name} END AS ${name}`);

/** SQL of a column of the extract: null outside its universe; derived columns are left to readers. */
function recordSql({ name, type, universe, column }: Variable): string {
  const sqlType = sqlTypes[type];
  if (column === 'derived') return `NULL::${sqlType} AS ${name}`;
  const value = universe.sql === 'true' ? name : `CASE WHEN ${universe.sql} THEN ${name} END`;
  return `(${value})::${sqlType} AS ${name}`;
}

/** Columns besides those of the codebook, by which the rows are in the order of their numbers. */
export const recordOrder = { families: ['n'], individuals: ['n', 'k'] } as const;

/** What the distances of persons are measured by, of their families. */
export const placeColumns = ['regency_code', 'urban_rural', 'decile_national'] as const;

const records = (table: TableName, rows: string): string => {
  const own =
    table === 'individuals' ? [...recordOrder[table], ...placeColumns] : recordOrder[table];
  return `CREATE OR REPLACE TABLE ${table} AS
    SELECT ${[...own, ...variablesOf[table].map(recordSql)].join(',\n')} FROM (${rows})`;
};

/**
 * Makes the tables `families` and `individuals` with the columns of the codebook, of `recordOrder`
 * and, for persons, of `placeColumns` from `subsidised` and `protected_members`, and drops these.
 */
export async function createRecords(connection: DuckDBConnection): Promise<void> {
  const months = Object.entries(
    Object.assign({}, ...programmes.map((name) => lastReceived(name, referenceMonth))) as Record<
      string,
      string
    >,
  ).map(([name, sql]) => `${sql} AS ${name}`);
  const lacking = [...empty('no_housing', housing), ...empty('enumeration_result = 2', programmes)];
  await connection.run(
    records(
      'families',
      `SELECT *, ${months.join(', ')}, size AS member_count, '${version}' AS extract_version,
         ${pseudonym('n', 'family')} AS family_id
       FROM (SELECT * REPLACE (${lacking.join(', ')}) FROM subsidised)`,
    ),
  );
  await connection.run('DROP TABLE subsidised');
  await connection.run(
    records(
      'individuals',
      `SELECT * REPLACE (${empty('no_work', work).join(', ')}), k AS member_number,
         ${pseudonym(`(n::UBIGINT * ${places} + k)`, 'person')} AS person_id,
         ${pseudonym('n', 'family')} AS family_id
       FROM protected_members`,
    ),
  );
  await connection.run('DROP TABLE protected_members');
}
