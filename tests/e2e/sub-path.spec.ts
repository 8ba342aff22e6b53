import { join } from 'node:path';
import { readFileSync, rmSync } from 'node:fs';
import { buildPages } from '../../scripts/build.ts';
import { root } from '../../scripts/command.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { client } from '../../src/i18n/id/client.ts';
import { filesIn, sitemapAddresses, sitemapPaths } from './dist.ts';
import { brokenLinks } from './links.ts';
import { expect, picture, test, watch } from './site.ts';

const base = '/kepri/';
const address = 'https://statistik.invalid';
const folder = join(root, '.cache', 'sub-path');

test.describe.configure({ mode: 'default' });

let site: Served;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  rmSync(folder, { recursive: true, force: true });
  await buildPages(folder, { BASE: base, SITE: address });
  site = await serve({ folder, base });
});

test.afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every link of a site built for a sub-path stays below it', () => {
  expect(brokenLinks(folder, base, address)).toEqual([]);
});

test('absolute addresses are those of the site', () => {
  const addresses = sitemapAddresses(folder);
  expect(addresses).toContain(`${address}${base}`);
  for (const one of addresses) expect(one.startsWith(`${address}${base}`), one).toBe(true);
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  expect(robots).toContain(`Sitemap: ${address}${base}sitemap.xml`);
});

test('style sheets ask only for files below the sub-path', () => {
  for (const path of filesIn(folder).filter((file) => file.endsWith('.css'))) {
    const css = readFileSync(join(folder, path), 'utf8');
    for (const [, target] of css.matchAll(/url\(['"]?([^'")]+)['"]?\)/g)) {
      if (target!.startsWith('/'))
        expect(target!.startsWith(base), `${path}: ${target}`).toBe(true);
    }
  }
});

test('every page works below a sub-path', async ({ page, context }) => {
  test.setTimeout(180_000);
  const trouble = watch(context, site.address);
  const lost: string[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  for (const path of sitemapPaths(folder, base)) {
    const response = await page.goto(site.address + path, { waitUntil: 'load' });
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'error').length;
    });
    expect(fonts, path).toBe(0);
  }
  expect(lost).toEqual([]);
  expect(trouble).toEqual({ errors: [], foreign: [] });
});

test('the engine, a control and a download work below a sub-path', async ({ page, context }) => {
  test.setTimeout(180_000);
  const trouble = watch(context, site.address);
  await page.goto(`${site.address}kemiskinan/`);
  const figure = page.locator('main figure:has(recompute-figure)').first();
  await figure.locator('details.method > summary').click();
  await figure.locator('recompute-figure button').click();
  const start = client.recompute.equal(1, '', '').split('.')[0] ?? '';
  await expect(figure.locator('output')).toContainText(`${start}.`, { timeout: 90_000 });
  const download = page.waitForEvent('download');
  await figure.locator('a[download]').first().click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toMatch(/^area_code,/);
  await page.goto(`${site.address}peta/`);
  await page.locator('view-swap a[data-view]:not([aria-current]):visible').first().click();
  await expect(page).toHaveURL(/\/kepri\/peta\/.+\/$/);
  await expect(page.locator(`main ${picture}`).first()).toBeVisible();
  expect(trouble).toEqual({ errors: [], foreign: [] });
});
