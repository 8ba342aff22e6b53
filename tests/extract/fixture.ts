import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { familyVariables, individualVariables } from '../../src/codebook/index.ts';
import { difficultyColumns } from '../../src/codebook/universes.ts';

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

export interface Extract {
  readonly description: Record<string, unknown>;
  readonly families: Row[];
  readonly individuals: Row[];
}

const pseudonym = (letter: string, number: number): string =>
  letter + (number * 7919 + 1).toString(36).padStart(15, 'k');

const assets = familyVariables.filter(({ name }) => /^asset_/.test(name)).map(({ name }) => name);
const livestock = familyVariables.filter(({ name }) => /^livestock_/.test(name));
const programmes = familyVariables.filter(({ item }) => item?.startsWith('R501'));

/** A family with a complete interview: owned house, metered power, three members. */
function family(index: number): Row {
  const decile = (index % 10) + 1;
  return {
    family_id: pseudonym('f', index),
    regency_code: '21.71',
    district_code: '21.71.01',
    village_code: index % 2 === 0 ? '21.71.01.1003' : '21.71.01.1002',
    urban_rural: 1,
    enumeration_result: 1,
    family_status_sls: 3,
    family_card_code: 0,
    member_count: 3,
    extract_version: '2022-12-31.1',
    tenure: 1,
    land_title: 1,
    floor_area_m2: 45 + index,
    floor_material: 2,
    wall_material: 1,
    roof_material: 3,
    drinking_water: 4,
    water_waste_distance: 2,
    lighting_source: 1,
    meter_power_1: 2,
    meter_power_2: null,
    meter_power_3: null,
    cooking_fuel: 4,
    toilet_facility: 1,
    toilet_type: 1,
    faeces_disposal: 1,
    ...Object.fromEntries(
      programmes.map(({ name, codes }) => [name, codes === 'yes_no' ? 2 : null]),
    ),
    prog_pkh: 1,
    prog_pkh_month: 3,
    prog_pkh_year: 2022,
    ...Object.fromEntries(assets.map((name) => [name, 2])),
    asset_smartphone: 1,
    ...Object.fromEntries(livestock.map(({ name }) => [name, 0])),
    internet_access: 3,
    bank_account: 2,
    decile_national: decile,
    decile_province: decile,
    decile_regency: decile,
    welfare_percentile: decile * 10 - 4,
    welfare_group_initial: 3,
    welfare_group_fkp: null,
    dtks_match: true,
    p3ke_match: false,
  };
}

const nothing: Row = Object.fromEntries(individualVariables.map(({ name }) => [name, null]));

function person(index: number, number: number, values: Row): Row {
  const age = Number(values['age']);
  const schooled: Row =
    age < 5 ? {} : { school_participation: 3, worked_last_week: 2, has_business: 2 };
  const asked = difficultyColumns.slice(0, age >= 5 ? 9 : age >= 2 ? 6 : 0);
  const older: Row =
    age < 5
      ? { child_nutrition: 3 }
      : { sadness_frequency: 4, prog_prakerja: 2, prog_kur: 2, prog_umi: 2 };
  return {
    ...nothing,
    person_id: pseudonym('p', index * 10 + number),
    family_id: pseudonym('f', index),
    member_number: number,
    member_presence: 1,
    marital_status: 1,
    id_documents: age >= 17 ? 5 : 1,
    chronic_disease: 1,
    health_insurance: 1,
    ...schooled,
    ...older,
    ...Object.fromEntries(asked.map((name) => [name, 4])),
    ...(age >= 5 && age <= 30 ? { prog_pip: 2 } : {}),
    ...(age >= 15 ? { employment_insurance: 0 } : {}),
    population_register_match: true,
    ...values,
  };
}

const schooling = { education_level: 13, grade: 8, education_certificate: 13 };

const members = (index: number): Row[] => [
  person(index, 1, {
    ...{ sex: 1, age: 41, relationship: 1, marital_status: 2, ...schooling, worked_last_week: 1 },
    ...{ hours_worked: 40, industry: 12, employment_status: 4, tax_number: 3 },
  }),
  person(index, 2, {
    sex: 2,
    age: 38,
    relationship: 2,
    marital_status: 2,
    pregnant: 2,
    ...schooling,
  }),
  person(index, 3, {
    ...{ sex: 2, age: 9, relationship: 3, school_participation: 2, education_level: 3, grade: 3 },
    ...{ education_certificate: 23, prog_pip: 2 },
  }),
];

/** A valid synthetic extract of so many families with three members each. */
export function validExtract(count = 20): Extract {
  const families = Array.from({ length: count }, (_, index) => family(index));
  const individuals = families.flatMap((_, index) => members(index));
  return {
    description: {
      period: '2022-11',
      reference_month: '2022-10',
      code_system: 'kemendagri',
      code_vintage: '2025',
      producer: 'Contoh',
      is_synthetic: true,
      pseudonym_series: 'contoh-1',
      counts: { families: families.length, individuals: individuals.length },
    },
    families,
    individuals,
  };
}

const cell = (value: Cell): string => {
  if (value === null) return '';
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** CSV of rows; the columns are those of the first row. */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((name) => cell(row[name] ?? null)).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

/** A new folder of its own under the system's folder for temporary files. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'extract-test-'));

/** Writes an extract in the form of the contract, as CSV. */
export async function writeExtract(folder: string, extract: Extract): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'extract.json'), JSON.stringify(extract.description));
  await writeFile(join(folder, 'families.csv'), csvOf(extract.families));
  await writeFile(join(folder, 'individuals.csv'), csvOf(extract.individuals));
}

/** Turns a CSV file of an extract into Parquet; `values` are SQL of single columns. */
export async function toParquet(
  csv: string,
  parquet: string,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const casts = Object.entries(values).map(([name, sql]) => `${sql} AS "${name}"`);
  const replaced = casts.length > 0 ? ` REPLACE (${casts.join(', ')})` : '';
  await connection.run(
    `COPY (SELECT *${replaced} FROM read_csv('${csv}', all_varchar = true, header = true, delim = ','))
     TO '${parquet}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  await rm(csv);
}
