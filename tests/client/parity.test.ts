import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyEngine, installedVersion } from '../../scripts/engine.ts';
import { fill, rowsOf, type Connection } from '../../src/client/database.ts';
import {
  engineBytes,
  engineMegabytes,
  enginePaths,
  engineVersion,
} from '../../src/client/engine-size.ts';
import { needOf } from '../../src/client/need.ts';
import { publishedFile, readPublished } from '../../src/client/published.ts';
import { differences, type Rows } from '../../src/client/rows.ts';
import { observationColumns } from '../../src/observations/observation.ts';
import { sqlOf } from '../../src/observations/query.ts';
import { inMemory, openWasm } from './wasm.ts';

const rowCount = 6000;
let folder: string;
let native: DuckDBConnection;
let wasm: Connection;
let server: Server;
let address: string;
let bytes: Buffer;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parity-'));
  native = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const declared = Object.entries(observationColumns).map(([name, type]) => `${name} ${type}`);
  await native.run(`CREATE TABLE observations (${declared.join(', ')})`);
  await native.run(`
    INSERT INTO observations
    SELECT '21.' || lpad((i % 7)::VARCHAR, 2, '0'), CASE WHEN i % 3 = 0 THEN '21' END, 'regency',
      'Kabupaten d''' || (i % 7), (1500 + i % 1000)::VARCHAR, 'indicator-' || (i // 1000),
      'urban-rural', ['total', 'urban', 'rural'][1 + i % 3], i / 7.0, NULL, i::DOUBLE, 'percent',
      (i % 4)::INTEGER, CASE WHEN i % 5 = 0 THEN 'derived' END, 'verified', i % 2 = 0, 'source',
      NULL, NULL, CASE WHEN i % 4 = 0 THEN 'Île – “naik”' END, '2025.1'
    FROM range(${rowCount}) numbers(i)`);
  const file = join(folder, 'observations.parquet');
  await native.run(`
    COPY (FROM observations ORDER BY indicator, area_code, category, period)
    TO '${file}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 2048)`);
  bytes = await readFile(file);
  wasm = await openWasm();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const body = pathname === '/cut' ? bytes.subarray(0, bytes.length / 2) : bytes;
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    asked.push(`${request.method} ${request.headers.range ?? 'whole'}`);
    if (pathname === '/none') return response.writeHead(404).end();
    if (range && pathname !== '/whole') {
      const part = body.subarray(Number(range[1]), Number(range[2]) + 1);
      return response.writeHead(206, { 'content-length': part.length }).end(part);
    }
    response.writeHead(200, { 'content-length': body.length });
    return response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : '';
}, 120_000);

afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function nativeRows(sql: string): Promise<Rows> {
  const reader = await native.runAndReadAll(sql);
  const columns = reader.columnNames();
  const file = JSON.parse(JSON.stringify(reader.getRowObjectsJS())) as Rows['rows'];
  return { columns, rows: file };
}

async function wasmRows(sql: string): Promise<Rows> {
  await fill(wasm, await readPublished(inMemory(bytes), needOf(sql)));
  return rowsOf(wasm, sql);
}

const questions = [
  { indicators: ['indicator-3'] },
  { indicators: ['indicator-1', 'indicator-4'], areas: ['21.02'], categories: ['total'] },
  { indicators: ['indicator-0'], level: 'regency', periods: ['1510', '2021', '1777'] },
  { indicators: ['indicator-5'], areas: ["21.0' OR 1=1 --"] },
] as const;

test.each(questions)('both engines give equal rows: %o', async (question) => {
  const sql = sqlOf(question);
  const expected = await nativeRows(sql);
  expect(differences(expected, await wasmRows(sql))).toEqual([]);
  expect(expected.rows.length === 0).toBe('areas' in question && question.areas[0].includes('OR'));
});

test('both engines give equal rows to a text of another shape', async () => {
  const sql = `SELECT category, count(*) AS n, sum(value) AS total, max(period) AS newest,
    bool_or(is_synthetic) AS any_synthetic, avg(decimals)::DECIMAL(6, 3) AS digits
    FROM observations GROUP BY category ORDER BY category`;
  const expected = await native.runAndReadAll(
    sql.replace('count(*)', 'count(*)::INTEGER').replace('::DECIMAL(6, 3)', '::DOUBLE'),
  );
  const found = await wasmRows(sql);
  expect(found.rows.map((row) => row['n'])).toEqual([2000, 2000, 2000]);
  const rounded = found.rows.map((row) => [row['category'], row['n'], row['newest']]);
  expect(rounded).toEqual(
    expected.getRowObjectsJS().map((row) => [row['category'], row['n'], row['newest']]),
  );
  expect(found.rows[0]?.['any_synthetic']).toBe(true);
  expect(found.rows[0]?.['digits']).toBe(1.5);
});

test('only row groups and columns that a question needs are read', async () => {
  const need = needOf(sqlOf({ indicators: ['indicator-0'] }));
  expect(need.columns).not.toContain('denominator');
  const columns = await readPublished(inMemory(bytes), need);
  expect(Object.keys(columns)).toEqual([...need.columns]);
  expect(columns['value']?.length).toBe(2048);
});

test('a text that only looks like a question is given everything', () => {
  const everything = Object.keys(observationColumns).length;
  for (const sql of [
    'SELECT * FROM observations',
    "SELECT value\nFROM observations\nWHERE indicator = 'a' OR 1 = 1\nORDER BY value",
    "SELECT value\nFROM observations\nWHERE indicator = 'a'\n  AND indicator = 'b'\nORDER BY value",
    'SELECT nothing\nFROM observations\nORDER BY nothing',
  ]) {
    expect(needOf(sql)).toMatchObject({ among: {} });
    expect(needOf(sql).columns).toHaveLength(everything);
  }
});

test('a difference names row, column and both values', async () => {
  const sql = sqlOf({ indicators: ['indicator-2'], areas: ['21.01'] });
  const found = await wasmRows(sql);
  const changed = found.rows.map((row, index) => (index === 1 ? { ...row, value: 6.25 } : row));
  expect(differences({ ...found, rows: changed }, found)).toEqual([
    { kind: 'cell', row: 2, column: 'value', expected: 6.25, found: found.rows[1]?.['value'] },
  ]);
  expect(differences({ ...found, rows: found.rows.slice(1) }, found)[0]).toMatchObject({
    kind: 'rows',
  });
});

test('an insert that DuckDB-WASM loses is seen', async () => {
  const losing: Connection = {
    query: (sql) => wasm.query(sql.replace('count(*)', 'count(*) - 1')),
    insertArrowFromIPCStream: (buffer, options) => wasm.insertArrowFromIPCStream(buffer, options),
  };
  await expect(fill(losing, { area_code: ['21', null] })).rejects.toMatchObject({
    id: 'engine-broken',
  });
});

test('a query that would need an extension fails, without a request', async () => {
  await expect(rowsOf(wasm, "FROM read_parquet('a.parquet')")).rejects.toThrow(/extension/i);
});

test('a small file is fetched in one piece, also from a host without ranges', async () => {
  const need = needOf(sqlOf({ indicators: ['indicator-4'] }));
  let received = 0;
  for (const path of ['/file', '/whole']) {
    asked.length = 0;
    const file = await publishedFile(`${address}${path}`, (count) => (received += count));
    expect((await readPublished(file, need))['value']?.length).toBeGreaterThan(999);
    expect(asked).toEqual(['HEAD whole', 'GET whole']);
  }
  expect(received).toBe(2 * bytes.length);
});

test('a large file is fetched by ranges where the host gives them, each part once', async () => {
  const need = needOf(sqlOf({ indicators: ['indicator-0'] }));
  asked.length = 0;
  const file = await publishedFile(`${address}/file`, undefined, 0);
  const first = await readPublished(file, need);
  const requests = asked.length;
  expect(asked.slice(1).every((request) => request.startsWith('GET bytes='))).toBe(true);
  expect(await readPublished(file, need)).toEqual(first);
  expect(asked.length).toBe(requests);

  asked.length = 0;
  const whole = await publishedFile(`${address}/whole`, undefined, 0);
  expect(await readPublished(whole, need)).toEqual(first);
  expect(asked.filter((request) => request.startsWith('GET'))).toHaveLength(1);
});

test('a Parquet cut in half and a missing one are told apart', async () => {
  const need = needOf('SELECT 1');
  await expect(
    publishedFile(`${address}/cut`).then((file) => readPublished(file, need)),
  ).rejects.toMatchObject({ id: 'data-broken' });
  await expect(publishedFile(`${address}/none`)).rejects.toMatchObject({ id: 'data-missing' });
  const head = bytes.subarray(0, bytes.length / 2);
  const spoiled = Buffer.concat([head.fill(7), bytes.subarray(head.length)]);
  await expect(readPublished(inMemory(spoiled), need)).rejects.toMatchObject({
    id: 'data-broken',
  });
});

test('the engine that is copied is the one that pages ask for and say the size of', async () => {
  expect(await installedVersion()).toBe(engineVersion);
  const copied = await copyEngine(join(folder, 'duckdb'));
  expect(copied.map((path) => path.slice(folder.length + 1))).toEqual([
    enginePaths.wasm,
    enginePaths.worker,
  ]);
  expect((await stat(copied[0]!)).size).toBe(engineBytes);
  const [module, worker] = await Promise.all(copied.map((path) => readFile(path)));
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  expect(brotliCompressSync(module!, brotli).length / 1e6).toBeGreaterThan(engineMegabytes.least);
  const gzip = gzipSync(module!, { level: 9 }).length + gzipSync(worker!).length;
  expect(gzip / 1e6).toBeLessThan(engineMegabytes.most);
});
