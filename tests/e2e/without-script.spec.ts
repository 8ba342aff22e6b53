import { nameOf, sitemapPaths } from './dist.ts';
import { expect, picture, test } from './site.ts';

test.use({ javaScriptEnabled: false });

const figurePages =
  /^(en\/)?($|kemiskinan|poverty|peta|map|bandingkan|compare|wilayah\/.|areas\/.)/;

for (const path of sitemapPaths()) {
  test(`${nameOf(path)} is whole without JavaScript`, async ({ page }) => {
    await page.goto(path);
    const figures = page.locator('main figure[id]');
    const count = await figures.count();
    if (figurePages.test(path)) expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const figure = figures.nth(index);
      const id = (await figure.getAttribute('id')) ?? '';
      await expect(figure.locator('figcaption').first(), id).toBeVisible();
      const pictures = figure.locator(picture);
      if ((await figure.locator('svg').count()) > 0) {
        await expect(pictures.first(), id).toBeVisible();
        expect(((await pictures.first().boundingBox())?.height ?? 0) > 40, id).toBe(true);
      }
      expect(await figure.locator('table tbody tr').count(), `table of ${id}`).toBeGreaterThan(0);
      expect(
        await figure.locator('a[download][href*="/data/"][href$=".csv"]').count(),
        `CSV of ${id}`,
      ).toBeGreaterThan(0);
      await expect(figure.locator('button:visible'), `buttons of ${id}`).toHaveCount(0);
    }
    await expect(page.locator('noscript')).toHaveCount(0);
  });
}

test('every published table can be downloaded without JavaScript', async ({ page, request }) => {
  for (const path of ['data/', 'en/data/']) {
    await page.goto(path);
    const links = await page
      .locator('main a[download]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    for (const ending of ['.csv', '.xlsx', '.parquet']) {
      expect(links.filter((link) => link.endsWith(ending)).length, ending).toBeGreaterThan(0);
    }
    for (const link of links) {
      const response = await request.head(link);
      expect(response.status(), link).toBe(200);
      expect(Number(response.headers()['content-length']), link).toBeGreaterThan(0);
    }
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`without JavaScript the theme follows a ${scheme} system`, async ({ browser, site }) => {
    const context = await browser.newContext({ colorScheme: scheme, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address);
    const color = await page
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const mean = light.reduce((sum, part) => sum + part, 0) / 3;
    expect(mean > 128 ? 'light' : 'dark', color).toBe(scheme);
    await context.close();
  });
}
