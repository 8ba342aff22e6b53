import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../publish/engine.ts';
import { chance, draw, logistic, pick } from './draws.ts';
import { scoreSql } from './logit.ts';
import type { Margins, Share } from './margins.ts';
import { remaining, runStep } from './quota.ts';

/** SQL of a band of ages as the margins write it: `7-12`, `5`, `17+`. */
export function ageBand(band: string): string {
  if (band.endsWith('+')) return `age >= ${Number(band.slice(0, -1))}`;
  const [from, to] = band.split('-').map(Number);
  return `age BETWEEN ${from} AND ${to ?? from}`;
}

/** Years lost a year of age: older people went to school less; in ten thousandths of a logit. */
const cohort = -600;

/** What those who left school have, by age, as far as it does not follow from the margin. */
const leavers: readonly {
  readonly ages: string;
  readonly shares: readonly (readonly [group: number, percent: number])[];
}[] = [
  {
    ages: '15-15',
    shares: [
      [0, 12],
      [1, 88],
    ],
  },
  {
    ages: '16-17',
    shares: [
      [0, 4],
      [1, 36],
      [2, 60],
    ],
  },
  {
    ages: '18-21',
    shares: [
      [0, 1.5],
      [1, 6],
      [2, 15],
      [4, 29],
      [3, 47],
      [5, 1.5],
    ],
  },
];
/** Groups of certificates from the lowest to the highest: vocational before general schools. */
const groups = ['0', '1', '2', '4', '3', '5', '6'];

/** Codes of certificates by group, with weights. */
const certificates: Readonly<Record<number, readonly (readonly [code: number, weight: number])[]>> =
  {
    0: [[23, 1]],
    1: [
      [3, 90],
      [4, 7],
      [1, 3],
    ],
    2: [
      [8, 86],
      [9, 10],
      [6, 4],
    ],
    3: [
      [13, 82],
      [14, 9],
      [11, 9],
    ],
    4: [
      [15, 99],
      [16, 1],
    ],
    5: [[18, 1]],
    6: [
      [19, 90],
      [20, 1.5],
      [21, 8],
      [22, 0.5],
    ],
  };

/** Levels by stage of pupils. */
const primary = [
  [3, 88],
  [4, 11],
  [2, 0.4],
  [5, 0.6],
] as const;
const junior = [
  [8, 82],
  [9, 15.5],
  [6, 1.5],
  [7, 0.2],
  [10, 0.8],
] as const;
const senior = [
  [13, 52],
  [15, 36],
  [14, 9],
  [11, 2],
  [12, 0.2],
  [17, 0.8],
] as const;
const higher = [
  [19, 84],
  [18, 16],
] as const;

/** Those aged 15 and over who no longer go to school. */
const left = 'age >= 15 AND NOT attends';

/** Makes `schooled` from `married`: the items of block IV.B. */
export async function school(connection: DuckDBConnection, margins: Margins): Promise<void> {
  await runStep(connection, {
    from: 'married',
    to: 'attending',
    quotas: [
      {
        column: 'attendance',
        type: 'BOOLEAN',
        score: `-(${scoreSql('attendance', { welfare: 0.7, urban: 0.2 })}
          - CASE WHEN relationship <= 2 AND age >= 16 THEN 60000 ELSE 0 END)`,
        cells: margins.shares('school_attendance').map(({ code, share }) => ({
          where: ageBand(code),
          shares: [
            { code: 'true', share },
            { code: 'false', share: 100 - share },
          ],
        })),
      },
    ],
    columns: {
      attends: 'coalesce(attendance, false)',
      pupil_group: `(CASE WHEN NOT coalesce(attendance, false) THEN NULL WHEN age <= 12 THEN 0
        WHEN age <= 15 THEN 1 WHEN age <= 18 THEN 2
        ELSE CASE WHEN ${chance('pupil from vocational school', 28)} THEN 4 ELSE 3 END END)::TINYINT`,
    },
    drop: ['attendance'],
  });
  const rest = await restOfCertificates(connection, margins);
  await runStep(connection, {
    from: 'attending',
    to: 'certified',
    quotas: [
      {
        column: 'left_group',
        type: 'TINYINT',
        score: `${scoreSql('certificate', { welfare: 0.9, urban: 0.5 })}
          + greatest(age::INTEGER - 25, 0) * ${cohort}`,
        cells: [
          ...leavers.map(({ ages, shares }) => ({
            where: `${left} AND ${ageBand(ages)}`,
            shares: shares.map(([code, share]) => ({ code: String(code), share })),
          })),
          { where: `${left} AND age >= 22`, shares: rest },
        ],
      },
    ],
    columns: {
      certificate_group: `(CASE WHEN age < 5 THEN NULL WHEN attends THEN pupil_group
        WHEN age < 13 THEN 0 WHEN age < 15 THEN CASE WHEN ${chance('primary done', 70)} THEN 1 ELSE 0 END
        ELSE left_group END)::TINYINT`,
      school_participation: `(CASE WHEN attends THEN 2 WHEN age <= 6 THEN 1
        WHEN certificate_group > 0 THEN 3
        WHEN ${chance('never at school', 35)} THEN 1 ELSE 3 END)::TINYINT`,
    },
    drop: ['left_group', 'pupil_group', 'attends'],
  });
  await connection.run(schooledSql);
  await connection.run('DROP TABLE certified');
}

async function restOfCertificates(
  connection: DuckDBConnection,
  margins: Margins,
): Promise<readonly Share[]> {
  const pupils = [1, 2, 3, 4].map(
    (group) => `(count(*) FILTER (WHERE age >= 15 AND pupil_group = ${group}))::DOUBLE`,
  );
  const young = leavers.map(
    ({ ages }) => `(count(*) FILTER (WHERE ${left} AND ${ageBand(ages)}))::DOUBLE`,
  );
  const [row = []] = await rowsOf(
    connection,
    `SELECT (count(*) FILTER (WHERE age >= 15))::DOUBLE, ${[...pupils, ...young].join(', ')}
     FROM attending`,
  );
  const [adults = 0, ...counts] = row.map(Number);
  const fixed = new Map<string, number>();
  const add = (group: number, count: number) =>
    fixed.set(String(group), (fixed.get(String(group)) ?? 0) + count);
  [1, 2, 3, 4].forEach((group, index) => add(group, counts[index] ?? 0));
  leavers.forEach(({ shares }, index) => {
    const sum = shares.reduce((one, [, share]) => one + share, 0);
    for (const [group, share] of shares) add(group, ((counts[4 + index] ?? 0) * share) / sum);
  });
  const shares = remaining(margins.shares('education_group'), adults, fixed);
  return groups.flatMap((group) => shares.filter(({ code }) => code === group));
}

const codes = (group: number): string => pick('certificate code', certificates[group] ?? []);

const schooledSql = `CREATE OR REPLACE TABLE schooled AS
  SELECT * EXCLUDE (dropped_out),
    (CASE WHEN dropped_out OR school_participation = 2 OR education_certificate = 23 THEN CASE
      WHEN education_level <= 5 THEN CASE WHEN school_participation = 2
        THEN greatest(1, least(6, age - 6)) ELSE 1 + (${draw('grade')} * 5 >> 32) END
      WHEN school_participation = 3 THEN 1 + (${draw('grade')} * 2 >> 32)
      WHEN education_level <= 10 THEN greatest(1, least(3, age - 12))
      WHEN education_level <= 17 THEN greatest(1, least(3, age - 15))
      ELSE greatest(1, least(5, age - 18)) END ELSE 8 END)::TINYINT AS grade
  FROM (SELECT *, (CASE
      WHEN school_participation = 2 THEN CASE WHEN age <= 12 THEN ${pick('level 1', primary)}
        WHEN age <= 15 THEN ${pick('level 2', junior)} WHEN age <= 18 THEN ${pick('level 3', senior)}
        ELSE ${pick('level 4', higher)} END
      WHEN education_certificate = 23 THEN 3
      WHEN NOT dropped_out THEN education_certificate
      WHEN certificate_group = 1 THEN 8 WHEN certificate_group = 2 THEN ${pick('level 3', senior)}
      ELSE 19 END)::TINYINT AS education_level
    FROM (SELECT *, (CASE certificate_group
          ${Object.keys(certificates)
            .map((group) => `WHEN ${group} THEN ${codes(Number(group))}`)
            .join('\n')} END)::TINYINT AS education_certificate,
        school_participation = 3 AND certificate_group BETWEEN 1 AND 4
          AND ${chance('dropped out', 9)} AS dropped_out
      FROM certified))`;
/** Score of those who are nearer to a city: used where work depends on the place. */
export const placeScore = (name: string): string =>
  `${logistic(name)} + CASE WHEN regency_code = '21.71' THEN 22000
    WHEN urban_rural = 1 THEN 10000 ELSE 0 END`;
