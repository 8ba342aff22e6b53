import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

async function taken(page: Page, figure: string, kind: string): Promise<Buffer> {
  const button = page.locator(`${figure} take-away button[data-kind=${kind}]`);
  await expect(button).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
  return readFile(await download.path());
}

for (const [path, figure] of [
  ['kemiskinan/', '#kemiskinan-tingkat'],
  ['en/poverty/', '#kemiskinan-kabupaten-kota-poverty-rate'],
  ['peta/', 'main figure'],
] as const) {
  test(`the picture of ${figure} on /${path} can be taken away`, async ({ page }) => {
    await page.goto(path);
    const svg = (await taken(page, figure, 'svg')).toString('utf8');
    expect(svg).not.toMatch(/var\(|color-mix|https?:\/\/(?!www\.w3\.org|127\.0\.0\.1|localhost)/);
    expect(svg).toContain('CC BY 4.0');
    const said = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return parsed.querySelector('parsererror') ? null : parsed.documentElement.textContent;
    }, svg);
    expect(said).toContain('Susenas');
    const png = await taken(page, figure, 'png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(600);
    expect(png.length).toBeGreaterThan(10_000);
  });
}

test('the areas of the map can be taken away with their values', async ({ page }) => {
  await page.goto('peta/');
  const geojson = JSON.parse((await taken(page, 'main figure', 'geojson')).toString('utf8')) as {
    attribution: string;
    features: { properties: { value: number | null } }[];
  };
  expect(geojson.attribution).toContain('OpenStreetMap');
  expect(geojson.features).toHaveLength(7);
  for (const { properties } of geojson.features) expect(properties.value).toBeGreaterThan(0);
  const topojson = JSON.parse((await taken(page, 'main figure', 'topojson')).toString('utf8')) as {
    type: string;
  };
  expect(topojson.type).toBe('Topology');
});

test('boundaries that do not load are said, and the page is kept', async ({ page }) => {
  await page.goto('peta/');
  await page.route('**/boundaries.regency.topo.json', (route) => route.abort());
  await page.locator('main figure take-away button[data-kind=geojson]').click();
  await expect(page.locator('main figure take-away output')).not.toBeEmpty();
  await expect(page.locator('main figure svg:visible').first()).toBeVisible();
});
