import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { slowLine } from '../../scripts/bench/line.ts';
import { median, tableText } from '../../scripts/bench/table.ts';
import { serve } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'line-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a slow line carries the same bytes at its own speed, shared by all', async () => {
  const content = Buffer.from(Array.from({ length: 50_000 }, (_, index) => index % 251));
  writeFileSync(join(folder, 'rows.parquet'), content);
  const site = await serve({ folder });
  const line = await slowLine(site, { bitsPerSecond: 1_600_000, latency: 100 });
  const address = `${line.address}rows.parquet`;
  const start = performance.now();
  const both = await Promise.all([fetch(address), fetch(address)]);
  for (const response of both) {
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
  }
  // 100 kB at 200 kB/s are 500 ms, after a latency of 100 ms.
  expect(performance.now() - start).toBeGreaterThan(590);
  await line.close();
  await site.close();
});

test('medians and tables', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 10])).toBe(3.5);
  expect(() => median([])).toThrow('no numbers');
  expect(
    tableText(
      ['page', 'kB'],
      [
        ['/', 7.5],
        ['/peta/', 120],
      ],
    ),
  ).toBe('page     kB\n/       7.5\n/peta/  120');
});
