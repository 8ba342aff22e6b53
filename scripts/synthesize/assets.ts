import type { DuckDBConnection } from '@duckdb/node-api';
import { between, chance, logistic, pick } from './draws.ts';
import { decileItem, orderedItem, type Effects } from './logit.ts';
import type { Margins } from './margins.ts';
import { yesNo } from './margins.ts';
import { runStep, type Quota } from './quota.ts';

const needsPower = 'lighting_source <> 4';

const assets: Readonly<Record<string, Effects>> = {
  asset_refrigerator: { welfare: 1.2, urban: 0.6, needs: needsPower },
  asset_air_conditioner: { welfare: 1.7, urban: 1.2, needs: needsPower },
  asset_water_heater: { welfare: 1.6, urban: 0.6, needs: needsPower },
  asset_landline: { welfare: 1, urban: 0.6 },
  asset_flat_tv: { welfare: 1.1, urban: 0.5, needs: needsPower },
  asset_gold: { welfare: 1.3 },
  asset_computer: { welfare: 1.6, urban: 0.7, needs: needsPower },
  asset_motorcycle: { welfare: 0.9, urban: 0.2 },
  asset_bicycle: { welfare: 0.2 },
  asset_car: { welfare: 2.2 },
  asset_boat: { welfare: -0.6, urban: -2.2 },
  asset_motor_boat: { welfare: -0.1, urban: -2.4 },
  asset_smartphone: { welfare: 1.1, urban: 0.7 },
  asset_other_land: { welfare: 0.9, urban: -1 },
  asset_other_house: { welfare: 1.4 },
};

const livestock: Readonly<Record<string, number>> = {
  livestock_cattle: 6,
  livestock_buffalo: 4,
  livestock_horse: 2,
  livestock_pig: 12,
  livestock_goat_sheep: 8,
};

/** Months before the reference month that a programme was last received, most of them few. */
const monthsBack = [
  [0, 22],
  [1, 20],
  [2, 14],
  [3, 12],
  [4, 8],
  [5, 6],
  [6, 5],
  [7, 4],
  [8, 3],
  [9, 3],
  [10, 2],
  [11, 1],
] as const;
const unknownMonth = 3;

/** Makes `equipped` from `housed`: assets, internet, account and programmes but fertiliser. */
export async function equipFamilies(connection: DuckDBConnection, margins: Margins): Promise<void> {
  await runStep(connection, {
    from: 'housed',
    to: 'equipped_first',
    quotas: [
      ...Object.entries(assets).map(([column, effects]): Quota =>
        orderedItem(column, yesNo(margins.value(column, '1')), [2, 1], effects),
      ),
      orderedItem('bank_account', margins.shares('bank_account'), [4, 2, 1, 3], {
        welfare: 1.1,
        urban: 0.5,
      }),
    ],
    columns: {
      asset_gas_cylinder: '(CASE WHEN cooking_fuel IN (2, 3) THEN 1 ELSE 2 END)::TINYINT',
      ...Object.fromEntries(
        Object.entries(livestock).map(([column, most]) => [
          column,
          `(CASE WHEN urban_rural = 1 AND ${chance(column, margins.value(column, 'urban'))}
              OR urban_rural = 2 AND ${chance(column, margins.value(column, 'rural'))}
             THEN ${between(`${column} number`, 1, most)} ELSE 0 END)::SMALLINT`,
        ]),
      ),
    },
  });
  await runStep(connection, {
    from: 'equipped_first',
    to: 'equipped',
    quotas: [
      orderedItem('internet_access', margins.shares('internet_access'), [0, 3, 2, 1], {
        welfare: 1.1,
        urban: 0.8,
        needs: 'asset_smartphone = 1',
      }),
      programme('sembako', margins),
      programme('pkh', margins),
      programme('blt_desa', margins, { asked: 'is_desa' }),
      programme('electricity_subsidy', margins, {
        eligible: `(coalesce(meter_power_1 IN (1, 2), false)
          OR coalesce(meter_power_2 IN (1, 2), false))`,
      }),
      programme('local_aid', margins),
      programme('lpg_subsidy', margins, { eligible: 'cooking_fuel = 4' }),
      ...['dtks_match', 'p3ke_match'].map((column) =>
        decileItem(column, margins, {
          score: listedScore(column),
          codes: ['true', 'false'],
          type: 'BOOLEAN',
        }),
      ),
    ],
  });
}

/** Families on one list are on others too: a part of the score is common to all programmes. */
const listedScore = (column: string): string => `${logistic(column)} + ${logistic('listed')}`;

const programme = (
  name: string,
  margins: Margins,
  who: { readonly asked?: string; readonly eligible?: string } = {},
): Quota => decileItem(`prog_${name}`, margins, { score: listedScore(`prog_${name}`), ...who });

/** SQL of month and year of a programme, counted back from the reference month `YYYY-MM`. */
export function lastReceived(
  column: string,
  referenceMonth: string,
): Readonly<Record<string, string>> {
  const [year, month] = referenceMonth.split('-').map(Number);
  const reference = (year ?? 0) * 12 + (month ?? 0) - 1;
  const received = `(${reference} - (${pick(`${column} month`, monthsBack)}))`;
  const unknown = chance(`${column} unknown`, unknownMonth);
  return {
    [`${column}_month`]: `(CASE WHEN ${column} = 1 THEN
      CASE WHEN ${unknown} THEN 98 ELSE ${received} % 12 + 1 END END)::TINYINT`,
    [`${column}_year`]: `(CASE WHEN ${column} = 1 AND NOT (${unknown})
      THEN ${received} // 12 END)::SMALLINT`,
  };
}
