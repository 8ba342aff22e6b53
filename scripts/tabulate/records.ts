import type { Population } from '../../src/indicators/registry/measure.ts';
import {
  deprivationIndex,
  deprivations,
  safeSanitation,
  safeWater,
} from '../../src/indicators/registry/living.ts';
import { resident } from '../../src/indicators/registry/families.ts';
import { programmes } from '../../src/indicators/registry/programmes.ts';
import { placeName } from './places.ts';

const pbi = programmes.find(({ population }) => population === 'person')!;

/** What the members say of their family, as SQL aggregates over its persons. */
const ofMembers = {
  any_business: 'has_business = 1',
  any_pbi: pbi.receives,
  older_alone: `${resident} AND age >= 60`,
  any_adult: `${resident} AND age >= 15 AND education_group >= 0`,
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
  water: `drinking_water >= 0 AND NOT (${safeWater})`,
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

const flags = Object.entries(ofMembers).map(([name, condition], bit) => ({
  name,
  sets: `CASE WHEN ${condition} THEN ${2 ** bit} ELSE 0 END`,
  isSet: `coalesce(flags & ${2 ** bit} > 0, false)`,
}));

const ofFamilies = `
  SELECT families.*, place,
    ${flags.map(({ name, isSet }) => `${isSet} AS ${name}`).join(', ')}
  FROM families
  JOIN places ON places.name = ${placeName}
  LEFT JOIN (
    SELECT family_id, bit_or((${flags.map(({ sets }) => sets).join(' + ')})::SMALLINT) AS flags
    FROM individuals GROUP BY family_id
  ) AS members ON members.family_id = families.family_id`;

/**
 * SQL of the records of a population as measures see them, with their `place`: families with what
 * their members say of them, and persons with the place and decile of their family.
 */
export function recordsSql(population: Population): string {
  return population === 'family'
    ? `SELECT * REPLACE (older_alone AND member_count = 1 AS older_alone),
        CASE WHEN ${scoreSql} >= ${cutoff} THEN ${maskSql} ELSE 0 END AS deprivation_mask
      FROM (${ofFamilies})`
    : `SELECT individuals.*, place, urban_rural, decile_national
      FROM individuals
      JOIN families ON families.family_id = individuals.family_id
      JOIN places ON places.name = ${placeName}`;
}
