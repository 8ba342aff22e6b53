import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateExtract } from '../../scripts/extract.ts';
import { rowsOf } from '../../scripts/publish/engine.ts';
import { run, synthesize, type SynthesisReport } from '../../scripts/synthesize.ts';

const families = 7_000;
let folder = '';
let report: SynthesisReport;
const made = (): string => join(folder, 'made');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepri-synthesis-test-'));
  report = await synthesize(made(), { families, threads: 2 });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

async function rows(sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    for (const table of ['families', 'individuals'])
      await connection.run(
        `CREATE VIEW ${table} AS FROM read_parquet('${join(made(), `${table}.parquet`)}')`,
      );
    return await rowsOf(connection, sql);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const bytes = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const name of (await readdir(path)).sort())
    hash.update(name).update(await readFile(join(path, name)));
  return hash.digest('hex');
};

test('the register is a valid extract without a finding', async () => {
  const validation = await validateExtract(made(), { workingFolder: join(folder, 'work') });
  expect(validation.findings).toEqual([]);
  expect(validation.unmapped).toEqual([]);
  expect(validation.ignored).toEqual([]);
  expect(validation.metadata.isSynthetic).toBe(true);
  expect(validation.metadata.codeVintage).toBe('2025');
  expect(report.violations).toEqual([]);
});

test('families and listed members are as many as the margins say', async () => {
  expect(report.families).toBe(families);
  expect(report.listed).toBe(Math.round((2_055_278 * families) / 700_968));
  const [row] = await rows(
    `SELECT count(*)::INTEGER, sum(member_count)::INTEGER,
       sum(member_count) FILTER (WHERE enumeration_result <= 2)::INTEGER,
       (SELECT count(*) FROM individuals)::INTEGER FROM families`,
  );
  expect(row).toEqual([families, report.listed, report.individuals, report.individuals]);
});

test('every margin is met as far as a small register can', () => {
  expect(report.distances.length).toBeGreaterThan(80);
  const far = report.distances.filter(
    ({ margin, distance, limit }) =>
      distance > Math.max(limit, 0.03) && margin !== 'village_families',
  );
  expect(far).toEqual([]);
  const exact = ['tenure', 'cooking_fuel', 'age_group5', 'industry', 'enumeration_result'];
  for (const margin of exact) {
    const found = report.distances.find((entry) => entry.margin === margin);
    expect(found?.distance).toBeLessThan(0.005);
  }
});

test('margins that were not used are stated all the same', () => {
  expect(report.unused.map(({ margin }) => margin)).toEqual([
    'working_age',
    'generation',
    'sex_ratio',
    'urban_rural',
    'urban_households',
    'education_of_employed',
  ]);
  const workingAge = report.unused.find(({ margin }) => margin === 'working_age');
  expect(workingAge?.distance).toBeLessThan(0.01);
});

test('the same bytes for any number of threads, and others for other families', async () => {
  const [one, three, other] = ['one', 'three', 'other'].map((name) => join(folder, name));
  await synthesize(one!, { families: 1_400, threads: 1 });
  await synthesize(three!, { families: 1_400, threads: 3 });
  await synthesize(other!, { families: 1_401, threads: 1 });
  expect(await bytes(three!)).toBe(await bytes(one!));
  expect(await bytes(other!)).not.toBe(await bytes(one!));
}, 60_000);

test('twice as large is twice as many families with ids of their own', async () => {
  const twice = join(folder, 'twice');
  const double = await synthesize(twice, { families, scale: 2 });
  expect(double.families).toBe(2 * families);
  expect((await readdir(twice)).sort()).toEqual([
    'extract.json',
    'families-0001.parquet',
    'families-0002.parquet',
    'individuals-0001.parquet',
    'individuals-0002.parquet',
  ]);
  const validation = await validateExtract(twice, { workingFolder: join(folder, 'work') });
  expect(validation.tables.families.rows).toBe(2 * families);
  expect(validation.findings).toEqual([]);
}, 60_000);

test('pseudonyms are of their form, single, and hide no number of a person', async () => {
  const [row] = await rows(
    `SELECT count(DISTINCT person_id)::INTEGER, count(*) FILTER (
         WHERE NOT regexp_full_match(person_id, '[a-z][a-z0-9]{15}')
           OR regexp_matches(person_id, '[0-9]{16}'))::INTEGER,
       (SELECT count(DISTINCT family_id) FROM families)::INTEGER,
       (SELECT count(*) FROM families WHERE NOT regexp_full_match(family_id, '[a-z][a-z0-9]{15}'))::INTEGER
     FROM individuals`,
  );
  expect(row).toEqual([report.individuals, 0, families, 0]);
});

test('every file says that it is synthetic', async () => {
  const description = JSON.parse(await readFile(join(made(), 'extract.json'), 'utf8')) as object;
  expect(description).toMatchObject({ is_synthetic: true, counts: { families } });
  for (const table of ['families', 'individuals']) {
    const found = await rows(
      `SELECT value::VARCHAR FROM parquet_kv_metadata('${join(made(), `${table}.parquet`)}')
       WHERE key = 'is_synthetic'`,
    );
    expect(found).toEqual([['true']]);
  }
});

test('villages are urban or rural as a whole, and all of a district belong to it', async () => {
  const found = await rows(
    `SELECT count(*)::INTEGER FROM (SELECT village_code FROM families GROUP BY village_code
       HAVING count(DISTINCT urban_rural) > 1 OR min(left(village_code, 8)) <> min(district_code))`,
  );
  expect(found).toEqual([[0]]);
});

test('BLT Desa goes to families of desa alone, and to some of them', async () => {
  const [row = []] = await rows(
    `SELECT count(*) FILTER (WHERE split_part(village_code, '.', 4) LIKE '1%')::INTEGER,
       count(*)::INTEGER FROM families WHERE prog_blt_desa = 1`,
  );
  expect(row[0]).toBe(0);
  expect(row[1]).toBeGreaterThan(20);
});

test('families make sense: couples of two sexes, parents older than children, poorer poor homes', async () => {
  const [row = []] = await rows(
    `SELECT count(*) FILTER (WHERE c.relationship = 2 AND c.sex = h.sex)::INTEGER,
       count(*) FILTER (WHERE c.relationship = 3 AND h.age - c.age < 13)::INTEGER,
       count(*) FILTER (WHERE c.relationship = 3)::INTEGER
     FROM individuals h JOIN individuals c USING (family_id)
     WHERE h.relationship = 1 AND c.relationship > 1`,
  );
  expect(row.slice(0, 2)).toEqual([0, 0]);
  expect(row[2]).toBeGreaterThan(5_000);
  const [cars = []] = await rows(
    `SELECT avg((asset_car = 1)::INTEGER) FILTER (WHERE decile_national <= 2),
       avg((asset_car = 1)::INTEGER) FILTER (WHERE decile_national >= 9) FROM families`,
  );
  expect(Number(cars[0])).toBeLessThan(Number(cars[1]) / 5);
});

const refusals: readonly (readonly [name: string, options: object, sentence: RegExp])[] = [
  ['scale 0', { scale: 0 }, /^scale 0 is no whole number of 1 or more/],
  ['a negative scale', { scale: -1 }, /^scale -1 is no whole number/],
  ['a broken scale', { scale: 1.5 }, /^scale 1\.5 is no whole number/],
  ['too large a scale', { scale: 1_000 }, /^scale 1000 makes \d+ families; \d+ are the most/],
  ['too few families', { families: 10 }, /^10 families are too few/],
  ['no threads', { threads: 0 }, /^threads 0 is no whole number/],
];

test.each(refusals)('%s is refused and nothing is written', async (_, options, sentence) => {
  const target = join(folder, 'refused');
  await expect(synthesize(target, options)).rejects.toThrow(sentence);
  expect(await readdir(folder)).not.toContain('refused');
});

test('a folder with files, and a file, are refused and left as they are', async () => {
  const full = join(folder, 'full');
  await mkdir(full);
  await writeFile(join(full, 'mine.txt'), 'mine');
  await expect(synthesize(full)).rejects.toThrow(/is not empty; name a new or empty folder/);
  await expect(synthesize(join(full, 'mine.txt'))).rejects.toThrow(/is no folder/);
  await expect(synthesize(join(full, 'mine.txt', 'inside'))).rejects.toThrow(/name another folder/);
  expect(await readFile(join(full, 'mine.txt'), 'utf8')).toBe('mine');
});

test('a failure half way leaves nothing behind', async () => {
  const target = join(folder, 'half');
  await expect(synthesize(target, { families: 1_400, memoryLimit: '1MB' })).rejects.toThrow();
  expect(await readdir(folder)).not.toContain('half');
});

test('the command line says what is wrong in one sentence', async () => {
  const said = async (...parameters: string[]) => {
    const lines: string[] = [];
    expect(await run(parameters, (line) => lines.push(line))).toBe(1);
    return lines.join('\n');
  };
  expect(await said()).toMatch(/^--out is missing; usage: npm run synthesize/);
  expect(await said('--out', join(folder, 'x'), '--scale', 'two')).toMatch(
    /scale "two" is no number/,
  );
  expect(await said('--out', join(folder, 'x'), '--scale', '0')).toMatch(/^scale 0 is no whole/);
  expect(await said('--out', join(folder, 'x'), '--memory', 'much')).toMatch(
    /^memory is written as/,
  );
  expect(await said('--out', join(folder, 'x'), '--seed', '2')).toMatch(/seed/);
});
