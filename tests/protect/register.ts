import type { DuckDBConnection } from '@duckdb/node-api';
import { levelOf } from '../../src/geography/area.ts';
import { createCells, total, type TableSpec } from '../../scripts/protect/cells.ts';
import { allowedLevels } from '../../scripts/protect/detail.ts';
import type { ReleaseArea } from '../../scripts/protect/declared.ts';
import {
  demonstrationSecret,
  keysInfo,
  recordKeySql,
  runWithKeys,
} from '../../scripts/protect/keys.ts';
import { readRules } from '../../scripts/protect/rules.ts';
import type { ProtectOptions } from '../../scripts/protect.ts';
import { distribution, share } from './specs.ts';

const villages = Array.from({ length: 16 }, (_, index) => {
  const regency = 1 + (index >> 3);
  const district = 1 + ((index >> 2) & 1);
  return `21.0${regency}.0${district}.200${1 + (index & 3)}`;
});

/** 1 province, 2 regencies, 4 districts, 16 villages. */
export const areas: readonly ReleaseArea[] = [
  ...new Set(villages.flatMap((code) => [2, 5, 8, 13].map((length) => code.slice(0, length)))),
]
  .sort()
  .map((code) => ({ code, level: levelOf(code) }));

const rules = await readRules();
const lengths = { province: 2, regency: 5, district: 8, village: 13 } as const;

/** How a table counts: SQL over `families` or `persons`, whose rows have `village` and a key. */
export interface Counting {
  readonly spec: TableSpec;
  readonly from: 'families' | 'persons';
  /** Condition of the base. */
  readonly where?: string;
  /** SQL of the category of a record, or null where it is in none. */
  readonly category: string;
  readonly group?: string;
  /** The population that the categories count, where it is another one. */
  readonly parts?: { readonly from: 'families' | 'persons'; readonly category: string };
}

export const deciles = ['1-2', '3-4', '5-7', '8-10'] as const;

const material: Counting = { spec: distribution, from: 'families', category: 'material' };
const anything: Counting = {
  spec: share,
  from: 'families',
  category: "CASE WHEN has_it THEN 'yes' END",
};
const byDecile: Counting = {
  ...anything,
  spec: {
    ...share,
    id: 'share.decile',
    dimensions: ['attribute', 'decile-national'],
    breakdown: { dimension: 'decile-national', groups: deciles },
  },
  group: 'decile',
};
const noDocument: Counting = {
  spec: {
    ...share,
    id: 'no-document',
    dimensions: ['id-documents'],
    unit: 'person',
    categories: [{ code: 'none', disclosive: true }],
  },
  from: 'persons',
  category: "CASE WHEN NOT document THEN 'none' END",
};
const bySex: Counting = {
  spec: {
    ...share,
    id: 'persons.sex',
    indicator: 'made-up-persons',
    kind: 'count',
    valueUnit: 'persons',
    unit: 'person',
    dimensions: ['sex'],
    categoryOf: 'sex',
    categories: [{ code: '1' }, { code: '2' }],
  },
  from: 'persons',
  category: 'sex',
};
const size: Counting = {
  spec: {
    ...share,
    id: 'family-size',
    kind: 'ratio',
    valueUnit: 'persons-household',
    dimensions: [],
    categories: [{ code: 'persons' }],
  },
  from: 'families',
  category: 'NULL',
  parts: { from: 'persons', category: "'persons'" },
};
const families: Counting = {
  spec: {
    ...share,
    id: 'families',
    indicator: 'made-up-families',
    kind: 'count',
    valueUnit: 'families',
    dimensions: [],
    categories: [],
  },
  from: 'families',
  category: 'NULL',
};
const index: Counting = {
  spec: {
    ...distribution,
    id: 'index',
    indicator: 'made-up-index',
    kind: 'index',
    valueUnit: 'index',
    decimals: 3,
    categories: ['a', 'b', 'c', 'd'].map((code, position) => ({
      code,
      weight: (position + 1) / 6,
    })),
  },
  from: 'families',
  category: 'material',
};

export const countings: readonly Counting[] = [
  families,
  material,
  anything,
  byDecile,
  noDocument,
  bySex,
  size,
  index,
];

/** Makes `families` and `persons` with record keys: the same records on every run. */
export async function makeRegister(connection: DuckDBConnection, perVillage = 120): Promise<void> {
  const list = villages.map((code) => `'${code}'`).join(', ');
  const draw = (of: string, word: string): string =>
    `(md5_number(${of} || '${word}') % 1000)::INTEGER`;
  await connection.run(
    `CREATE TABLE listed AS
     SELECT 'f' || md5(i::VARCHAR)[1:15] AS id, [${list}][1 + i % 16] AS village, i
     FROM range(${perVillage * 16}) AS t (i)`,
  );
  await runWithKeys(
    connection,
    `CREATE TABLE families AS
     SELECT id, village, ${recordKeySql('id')} AS record_key,
       1 + ${draw('id', 'size')} % 5 AS members,
       ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'c', 'd'][1 + ${draw('id', 'material')} % 10]
         AS material,
       ${draw('id', 'has')} < 300 AS has_it,
       ['1-2', '3-4', '5-7', '8-10'][1 + ${draw('id', 'decile')} % 4] AS decile
     FROM listed`,
    demonstrationSecret,
  );
  await runWithKeys(
    connection,
    `CREATE TABLE persons AS
     SELECT id, family, village, ${recordKeySql('id')} AS record_key,
       (1 + ${draw('id', 'sex')} % 2)::VARCHAR AS sex,
       ${draw('id', 'document')} < 900 AS document, number = 1 AS head
     FROM (SELECT 'p' || md5(id || number)[1:15] AS id, id AS family, village, number
           FROM families, range(1, members + 1) AS t (number))`,
    demonstrationSecret,
  );
}

/** Counts the tables into `cells` (or another table of the same columns). */
export async function tabulate(
  connection: DuckDBConnection,
  tables: readonly Counting[] = countings,
  into = 'cells',
): Promise<void> {
  if (into === 'cells') await createCells(connection);
  else await connection.run(`CREATE TABLE ${into} AS FROM cells LIMIT 0`);
  for (const { spec, from, where = 'true', category, group, parts } of tables) {
    for (const level of allowedLevels(spec, rules.rules)) {
      const length = lengths[level];
      const head = `'${spec.id}', village[1:${length}] AS area, '${level}'`;
      const grp = group ?? `'${total}'`;
      const sums = 'count(*), sum(record_key)::HUGEINT';
      const unit = (of: string): string => (of === 'families' ? "'family'" : "'person'");
      const other = parts ?? { from, category };
      await connection.run(
        `INSERT INTO ${into}
         SELECT ${head}, ${grp} AS grp, '${total}', ${unit(from)}, ${sums}
         FROM ${from} WHERE ${where} GROUP BY area, grp
         UNION ALL
         SELECT ${head}, ${grp} AS grp, ${other.category} AS category, ${unit(other.from)}, ${sums}
         FROM ${other.from} WHERE ${where} AND ${other.category} IS NOT NULL
         GROUP BY area, grp, category`,
      );
    }
  }
}

/** Options of `protect` for these tables, with the declared rules. */
export function optionsFor(
  tables: readonly Counting[] = countings,
  change: Partial<ProtectOptions> = {},
): ProtectOptions {
  return {
    specs: tables.map(({ spec }) => spec),
    rules,
    keys: keysInfo(demonstrationSecret, { series: 'one', period: '2022-11', isSynthetic: true }),
    areas,
    earlier: [],
    codeVersion: 'test',
    ...change,
  };
}
