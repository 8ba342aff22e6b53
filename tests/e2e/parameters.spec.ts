import type { Page } from '@playwright/test';
import { expect, picture, test } from './site.ts';

const script = '<img src=x onerror=window.owned=1><script>window.owned=1</script>';

const hostile: readonly (readonly [string, string])[] = [
  ['peta/', `indicator=${encodeURIComponent(script)}`],
  ['peta/', 'period=1899-99'],
  ['peta/', 'indicator=__proto__&period=constructor'],
  ['peta/', "indicator='%20OR%201=1%20--"],
  ['en/map/', 'indicator=javascript:window.owned=1'],
  ['bandingkan/', `area=${encodeURIComponent(script)}`],
  ['bandingkan/', 'before=2022-03&after=2022-03'],
  ['bandingkan/', 'before=2025-03&after=2021-09'],
  ['bandingkan/', 'before=0000-00&after=9999-99&residence=moon&area=99.99'],
  ['bandingkan/', 'before=2021-09&before=2022-03&x=%E0%A4%A'],
  ['en/compare/', `residence=${encodeURIComponent(`"'>${script}`)}`],
  ['en/compare/', `area=${'21.01,'.repeat(500)}`],
];

/** What is there whatever the address says: heading, picture, table; nothing executed. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator(`main ${picture}`).first()).toBeVisible();
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(3);
  expect(await page.evaluate(() => 'owned' in window)).toBe(false);
  expect(await page.locator('main img[src=x], main script').count()).toBe(0);
  const text = await page.locator('main').innerText();
  for (const word of ['undefined', 'NaN', '[object', 'null']) expect(text).not.toContain(word);
}

for (const [path, search] of hostile) {
  const name = search.length > 60 ? `${search.slice(0, 60)}...` : search;
  test(`/${path}?${name} gives a sentence and the nearest view`, async ({ page, trouble }) => {
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    await page.goto(path);
    const usual = await page.locator('main').innerText();
    await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' });
    await expectWhole(page);
    const sentence = page.locator(
      'main :is([role=status], [role=alert], output, .caveat, [data-problems]):visible',
    );
    await expect
      .poll(async () =>
        (await sentence.allInnerTexts()).filter((text) => !usual.includes(text.trim())),
      )
      .not.toEqual([]);
    expect(asked).toBe(false);
    expect(trouble.errors).toEqual([]);
    expect(trouble.foreign).toEqual([]);
  });
}

test('parameters that a page does not know leave it as it is', async ({ page, trouble }) => {
  for (const path of ['', 'kemiskinan/', 'wilayah/21.03/', 'data/']) {
    await page.goto(`${path}?x=${encodeURIComponent(script)}#${encodeURIComponent(script)}`);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => 'owned' in window)).toBe(false);
  }
  expect(trouble.errors).toEqual([]);
});
