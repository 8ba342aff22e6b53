import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PublishedFile } from '../../src/observations/release.ts';
import type { Written } from './answers.ts';

/** Size and SHA-256 of a file; its path is given as it shall stand in the record. */
async function hashed(file: string, path: string): Promise<Omit<PublishedFile, 'rows'>> {
  const content = await readFile(file);
  return {
    path,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** Paths of all files below a folder, with `/`, in the order of their characters. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every file written so far, with the number of its rows where it is a table. */
export async function recordFiles(folder: string, written: Written): Promise<PublishedFile[]> {
  const paths = await filesBelow(folder);
  return Promise.all(
    paths.map(async (path) => {
      const { bytes, sha256 } = await hashed(join(folder, path), path);
      return { path, bytes, rows: written.get(path) ?? null, sha256 };
    }),
  );
}

const inputFolders = ['geography', 'published'] as const;
const isInput = (path: string): boolean => /\.(csv|json)$/.test(path);

/** The files that a publication is made of: figures, areas, boundaries, the declared release. */
export async function recordInputs(input: string): Promise<Omit<PublishedFile, 'rows'>[]> {
  const below = await Promise.all(
    inputFolders.map(async (folder) =>
      (await filesBelow(join(input, folder))).filter(isInput).map((path) => `${folder}/${path}`),
    ),
  );
  const paths = [...below.flat(), 'release.json'].sort();
  return Promise.all(paths.map((path) => hashed(join(input, path), path)));
}
