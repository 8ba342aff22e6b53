import type { DuckDBConnection } from '@duckdb/node-api';
import type { Population } from '../../src/indicators/registry/measure.ts';
import { deprivationIndex, deprivations, safeSanitation, safeWater } from '../../src/indicators/registry/living.ts';
import { resident } from '../../src/indicators/registry/families.ts';
import { programmes } from '../../src/indicators/registry/programmes.ts';

/** Table of the records of a population, as measures see them. */
export const recordsTable = (population: Population): string =>
  population === 'family' ? 'tabulated_families' : 'tabulated_persons';

const pbi = programmes.find(({ population }) => population === 'person')!;

/** What the members say of their family, as SQL aggregates over its persons. */
const ofMembers = {
  any_business: 'has_business = 1',
  any_pbi: pbi.receives,
  older_alone: `${resident} AND age >= 60`,
  any_adult: `${resident} AND age >= 15`,
  any_certificate: `${resident} AND age >= 15 AND education_group >= 2`,
  any_child_out: `${resident} AND age BETWEEN 7 AND 15 AND school_participation IN (1, 3)`,
  any_uninsured: 'health_insurance = 0',
} as const;

const owned = [
  'asset_refrigerator',
  'asset_flat_tv',
  'asset_computer',
  'asset_smartphone',
  'asset_motorcycle',
  'asset_motor_boat',
]
  .map((column) => `CASE WHEN ${column} = 1 THEN 1 ELSE 0 END`)
  .join(' + ');

/** Whether a family is deprived in each item; an item that is not known counts as no deprivation. */
const deprived: Readonly<Record<string, string>> = {
  'adult-certificate': 'any_adult AND NOT any_certificate',
  'school-attendance': 'any_child_out',
  water: `NOT (${safeWater})`,
  sanitation: `NOT (${safeSanitation})`,
  insurance: 'any_uninsured',
  dwelling:
    'floor_material IN (7, 8, 9) OR wall_material IN (4, 5, 6, 7) OR roof_material IN (5, 7, 8)',
  electricity: 'lighting_source = 4',
  fuel: 'cooking_fuel IN (7, 8, 9, 10, 11)',
  assets: `asset_car <> 1 AND ${owned} < 2`,
};

/** Weights of the items in parts of 36, so that sums are exact; a third of 36 is 12. */
const weights = new Map(
  deprivationIndex.measure.parts.map(({ code, weight = 0 }) => [code, Math.round(weight * 36)]),
);
const cutoff = 12;

const is = (item: string): string => `CASE WHEN ${deprived[item]} THEN 1 ELSE 0 END`;
const maskSql = deprivations.map((item, bit) => `${2 ** bit} * (${is(item)})`).join(' + ');
const scoreSql = deprivations.map((item) => `${weights.get(item)} * (${is(item)})`).join(' + ');

/**
 * Makes the records of both populations: families with what their members say of them, and persons
 * with the area and decile of their family.
 */
export async function makeRecords(connection: DuckDBConnection): Promise<void> {
  const any = Object.entries(ofMembers).map(
    ([name, condition]) => `coalesce(bool_or(${condition}), false) AS ${name}`,
  );
  await connection.run(`CREATE OR REPLACE TABLE tabulated_families AS
    SELECT * REPLACE (older_alone AND member_count = 1 AS older_alone),
      (CASE WHEN ${scoreSql} >= ${cutoff} THEN ${maskSql} ELSE 0 END)::SMALLINT AS deprivation_mask
    FROM (
      SELECT families.* EXCLUDE (family_id),
        ${Object.keys(ofMembers)
          .map((name) => `coalesce(${name}, false) AS ${name}`)
          .join(', ')}
      FROM families LEFT JOIN (
        SELECT family_id, ${any.join(', ')} FROM individuals GROUP BY family_id
      ) AS members ON members.family_id = families.family_id
    )`);
  await connection.run(`CREATE OR REPLACE TABLE tabulated_persons AS
    SELECT individuals.* EXCLUDE (family_id, person_id),
      regency_code, district_code, village_code, urban_rural, decile_national
    FROM individuals JOIN families USING (family_id)`);
}
