import { nameOf, sitemapPaths } from './dist.ts';
import { expect, test } from './site.ts';

for (const path of sitemapPaths()) {
  test(`${nameOf(path)} opens without an error or a foreign request`, async ({ page, trouble }) => {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main#isi')).toBeVisible();
    expect(trouble.errors).toEqual([]);
    expect(trouble.foreign).toEqual([]);
  });
}

test('the language switch keeps the page and its state', async ({ page }) => {
  for (const path of ['kemiskinan/', 'wilayah/21.03/', 'regsosek/dua-ukuran/']) {
    await page.goto(path);
    await page.locator('header a[hreflang=en]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('header a[hreflang=id]').click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
  }
});

test('a request to another origin would be seen and would not leave', async ({ page, trouble }) => {
  await page.goto('');
  const answered = await page.evaluate(async () => {
    document.querySelector('meta[http-equiv]')?.remove();
    try {
      await fetch('http://elsewhere.invalid/figures.json');
      return true;
    } catch {
      return false;
    }
  });
  expect(answered).toBe(false);
  expect([...trouble.foreign, ...trouble.errors].join()).toContain('elsewhere.invalid');
});
