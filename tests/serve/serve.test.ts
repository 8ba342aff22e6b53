import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from '../../scripts/compress.ts';
import { assertFree, serve, type Sent, type Served } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const long = 'a long line of text. '.repeat(50);
const sent: Sent[] = [];
let site: Served;
let kepri: Served;

beforeAll(async () => {
  const files: Record<string, string | Buffer> = {
    'index.html': `<p>first ${long}`,
    '404.html': '<p>nothing here',
    'peta/index.html': '<p>map',
    '_astro/page.abc123.js': `'${long}'`,
    'data/rows.parquet': Buffer.from('0123456789'),
    'data/figures/rate.csv': `area,value\n${long}`,
    'data/table.xlsx': 'PK',
    'data/catalog.jsonld': '{}',
    'duckdb/engine.wasm': '\0asm',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await compress({ folder, cache: join(folder, '.cache') });
  site = await serve({ folder, sent: (one) => sent.push(one) });
  kepri = await serve({ folder, base: 'kepri' });
});

afterAll(async () => {
  await Promise.all([site.close(), kepri.close()]);
  rmSync(folder, { recursive: true });
});

/** Like fetch, but neither resolves the path nor follows a redirect nor decodes the body. */
function raw(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  address = site.address,
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        done({ status, headers: answered, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', fail);
    asked.end();
  });
}

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/peta/', 'text/html;charset=utf-8'],
  ['/_astro/page.abc123.js', 'text/javascript;charset=utf-8'],
  ['/data/rows.parquet', 'application/vnd.apache.parquet'],
  ['/data/figures/rate.csv', 'text/csv;charset=utf-8'],
  ['/data/catalog.jsonld', 'application/ld+json;charset=utf-8'],
  ['/duckdb/engine.wasm', 'application/wasm'],
  ['/data/table.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('%s has the type %s', async (path, type) => {
  const { status, headers } = await raw(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
});

test('brotli goes to whom accepts it, and the content is the same', async () => {
  const packed = await raw('/data/figures/rate.csv', {
    headers: { 'Accept-Encoding': 'gzip, br' },
  });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.headers['content-type']).toBe('text/csv;charset=utf-8');
  expect(brotliDecompressSync(packed.body).toString()).toBe(`area,value\n${long}`);
  const gzip = await raw('/', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  const plain = await raw('/');
  expect(plain.headers['content-encoding']).toBeUndefined();
});

test('a range of Parquet is a range of the file itself', async () => {
  const headers = { Range: 'bytes=-4', 'Accept-Encoding': 'br' };
  const last = await raw('/data/rows.parquet', { headers });
  expect(last.status).toBe(206);
  expect(last.body.toString()).toBe('6789');
  expect(last.headers['content-range']).toBe('bytes 6-9/10');
  expect((await raw('/data/rows.parquet', { headers: { Range: 'bytes=0-0' } })).body.length).toBe(
    1,
  );
  const beyond = await raw('/data/rows.parquet', { headers: { Range: 'bytes=10-' } });
  expect(beyond.status).toBe(416);
  const whole = await raw('/data/rows.parquet', { method: 'HEAD' });
  expect([whole.headers['content-length'], whole.headers['accept-ranges']]).toEqual([
    '10',
    'bytes',
  ]);
});

test('only files with a hash in their name are kept for ever', async () => {
  const script = await raw('/_astro/page.abc123.js');
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const page = await raw('/peta/');
  expect(page.headers['cache-control']).toBe('no-cache');
  const again = await raw('/peta/', { headers: { 'If-None-Match': String(page.headers['etag']) } });
  expect(again.status).toBe(304);
});

test('what is not there answers 404 with the page for it', async () => {
  const missing = await raw('/nothing/');
  expect([missing.status, missing.body.toString()]).toEqual([404, '<p>nothing here']);
});

test.each(['/../package.json', '/..%2f..%2fetc/passwd', '/%00', '/%', '//'])(
  '%s leads nowhere outside',
  async (path) => {
    expect((await raw(path)).status).toBe(404);
    expect((await raw(path, { headers: { Range: 'bytes=0-9' } })).status).toBe(404);
  },
);

test('a page that is written anew is sent as it is now, and one that is gone is missing', async () => {
  const path = join(folder, 'later', 'index.html');
  mkdirSync(dirname(path));
  for (const content of ['<p>short', `<p>much longer: ${long}`, '<p>x']) {
    writeFileSync(path, content);
    const { status, body } = await raw('/later/');
    expect([status, body.toString()]).toEqual([200, content]);
  }
  rmSync(dirname(path), { recursive: true });
  expect((await raw('/later/')).status).toBe(404);
});

test('an address without its last slash is redirected, on this host only', async () => {
  const to = await raw('/peta?x=1');
  expect([to.status, to.headers['location']]).toEqual([301, '/peta/?x=1']);
  expect((await raw('//peta')).headers['location']).toBe('/peta/');
});

test('other methods are refused', async () => {
  expect((await raw('/', { method: 'POST' })).status).toBe(405);
});

test('a sub-path is the root of the site', async () => {
  expect(kepri.address).toMatch(/\/kepri\/$/);
  expect((await raw('/kepri/peta/', {}, kepri.address)).body.toString()).toBe('<p>map');
  expect((await raw('/kepri', {}, kepri.address)).headers['location']).toBe('/kepri/');
  expect((await raw('/peta/', {}, kepri.address)).status).toBe(404);
});

test('bytes are counted with their headers', async () => {
  sent.length = 0;
  const { body } = await raw('/data/rows.parquet?x');
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({ path: '/data/rows.parquet', status: 200 });
  expect(sent[0]!.bytes).toBeGreaterThan(body.length + 100);
});

test('a port in use and a missing folder are a sentence', async () => {
  const port = Number(new URL(site.address).port);
  const taken = `port ${port} is in use: stop what runs there, or set PORT to another number`;
  await expect(serve({ folder, port })).rejects.toThrow(taken);
  await expect(assertFree('127.0.0.1', port)).rejects.toThrow(taken);
  await expect(serve({ folder: join(folder, 'none') })).rejects.toThrow(/run "npm run build"/);
});
