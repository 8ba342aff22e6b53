import { spawn, spawnSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtract } from '../../scripts/extract.ts';
import { ExtractError } from '../../scripts/extract/finding.ts';
import { run } from '../../scripts/validate-extract.ts';
import { newFolder, toParquet, validExtract, writeExtract } from './fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

let number = 0;
async function freshExtract(count = 20): Promise<string> {
  number += 1;
  const path = join(folder, `case-${number}`);
  await writeExtract(path, validExtract(count));
  return path;
}

async function outcome(path: string): Promise<{ code: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const work = join(folder, 'work');
  const code = await run([path, '--work', work], (line) => lines.push(line));
  expect(await readdir(work).catch(() => [])).toEqual([]);
  return { code, lines };
}

type Case = readonly [
  name: string,
  damage: (path: string) => Promise<unknown>,
  sentence: string | RegExp,
];

const families = (path: string) => join(path, 'families.csv');
const rewrite = async (file: string, change: (text: string) => string | Buffer) =>
  writeFile(file, change(await readFile(file, 'utf8')));
const asParquet = (path: string, types: Readonly<Record<string, string>> = {}) =>
  toParquet(families(path), join(path, 'families.parquet'), types);

const cases: readonly Case[] = [
  ['no folder', (path) => rm(path, { recursive: true }), /does not exist; name the folder/],
  [
    'a file for the folder',
    async (path) => {
      await rm(path, { recursive: true });
      await writeFile(path, 'x');
    },
    /is not a folder; name the folder of the extract/,
  ],
  [
    'a link for the folder',
    async (path) => {
      await rename(path, `${path}-real`);
      await symlink(`${path}-real`, path);
    },
    /is a link; name the folder itself/,
  ],
  [
    'no description',
    (path) => rm(join(path, 'extract.json')),
    'error: extract.json is missing; describe the extract in it',
  ],
  [
    'no families',
    (path) => rm(families(path)),
    'error: families is missing; give families.parquet, families.csv or a folder families of them',
  ],
  [
    'two forms of the families',
    (path) => copyFile(families(path), join(path, 'families-2.csv')),
    'error: families is given more than once (2 entries); keep one form of it',
  ],
  [
    'an empty file',
    (path) => writeFile(families(path), ''),
    'error: families.csv: is empty; export it again',
  ],
  [
    'a header alone',
    (path) => rewrite(families(path), (text) => `${text.split('\n')[0]}\n`),
    'error: families: has no rows; export it again',
  ],
  [
    'a folder for a file',
    async (path) => {
      await rm(families(path));
      await mkdir(families(path));
    },
    'error: families.csv: is a folder, not a file; name it without ending',
  ],
  [
    'an empty folder of files',
    async (path) => {
      await rm(families(path));
      await mkdir(join(path, 'families'));
    },
    'error: families: is an empty folder; put its files in it',
  ],
  [
    'a link for a file',
    async (path) => {
      await rename(families(path), join(folder, `linked-${number}.csv`));
      await symlink(join(folder, `linked-${number}.csv`), families(path));
    },
    'error: families.csv: is a link; put the file itself in the folder',
  ],
  [
    'a broken link',
    async (path) => {
      await rm(families(path));
      await symlink(join(folder, 'nowhere.csv'), families(path));
    },
    'error: families.csv: is a link; put the file itself in the folder',
  ],
  [
    'another kind of file in the folder of a table',
    async (path) => {
      await mkdir(join(path, 'families'));
      await rename(families(path), join(path, 'families', '1.csv'));
      await writeFile(join(path, 'families', '2.xlsx'), 'x');
    },
    'error: families: 1 entries of the folder are neither .parquet nor .csv; remove them',
  ],
  [
    'files of other columns',
    async (path) => {
      await mkdir(join(path, 'families'));
      await rename(families(path), join(path, 'families', '1.csv'));
      await writeFile(join(path, 'families', '2.csv'), 'family_id,tenure\n');
    },
    'error: 2.csv: has other columns than 1.csv, or another order or type; write all files of families alike',
  ],
  [
    'a header with semicolons',
    (path) => rewrite(families(path), (text) => text.replaceAll(',', ';')),
    'error: families.csv: its columns are not separated by commas; export it with commas',
  ],
  [
    'no header',
    (path) => rewrite(families(path), (text) => text.split('\n').slice(1).join('\n')),
    'error: families: none of its 78 columns is in the codebook; write the names of the codebook in line 1',
  ],
  [
    'a column twice',
    (path) => rewrite(families(path), (text) => text.replace('land_title', 'tenure')),
    'error: families: columns stand twice: tenure; keep one of each',
  ],
  [
    'a line with a cell too many',
    (path) =>
      rewrite(families(path), (text) =>
        text
          .split('\n')
          .with(3, `${text.split('\n')[3]},2171014501900001`)
          .join('\n'),
      ),
    'error: families.csv: line 4 has a line with another number of columns, or broken quotes; write one cell for each column',
  ],
  [
    'a quote that does not end',
    (path) => rewrite(families(path), (text) => text.replace('\nf', '\n"f')),
    /error: families\.csv: (line \d+ )?has (broken quotes|a line with another number)/,
  ],
  [
    'letters of Windows',
    (path) =>
      rewrite(families(path), (text) => Buffer.from(text.replace(',1,', ',Jos\u00e9,'), 'latin1')),
    /error: families\.csv: (line \d+ )?is not UTF-8; save it as UTF-8/,
  ],
  [
    'UTF-16',
    (path) => rewrite(families(path), (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
    'error: families.csv: is UTF-16 or no text; save it as UTF-8',
  ],
  [
    'a byte order mark',
    (path) => rewrite(families(path), (text) => `\ufeff${text}`),
    'error: families.csv: begins with a byte order mark; save it as UTF-8 without one',
  ],
  [
    'a line of 3 MB',
    (path) => rewrite(families(path), (text) => text.replace(',1,', `,${'9'.repeat(3_000_000)},`)),
    /error: families\.csv: (line \d+ )?has a line of more than 2 MB; export it again/,
  ],
  [
    'a cut CSV file',
    async (path) => truncate(families(path), (await readFile(families(path))).length - 40),
    /error: families\.csv: line \d+ has a line with another number of columns/,
  ],
  [
    'a compressed CSV file',
    (path) => writeFile(families(path), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3])),
    'error: families.csv: is compressed, not CSV; unpack it first',
  ],
  [
    'Parquet named CSV',
    async (path) => {
      await asParquet(path);
      await rename(join(path, 'families.parquet'), families(path));
    },
    'error: families.csv: is Parquet, not CSV; name it .parquet',
  ],
  [
    'CSV named Parquet',
    (path) => rename(families(path), join(path, 'families.parquet')),
    'error: families.parquet: is no complete Parquet file (cut, damaged or another format); export it again',
  ],
  [
    'a cut Parquet file',
    async (path) => {
      await asParquet(path);
      await truncate(join(path, 'families.parquet'), 3000);
    },
    'error: families.parquet: is no complete Parquet file (cut, damaged or another format); export it again',
  ],
  [
    'a Parquet file with a damaged middle',
    async (path) => {
      await asParquet(path);
      const file = join(path, 'families.parquet');
      const bytes = await readFile(file);
      bytes.fill(0xff, 4, 2000);
      await writeFile(file, bytes);
    },
    /error: families\.parquet: (is no complete Parquet file|cannot be read|is not UTF-8)/,
  ],
  [
    'a date in Parquet',
    (path) => asParquet(path, { floor_area_m2: "DATE '1990-05-14'" }),
    'error: families: floor_area_m2 holds dates or times; no date is ever in an extract, remove it',
  ],
  [
    'a list in Parquet',
    (path) => asParquet(path, { tenure: '[1]' }),
    'error: families: tenure has a type that cannot hold its values; write numbers',
  ],
  [
    'area codes as numbers',
    (path) => asParquet(path, { regency_code: '21.71::DOUBLE' }),
    'error: families: regency_code has a type that cannot hold its values; write text',
  ],
  [
    'a description that is no JSON',
    (path) => writeFile(join(path, 'extract.json'), '{"period": 2022-11'),
    'error: extract.json: is not JSON; check its quotes and commas',
  ],
  [
    'a description that is a list',
    (path) => writeFile(join(path, 'extract.json'), '[]'),
    'error: extract.json: is not an object; write its fields in { }',
  ],
  [
    'a description in Latin-1',
    (path) => writeFile(join(path, 'extract.json'), Buffer.from([0x22, 0xe9, 0x22])),
    'error: extract.json: is not UTF-8; save it as UTF-8',
  ],
  [
    'a description of 100 KB',
    (path) => writeFile(join(path, 'extract.json'), ' '.repeat(100_000)),
    'error: extract.json: is larger than 65536 bytes; keep the fields alone',
  ],
];

test.each(cases)('%s', async (_, damage, sentence) => {
  const path = await freshExtract();
  await damage(path);
  const { code, lines } = await outcome(path);
  expect(code).toBe(1);
  expect(lines).toContainEqual(
    typeof sentence === 'string' ? sentence : (expect.stringMatching(sentence) as unknown),
  );
  expect(lines.join('\n')).not.toMatch(/2171014501900001|Jos/);
});

test('each bad field of the description is a sentence', async () => {
  const path = await freshExtract();
  const description = {
    ...{ period: '2022', reference_month: '2022-13', code_system: 'bps2', code_vintage: 'new' },
    ...{ producer: '', is_synthetic: 'yes', pseudonym_series: 'A B', counts: { families: -1 } },
    ...{ contact: 'x' },
  };
  await writeFile(join(path, 'extract.json'), JSON.stringify(description));
  const { code, lines } = await outcome(path);
  expect(code).toBe(1);
  for (const field of Object.keys(description).filter((name) => name !== 'contact')) {
    expect(lines).toContainEqual(expect.stringContaining(`extract.json: ${field} must be`));
  }
  expect(lines).toContainEqual(expect.stringContaining('1 fields are not declared'));
});

test('a reference month after the period is refused', async () => {
  const path = await freshExtract();
  const { description } = validExtract();
  await writeFile(
    join(path, 'extract.json'),
    JSON.stringify({ ...description, reference_month: '2022-12' }),
  );
  expect((await outcome(path)).lines).toEqual([
    'error: extract.json: reference_month is after period; correct one of them',
  ]);
});

const script = resolve(import.meta.dirname, '../../scripts/validate-extract.ts');

/** Runs the command in a process of its own: as another user where this one may read everything. */
function inProcess(path: string, before = ''): { status: number | null; stdout: string } {
  const other = before === '' && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const shell = `${before} exec "$0" "$1" "$2" --work "$3"`;
  return spawnSync('bash', ['-c', shell, process.execPath, script, path, join(folder, 'other')], {
    encoding: 'utf8',
    ...other,
  });
}

test('a file without permission is refused in a sentence', async () => {
  const path = await freshExtract();
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'other'), { mode: 0o777 });
  await chmod(join(folder, 'other'), 0o777);
  await chmod(families(path), 0o000);
  const { status, stdout } = inProcess(path);
  expect(stdout).toBe('error: families.csv: cannot be read (EACCES); give read access to it\n');
  expect(status).toBe(1);
});

test('a full disk is refused in a sentence, and the working copy is gone', async () => {
  const path = await freshExtract(3000);
  const { status, stdout } = inProcess(path, 'ulimit -f 100;');
  expect(stdout).toBe(
    'error: the disk of the working folder is full; free space, or name another working folder\n',
  );
  expect(status).toBe(1);
  expect(await readdir(join(folder, 'other'))).toEqual([]);
});

test('a process that is told to end leaves nothing behind, a killed one until the next', async () => {
  const path = await freshExtract(3000);
  const work = join(folder, 'ended');
  await mkdir(work);
  await mkdir(join(work, 'kepri-extract-999999999-left'));
  const ended = async (signal: NodeJS.Signals) => {
    const child = spawn(process.execPath, [script, path, '--work', work], { stdio: 'ignore' });
    const done = new Promise<unknown>((end) => child.once('close', (code, by) => end(by ?? code)));
    const isOwn = (name: string) => name.startsWith(`kepri-extract-${child.pid}-`);
    while (child.exitCode === null && !(await readdir(work)).some(isOwn))
      await new Promise((next) => setTimeout(next, 5));
    child.kill(signal);
    return done;
  };
  expect(await ended('SIGKILL')).toBe('SIGKILL');
  const left = await readdir(work);
  expect(left).toHaveLength(1);
  expect(left).not.toContain('kepri-extract-999999999-left');
  expect(await ended('SIGTERM')).toBe(143);
  expect(await readdir(work)).toEqual([]);
});

test('a working folder that is published, or is a file, is refused', async () => {
  const path = await freshExtract();
  const open = (workingFolder: string) => openExtract(path, { workingFolder });
  const published = resolve(import.meta.dirname, '../../public/data');
  await expect(open(published)).rejects.toThrow('is published; name another working folder');
  await expect(open(join(path, 'extract.json'))).rejects.toThrow(/cannot be written \(EEXIST\)/);
  await expect(open(published)).rejects.toThrow(ExtractError);
});

test('the command says how it is used', async () => {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  expect(await run([], print)).toBe(1);
  expect(await run(['a', '--threads', 'x'], print)).toBe(1);
  expect(await run(['a', '--memory', 'much'], print)).toBe(1);
  expect(await run(['a', '--force'], print)).toBe(1);
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toContain('usage: npm run validate -- DIR');
});
