import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtPages, documentOf, sitemapAddresses } from './dist.ts';
import { expect, test } from './site.ts';

const embedded = builtPages().filter(({ path }) => /^(peta|en\/map)\/[^/]+\/embed\/$/.test(path));
const listed = new Set(sitemapAddresses());
const origin = new URL(sitemapAddresses()[0]!).origin;

test('each mapped indicator has a page to embed in both languages', () => {
  const indicators = new Set(
    builtPages().flatMap(({ path }) => /^peta\/([^/]+)\/\d{4}[^/]*\/$/.exec(path)?.[1] ?? []),
  );
  expect(indicators.size).toBeGreaterThan(10);
  expect(embedded).toHaveLength(2 * indicators.size);
});

test('a page to embed is in no index, stands for its full page and has no navigation', () => {
  for (const { path, html } of embedded) {
    const page = documentOf(html);
    const robots = page.querySelector('meta[name=robots]')?.getAttribute('content');
    expect(robots, path).toBe('noindex');
    expect(listed.has(`${origin}/${path}`), path).toBe(false);
    expect(page.querySelectorAll('nav, form').length, path).toBe(0);
    const text = page.body.textContent;
    expect(text, path).toMatch(/OpenStreetMap( contributors)? \(ODbL\)/);
    expect(text, path).toContain('CC BY 4.0');
    expect(page.querySelector('.sources')?.textContent?.trim(), path).toBeTruthy();
    expect(page.querySelector('svg.map .legend')?.textContent?.trim(), path).toBeTruthy();
    const full = page.querySelector('footer a')?.getAttribute('href') ?? '';
    expect(full.slice(1), path).toMatch(/^(peta|en\/map)\/[\w-]+\/\d{4}(-\d\d)?\/$/);
  }
});

test('the snippet of a map shows it on the page of another', async ({ page, site }) => {
  await page.goto('en/map/');
  const folded = page.locator('.embed-code');
  await folded.locator('summary').click();
  const snippet = (await folded.locator('[data-copy]').innerText()).trim();
  expect(snippet).toMatch(/^<iframe src="http[^"]+\/en\/map\/[\w-]+\/embed\/" title="[^"]+"/);
  expect(snippet).toContain('loading="lazy"');
  await expect(folded.locator('button')).toBeVisible();
  const there = new URL(/src="([^"]+)"/.exec(snippet)![1]!).pathname.slice(1);
  const code = snippet.replace(/src="[^"]+"/, `src="${site.address}${there}"`);
  const host = createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end(`<!doctype html><title>x</title>${code}`),
  );
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  try {
    await page.setViewportSize({ width: 800, height: 1100 });
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg.map:visible').first()).toBeVisible();
    const area = frame.locator('.map:visible [data-area][tabindex]').first();
    await expect(area).toBeAttached();
    await frame.locator('.map:visible .label').first().click();
    await expect(frame.locator('[data-map-card]')).toBeVisible();
    await expect(frame.locator('footer')).toBeInViewport();
  } finally {
    host.close();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the snippet is text to be selected, and the embedded map is whole', async ({ page }) => {
    await page.goto('peta/');
    await page.locator('.embed-code summary').click();
    await expect(page.locator('.embed-code code')).toContainText('<iframe src="');
    await expect(page.locator('.embed-code button')).toBeHidden();
    await page.goto('peta/poverty-rate/embed/');
    await expect(page.locator('svg.map:visible').first()).toBeVisible();
    await page.locator('details summary').first().click();
    await expect(page.locator('tbody tr')).not.toHaveCount(0);
  });
});
