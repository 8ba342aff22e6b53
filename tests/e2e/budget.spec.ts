import type { Sent } from '../../scripts/serve.ts';
import { nameOf, sitemapPaths } from './dist.ts';
import { mapPaths } from './maps.ts';
import { expect, metered, test } from './site.ts';

const pageBytes = 170_000;
const scriptBytes = 60_000;

for (const path of [...sitemapPaths(), ...mapPaths]) {
  test(`${nameOf(path)} keeps the budget of a first view`, async ({ page }) => {
    await metered(async (address, sent) => {
      const response = await page.goto(address + path, { waitUntil: 'load' });
      expect(response?.headers()['content-encoding']).toMatch(/^(br|gzip)$/);
      await page.waitForTimeout(2000);
      const list = sent.map(({ path: file, bytes }) => `${file} ${bytes}`).join('\n');
      expect(sent.length).toBeGreaterThan(1);
      expect(total(sent), list).toBeLessThanOrEqual(pageBytes);
      expect(
        total(sent.filter(({ path: file }) => file.endsWith('.js'))),
        list,
      ).toBeLessThanOrEqual(scriptBytes);
      expect(sent.filter(({ path: file }) => /duckdb|\.wasm$/.test(file))).toEqual([]);
      expect(sent.filter(({ status }) => status >= 400)).toEqual([]);
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      expect(elements).toBeLessThanOrEqual(5000);
    });
  });
}

test('nothing is loaded ahead where the connection is unknown, saved or cellular', async ({
  browser,
}) => {
  for (const connection of [undefined, { saveData: true }, { type: 'cellular' }]) {
    await metered(async (address, sent) => {
      const context = await browser.newContext();
      await context.addInitScript((value) => {
        Object.defineProperty(navigator, 'connection', { value, configurable: true });
      }, connection);
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForTimeout(1500);
      const atFirst = sent.length;
      await page.waitForTimeout(6000);
      expect(sent.slice(atFirst)).toEqual([]);
      await context.close();
    });
  }
});

function total(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}
