import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { root } from './command.ts';

const originals = { wasm: 'duckdb-eh.wasm', worker: 'duckdb-browser-eh.worker.js' } as const;

/** Folder of DuckDB-WASM in the installed package. */
export function installedEngine(): string {
  return dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
}

/** Version of the installed DuckDB-WASM: "1.32.0". */
export async function installedVersion(): Promise<string> {
  const description = await readFile(join(installedEngine(), '..', 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}

/**
 * Copies DuckDB-WASM's eh build (WASM and worker) into a folder, so that no page asks another
 * origin for it, and removes what an older version left there. Returns the written paths.
 */
export async function copyEngine(
  folder = join(root, 'public', 'duckdb'),
): Promise<readonly string[]> {
  const version = await installedVersion();
  const copies = {
    [originals.wasm]: join(folder, `duckdb-eh-${version}.wasm`),
    [originals.worker]: join(folder, `duckdb-eh-${version}.worker.js`),
  };
  const wanted = new Set(Object.values(copies).map((path) => basename(path)));
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) {
    if (!wanted.has(old)) await rm(join(folder, old), { recursive: true });
  }
  for (const [original, copy] of Object.entries(copies)) {
    await copyFile(join(installedEngine(), original), copy);
  }
  return Object.values(copies);
}

if (import.meta.main) {
  for (const file of await copyEngine()) console.log(file);
}
