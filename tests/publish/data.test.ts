import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildData, type DataOptions } from '../../scripts/data.ts';
import { copyInputs, hashesBelow } from './folders.ts';

const build = (options: DataOptions) =>
  buildData({ site: 'http://127.0.0.1:4321', base: '/', progress: () => undefined, ...options });

let folder: string;
let first: string;
let hashes: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  first = join(folder, 'first');
  await build({ output: first });
  hashes = await hashesBelow(first);
});
afterAll(() => rm(folder, { recursive: true }));

test('the same input gives the same bytes, whatever the threads and the time zone', async () => {
  const second = join(folder, 'second');
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    await build({ output: second, threads: 4 });
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect(hashes.size).toBeGreaterThan(400);
  expect([...(await hashesBelow(second))]).toEqual([...hashes]);
}, 60_000);

test('another address changes the records alone', async () => {
  const there = join(folder, 'there');
  await build({ output: there, site: 'https://example.org', base: '/kepri/' });
  const after = await hashesBelow(there);
  const changed = [...hashes].filter(([path, hash]) => after.get(path) !== hash);
  expect(changed.map(([path]) => path)).toEqual([
    'catalog.jsonld',
    'datapackage.json',
    'dataset.en.jsonld',
    'dataset.id.jsonld',
    'release.json',
  ]);
  const catalogue = await readFile(join(there, 'catalog.jsonld'), 'utf8');
  expect(catalogue).toContain('https://example.org/kepri/data/tables/semua-angka.csv');
}, 60_000);

const breakages: readonly (readonly [string, RegExp, (input: string) => Promise<void>])[] = [
  [
    'a rate above 100',
    /observations\.csv row \d+.*624/,
    async (input) => {
      const file = join(input, 'published', 'observations.csv');
      const text = await readFile(file, 'utf8');
      const changed = text.replace('2100,Kepulauan Riau,2022-03,total,poverty-rate,6.24,', (row) =>
        row.replace('6.24', '624'),
      );
      expect(changed).not.toBe(text);
      await writeFile(file, changed);
    },
  ],
  [
    'a missing folder',
    /observations\.csv is missing; restore it in/,
    (input) => rm(join(input, 'published'), { recursive: true }),
  ],
  [
    'a missing list of areas',
    /areas\.csv: does not exist; restore it from the repository$/,
    (input) => rm(join(input, 'geography', 'areas.csv')),
  ],
  [
    'boundaries without their licence',
    /LICENSE\.md: does not exist; restore it from the repository$/,
    (input) => rm(join(input, 'geography', 'LICENSE.md')),
  ],
  [
    'a release without a date',
    /release\.json: "date" is "today"/,
    async (input) => {
      const file = join(input, 'release.json');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/"date": "[^"]*",/, '"date": "today",'));
    },
  ],
];

test.each(breakages)(
  'after %s the last publication is untouched',
  async (_, sentence, change) => {
    const input = await copyInputs(folder);
    try {
      await change(input);
      await expect(build({ input, output: first })).rejects.toThrow(sentence);
      expect([...(await hashesBelow(first))]).toEqual([...hashes]);
    } finally {
      await rm(input, { recursive: true });
    }
  },
  60_000,
);

test('an output that cannot be written is named', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(build({ output: join(file, 'data') })).rejects.toThrow(
    /^cannot write beside .*; make its parent folder writable$/,
  );
});

test('the command ends with 1 and one sentence where it fails', () => {
  const run = spawnSync(process.execPath, ['scripts/data.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SITE: 'nowhere' },
  });
  expect(run.status).toBe(1);
  expect(run.stderr.trim()).toBe(
    'SITE is not an address: nowhere; write it as https://example.org',
  );
});
