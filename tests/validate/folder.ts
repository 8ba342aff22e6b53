import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAreas } from '../../scripts/areas.ts';
import { validatePublished, ValidationError, type Published } from '../../scripts/validate.ts';
import type { FileName } from '../../scripts/validate/files.ts';

export const areas = await readAreas('data/geography/areas.csv');

/** Validates a copy of the published figures in a folder of its own after `change` worked on it. */
export async function validateCopy(change: (folder: string) => Promise<void>): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  try {
    await cp('data/published', folder, { recursive: true });
    await change(folder);
    return await validatePublished(folder, areas);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Failures of the published figures after `change`; empty where they still hold together. */
export async function failuresAfter(
  change: (folder: string) => Promise<void>,
): Promise<readonly string[]> {
  try {
    await validateCopy(change);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.failures;
    throw error;
  }
}

/** Replaces a text that must stand in the file. */
export function replace(file: FileName, from: string, to: string) {
  return async (folder: string): Promise<void> => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"; correct the test`);
    await writeFile(path, text.replace(from, to));
  };
}

/** Appends a line to a file. */
export function append(file: FileName, line: string) {
  return async (folder: string): Promise<void> => {
    await writeFile(join(folder, file), `${line}\n`, { flag: 'a' });
  };
}
