import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AsyncBuffer } from 'hyparquet';
import { installedEngine } from '../../scripts/engine.ts';
import { settings, type Connection } from '../../src/client/database.ts';

interface Blocking {
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<BlockingDatabase>;
  VoidLogger: new () => object;
  NODE_RUNTIME: object;
}
interface BlockingDatabase {
  instantiate(): Promise<unknown>;
  open(configuration: object): void;
  connect(): Connection;
}

/** The WASM of the site in Node, by the package's build that needs no worker. */
export async function openWasm(): Promise<Connection> {
  const load = createRequire(import.meta.url);
  const duckdb = load('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as Blocking;
  const module = (build: string): object => ({
    mainModule: join(installedEngine(), `duckdb-${build}.wasm`),
    mainWorker: '',
  });
  const database = await duckdb.createDuckDB(
    { mvp: module('mvp'), eh: module('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate();
  database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = database.connect();
  for (const setting of settings) await connection.query(setting);
  return connection;
}

/** The bytes of a file as what hyparquet reads. */
export function inMemory(content: Buffer): AsyncBuffer {
  return {
    byteLength: content.length,
    slice: (start, end) => {
      const part = content.subarray(start, end);
      return part.buffer.slice(part.byteOffset, part.byteOffset + part.length) as ArrayBuffer;
    },
  };
}
