import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../publish/engine.ts';
import { between, chance, draw, logistic, pick } from './draws.ts';
import { scoreSql } from './logit.ts';
import { yesNo, type Margins, type Share } from './margins.ts';
import { ordered, remaining, runStep } from './quota.ts';
import { placeScore } from './schooling.ts';

const works = 'worked_last_week = 1';
const farm = 'industry BETWEEN 1 AND 6';
const office = 'industry BETWEEN 20 AND 22';

/** Industries from those of the islands to those of the city. */
const industries = [
  ...[
    4, 3, 1, 6, 5, 2, 7, 26, 11, 25, 24, 12, 10, 9, 21, 20, 22, 13, 14, 23, 15, 19, 17, 16, 18, 8,
  ],
];

/** Status in employment of farm workers and of public services, in percent; the rest fits the margin. */
const farmStatus = [
  ['8', 17],
  ['6', 9.89],
  ['4', 12],
  ['1', 43.51],
  ['2', 14.6],
  ['3', 3],
] as const;
const officeStatus = [
  ['8', 1],
  ['7', 2],
  ['4', 27.5],
  ['5', 69.5],
] as const;
/** Statuses of all others, from the worst off to the best off. */
const otherStatus = ['8', '7', '1', '4', '2', '3'];

/** Makes `employed` from `schooled`: the items of blocks IV.C and IV.D. */
export async function employ(connection: DuckDBConnection, margins: Margins): Promise<void> {
  await runStep(connection, {
    from: 'schooled',
    to: 'working',
    quotas: [
      {
        column: 'work',
        type: 'TINYINT',
        score: `${logistic('work')} - CASE WHEN sex = 1 THEN 22000 ELSE 0 END
          - CASE WHEN relationship = 1 THEN 12000 ELSE 0 END
          - CASE WHEN certificate_group >= 4 THEN 4000 ELSE 0 END
          + CASE WHEN school_participation = 2 THEN 35000 ELSE 0 END
          + abs(age::INTEGER - 40) * CASE WHEN age < 40 THEN 400 ELSE 900 END`,
        cells: [{ where: 'age >= 15', shares: yesNo(margins.value('employed_15', '1')) }],
      },
    ],
    columns: { worked_last_week: 'coalesce(work, 2)::TINYINT' },
    drop: ['work'],
  });
  await runStep(connection, {
    from: 'working',
    to: 'placed',
    quotas: [
      {
        column: 'industry',
        type: 'TINYINT',
        score: placeScore('industry'),
        cells: [{ where: works, shares: ordered(margins.shares('industry'), industries) }],
      },
    ],
  });
  const rest = await restOfStatus(connection, margins);
  const fixed = (list: readonly (readonly [string, number])[]): readonly Share[] =>
    list.map(([code, share]) => ({ code, share }));
  const status = scoreSql('status', { welfare: 0.4 });
  await runStep(connection, {
    from: 'placed',
    to: 'employed_first',
    quotas: [
      {
        column: 'status',
        type: 'TINYINT',
        score: `${status} + CASE WHEN age < 25 THEN -8000 ELSE 0 END`,
        cells: [
          { where: `${works} AND ${farm}`, shares: fixed(farmStatus) },
          { where: `${works} AND ${office}`, shares: fixed(officeStatus) },
          { where: works, shares: rest },
        ].map((cell, index) =>
          index < 2 ? cell : { ...cell, where: `${works} AND NOT (${farm}) AND NOT (${office})` },
        ),
      },
      {
        column: 'tax_number',
        type: 'TINYINT',
        score: scoreSql('tax number', { welfare: 0.9 }),
        cells: [{ where: works, shares: ordered(margins.shares('tax_number'), [3, 2, 1]) }],
      },
    ],
    columns: {
      employment_status: '(CASE WHEN status = 5 AND age < 17 THEN 4 ELSE status END)::TINYINT',
      hours_worked: `(CASE WHEN employment_status IN (4, 5) THEN ${pick('hours', [
        [40, 38],
        [48, 22],
        [42, 10],
        [54, 8],
        [36, 8],
        [60, 4],
      ])} ELSE ${between('own hours', 8, 64)} END)::TINYINT`,
      has_business: `(CASE WHEN employment_status IN (1, 2, 3) THEN 1 WHEN age < 15 THEN 2
        WHEN ${works} THEN CASE WHEN ${chance('business', margins.value('has_business', 'employed'))}
          THEN 1 ELSE 2 END
        WHEN ${chance('business', margins.value('has_business', 'other'))} THEN 1 ELSE 2 END)::TINYINT`,
    },
    drop: ['status'],
  });
  await runBusinesses(connection, margins);
}

async function runBusinesses(connection: DuckDBConnection, margins: Margins): Promise<void> {
  const owners = 'has_business = 1';
  await runStep(connection, {
    from: 'employed_first',
    to: 'employed',
    quotas: [
      {
        column: 'business_turnover',
        type: 'TINYINT',
        score: `${scoreSql('turnover', { welfare: 0.8 })}
          + CASE WHEN employment_status = 3 THEN 20000 ELSE 0 END`,
        cells: [{ where: owners, shares: margins.shares('business_turnover') }],
      },
      {
        column: 'business_permit',
        type: 'TINYINT',
        score: scoreSql('permit', { welfare: 0.6 }),
        cells: [
          {
            where: owners,
            shares: ordered(
              margins.shares('business_permit'),
              [11, 12, 7, 3, 5, 10, 1, 4, 2, 6, 8, 9],
            ),
          },
        ],
      },
    ],
    columns: {
      business_count: `${pick('businesses', [
        [1, 93],
        [2, 6],
        [3, 1],
      ])}::TINYINT`,
      business_industry: `(CASE WHEN employment_status IN (1, 2, 3) THEN industry
        ELSE ${pick('side business', [
          [12, 62],
          [14, 22],
          [4, 6],
          [24, 6],
          [13, 4],
        ])} END)::TINYINT`,
      business_paid_workers: `(CASE WHEN employment_status = 3 THEN ${between('paid workers', 1, 9)}
        WHEN employment_status = 2 THEN ${between('hired hands', 0, 1)} ELSE 0 END)::SMALLINT`,
      business_unpaid_workers: `(CASE WHEN employment_status IN (2, 3)
        THEN ${between('unpaid workers', 0, 2)} ELSE 0 END)::TINYINT`,
      business_internet: `(CASE WHEN ${chance('business online', 38)} THEN 1
        + CASE WHEN ${chance('business search', 40)} THEN 2 ELSE 0 END
        + CASE WHEN ${chance('business marketing', 45)} THEN 4 ELSE 0 END
        + CASE WHEN ${chance('business sales', 35)} THEN 8 ELSE 0 END
        + CASE WHEN ${draw('business buying')} < 500000000 THEN 16 ELSE 0 END
        ELSE 0 END)::TINYINT`,
    },
  });
}

/** Statuses of workers outside farms and public services, so that all together meet the margin. */
async function restOfStatus(
  connection: DuckDBConnection,
  margins: Margins,
): Promise<readonly Share[]> {
  const [row = []] = await rowsOf(
    connection,
    `SELECT (count(*) FILTER (WHERE ${works}))::DOUBLE,
       (count(*) FILTER (WHERE ${works} AND ${farm}))::DOUBLE,
       (count(*) FILTER (WHERE ${works} AND ${office}))::DOUBLE FROM placed`,
  );
  const [all = 0, farmers = 0, officials = 0] = row.map(Number);
  const fixed = new Map<string, number>();
  const add = (code: string, count: number) => fixed.set(code, (fixed.get(code) ?? 0) + count);
  for (const [code, share] of farmStatus) add(code, (farmers * share) / 100);
  for (const [code, share] of officeStatus) add(code, (officials * share) / 100);
  return ordered(remaining(margins.shares('employment_status'), all, fixed), otherStatus);
}
