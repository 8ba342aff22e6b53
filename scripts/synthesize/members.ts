import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../publish/engine.ts';
import { chance, draw, logistic, pick, scrambled } from './draws.ts';
import { interviewed } from './logit.ts';
import type { Margins, Share } from './margins.ts';
import type { Regency } from './places.ts';
import { remaining, runStep } from './quota.ts';

/** Numbers of persons in one family at most; a person's number is made of it. */
export const places = 20;

/** Members besides head and spouse, as weights; those whom a family is too young for are children. */
const roles = [
  ['grandchild', 2.5],
  ['parent', 3.5],
  ['in_law', 1],
  ['other', 5.5],
  ['domestic', 0.3],
  ['child', 87.2],
] as const;

const role = pick(
  'role',
  roles.map(([name, weight]) => [`'${name}'`, weight]),
);

/** SQL of thousandths of a year from 0 to (not including) the SQL `width`. */
const upTo = (name: string, width: string): string =>
  `((${draw(name)} * (${width})::UBIGINT) >> 32)::INTEGER`;

/** Years of age that children of one family may have: their mother bore them at 19 to 42. */
const childRange = `CASE WHEN youngest > 0 THEN greatest(6000, 25000 - youngest)
  ELSE greatest(500, least(25000, younger - 19000)) END`;

/** Last group of the margin, 75 and over: each year of age has 13 % fewer people than the one before. */
const decline = 0.87;
const oldest = 98;

/** Shares of single years of age from the margin of groups of five years. */
export function agesOf(groups: readonly Share[]): readonly Share[] {
  return groups.flatMap(({ code, share }) => {
    const [from = 0, to] = code.replace('+', '').split('-').map(Number);
    const ages = Array.from({ length: (to ?? oldest) - from + 1 }, (_, index) => from + index);
    const weights = ages.map((_, index) => (to === undefined ? decline ** index : 1));
    const sum = weights.reduce((one, other) => one + other, 0);
    return ages.map((age, index) => ({
      code: String(age),
      share: (share * (weights[index] ?? 0)) / sum,
    }));
  });
}

/**
 * Makes `married` from the interviewed families of `equipped`: one row a listed member, in the order
 * of families and line numbers, with role, presence, age, sex and marital status.
 *
 * First every member gets an age that fits the family; then the ages of all are moved, their order
 * kept, onto the margin. So the margin is met and parents stay older than their children.
 */
export async function createMembers(
  connection: DuckDBConnection,
  margins: Margins,
  regencies: readonly Regency[],
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE listed AS
     SELECT n, k, s, family_s, regency_code, urban_rural, size, welfare, decile_national, no_work,
       with_spouse, relationship, fixed_sex, (CASE relationship
         WHEN 1 THEN head_age
         WHEN 2 THEN spouse_age
         WHEN 3 THEN youngest + ${upTo('child', childRange)}
         WHEN 4 THEN 20000 + ${upTo('in-law', '12000')}
         WHEN 5 THEN ${upTo('grandchild', 'greatest(500, least(16000, younger - 40000))')}
         WHEN 6 THEN head_age + 20000 + ${upTo('parent', '12000')}
         ELSE 15000 + ${upTo('other', '40000')} END)::INTEGER AS first_age
     FROM (SELECT *, least(head_age, CASE WHEN with_spouse THEN spouse_age ELSE head_age END) AS younger,
         greatest(0, younger - 42000) AS youngest,
         (CASE WHEN k = 1 THEN 1 WHEN k = 2 AND with_spouse THEN 2
           WHEN role = 'grandchild' AND head_age >= 48000 THEN 5
           WHEN role = 'parent' AND head_age < 58000 THEN 6
           WHEN role = 'in_law' AND head_age >= 48000 THEN 4
           WHEN role = 'domestic' AND welfare > 25000 THEN 7
           WHEN role IN ('other', 'domestic') OR head_age < 19500 THEN 8 ELSE 3 END)::TINYINT
           AS relationship,
         (CASE WHEN k = 1 THEN head_sex WHEN k = 2 AND with_spouse THEN 3 - head_sex END)::TINYINT
           AS fixed_sex
       FROM (SELECT *, ${role} AS role,
           greatest(17000, head_age + CASE WHEN head_sex = 1 THEN -7500 ELSE -1500 END
             + ((${draw('spouse age', 'family_s')} * 9000) >> 32)::INTEGER)::INTEGER AS spouse_age
         FROM (SELECT n, k::TINYINT AS k, (${scrambled(`n * ${places} + k`, 'person')})::UINTEGER AS s,
             s AS family_s, regency_code, urban_rural, size, welfare, decile_national, no_work,
             with_spouse, head_age, head_sex
           FROM (SELECT *, unnest(range(1, size + 1)) AS k FROM equipped WHERE ${interviewed}))))
     ORDER BY n, k`,
  );
  const sexes = await sexShares(connection, margins, regencies);
  await runStep(connection, {
    from: 'listed',
    to: 'aged',
    quotas: [
      {
        column: 'age',
        type: 'SMALLINT',
        score: 'first_age',
        cells: [{ where: 'true', shares: agesOf(margins.shares('age_group5')) }],
      },
      {
        column: 'free_sex',
        type: 'TINYINT',
        score: logistic('sex'),
        cells: sexes.map(({ regency, shares }) => ({
          where: `fixed_sex IS NULL AND regency_code = '${regency}'`,
          shares,
        })),
      },
      {
        column: 'other_presence',
        type: 'TINYINT',
        score: logistic('presence'),
        cells: [{ where: 'relationship <> 1', shares: await presences(connection, margins) }],
      },
    ],
    columns: {
      sex: 'coalesce(fixed_sex, free_sex)',
      member_presence: 'coalesce(other_presence, 1)::TINYINT',
    },
    drop: ['free_sex', 'fixed_sex', 'other_presence', 'first_age'],
  });
  await marry(connection, margins);
}

/** Sexes of those whose sex does not follow from another's, by regency. */
async function sexShares(
  connection: DuckDBConnection,
  margins: Margins,
  regencies: readonly Regency[],
): Promise<readonly { readonly regency: string; readonly shares: readonly Share[] }[]> {
  const counts = await rowsOf(
    connection,
    `SELECT regency_code, count(*)::DOUBLE, (count(*) FILTER (WHERE fixed_sex = 1))::DOUBLE,
       (count(*) FILTER (WHERE fixed_sex = 2))::DOUBLE FROM listed GROUP BY regency_code`,
  );
  return regencies.map(({ code }) => {
    const [, all, men, women] = counts.find(([regency]) => regency === code) ?? [];
    const fixed = new Map([
      ['1', Number(men ?? 0)],
      ['2', Number(women ?? 0)],
    ]);
    return {
      regency: code,
      shares: remaining(margins.shares('sex', code), Number(all ?? 0), fixed),
    };
  });
}

/** Presence of members other than the head, who is always there. */
async function presences(
  connection: DuckDBConnection,
  margins: Margins,
): Promise<readonly Share[]> {
  const [row = []] = await rowsOf(
    connection,
    `SELECT count(*)::DOUBLE, (count(*) FILTER (WHERE relationship = 1))::DOUBLE FROM listed`,
  );
  const [all = 0, heads = 0] = row.map(Number);
  return remaining(margins.shares('member_presence'), all, new Map([['1', heads]]));
}

async function marry(connection: DuckDBConnection, margins: Margins): Promise<void> {
  const free = 'age >= 15 AND NOT in_couple';
  await connection.run(
    `CREATE OR REPLACE TABLE coupled AS SELECT *,
       (relationship = 2 OR relationship = 1 AND with_spouse OR relationship = 4 AND age >= 16)
         AS in_couple FROM aged`,
  );
  await connection.run('DROP TABLE aged');
  const [row = []] = await rowsOf(
    connection,
    `SELECT (count(*) FILTER (WHERE age >= 15))::DOUBLE,
       (count(*) FILTER (WHERE age >= 15 AND in_couple))::DOUBLE FROM coupled`,
  );
  const [adults = 0, couples = 0] = row.map(Number);
  const left = remaining(margins.shares('marital_status'), adults, new Map([['2', couples]]));
  const inOrder = ['1', '2', '3', '4'].flatMap((code) =>
    left.filter((share) => share.code === code),
  );
  await runStep(connection, {
    from: 'coupled',
    to: 'married',
    quotas: [
      {
        column: 'free_status',
        type: 'TINYINT',
        score: `age::INTEGER * 1500 + ${logistic('marital')} + CASE relationship WHEN 3 THEN -15000
          WHEN 6 THEN 30000 WHEN 1 THEN CASE WHEN size > 1 THEN 25000 ELSE 0 END ELSE 0 END`,
        cells: [{ where: free, shares: inOrder }],
      },
    ],
    columns: {
      marital_status: '(CASE WHEN in_couple THEN 2 ELSE coalesce(free_status, 1) END)::TINYINT',
      pregnant: `(CASE WHEN age BETWEEN 15 AND 49 AND marital_status = 2
        AND ${chance('pregnant', margins.value('pregnant', '15-49'))} THEN 1 ELSE 2 END)::TINYINT`,
      id_documents: documents(margins),
    },
    drop: ['free_status', 'in_couple', 'with_spouse'],
  });
}

/** Everyone of 17 and over holds an identity card: the rule of the form. */
function documents(margins: Margins): string {
  const birth = (ages: string) =>
    `CASE WHEN ${chance('birth certificate', margins.value('birth_certificate', ages))} THEN 1 ELSE 0 END`;
  return `(CASE WHEN age >= 17 THEN 4 + ${birth('17+')} ELSE ${birth('0-16')}
    + CASE WHEN ${chance('child card', margins.value('child_card', '0-16'))} THEN 2 ELSE 0 END
    END)::TINYINT`;
}
