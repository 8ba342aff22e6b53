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

interface Areas {
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly type: string } | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

const areasIn = (file: Buffer): Areas['features'] =>
  (JSON.parse(file.toString('utf8')) as Areas).features;

test('the map of changes takes its two periods with its areas', async ({ page }) => {
  await page.goto('peta/poverty-rate/change/');
  await page.locator('map-change select[name="before"]').selectOption('2022-03');
  const areas = areasIn(await taken(page, 'main figure', 'geojson'));
  expect(areas).toHaveLength(7);
  expect(areas.find(({ id }) => id === '21.04')!.properties).toMatchObject({
    before: '2022-03',
    value_before: 14.05,
    value_after: 9.12,
    difference: -4.93,
  });
});

test('districts and villages are taken with their figures', async ({ page }) => {
  await page.goto('regsosek/indikator/adequate-housing/kecamatan/');
  const file = await taken(page, 'main figure', 'geojson');
  expect((JSON.parse(file.toString('utf8')) as { attribution: string }).attribution).toMatch(
    /^SINTETIS\. .*ODbL/,
  );
  const districts = areasIn(file);
  expect(districts).toHaveLength(80);
  for (const { properties, geometry } of districts) {
    expect(geometry?.type).toMatch(/Polygon$/);
    expect(properties).toHaveProperty('value');
    expect(properties['is_synthetic']).toBe(true);
  }
  await page.goto('en/registry/indicator/adequate-housing/village/21.04/');
  const villages = areasIn(await taken(page, 'main figure', 'geojson'));
  expect(villages.length).toBeGreaterThan(70);
  expect(villages.every(({ id }) => id.startsWith('21.04.'))).toBe(true);
  expect(
    villages.filter(({ properties }) => Number(properties['value']) > 0).length,
  ).toBeGreaterThan(60);
});

test('a map of names alone can be taken away as well', async ({ page }) => {
  await page.goto('peta/21.04/');
  const areas = areasIn(await taken(page, 'main figure', 'geojson'));
  expect(areas).toHaveLength(13);
  expect(areas[0]!.properties).toMatchObject({ value: null });
  expect(String(areas[0]!.properties['area_name'])).not.toBe('');
  expect((await taken(page, 'main figure', 'svg')).toString('utf8')).toContain('ODbL');
});
