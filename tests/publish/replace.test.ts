import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../scripts/publish/replace.ts';
import { inFolder } from './folders.ts';

const write = (text: string) => async (folder: string) => {
  await writeFile(join(folder, `${text}.txt`), text);
  return text;
};

test('the new folder takes the place of the old one as a whole', () =>
  inFolder(async (folder) => {
    const output = join(folder, 'data');
    expect(await replaceFolder(output, write('old'))).toBe('old');
    expect(await replaceFolder(output, write('new'))).toBe('new');
    expect(await readdir(output)).toEqual(['new.txt']);
    expect(await readdir(folder)).toEqual(['data']);
  }));

test('a failure half way leaves the old folder and nothing beside it', () =>
  inFolder(async (folder) => {
    const output = join(folder, 'data');
    await replaceFolder(output, write('old'));
    const failing = async (next: string) => {
      await write('half')(next);
      throw new Error('disk full');
    };
    await expect(replaceFolder(output, failing)).rejects.toThrow('disk full');
    expect(await readFile(join(output, 'old.txt'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['data']);
  }));

test('where nothing can be written the error says so', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '');
    const output = join(folder, 'file', 'data');
    await expect(replaceFolder(output, write('new'))).rejects.toThrow(
      /^cannot write beside .*data \(\w+\); make its parent folder writable$/,
    );
  }));

test('what a stopped run left is cleared, and a folder taken away is put back', () =>
  inFolder(async (folder) => {
    const output = join(folder, 'data');
    const stopped = 2 ** 22 + 1;
    await mkdir(join(folder, `.data-next-${stopped}`));
    await mkdir(join(folder, `.data-previous-${stopped}`));
    await write('old')(join(folder, `.data-previous-${stopped}`));
    const failing = () => Promise.reject(new Error('refused'));
    await expect(replaceFolder(output, failing)).rejects.toThrow('refused');
    expect(await readdir(folder)).toEqual(['data']);
    expect(await readdir(output)).toEqual(['old.txt']);
  }));
