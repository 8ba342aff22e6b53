import { expect, test } from './site.ts';

test('an unknown address answers 404 in both languages', async ({ page, trouble }) => {
  for (const path of ['tidak-ada/', 'en/nothing/', 'wilayah/99.99/', 'peta/none/2020/']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('[lang=id]').first()).toBeVisible();
    await expect(page.locator('main [lang=en]').first()).toBeVisible();
    await expect(page.locator('main a[href="/"]').first()).toBeVisible();
    await expect(page.locator('main a[href="/en/"]').first()).toBeVisible();
  }
  expect(trouble.foreign).toEqual([]);
  expect(trouble.errors.filter((text) => !text.includes('404'))).toEqual([]);
});

test('robots.txt names the sitemap', async ({ request }) => {
  const text = await (await request.get('robots.txt')).text();
  expect(text).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
});
