import type { DuckDBConnection } from '@duckdb/node-api';
import { chance, logistic, pick } from './draws.ts';
import { decileItem, scoreSql } from './logit.ts';
import { yesNo, type Margins } from './margins.ts';
import { ordered, runStep } from './quota.ts';

/** Programmes of persons are known to nearly all; a few say that they do not know. */
const unknown = 0.3;

/** Makes `protected_members` from `examined`: the items of block IV.F. */
export async function protectMembers(
  connection: DuckDBConnection,
  margins: Margins,
): Promise<void> {
  await runStep(connection, {
    from: 'examined',
    to: 'assisted',
    quotas: [
      decileItem('prog_pbi_jkn', margins, {
        score: `CASE WHEN ${chance('own insurance', 15)} THEN ${logistic('pbi')}
          ELSE ${logistic('pbi', 'family_s')} END`,
      }),
      decileItem('prog_kur', margins, {
        asked: 'age >= 18',
        score: `${logistic('kur')} - CASE WHEN has_business = 1 THEN 30000 ELSE 0 END`,
      }),
      decileItem('prog_pip', margins, {
        asked: 'age BETWEEN 6 AND 21 AND school_participation = 2',
        score: `${logistic('pip')} + ${logistic('listed', 'family_s')}`,
      }),
    ],
    columns: {
      prog_prakerja: yesNoUnknown(
        'prog_prakerja',
        'age BETWEEN 18 AND 64',
        margins.value('prog_prakerja', '18-64'),
      ),
      prog_umi: yesNoUnknown('prog_umi', 'age >= 18', margins.value('prog_umi', '18+')),
      employment_insurance: insuranceOfWork(margins),
      population_register_match: `CASE WHEN urban_rural = 1
        THEN ${chance('register', margins.value('population_register_match', 'urban'))}
        ELSE ${chance('register', margins.value('population_register_match', 'rural'))} END`,
    },
  });
  await runStep(connection, {
    from: 'assisted',
    to: 'protected_members',
    quotas: [
      {
        column: 'other_insurance',
        type: 'TINYINT',
        score: `${scoreSql('insurance', { welfare: 0.6 })}
          + CASE WHEN employment_status IN (4, 5) THEN 15000 ELSE 0 END`,
        cells: [
          {
            where: 'prog_pbi_jkn = 2',
            shares: ordered(margins.shares('health_insurance'), [0, 99, 2, 4, 8]),
          },
        ],
      },
    ],
    columns: { health_insurance: 'coalesce(other_insurance, 1)::TINYINT' },
    drop: ['other_insurance', 'prog_pbi_jkn'],
  });
}

const yesNoUnknown = (column: string, asked: string, percent: number): string =>
  `(CASE WHEN ${asked} AND ${chance(column, percent)} THEN 1
    WHEN ${chance(`${column} unknown`, unknown)} THEN 8 ELSE 2 END)::TINYINT`;

function insuranceOfWork(margins: Margins): string {
  const share = (status: string) => margins.value('employment_insurance', status);
  const employee = pick('insurance of employee', [
    [3, 25],
    [7, 45],
    [15, 30],
  ]);
  const official = pick('insurance of official', [
    [16, 70],
    [19, 30],
  ]);
  return `(CASE WHEN employment_status = 4 AND ${chance('insured', share('4'))} THEN ${employee}
    WHEN employment_status = 5 AND ${chance('insured', share('5'))} THEN ${official}
    WHEN worked_last_week = 1 AND employment_status NOT IN (4, 5)
      AND ${chance('insured', share('other'))} THEN 3
    WHEN ${chance('insurance unknown', unknown)} THEN 99 ELSE 0 END)::TINYINT`;
}

/** Makes `subsidised` from `equipped`: the fertiliser subsidy, for families with a farm worker. */
export async function subsidiseFarms(
  connection: DuckDBConnection,
  margins: Margins,
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE farmed AS SELECT *, coalesce(n IN (SELECT n FROM protected_members
       WHERE member_presence IN (1, 5) AND worked_last_week = 1 AND industry BETWEEN 1 AND 6
         AND NOT no_work), false) AS farms
     FROM equipped ORDER BY n`,
  );
  await connection.run('DROP TABLE equipped');
  await runStep(connection, {
    from: 'farmed',
    to: 'subsidised',
    quotas: [
      {
        column: 'fertiliser',
        type: 'TINYINT',
        score: `${logistic('prog_fertiliser_subsidy')} + ${logistic('listed')}`,
        cells: [
          { where: 'farms', shares: yesNo(margins.value('prog_fertiliser_subsidy', 'farm')) },
        ],
      },
    ],
    columns: { prog_fertiliser_subsidy: 'coalesce(fertiliser, 2)::TINYINT' },
    drop: ['fertiliser', 'farms'],
  });
}
