import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible } from './serve/types.ts';

/**
 * Files above this are compressed with quality 5, smaller ones with 10, which takes a third of the
 * time of 11 for 2 % more bytes; a release has 11 for all.
 */
const largeBytes = 1_000_000;
/** Smaller files gain nothing from compression. */
const smallestBytes = 200;

export interface Compressed {
  readonly files: number;
  /** Files whose compressed form came from the cache. */
  readonly cached: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

export interface Compression {
  readonly folder: string;
  /** Where compressed forms are kept by content between builds. */
  readonly cache: string;
  /** Most effort for every file (minutes for the engine). */
  readonly release?: boolean;
  /** Called about each tenth of the way. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Writes `.br` and `.gz` beside every compressible file of a folder. Files already known to the
 * cache are copied from there; forms of contents that are no longer in the folder leave the cache.
 */
export async function compress(options: Compression): Promise<Compressed> {
  const { folder, cache, release = false, progress } = options;
  await mkdir(cache, { recursive: true });
  const paths = await compressiblesIn(folder);
  const known = new Set(await readdir(cache));
  const used = new Set<string>();
  const total = { files: 0, cached: 0, bytes: 0, brotliBytes: 0 };
  const queue = paths.values();
  const tenth = Math.max(1, Math.ceil(paths.length / 10));
  let done = 0;

  const work = async (): Promise<void> => {
    for (const path of queue) {
      const content = await readFile(path);
      done += 1;
      if (done % tenth === 0) progress?.(done, paths.length);
      if (content.length < smallestBytes) continue;
      const hash = createHash('sha256').update(content).digest('hex');
      used.add(hash);
      const quality = release ? 11 : content.length > largeBytes ? 5 : 10;
      const brotliName = `${hash}.${quality}.br`;
      const gzipName = `${hash}.gz`;
      if (known.has(brotliName) && known.has(gzipName)) total.cached += 1;
      const brotli = await kept(cache, brotliName, known, () => brotliOf(content, quality));
      const zipped = await kept(cache, gzipName, known, () => gzipped(content, { level: 9 }));
      await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)]);
      total.files += 1;
      total.bytes += content.length;
      total.brotliBytes += brotli.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const name of known) {
    if (!used.has(name.slice(0, 64))) await rm(join(cache, name), { force: true });
  }
  return total;
}

const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip);
const brotlied = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);

function brotliOf(content: Buffer, quality: number): Promise<Buffer> {
  return brotlied(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}

async function kept(
  cache: string,
  name: string,
  known: ReadonlySet<string>,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const path = join(cache, name);
  if (known.has(name)) return readFile(path);
  const made = await make();
  // Renamed when whole: a build that is stopped leaves no half file behind.
  const part = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(part, made);
  await rename(part, path);
  return made;
}

async function compressiblesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => compressible(path))
    .sort();
}
