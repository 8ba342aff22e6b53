import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../publish/engine.ts';
import { registryLevels, type RegistryLevel } from '../../src/indicators/registry/measure.ts';

const province = '21';

/** SQL of the area of a place at each level; null where it is not known. */
const areaSql: Readonly<Record<RegistryLevel, string>> = {
  province: `'${province}'`,
  regency: 'regency_code',
  district: 'district_code',
  village: 'village_code',
};

/** SQL of what names the place of a family: the smallest area that is known. */
export const placeName =
  'coalesce(families.village_code, families.district_code, families.regency_code)';

/**
 * Codes of the areas of `families` with records of which no smaller area is known: they count for
 * this area and those above it.
 */
export async function unplacedAreas(connection: DuckDBConnection): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    connection,
    `SELECT DISTINCT coalesce(district_code, regency_code) FROM families
     WHERE village_code IS NULL`,
  );
  return new Set(rows.flat().map(String));
}

/** The bits of levels in sets of levels. */
export const levelBits = (levels: readonly string[]): number =>
  levels.reduce((sum, level) => sum + 2 ** registryLevels.indexOf(level as RegistryLevel), 0);

/**
 * Makes `places` (where families are, numbered), `areas` (every area that holds one, with the bit of
 * its level) and `place_areas`. A family without village or district counts at the levels it has.
 */
export async function makePlaces(connection: DuckDBConnection): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE places AS
    SELECT (row_number() OVER (ORDER BY name))::INTEGER AS place, *
    FROM (SELECT DISTINCT ${placeName} AS name, regency_code, district_code, village_code
      FROM families)`);
  const levels = registryLevels.map(
    (level) => `SELECT DISTINCT ${areaSql[level]} AS area_code, '${level}' AS area_level,
      ${levelBits([level])} AS level FROM places`,
  );
  await connection.run(`CREATE OR REPLACE TEMP TABLE areas AS
    SELECT (row_number() OVER (ORDER BY area_code))::INTEGER AS area, *
    FROM (${levels.join(' UNION ALL ')}) WHERE area_code IS NOT NULL`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE place_areas AS
    SELECT place, area, level FROM places JOIN areas ON area_code IN (
      ${registryLevels.map((level) => areaSql[level]).join(', ')})`);
}
