import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtract } from '../../scripts/extract.ts';
import { newFolder, validExtract, writeExtract } from './fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

type Codes = readonly (string | null)[];

let number = 0;
/** Areas (and warnings) of an extract of which the first families have these codes. */
async function areasOf(
  vintage: string,
  system: string,
  codes: readonly Codes[],
  crosswalk?: string,
): Promise<{ areas: unknown[][]; warnings: readonly string[] }> {
  number += 1;
  const path = join(folder, `case-${number}`);
  const extract = validExtract();
  extract.description['code_vintage'] = vintage;
  extract.description['code_system'] = system;
  extract.families.forEach((family, index) => {
    const given = codes[index % codes.length] ?? [];
    [family['regency_code'], family['district_code'], family['village_code']] = [
      given[0] ?? null,
      given[1] ?? null,
      given[2] ?? null,
    ];
    family['decile_regency'] = null;
  });
  await writeExtract(path, extract);
  if (crosswalk !== undefined) await writeFile(join(path, 'crosswalk.csv'), crosswalk);
  const opened = await openExtract(path, { workingFolder: join(folder, 'work') });
  try {
    const answer = await opened.connection.runAndReadAll(
      'SELECT DISTINCT regency_code, district_code, village_code FROM families ORDER BY ALL',
    );
    const warnings = opened.report.findings.map(({ rule, count }) => `${rule} ${count}`);
    return { areas: answer.getRowsJson(), warnings };
  } finally {
    await opened.close();
  }
}

test('a village moved to a new district gets its code of today', async () => {
  const { areas, warnings } = await areasOf('2020s2', 'kemendagri', [
    ['21.02', '21.02.01', '21.02.01.2005'],
    ['21.02', '21.02.01', '21.02.01.2004'],
  ]);
  expect(areas).toEqual([
    ['21.02', '21.02.01', '21.02.01.2004'],
    ['21.02', '21.02.14', '21.02.14.2001'],
  ]);
  expect(warnings).toEqual([]);
});

test('a village tells its district, and a family may have a regency alone', async () => {
  const { areas } = await areasOf('2025', 'kemendagri', [
    ['21.71', null, '21.71.01.1003'],
    ['21.71', null, null],
  ]);
  expect(areas).toEqual([
    ['21.71', '21.71.01', '21.71.01.1003'],
    ['21.71', null, null],
  ]);
});

test('a district that was divided later tells no district of today', async () => {
  const codes = [['21.02', '21.02.01', null]];
  const older = await areasOf('2020', 'kemendagri', codes);
  expect(older.areas).toEqual([['21.02', null, null]]);
  expect(older.warnings).toEqual(['area-divided 20']);
  const today = await areasOf('2025', 'kemendagri', codes);
  expect(today.areas).toEqual([['21.02', '21.02.01', null]]);
  expect(today.warnings).toEqual([]);
});

test('BPS 2101 is Karimun (21.02) and BPS 2102 is Bintan (21.01)', async () => {
  const { areas } = await areasOf('2020s2', 'bps', [
    ['2101', '2101032', null],
    ['2102', '2102060', null],
  ]);
  expect(areas).toEqual([
    ['21.01', '21.01.06', null],
    ['21.02', '21.02.04', null],
  ]);
});

test('villages in BPS codes go through the crosswalk of the extract', async () => {
  const { areas } = await areasOf(
    '2020s2',
    'bps',
    [['2101', '2101010', '2101010005']],
    'bps_code,code\n2101010005,21.02.01.2005\n',
  );
  expect(areas).toEqual([['21.02', '21.02.14', '21.02.14.2001']]);
});

test.each([
  ['bps_code,code\n210101,21.02.01.2005\n', /crosswalk\.csv row 2: bps_code is not 10 digits/],
  ['bps_code,code\n2101010005,21.02.01.9999\n', /row 2: code is no village of Kepri/],
  [
    'bps_code,code\n2101010005,21.02.01.2005\n2101010005,21.02.01.2004\n',
    /row 3: bps_code stands twice/,
  ],
  ['bps;code\n', /crosswalk\.csv: is not a table of bps_code,code/],
  [
    'bps_code,code\n2101010005,21.71.01.1003\n',
    /20 of 20 rows have a village, district and regency that do not agree/,
  ],
])('a crosswalk that is wrong is refused: %j', async (crosswalk, sentence) => {
  await expect(
    areasOf('2020s2', 'bps', [['2101', '2101010', '2101010005']], crosswalk),
  ).rejects.toThrow(sentence);
});
