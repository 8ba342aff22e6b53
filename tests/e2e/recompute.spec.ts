import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { client as english } from '../../src/i18n/en/client.ts';
import { client as indonesian } from '../../src/i18n/id/client.ts';
import { dist, filesIn } from './dist.ts';
import { expect, metered, picture, test } from './site.ts';

test.setTimeout(120_000);

const wasm = readFileSync(
  join(dist, filesIn(dist).find((path) => /duckdb\/.*\.wasm$/.test(path)) ?? 'no engine'),
);
const parquet = readFileSync(join(dist, 'data', 'observations.parquet'));

const figure = 'main figure:has(recompute-figure)';

/** Opens the first figure's method and presses its button; what is said stands in `output`. */
async function recompute(page: Page): Promise<void> {
  const first = page.locator(figure).first();
  await first.locator('details.method > summary').click();
  await first.locator('recompute-figure button').click();
}

const said = (page: Page) => page.locator(figure).first().locator('recompute-figure output');

/** The words around the number and the version of the sentence that says "equal". */
const equal = (text: typeof indonesian): RegExp =>
  new RegExp(`^\\s*${text.recompute.equal(1, '', '').split('.')[0] ?? ''}\\.`);

for (const [path, text] of [
  ['kemiskinan/', indonesian],
  ['en/poverty/', english],
] as const) {
  test(`on /${path} the engine computes the same rows without another origin`, async ({
    page,
    trouble,
  }) => {
    await page.goto(path);
    await recompute(page);
    await expect(said(page)).toHaveText(equal(text), { timeout: 90_000 });
    expect(trouble.foreign).toEqual([]);
    expect(trouble.errors).toEqual([]);
  });
}

test('the engine is fetched when it is asked for, not before, and once', async ({ page }) => {
  await metered(async (address, sent) => {
    const engine = () => sent.filter(({ path, bytes }) => /\.wasm$/.test(path) && bytes > 100_000);
    await page.goto(`${address}kemiskinan/`);
    await page.locator(figure).first().locator('details.method > summary').click();
    await page.waitForTimeout(1000);
    expect(engine()).toHaveLength(0);
    await page.locator(figure).first().locator('recompute-figure button').click();
    await expect(said(page)).toHaveText(equal(indonesian), { timeout: 90_000 });
    expect(engine()).toHaveLength(1);
    expect(engine()[0]!.bytes).toBeLessThan(9_000_000);
    const second = page.locator(figure).nth(1);
    await second.locator('details.method > summary').click();
    await second.locator('recompute-figure button').click();
    await expect(second.locator('output')).toHaveText(equal(indonesian), { timeout: 60_000 });
    expect(engine()).toHaveLength(1);
  });
});

test('a figure that differs is called different', async ({ page }) => {
  await page.route('**/data/answers/*.json', async (route) => {
    const answer = (await (await route.fetch()).json()) as { columns: string[]; rows: unknown[][] };
    answer.rows[0]![answer.columns.indexOf('value')] = -1;
    await route.fulfill({ json: answer });
  });
  await page.goto('kemiskinan/');
  await recompute(page);
  const start = indonesian.recompute.different(1, '').split(':')[0] ?? '';
  await expect(said(page)).toContainText(start, { timeout: 90_000 });
  await expect(said(page)).toContainText('-1');
});

interface Fault {
  readonly name: string;
  readonly pattern: string;
  readonly body: Buffer | null;
  readonly failure: keyof typeof indonesian.failures;
}

const faults: readonly Fault[] = [
  {
    name: 'a Parquet cut in half',
    pattern: '**/data/observations.parquet',
    body: parquet.subarray(0, Math.floor(parquet.length / 2)),
    failure: 'data-broken',
  },
  {
    name: 'a Parquet that is another file',
    pattern: '**/data/observations.parquet',
    body: Buffer.from('<!doctype html><p>Not found'),
    failure: 'data-broken',
  },
  {
    name: 'a missing Parquet',
    pattern: '**/data/observations.parquet',
    body: null,
    failure: 'data-missing',
  },
  {
    name: 'a WASM file cut in half',
    pattern: '**/duckdb/*.wasm',
    body: wasm.subarray(0, Math.floor(wasm.length / 2)),
    failure: 'engine-broken',
  },
  {
    name: 'a missing WASM file',
    pattern: '**/duckdb/*.wasm',
    body: null,
    failure: 'engine-missing',
  },
];

for (const { name, pattern, body, failure } of faults) {
  test(`${name} is said in a sentence, and the figure stays`, async ({ page, context }) => {
    await context.route(pattern, (route) =>
      body
        ? route.fulfill({
            body: route.request().method() === 'HEAD' ? '' : body,
            headers: {
              'content-length': String(body.length),
              'content-type': pattern.endsWith('wasm')
                ? 'application/wasm'
                : 'application/octet-stream',
            },
          })
        : route.fulfill({ status: 404, body: '' }),
    );
    await page.goto('kemiskinan/');
    const before = await page.locator(`main ${picture}`).count();
    await recompute(page);
    await expect(said(page)).toContainText(indonesian.failures[failure], { timeout: 90_000 });
    expect(await page.locator(`main ${picture}`).count()).toBe(before);
    await expect(page.locator(figure).first().locator('svg:visible').first()).toBeVisible();
    await context.unroute(pattern);
    await page.locator(figure).first().locator('recompute-figure button').click();
    await expect(said(page)).toHaveText(equal(indonesian), { timeout: 90_000 });
  });
}
