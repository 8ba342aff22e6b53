import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/publish/files.ts';

/** Works in a folder of its own, which is removed afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'publish-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** SHA-256 of every file below a folder, by its path. */
export async function hashesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = await filesBelow(folder);
  const hash = async (path: string): Promise<readonly [string, string]> => {
    const content = await readFile(join(folder, path));
    return [path, createHash('sha256').update(content).digest('hex')];
  };
  return new Map(await Promise.all(paths.map(hash)));
}

/** A copy of the inputs of the publication. */
export async function copyInputs(folder: string): Promise<string> {
  const input = join(folder, 'input');
  for (const part of ['geography', 'published', 'release.json']) {
    await cp(join('data', part), join(input, part), { recursive: true });
  }
  return input;
}
