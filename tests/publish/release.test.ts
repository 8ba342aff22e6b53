import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataAddress } from '../../scripts/data.ts';
import { readDeclaredRelease } from '../../scripts/release.ts';
import { inFolder } from './folders.ts';

const declared = await readFile('data/release.json', 'utf8');

const read = (text: string) =>
  inFolder(async (folder) => {
    const file = join(folder, 'release.json');
    await writeFile(file, text);
    return readDeclaredRelease(file);
  });

test('the declared release names the next one and what it is expected from', async () => {
  const { version, date, next } = await read(declared);
  expect(date.startsWith(version.replace('.', '-'))).toBe(true);
  expect(next.expected <= next.latest && next.figures < next.expected).toBe(true);
  expect(next.basis.every((past) => past.date < date)).toBe(true);
});

test('every past release date is that of a listed source, to the month or day', async () => {
  const sources = await readFile('data/published/sources.csv', 'utf8');
  const { next } = await read(declared);
  for (const { date, source } of next.basis) {
    const line = sources.split('\n').find((text) => text.startsWith(`${source},`));
    expect(line, source).toContain(date);
  }
});

test.each([
  [
    'a date that does not exist',
    '"date": "2026-11-23"',
    '"date": "2026-02-30"',
    '"date" is "2026-02-30"',
  ],
  ['a month that does not exist', '"2027-01"', '"2027-13"', '"expected" is "2027-13"'],
  ['a version that is no version', '"2026.11"', '"newest"', '"version" is "newest"'],
  ['a missing field', '"figures"', '"figure"', '"figures" is undefined'],
])('%s is refused', async (_, from, to, sentence) => {
  expect(declared).toContain(from);
  await expect(read(declared.replace(from, to))).rejects.toThrow(sentence);
});

test('a file that is not JSON is refused', async () => {
  await expect(read(declared.slice(1))).rejects.toThrow('cannot be read as JSON');
});

test('the address of the data follows the site and the path below it', () => {
  expect(dataAddress('https://example.org', '/')).toBe('https://example.org/data/');
  expect(dataAddress('https://example.org', '/kepri/')).toBe('https://example.org/kepri/data/');
  expect(dataAddress('https://example.org/', 'kepri')).toBe('https://example.org/kepri/data/');
  expect(() => dataAddress('example', '/')).toThrow('SITE is not an address: example');
});
