import type { DuckDBConnection } from '@duckdb/node-api';
import { variablesOf } from '../../src/codebook/index.ts';
import type { TableName } from '../../src/codebook/variable.ts';
import { sqlTypes } from '../../scripts/extract/casting.ts';

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
export interface Family {
  readonly family: Row;
  readonly members: readonly Row[];
}

export const places = {
  a: { regency_code: '21.01', district_code: '21.01.01', village_code: '21.01.01.2001' },
  b: { regency_code: '21.01', district_code: '21.01.01', village_code: '21.01.01.2002' },
  c: { regency_code: '21.02', district_code: '21.02.01', village_code: '21.02.01.2003' },
  /** A family whose district and village are not known. */
  d: { regency_code: '21.02', district_code: null, village_code: null },
} as const;

/** A complete interview of a family that lacks nothing. */
const usual: Row = {
  enumeration_result: 1,
  family_card_code: 0,
  tenure: 1,
  floor_area_m2: 60,
  floor_material: 2,
  wall_material: 1,
  roof_material: 3,
  drinking_water: 4,
  lighting_source: 1,
  cooking_fuel: 4,
  toilet_facility: 1,
  toilet_type: 1,
  faeces_disposal: 1,
  internet_access: 3,
  bank_account: 2,
  dtks_match: true,
  p3ke_match: false,
};
const isYesNo = (name: string): boolean =>
  /^asset_/.test(name) || (/^prog_/.test(name) && !/_(month|year)$/.test(name));
const no: Row = Object.fromEntries(
  variablesOf.families.filter(({ name }) => isYesNo(name)).map(({ name }) => [name, 2]),
);

const adult: Row = {
  member_presence: 1,
  sex: 1,
  id_documents: 5,
  school_participation: 3,
  education_group: 3,
  worked_last_week: 1,
  industry: 12,
  employment_status: 4,
  has_business: 2,
  disability_any: false,
  health_insurance: 2,
  prog_kur: 2,
  prog_umi: 2,
  prog_pip: 2,
  population_register_match: true,
};
const idle: Row = { worked_last_week: 2, industry: null, employment_status: null };
const child: Row = {
  ...{ school_participation: 2, education_group: 1, has_business: null, prog_kur: null },
  ...{ worked_last_week: null, industry: null, employment_status: null },
};

const woman = (age: number, values: Row = {}): Row => man(age, { sex: 2, ...values });
const man = (age: number, values: Row = {}): Row => ({
  ...adult,
  ...(age < 15 ? child : {}),
  age,
  ...values,
});

const family = (
  place: keyof typeof places,
  decile: number | null,
  values: Row,
  ...members: readonly Row[]
): Family => ({
  family: {
    ...no,
    ...usual,
    asset_smartphone: 1,
    asset_motorcycle: 1,
    member_count: members.filter(({ member_presence }) => member_presence === 1).length,
    urban_rural: place === 'c' ? 1 : place === 'd' ? null : 2,
    decile_national: decile,
    decile_province: decile,
    decile_regency: decile,
    ...values,
    ...places[place],
  },
  members,
});

const unknown = (values: Row): Row =>
  Object.fromEntries(Object.entries(values).map(([name]) => [name, null]));

/** Twenty families; what is counted of them is worked out by hand in values.test.ts. */
export const families: readonly Family[] = [
  family(
    'a',
    1,
    {
      ...{ prog_pkh: 1, prog_sembako: 1, floor_material: 8, drinking_water: 9 },
      ...{ lighting_source: 4, cooking_fuel: 10, asset_smartphone: 2, asset_motorcycle: 2 },
      ...{ bank_account: 4, p3ke_match: true },
    },
    woman(70, {
      ...{ ...idle, education_group: 0, health_insurance: 0, disability_any: true },
      population_register_match: false,
    }),
  ),
  family(
    'a',
    1,
    { prog_pkh: 1, family_card_code: 1 },
    man(40, { health_insurance: 1, employment_status: 1, industry: 4, prog_kur: 1 }),
    woman(38, { health_insurance: 3 }),
    man(9, { health_insurance: 0, school_participation: 3, prog_pip: 1 }),
  ),
  family('a', 2, { prog_pkh: 1 }, man(30), woman(25, { health_insurance: 99 }), {
    ...unknown(adult),
    member_presence: 2,
  }),
  family(
    'a',
    3,
    { prog_local_aid: 1, toilet_facility: 6, toilet_type: null, faeces_disposal: null },
    man(62, { education_group: 1, id_documents: 0 }),
  ),
  family('a', 4, {}, man(50), woman(16, { ...idle, school_participation: 2 })),
  family(
    'a',
    6,
    { floor_area_m2: 28 },
    man(45, { has_business: 1 }),
    woman(44, { employment_status: 8, industry: 1 }),
    woman(12, { disability_any: true, prog_pip: 1 }),
    woman(3),
  ),
  family('a', 10, {}, man(35)),
  family('a', null, { ...unknown({ ...no, ...usual }), enumeration_result: 3 }),
  family(
    'b',
    2,
    { floor_material: 9, cooking_fuel: 9 },
    woman(66, { ...idle, education_group: 1, id_documents: 0 }),
    man(67, { ...idle, education_group: 1, health_insurance: 1 }),
  ),
  family('b', 4, { prog_pkh: 1 }, woman(15, idle)),
  family('b', 5, { floor_area_m2: 18 }, man(29, { industry: 11 }), woman(28)),
  family('b', 7, { floor_area_m2: 10 }, man(40, { employment_status: 3, industry: 8 })),
  family('b', 8, { floor_area_m2: 36, member_count: 5 }, woman(33)),
  family(
    'b',
    null,
    { ...unknown({ ...no, ...usual }), enumeration_result: 2, family_card_code: 0 },
    { ...unknown(adult), member_presence: 1, sex: 1, age: 40 },
    { ...unknown(adult), member_presence: 1, sex: 2, age: null },
  ),
  family('c', 3, { floor_material: 8 }, woman(60, { education_group: 0 })),
  family(
    'c',
    5,
    { prog_sembako: 1, prog_blt_desa: 1 },
    man(20, { has_business: 1, prog_kur: 1, prog_umi: 1 }),
    woman(19, { has_business: 1 }),
  ),
  family('c', 9, { prog_pkh: 1 }, man(55, { employment_status: 6, health_insurance: 1 })),
  family('c', 10, {}, woman(80, idle)),
  family('c', 10, { dtks_match: false }, man(14, { school_participation: 1 }), woman(41)),
  family('d', 5, {}, man(18, { school_participation: 2 })),
];

export const familyKey = (index: number): number => 1_000_003 * (index + 1);
export const personKey = (index: number): number => 4_294_967_295 - 1_000_033 * index;

const literal = (value: Value): string =>
  value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value);

async function makeTable(
  connection: DuckDBConnection,
  table: TableName,
  rows: readonly Row[],
): Promise<void> {
  const columns = [
    ...variablesOf[table].map(({ name, type }) => [name, sqlTypes[type]] as const),
    ['record_key', 'UINTEGER'] as const,
  ];
  const declared = columns.map(([name, type]) => `${name} ${type}`).join(', ');
  const known = new Set(columns.map(([name]) => name));
  const wrong = rows.flatMap((row) => Object.keys(row)).find((name) => !known.has(name));
  if (wrong) throw new Error(`no column ${wrong} in ${table}`);
  const values = rows.map(
    (row) => `(${columns.map(([name]) => literal(row[name] ?? null)).join(', ')})`,
  );
  await connection.run(`CREATE TABLE ${table} (${declared})`);
  if (values.length > 0) await connection.run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
}

/** Makes `families` and `individuals` as an opened extract has them, in the order given. */
export async function makeRegister(
  connection: DuckDBConnection,
  list: readonly Family[] = families,
): Promise<void> {
  const id = (letter: string, index: number): string => letter + String(index).padStart(15, '0');
  const numbered = list.map((one) => ({ ...one, index: families.indexOf(one) }));
  const firsts = families.map((_, index) =>
    families.slice(0, index).reduce((sum, { members }) => sum + members.length, 0),
  );
  await makeTable(
    connection,
    'families',
    numbered.map((one) => ({
      ...one.family,
      family_id: id('f', one.index),
      record_key: familyKey(one.index),
    })),
  );
  await makeTable(
    connection,
    'individuals',
    numbered.flatMap(({ members, index }) =>
      members.map((member, number) => ({
        ...member,
        family_id: id('f', index),
        person_id: id('p', firsts[index]! + number),
        record_key: personKey(firsts[index]! + number),
      })),
    ),
  );
}
