import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compress } from '../../scripts/compress.ts';

let folder: string;
let cache: string;
const text = 'Natuna, Anambas, Lingga. '.repeat(100);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  cache = mkdtempSync(join(tmpdir(), 'compress-cache-'));
});

afterEach(() => {
  for (const path of [folder, cache]) rmSync(path, { recursive: true });
});

test('text gets both forms; Parquet, fonts, pictures and tiny files get none', async () => {
  for (const name of ['a.html', 'b.parquet', 'c.woff2', 'd.png', 'e.xlsx', 'f.wasm']) {
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'tiny.json'), '{}');
  const made = await compress({ folder, cache });
  expect(made.files).toBe(2);
  expect(
    readdirSync(folder)
      .filter((name) => /\.(br|gz)$/.test(name))
      .sort(),
  ).toEqual(['a.html.br', 'a.html.gz', 'f.wasm.br', 'f.wasm.gz']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(text);
});

test('the second time comes from the cache, and a changed file does not', async () => {
  writeFileSync(join(folder, 'a.html'), text);
  writeFileSync(join(folder, 'b.html'), `${text}b`);
  expect(await compress({ folder, cache })).toMatchObject({ files: 2, cached: 0 });
  expect(await compress({ folder, cache })).toMatchObject({ files: 2, cached: 2 });
  writeFileSync(join(folder, 'b.html'), `${text}changed`);
  expect(await compress({ folder, cache })).toMatchObject({ files: 2, cached: 1 });
  expect(brotliDecompressSync(readFileSync(join(folder, 'b.html.br'))).toString()).toBe(
    `${text}changed`,
  );
  expect(readdirSync(cache)).toHaveLength(4);
});

test('a release packs large files tighter', async () => {
  let seed = 7;
  const words = Array.from({ length: 300_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String(seed % 5000);
  });
  writeFileSync(join(folder, 'large.csv'), words.join(','));
  const quick = await compress({ folder, cache });
  const release = await compress({ folder, cache, release: true });
  expect(quick.bytes).toBeGreaterThan(1_000_000);
  expect(release.brotliBytes).toBeLessThan(quick.brotliBytes);
});
