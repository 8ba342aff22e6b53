import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { AsyncBuffer } from 'hyparquet';
import { fill, rowsOf, settings, type Connection } from './database.ts';
import { engineBytes, enginePaths } from './engine-size.ts';
import type { QuestionTable } from '../observations/registry.ts';
import { Failure, failureOf } from './failure.ts';
import { fetchWithin, within } from './fetching.ts';
import { needOf } from './need.ts';
import { publishedFile, readPublished } from './published.ts';
import type { Rows } from './rows.ts';
import { addressOf } from './site.ts';

/** Milliseconds without a byte or an answer after which a start or a query has failed. */
const silenceLimit = 30_000;
const headLimit = 20_000;

/** Bytes so far of the engine (unpacked) or of the data, and of how many where known. */
export interface Progress {
  readonly part: 'engine' | 'data';
  readonly loaded: number;
  readonly total: number | null;
}

export interface Engine {
  /** Version of DuckDB: "v1.4.3". */
  readonly version: string;
  /** Rows of an SQL text; rejects with `query` where DuckDB refuses the text. */
  readonly ask: (sql: string) => Promise<Rows>;
}

type Listener = (progress: Progress) => void;

const listeners = new Set<Listener>();
const tell: Listener = (progress) => listeners.forEach((listener) => listener(progress));
let running: Promise<Engine> | undefined;

/** Tells of bytes while the engine starts and reads, until the function it returns is called. */
export function onProgress(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * DuckDB-WASM on the published Parquet: one for the page, started at the first call. A failed
 * start leaves nothing behind: the next call begins anew.
 */
export function engine(): Promise<Engine> {
  if (!running) {
    const starting = start();
    running = starting;
    starting.catch(() => forget(starting));
  }
  return running;
}

function forget(started: Promise<Engine>): void {
  if (running === started) running = undefined;
}

async function start(): Promise<Engine> {
  await allowed();
  const wasm = addressOf(enginePaths.wasm);
  const worker = addressOf(enginePaths.worker);
  await Promise.all([present(wasm, engineBytes), present(worker)]);
  const thread = startWorker(worker);
  let loaded = 0;
  try {
    return await within(
      silenceLimit,
      () => silence(loaded),
      (alive) => {
        const heard = (bytes: number): void => {
          loaded = bytes;
          alive();
        };
        return Promise.race([open(thread, wasm, heard), failureIn(thread)]);
      },
    );
  } catch (cause) {
    thread.terminate();
    throw failureOf(cause, 'engine-broken');
  }
}

/** DuckDB-WASM never settles on a file that ends early: what has come tells that from no answer. */
function silence(loaded: number): Failure {
  return loaded > 0 && loaded < engineBytes
    ? new Failure('engine-broken', `the engine ended after ${loaded} of ${engineBytes} bytes`)
    : new Failure('engine-slow', `no sign of the engine within ${silenceLimit} ms`);
}

async function open(thread: Worker, wasm: string, heard: (bytes: number) => void): Promise<Engine> {
  const database = new AsyncDuckDB(new VoidLogger(), thread);
  await database.instantiate(wasm, null, ({ bytesLoaded }) => {
    heard(bytesLoaded);
    tell({ part: 'engine', loaded: bytesLoaded, total: engineBytes });
  });
  await database.open({
    path: ':memory:',
    query: { castBigIntToDouble: true, castDecimalToDouble: true },
  });
  const connection = await database.connect();
  for (const setting of settings) await connection.query(setting);
  return { version: await database.getVersion(), ask: asking(connection, thread) };
}

/** Questions one after the other; a table is filled again where one needs another part of it. */
function asking(connection: Connection, thread: Worker): Engine['ask'] {
  const self = running;
  const files = new Map<QuestionTable, AsyncBuffer>();
  const filled = new Map<QuestionTable, string>();
  let last: Promise<unknown> = Promise.resolve();

  async function fileOf(table: QuestionTable): Promise<AsyncBuffer> {
    let file = files.get(table);
    if (file) return file;
    let loaded = 0;
    file = await publishedFile(addressOf(`data/${table}.parquet`), (bytes) => {
      loaded += bytes;
      tell({ part: 'data', loaded, total: files.get(table)?.byteLength ?? null });
    });
    files.set(table, file);
    return file;
  }

  async function prepare(sql: string): Promise<void> {
    const need = needOf(sql);
    const { table } = need;
    const key = JSON.stringify(need);
    if (key === filled.get(table)) return;
    filled.delete(table);
    try {
      await fill(connection, await readPublished(await fileOf(table), need), table);
    } catch (cause) {
      files.delete(table);
      throw cause;
    }
    filled.set(table, key);
  }

  async function ask(sql: string): Promise<Rows> {
    try {
      await prepare(sql);
      return await within(
        silenceLimit,
        () => new Failure('engine-slow', `no rows within ${silenceLimit} ms`),
        () => rowsOf(connection, sql),
      );
    } catch (cause) {
      const failure = failureOf(cause, 'query');
      if (['engine-broken', 'engine-slow', 'memory'].includes(failure.id)) {
        thread.terminate();
        if (self) forget(self);
      }
      throw failure;
    }
  }

  return (sql) => {
    const rows = last.then(() => ask(sql));
    last = rows.catch(() => undefined);
    return rows;
  };
}

/** A page that may not run WebAssembly says so here; the engine's own start would only hang. */
async function allowed(): Promise<void> {
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  try {
    await WebAssembly.compile(empty);
  } catch (cause) {
    throw new Failure('engine-forbidden', 'this page may not run WebAssembly', { cause });
  }
}

function startWorker(address: string): Worker {
  try {
    return new Worker(address);
  } catch (cause) {
    throw new Failure('engine-forbidden', `this page may not start ${address}`, { cause });
  }
}

/**
 * Rejects where the host lacks a file or says that it has another length; without a connection the
 * browser may still have kept it.
 */
async function present(address: string, bytes?: number): Promise<void> {
  try {
    const head = await fetchWithin(headLimit, address, 'engine-missing', { method: 'HEAD' });
    const length = head.headers.get('content-encoding') ? null : head.headers.get('content-length');
    if (bytes !== undefined && length !== null && Number(length) !== bytes) {
      throw new Failure('engine-broken', `${address} has ${length} bytes of ${bytes}`);
    }
  } catch (cause) {
    if (failureOf(cause, 'engine-missing').id !== 'offline') throw cause;
  }
}

function failureIn(thread: Worker): Promise<never> {
  return new Promise((_, reject) => {
    thread.addEventListener('error', (event) => {
      reject(new Failure('engine-broken', `the engine stopped: ${event.message}`));
    });
  });
}
