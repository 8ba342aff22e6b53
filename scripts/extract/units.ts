import type { DuckDBConnection } from '@duckdb/node-api';
import { variablesOf } from '../../src/codebook/index.ts';
import type { TableName } from '../../src/codebook/variable.ts';
import { tableNames } from '../../src/codebook/variable.ts';
import { areaProblems } from './areas.ts';
import type { Finding } from './finding.ts';
import { refusal } from './finding.ts';
import { unitOf } from './load.ts';
import type { ExtractMetadata } from './metadata.ts';
import { firstRow } from './sql.ts';
import { shownRows } from './values.ts';

/** The smallest pseudonyms of the rows where a condition holds; only well-formed ones are shown. */
export const firstSql = (id: string, condition: string): string =>
  `coalesce(min(${id}, ${shownRows}) FILTER (WHERE (${condition})
     AND regexp_full_match(${id}, '[a-z][a-z0-9]{15}')), [])`;

interface Counted {
  readonly count: number;
  readonly of: number;
  readonly first: readonly string[];
}

export const countedOf = (row: Readonly<Record<string, unknown>>, name = ''): Counted => ({
  count: Number(row[`${name}count`] ?? 0),
  of: Number(row['rows'] ?? 0),
  first: firstOf(row[`${name}first`]),
});

/** The items of a DuckDB list of texts. */
export const firstOf = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.map(String) : [];

/** Counts stated in `extract.json` against the rows there are; no rows at all is an error too. */
export async function countFindings(
  connection: DuckDBConnection,
  { counts }: ExtractMetadata,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of tableNames) {
    const { rows } = await firstRow(connection, `SELECT count(*) AS "rows" FROM ${table}`);
    const found = Number(rows);
    if (found === 0)
      findings.push(refusal('counts', `${table}: has no rows; export it again`, { table }));
    else if (found !== counts[table]) {
      findings.push(
        refusal(
          'counts',
          `${table}: has ${found} rows, and extract.json says ${counts[table]}; find what is lost or twice`,
          { table, count: Math.abs(found - counts[table]), of: found },
        ),
      );
    }
  }
  return findings;
}

/** Ids that are missing, stand twice, or have no family. */
export async function keyFindings(connection: DuckDBConnection): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const table of tableNames) {
    const id = unitOf[table];
    const twice = countedOf(
      await firstRow(
        connection,
        `SELECT count(*) AS count, (SELECT count(*) FROM ${table}) AS "rows",
           ${firstSql(id, 'true')} AS first
         FROM (SELECT ${id} FROM ${table} WHERE ${id} IS NOT NULL GROUP BY ${id} HAVING count(*) > 1)`,
      ),
    );
    if (twice.count > 0) {
      findings.push(
        refusal(
          'duplicates',
          `${table}: ${twice.count} values of ${id} stand more than once; keep one row of each`,
          { table, column: id, ...twice },
        ),
      );
    }
  }
  if (findings.length > 0) return findings;
  const orphans = countedOf(
    await firstRow(
      connection,
      `SELECT count(*) FILTER (WHERE f.family_id IS NULL) AS count, count(*) AS "rows",
         ${firstSql('i.person_id', 'f.family_id IS NULL')} AS first
       FROM individuals i LEFT JOIN families f ON f.family_id = i.family_id
       WHERE i.family_id IS NOT NULL`,
    ),
  );
  if (orphans.count > 0) {
    findings.push(
      refusal(
        'orphans',
        `individuals: ${orphans.count} of ${orphans.of} persons have no family in families; add the families, or leave the persons out`,
        { table: 'individuals', column: 'family_id', ...orphans },
      ),
    );
  }
  return findings;
}

/** Columns that are never null, and are. */
export async function emptyFindings(
  connection: DuckDBConnection,
  table: TableName,
  given: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  const always = variablesOf[table].filter(
    ({ name, filled }) => filled === 'always' && given.has(name),
  );
  const parts = always.map(({ name }) => `count(*) - count(${name}) AS ${name}`);
  const row = await firstRow(
    connection,
    `SELECT count(*) AS "rows", ${parts.join(', ')} FROM ${table}`,
  );
  return always
    .filter(({ name }) => Number(row[name]) > 0)
    .map(({ name }) =>
      refusal(
        'structure',
        `${table}: ${name} is empty in ${Number(row[name])} of ${Number(row['rows'])} rows; fill it`,
        { table, column: name, count: Number(row[name]), of: Number(row['rows']) },
      ),
    );
}

const says = (system: ExtractMetadata['codeSystem'], hasCrosswalk: boolean) =>
  ({
    shape:
      system === 'kemendagri'
        ? 'area codes that are not Kemendagri codes with dots; write them as 21.02.01.2003 (undotted codes mean other places in the BPS system)'
        : 'area codes that are not BPS codes of 4, 7 or 10 digits; write them so, or state code_system kemendagri',
    chain: 'a village, district and regency that do not agree; correct the codes',
    regency: 'a regency that is not in Kepulauan Riau; correct the codes',
    district: 'a district that is not in the list; correct the codes, or state their code_vintage',
    village:
      system === 'bps' && !hasCrosswalk
        ? 'villages in BPS codes, which need crosswalk.csv (bps_code,code) beside extract.json; add it'
        : 'a village that is not in the list; correct the codes',
    dissolved:
      'a village that no longer exists and has no successor; say in which village they are',
  }) as const;

/** Families whose area codes are wrong (errors), or tell no district of today (a warning). */
export async function areaFindings(
  connection: DuckDBConnection,
  { codeSystem }: ExtractMetadata,
  hasCrosswalk: boolean,
): Promise<readonly Finding[]> {
  const counts = await firstRow(
    connection,
    `SELECT count(*) AS "rows", ${Object.entries(areaProblems)
      .map(([name, code]) => `count(*) FILTER (WHERE area_problem = ${code}) AS "${name} count"`)
      .join(', ')} FROM families`,
  );
  const there = Object.entries(areaProblems).filter(
    ([name]) => Number(counts[`${name} count`]) > 0,
  );
  if (there.length === 0) return [];
  const firsts = there.map(
    ([name, code]) => `${firstSql('family_id', `area_problem = ${code}`)} AS "${name} first"`,
  );
  const row = {
    ...counts,
    ...(await firstRow(connection, `SELECT ${firsts.join(', ')} FROM families`)),
  };
  const table = 'families';
  const errors = Object.entries(says(codeSystem, hasCrosswalk)).flatMap(([name, words]) => {
    const counted = countedOf(row, `${name} `);
    const sentence = `families: ${counted.count} of ${counted.of} rows have ${words}`;
    return counted.count > 0 ? [refusal(`area-${name}`, sentence, { table, ...counted })] : [];
  });
  const divided = countedOf(row, 'divided ');
  if (divided.count === 0) return errors;
  return [
    ...errors,
    {
      rule: 'area-divided',
      table,
      column: 'district_code',
      severity: 'warning',
      ...divided,
      sentence: `families: ${divided.count} of ${divided.of} rows have no village and a district that has since been divided; they count for their regency alone`,
      text: {
        id: 'keluarga tanpa kode desa tidak berada di kecamatan yang kemudian dimekarkan',
        en: 'a family without a village code is not in a district that has since been divided',
      },
    },
  ];
}
