import { DuckDBConnection } from '@duckdb/node-api';
import { createHmac } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openExtract } from '../../scripts/extract.ts';
import type { ExtractOptions, OpenedExtract } from '../../scripts/extract.ts';
import { publishedFindings, reportLines } from '../../scripts/extract/report.ts';
import { demonstrationKey } from '../../scripts/protect/keys.ts';
import { familyVariables, individualVariables } from '../../src/codebook/index.ts';
import type { Extract, Row } from './fixture.ts';
import { csvOf, newFolder, toParquet, validExtract, writeExtract } from './fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

let number = 0;
const newPath = (): string => join(folder, `case-${(number += 1)}`);

async function withExtract<Result>(
  extract: Extract,
  use: (opened: OpenedExtract) => Promise<Result>,
  options: Partial<ExtractOptions> = {},
  arrange: (path: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<Result> {
  const path = newPath();
  await writeExtract(path, extract);
  await arrange(path);
  const opened = await openExtract(path, { workingFolder: join(folder, 'work'), ...options });
  try {
    return await use(opened);
  } finally {
    await opened.close();
    expect(await readdir(join(folder, 'work'))).toEqual([]);
  }
}

const rows = async ({ connection }: OpenedExtract, sql: string): Promise<unknown[][]> =>
  (await connection.runAndReadAll(sql)).getRowsJson();

const row = (list: readonly Row[], index: number): Row => {
  const found = list[index];
  if (!found) throw new Error(`no row ${index}`);
  return found;
};

test('a valid extract is opened with the columns of the codebook in their order and types', async () => {
  await withExtract(validExtract(), async (opened) => {
    const sqlTypes = { string: 'VARCHAR', int8: 'TINYINT', int16: 'SMALLINT', bool: 'BOOLEAN' };
    for (const [table, variables] of [
      ['families', familyVariables],
      ['individuals', individualVariables],
    ] as const) {
      const columns = await rows(
        opened,
        `SELECT column_name, column_type FROM (DESCRIBE ${table})`,
      );
      expect(columns).toEqual([
        ...variables.map(({ name, type }) => [name, sqlTypes[type]]),
        ['record_key', 'UINTEGER'],
      ]);
    }
    expect(await rows(opened, 'SELECT count(*)::INTEGER FROM individuals')).toEqual([[60]]);
    expect(opened.report.findings).toEqual([]);
    expect(reportLines(opened.report).at(-1)).toBe('no warnings');
    expect(opened.metadata).toMatchObject({ period: '2022-11', codeSystem: 'kemendagri' });
  });
});

test('record keys are the first 32 bits of HMAC-SHA256 of the id', async () => {
  const extract = validExtract();
  const expected = (ids: readonly Row[], column: string, secret: Uint8Array) =>
    ids
      .map((unit) => String(unit[column]))
      .sort()
      .map((id) => [id, createHmac('sha256', secret).update(id).digest().readUInt32BE(0)]);
  const keys = async (opened: OpenedExtract) => [
    await rows(opened, 'SELECT family_id, record_key FROM families ORDER BY 1'),
    await rows(opened, 'SELECT person_id, record_key FROM individuals ORDER BY 1'),
  ];
  const synthetic = await withExtract(extract, async (opened) => {
    expect(opened.keys).toMatchObject({ isSynthetic: true, series: 'contoh-1' });
    return keys(opened);
  });
  expect(synthetic).toEqual([
    expected(extract.families, 'family_id', demonstrationKey),
    expected(extract.individuals, 'person_id', demonstrationKey),
  ]);
  const secret = 'sixteen and sixteen bytes of a secret, longer than a block of the hash function.';
  const secretFile = join(folder, 'secret');
  await writeFile(secretFile, `${secret}\n`);
  extract.description['is_synthetic'] = false;
  const real = await withExtract(extract, keys, { secretFile, threads: 1 });
  expect(real).toEqual([
    expected(extract.families, 'family_id', Buffer.from(secret)),
    expected(extract.individuals, 'person_id', Buffer.from(secret)),
  ]);
});

test('the key of a record worked by hand', async () => {
  const extract = validExtract();
  row(extract.families, 0)['family_id'] = 'a000000000000000';
  for (const index of [0, 1, 2]) row(extract.individuals, index)['family_id'] = 'a000000000000000';
  await withExtract(extract, async (opened) => {
    expect(
      await rows(opened, "SELECT record_key FROM families WHERE family_id = 'a000000000000000'"),
    ).toEqual([[2781582028]]);
  });
});

test('the secret is in no SQL text and in no answer', async () => {
  const secretFile = join(folder, 'secret-2');
  const secret = '0123456789abcdef0123456789abcdef-secret';
  await writeFile(secretFile, secret);
  const texts: string[] = [];
  const spies = (['run', 'runAndReadAll', 'prepare'] as const).map((name) =>
    vi.spyOn(DuckDBConnection.prototype, name),
  );
  const extract = validExtract();
  extract.description['is_synthetic'] = false;
  await withExtract(
    extract,
    ({ keys, report }) => {
      for (const spy of spies) texts.push(...spy.mock.calls.map(([sql]) => sql));
      texts.push(JSON.stringify({ keys, report }));
      return Promise.resolve();
    },
    { secretFile },
  );
  for (const spy of spies) spy.mockRestore();
  expect(texts.some((sql) => sql.includes('$inner'))).toBe(true);
  const pads = [0x36, 0x5c].map((pad) => Buffer.from(secret).map((byte) => byte ^ pad));
  const forms = [Buffer.from(secret), ...pads].flatMap((bytes) => [
    Buffer.from(bytes).toString('latin1').slice(0, 16),
    Buffer.from(bytes).toString('hex').slice(0, 32),
  ]);
  for (const text of texts) for (const form of forms) expect(text).not.toContain(form);
});

test('a real extract without a secret is refused, and with the public key too', async () => {
  const extract = validExtract();
  extract.description['is_synthetic'] = false;
  const nothing = () => Promise.resolve();
  await expect(
    withExtract(extract, nothing, { secretFile: join(folder, 'nowhere') }),
  ).rejects.toThrow(/is not a file that can be read/);
  const publicKey = join(folder, 'public-key');
  await writeFile(publicKey, demonstrationKey);
  await expect(withExtract(extract, nothing, { secretFile: publicKey })).rejects.toThrow(
    'the public demonstration key is for synthetic extracts; name a secret of your own',
  );
});

test('CSV, Parquet of texts, of numbers and of decimals, and many files give the same tables', async () => {
  const sum = (opened: OpenedExtract) =>
    rows(
      opened,
      `SELECT (SELECT md5(string_agg(f::VARCHAR, '|' ORDER BY family_id)) FROM families f),
         (SELECT md5(string_agg(i::VARCHAR, '|' ORDER BY person_id)) FROM individuals i)`,
    );
  const extract = validExtract();
  const plain = await withExtract(extract, sum);
  const parquet = (values: Readonly<Record<string, string>>) => async (path: string) => {
    await toParquet(join(path, 'families.csv'), join(path, 'families.parquet'), values);
    await toParquet(join(path, 'individuals.csv'), join(path, 'individuals.parquet'));
  };
  const forms: ((path: string) => Promise<unknown>)[] = [
    parquet({}),
    parquet({ tenure: 'tenure::BIGINT', dtks_match: 'dtks_match::BOOLEAN' }),
    parquet({
      floor_area_m2: 'floor_area_m2::DOUBLE',
      meter_power_2: "'NaN'::DOUBLE",
      dtks_match: '1::TINYINT',
    }),
    async (path) => {
      const half = extract.families.length / 2;
      await writeFile(join(path, 'families-1.csv'), csvOf(extract.families.slice(half)));
      await writeFile(join(path, 'families-2.csv'), csvOf(extract.families.slice(0, half)));
      await rm(join(path, 'families.csv'));
      await mkdir(join(path, 'individuals'));
      await rename(join(path, 'individuals.csv'), join(path, 'individuals', 'all.csv'));
    },
    (path) =>
      writeFile(
        join(path, 'families.csv'),
        csvOf(extract.families.map((family) => ({ ...family, tenure: '1.0' }))).replaceAll(
          '\n',
          '\r\n',
        ),
      ),
  ];
  for (const arrange of forms) {
    expect(await withExtract(extract, sum, { threads: 1 }, arrange)).toEqual(plain);
  }
});

test('the names of files and folders are neither patterns nor columns', async () => {
  const path = join(folder, `odd [1-9]* ' name`, 'tenure=9');
  await writeExtract(path, validExtract());
  const opened = await openExtract(path, { workingFolder: join(folder, 'work') });
  expect(opened.report.tables.families.rows).toBe(20);
  await opened.close();
});

test('optional columns may be absent: they are null, and no rule asks for them', async () => {
  const extract = validExtract();
  const optional = [...familyVariables, ...individualVariables].filter(
    ({ column }) => column !== 'required',
  );
  for (const { table, name } of optional) for (const unit of extract[table]) delete unit[name];
  await withExtract(extract, async (opened) => {
    expect(opened.report.findings).toEqual([]);
    expect(opened.report.tables.families.columns).not.toContain('decile_province');
    expect(
      await rows(
        opened,
        'SELECT count(decile_province)::INTEGER, count(dtks_match)::INTEGER FROM families',
      ),
    ).toEqual([[0, 0]]);
  });
});

test('derived columns are computed, whatever the extract says', async () => {
  const extract = validExtract();
  const [head, spouse, child] = extract.individuals;
  if (!head || !spouse || !child) throw new Error('three members');
  for (const person of extract.individuals) person['age_group5'] = '15';
  Object.assign(head, { difficulty_hands: 2 });
  Object.assign(head, { caregiver: 1 });
  Object.assign(spouse, {
    education_level: 15,
    education_certificate: 15,
    age: 80,
    pregnant: null,
  });
  Object.assign(spouse, { caregiver: 1, prog_pip: null });
  await withExtract(extract, async (opened) => {
    const ids = [head, spouse, child].map((person) => String(person['person_id']));
    const derived = await rows(
      opened,
      `SELECT age_group5, education_group, disability_any FROM individuals
       WHERE person_id IN ('${ids.join("', '")}') ORDER BY member_number`,
    );
    expect(derived).toEqual([
      ['08', 3, true],
      ['15', 4, false],
      ['01', 0, false],
    ]);
    expect(opened.report.findings).toMatchObject([
      { rule: 'age_group5-recomputed', severity: 'warning', count: 59, of: 60 },
    ]);
  });
});

test('up to 5 % unmapped codes and 1 % of broken rows are warnings, and no row is dropped', async () => {
  const extract = validExtract(200);
  for (const index of [3, 4, 5]) row(extract.families, index)['floor_material'] = 44;
  row(extract.families, 6)['floor_material'] = 'lain';
  row(extract.families, 7)['tenure'] = 2;
  row(extract.families, 8)['floor_area_m2'] = 5000;
  await withExtract(extract, async (opened) => {
    expect(
      opened.report.findings.map(({ rule, count, of, severity }) => [rule, count, of, severity]),
    ).toEqual([
      ['floor_area_m2-filled', 1, 200, 'warning'],
      ['floor_area_m2-out-of-range', 1, 200, 'warning'],
      ['floor_material-unmapped', 4, 200, 'warning'],
      ['land_title-outside', 1, 200, 'warning'],
    ]);
    expect(opened.report.unmapped).toEqual([
      { table: 'families', column: 'floor_material', unmapped: 4, rows: 200 },
    ]);
    expect(
      await rows(
        opened,
        `SELECT floor_material, count(*)::INTEGER FROM families GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      [-1, 4],
      [2, 196],
    ]);
    const published = publishedFindings(opened.report);
    expect(published.map(({ rule, percentAtMost }) => [rule, percentAtMost])).toEqual([
      ['floor_area_m2-filled', 0.5],
      ['floor_area_m2-out-of-range', 0.5],
      ['floor_material-unmapped', 5],
      ['land_title-outside', 0.5],
    ]);
    expect(JSON.stringify(published)).not.toMatch(/"f[a-z0-9]{15}"|count/);
  });
});

test('what usually holds is a warning, however many rows break it', async () => {
  const extract = validExtract();
  for (const family of extract.families) family['asset_smartphone'] = 2;
  await withExtract(extract, ({ report }) => {
    expect(report.findings).toMatchObject([
      { rule: 'smartphone-of-mobile-internet', severity: 'warning', count: 20, of: 20 },
    ]);
    return Promise.resolve();
  });
});

test('partly complete families may have empty items, and refusing ones have no members', async () => {
  const extract = validExtract(200);
  const [partial, refusing] = [row(extract.families, 0), row(extract.families, 1)];
  Object.assign(partial, { enumeration_result: 2, tenure: null, land_title: null });
  for (const { name, filled } of familyVariables) {
    if (filled !== 'always' && !name.endsWith('_code')) refusing[name] = null;
  }
  refusing['enumeration_result'] = 4;
  const members = extract.individuals.filter(
    (person) => person['family_id'] !== refusing['family_id'],
  );
  const changed = { ...extract, individuals: members };
  changed.description['counts'] = { families: 200, individuals: 597 };
  await withExtract(changed, ({ report }) => {
    expect(report.findings).toEqual([]);
    return Promise.resolve();
  });
});
