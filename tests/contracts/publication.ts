import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildData } from '../../scripts/data.ts';
import { openEngine, rowsOf, type Cell } from '../../scripts/publish/engine.ts';
import type { Release } from '../../src/observations/release.ts';

const tables = [
  'observations',
  'registry',
  'categories',
  'areas',
  'indicators',
  'sources',
  'breaks',
  'notes',
] as const;

/** A publication made for the tests, and an engine that reads its Parquet files. */
export interface Published {
  readonly folder: string;
  readonly release: Release;
  readonly query: (sql: string) => Promise<Cell[][]>;
  readonly text: (path: string) => Promise<string>;
  readonly json: (path: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Publishes the inputs into a folder of its own; every Parquet file becomes a view of its name. */
export async function publishOnce(): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  const release = await buildData({
    output: join(folder, 'data'),
    site: 'http://127.0.0.1:4321',
    base: '/',
    progress: () => undefined,
  });
  const published = join(folder, 'data');
  const connection = await openEngine(1);
  for (const name of tables) {
    const file = join(published, `${name}.parquet`);
    await connection.run(`CREATE VIEW ${name} AS FROM read_parquet('${file}')`);
  }
  const text = (path: string) => readFile(join(published, path), 'utf8');
  return {
    folder: published,
    release,
    query: (sql) => rowsOf(connection, sql),
    text,
    json: async (path) => JSON.parse(await text(path)) as unknown,
    close: async () => {
      connection.closeSync();
      await rm(folder, { recursive: true });
    },
  };
}
