import type { DuckDBConnection } from '@duckdb/node-api';
import { load, rowsOf } from '../publish/engine.ts';
import { chance, draw, logistic, pick, scrambled, unit } from './draws.ts';
import type { Margins, Share } from './margins.ts';
import type { Regency } from './places.ts';
import { runStep, type QuotaCell } from './quota.ts';
import { sizeShares, sizesOf } from './sizes.ts';

/** What the ranks and codes of welfare follow besides chance, in standard deviations. */
const urbanWelfare = 0.25;
const welfareOfMember = -0.13;

const quoted = (text: string): string => `'${text}'`;

/** Ages of heads by family size, as weights of groups of five years from 15. */
const headAges: Readonly<Record<string, readonly number[]>> = {
  '1': [1, 16, 18, 11, 8, 7, 7, 7, 7, 7, 5, 3.5, 2.5],
  '2': [0.3, 7, 14, 12, 9, 8, 9, 10, 10, 9, 6, 3.5, 2.5],
  '3': [0, 3, 13, 19, 17, 13, 11, 9, 7, 5, 2, 0.7, 0.3],
  '4': [0, 0.5, 5, 16, 24, 23, 15, 9, 5, 2, 0.4, 0.1, 0],
  '5+': [0, 0, 1, 10, 22, 26, 20, 12, 6, 3, 0.7, 0.3, 0],
};

/**
 * Makes the table `welfare`: one row a family, in the order of its number, with its village, size,
 * enumeration result, first age and sex of its head, and latent welfare (ten thousandths). The line
 * of welfare 0 leaves as many people of each regency below it as its published poverty rate says.
 */
export async function createFamilies(
  connection: DuckDBConnection,
  margins: Margins,
  regencies: readonly Regency[],
  firstNumber: number,
): Promise<void> {
  await createHomes(connection, regencies, firstNumber);
  const sizes = regencies.map(({ code, families, persons }) => ({
    code,
    counts: sizesOf(sizeShares(margins.shares('family_size')), families, persons),
  }));
  const sizeCases = sizes.map(({ code, counts }) => {
    let reached = 0;
    const steps = counts.map(({ size, families }) => {
      reached += families;
      return `WHEN place <= ${reached} THEN ${size}`;
    });
    return `WHEN ${quoted(code)} THEN CASE ${steps.join(' ')} END`;
  });
  await connection.run(
    `CREATE OR REPLACE TABLE sized AS
     SELECT * EXCLUDE (place), (CASE regency_code ${sizeCases.join('\n')} END)::SMALLINT AS size
     FROM (SELECT *, row_number() OVER (PARTITION BY regency_code ORDER BY ${draw('size')}) AS place
       FROM homes) ORDER BY n`,
  );
  const spouse = margins.shares('with_spouse').map(({ code, share }): QuotaCell => ({
    where: code === '7+' ? 'size >= 7' : `size = ${code}`,
    shares: [
      { code: 'true', share },
      { code: 'false', share: 100 - share },
    ],
  }));
  await runStep(connection, {
    from: 'sized',
    to: 'headed',
    quotas: [
      {
        column: 'enumeration_result',
        type: 'TINYINT',
        score: logistic('result'),
        cells: [{ where: 'true', shares: margins.shares('enumeration_result') }],
      },
      { column: 'with_spouse', type: 'BOOLEAN', score: logistic('spouse'), cells: spouse },
    ],
    columns: {
      head_age: `(CASE ${Object.entries(headAges)
        .map(([size, weights]) => `WHEN ${sizeSql(size)} THEN ${headAgeSql(weights)}`)
        .join('\n')} END)::INTEGER`,
      head_sex: `(CASE WHEN with_spouse THEN ${pick('head of couple', [
        [1, 97],
        [2, 3],
      ])} WHEN size = 1 THEN ${pick('head alone', [
        [1, 58],
        [2, 42],
      ])} ELSE ${pick('head without spouse', [
        [1, 38],
        [2, 62],
      ])} END)::TINYINT`,
      welfare_before: `(normal(${draw('welfare')}, ${draw('welfare angle')})
        + CASE WHEN urban_rural = 1 THEN ${urbanWelfare * unit} ELSE 0 END
        + (size - 3) * ${welfareOfMember * unit})::INTEGER`,
    },
  });
  await shiftWelfare(connection, regencies);
}

const sizeSql = (size: string): string => (size === '5+' ? 'size >= 5' : `size = ${size}`);

/** Thousandths of a year. */
function headAgeSql(weights: readonly number[]): string {
  const groups = weights.flatMap((weight, index): [number, number][] =>
    weight > 0 ? [[15 + 5 * index, weight]] : [],
  );
  const from = pick('age group of head', groups);
  return `(${from}) * 1000 + ((${draw('age of head')} * 5000) >> 32)::INTEGER`;
}

async function createHomes(
  connection: DuckDBConnection,
  regencies: readonly Regency[],
  firstNumber: number,
): Promise<void> {
  await connection.run('DROP TABLE IF EXISTS villages');
  let next = firstNumber;
  await load(connection, {
    name: 'villages',
    columns: {
      village_code: 'VARCHAR',
      district_code: 'VARCHAR',
      regency_code: 'VARCHAR',
      urban_rural: 'INTEGER',
      is_desa: 'BOOLEAN',
      families: 'INTEGER',
      first: 'DOUBLE',
    },
    order: ['village_code'],
    rows: regencies
      .flatMap(({ villages }) => villages)
      .map(({ code, district, regency, isUrban, isDesa, families }) => {
        const first = next;
        next += families;
        return {
          village_code: code,
          district_code: district,
          regency_code: regency,
          urban_rural: isUrban ? 1 : 2,
          is_desa: isDesa,
          families,
          first,
        };
      }),
  });
  await connection.run(
    `CREATE OR REPLACE TABLE homes AS
     SELECT n, (${scrambled('n', 'family')})::UINTEGER AS s, regency_code, district_code,
       village_code, urban_rural, is_desa
     FROM (SELECT * EXCLUDE (first, families, urban_rural), urban_rural::TINYINT AS urban_rural,
         (first::BIGINT + unnest(range(families)))::UINTEGER AS n
       FROM villages) ORDER BY n`,
  );
}

async function shiftWelfare(
  connection: DuckDBConnection,
  regencies: readonly Regency[],
): Promise<void> {
  const parts = regencies.map(
    ({ code, poverty }) =>
      `quantile_disc(welfare_before, ${poverty / 100}) FILTER (WHERE regency_code = ${quoted(code)})`,
  );
  const [lines = []] = await rowsOf(
    connection,
    `SELECT ${parts.join(', ')} FROM (
       SELECT regency_code, welfare_before, unnest(range(size)) AS member FROM headed)`,
  );
  const cases = regencies.map(
    ({ code }, index) => `WHEN ${quoted(code)} THEN ${Number(lines[index] ?? 0)}`,
  );
  await connection.run(
    `CREATE OR REPLACE TABLE welfare AS
     SELECT * EXCLUDE (welfare_before),
       welfare_before - CASE regency_code ${cases.join(' ')} END AS welfare,
       enumeration_result = 2 AND ${chance('no housing', 50)} AS no_housing,
       enumeration_result = 2 AND NOT (${chance('no housing', 50)}) AND ${chance('no work', 60)}
         AS no_work
     FROM headed`,
  );
  await connection.run('DROP TABLE headed');
}

/** The same shares for each of the ten deciles. */
export const tenths: readonly Share[] = Array.from({ length: 10 }, (_, index) => ({
  code: String(index + 1),
  share: 10,
}));
