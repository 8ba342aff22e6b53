import { derivedColumns } from '../../src/codebook/derived.ts';
import { difficultyColumns } from '../../src/codebook/universes.ts';
import type { TableName } from '../../src/codebook/variable.ts';
import { diseases } from './health.ts';
import type { Margins, Share } from './margins.ts';
import type { Regency } from './places.ts';
import { ageBand } from './schooling.ts';

const urbanLimit = 0.03;

/** What a margin is measured by. */
export interface Comparison {
  readonly margin: string;
  readonly table: TableName;
  readonly groups: readonly {
    readonly where: string;
    /** SQL of the code of the margin; units where it is null are left out. */
    readonly code: string;
    readonly shares: readonly Share[];
  }[];
  readonly limit?: number;
}

export const yes = (percent: number): readonly Share[] => [
  { code: '1', share: percent },
  { code: '0', share: 100 - percent },
];
export const whether = (condition: string): string =>
  `CASE WHEN ${condition} THEN 1 WHEN NOT (${condition}) THEN 0 END`;

const sizeBand = (code: string): string =>
  code.endsWith('+') ? `member_count >= ${Number(code.slice(0, -1))}` : `member_count = ${code}`;

/** SQL of the class of a whole number, by the names of the margin: `1-29`, `150+`. */
const classOf = (column: string, names: readonly string[]): string =>
  `CASE ${names
    .map((name) => {
      const [from, to] = name.replace('+', '').split('-').map(Number);
      const upTo = to ?? (name.endsWith('+') ? 999 : from);
      return `WHEN ${column} BETWEEN ${from} AND ${upTo} THEN '${name}'`;
    })
    .join(' ')} END`;

const ofFamilies = [
  ...['tenure', 'land_title', 'floor_material', 'wall_material', 'roof_material'],
  ...['drinking_water', 'water_waste_distance', 'lighting_source', 'meter_power_1'],
  ...['cooking_fuel', 'toilet_facility', 'toilet_type', 'faeces_disposal', 'internet_access'],
  ...['bank_account', 'enumeration_result', 'family_status_sls', 'family_card_code'],
  ...['decile_national', 'welfare_group_initial', 'welfare_group_fkp'],
];
const ofPersons = [
  ...['member_presence', 'industry', 'employment_status', 'tax_number', 'business_permit'],
  ...['business_turnover', 'child_nutrition', 'sadness_frequency'],
];
const owned = [
  ...['motorcycle', 'car', 'refrigerator', 'air_conditioner', 'flat_tv', 'computer', 'smartphone'],
  ...['gold', 'gas_cylinder', 'landline', 'water_heater', 'bicycle', 'boat', 'motor_boat'],
  ...['other_land', 'other_house'],
].map((name) => `asset_${name}`);
const received = ['pkh', 'sembako', 'local_aid', 'lpg_subsidy', 'electricity_subsidy'].map(
  (name) => `prog_${name}`,
);
const livestock = ['cattle', 'buffalo', 'horse', 'pig', 'goat_sheep'].map(
  (name) => `livestock_${name}`,
);

const isDesa = "split_part(village_code, '.', 4) LIKE '2%'";
export const adult = 'age >= 15';
/** Families with a member of whom a condition holds. */
const withMember = (condition: string): string =>
  `family_id IN (SELECT family_id FROM individuals WHERE ${condition})`;

/** Every margin that the register is made from, with what it is measured by. */
export function comparisons(
  margins: Margins,
  regencies: readonly Regency[],
): readonly Comparison[] {
  const whole = (
    margin: string,
    table: TableName,
    code = margin,
    where = 'true',
    shares = margins.shares(margin),
  ): Comparison => ({ margin, table, groups: [{ where, code, shares }] });
  const byCode = (
    margin: string,
    table: TableName,
    column: string,
    groupOf: (code: string) => string,
  ): Comparison => ({
    margin,
    table,
    groups: margins.shares(margin).map(({ code, share }) => ({
      where: groupOf(code),
      code: whether(column),
      shares: yes(share),
    })),
  });
  const place = (code: string) => `urban_rural = ${code === 'urban' ? 1 : 2}`;
  const ofDecile = (code: string) => `decile_national = ${code}`;
  return [
    ...ofFamilies.map((margin) => whole(margin, 'families')),
    ...owned.map((margin) =>
      whole(margin, 'families', whether(`${margin} = 1`), 'true', yes(margins.value(margin, '1'))),
    ),
    whole(
      'family_size',
      'families',
      classOf(
        'member_count',
        margins.shares('family_size').map(({ code }) => code),
      ),
    ),
    whole(
      'floor_area_m2',
      'families',
      classOf(
        'floor_area_m2',
        margins.shares('floor_area_m2').map(({ code }) => code),
      ),
    ),
    whole(
      'meter_power_2',
      'families',
      whether('meter_power_2 IS NOT NULL'),
      'meter_power_1 IS NOT NULL',
      yes(margins.value('meter_power_2', 'any')),
    ),
    ...received.map((margin) => byCode(margin, 'families', `${margin} = 1`, ofDecile)),
    byCode(
      'with_spouse',
      'families',
      withMember('relationship = 2'),
      (code) =>
        `enumeration_result <= 2 AND ${sizeBand(code)} AND NOT ${withMember('relationship IS NULL')}`,
    ),
    byCode(
      'prog_fertiliser_subsidy',
      'families',
      'prog_fertiliser_subsidy = 1',
      () => `enumeration_result = 1 AND ${withMember('industry BETWEEN 1 AND 6')}`,
    ),
    byCode(
      'prog_blt_desa',
      'families',
      'prog_blt_desa = 1',
      (code) => `${ofDecile(code)} AND ${isDesa}`,
    ),
    ...['dtks_match', 'p3ke_match'].map((margin) => byCode(margin, 'families', margin, ofDecile)),
    ...livestock.map((margin) => byCode(margin, 'families', `${margin} > 0`, place)),
    {
      margin: 'village_families',
      table: 'families',
      groups: regencies.map(({ code: regency, villages }) => ({
        where: `regency_code = '${regency}'`,
        code: 'village_code',
        shares: villages.map(({ code }) => ({
          code,
          share: margins.value('village_families', 'total', code),
        })),
      })),
    },
    {
      margin: 'urban_rural',
      table: 'individuals',
      limit: urbanLimit,
      groups: regencies.map(({ code }) => ({
        where: `regency_code = '${code}'`,
        code: whether('urban_rural = 1'),
        shares: yes(margins.value('urban_rural', '1', code)),
      })),
    },
    {
      margin: 'sex',
      table: 'individuals',
      groups: regencies.map(({ code }) => ({
        where: `regency_code = '${code}'`,
        code: 'sex',
        shares: margins.shares('sex', code),
      })),
    },
    ...ofPersons.map((margin) => whole(margin, 'individuals')),
    whole(
      'age_group5',
      'individuals',
      classOf(
        'age',
        margins.shares('age_group5').map(({ code }) => code),
      ),
    ),
    whole('marital_status', 'individuals', 'marital_status', adult),
    whole('education_group', 'individuals', derivedColumns['education_group'], adult),
    whole(
      'employed_15',
      'individuals',
      whether('worked_last_week = 1'),
      adult,
      yes(margins.value('employed_15', '1')),
    ),
    whole(
      'employees',
      'individuals',
      whether('employment_status IN (4, 5)'),
      'true',
      yes(margins.value('employees', '4-5')),
    ),
    whole(
      'industry_public',
      'individuals',
      whether('industry BETWEEN 20 AND 22'),
      'true',
      yes(margins.value('industry_public', '20-22')),
    ),
    byCode('school_attendance', 'individuals', 'school_participation = 2', ageBand),
    byCode('disability_any', 'individuals', `(${derivedColumns['disability_any']})`, ageBand),
    whole('health_insurance', 'individuals', 'health_insurance', 'health_insurance <> 1'),
    byCode(
      'has_business',
      'individuals',
      'has_business = 1',
      (code) =>
        `${adult} AND coalesce(employment_status NOT IN (1, 2, 3), true)
          AND worked_last_week = ${code === 'employed' ? 1 : 2}`,
    ),
    byCode(
      'some_difficulty',
      'individuals',
      `list_contains([${difficultyColumns.join(', ')}], 3)`,
      (code) => `${ageBand(code)} AND age >= 2 AND NOT (${derivedColumns['disability_any']})`,
    ),
    {
      margin: 'chronic_disease',
      table: 'individuals',
      groups: margins.shares('disability_any').map(({ code: ages }) => ({
        where: ageBand(ages),
        code: 'chronic_disease',
        shares: diseases(margins, ages),
      })),
    },
    byCode(
      'employment_insurance',
      'individuals',
      'employment_insurance BETWEEN 1 AND 31',
      (code) =>
        code === 'other' ? 'employment_status NOT IN (4, 5)' : `employment_status = ${code}`,
    ),
    byCode('birth_certificate', 'individuals', 'id_documents & 1 = 1', ageBand),
    byCode('child_card', 'individuals', 'id_documents & 2 = 2', ageBand),
    byCode(
      'pregnant',
      'individuals',
      'pregnant = 1',
      (code) => `${ageBand(code)} AND sex = 2 AND marital_status = 2`,
    ),
    byCode('prog_pbi_jkn', 'individuals', 'health_insurance = 1', ofDecile),
    byCode('prog_kur', 'individuals', 'prog_kur = 1', (code) => `${ofDecile(code)} AND age >= 18`),
    byCode(
      'prog_pip',
      'individuals',
      'prog_pip = 1',
      (code) => `${ofDecile(code)} AND age BETWEEN 6 AND 21 AND school_participation = 2`,
    ),
    byCode('prog_prakerja', 'individuals', 'prog_prakerja = 1', ageBand),
    byCode('prog_umi', 'individuals', 'prog_umi = 1', ageBand),
    byCode('population_register_match', 'individuals', 'population_register_match', place),
  ];
}
