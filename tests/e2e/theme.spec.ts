import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

async function brightness(page: Page): Promise<number> {
  const color = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}

/** Presses the toggle until the page has a theme; there are three. */
async function choose(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const button = page.locator('theme-toggle button');
  for (let press = 0; press < 3; press += 1) {
    if ((await page.locator('html').getAttribute('data-theme')) === theme) return;
    await button.click();
  }
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

test('a chosen theme stays over pages and a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await choose(page, 'dark');
  expect(await brightness(page)).toBeLessThan(128);
  await page.goto('en/poverty/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  expect(await brightness(page)).toBeLessThan(128);
});

test('a chosen theme is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await choose(page, 'dark');
  await page.addInitScript(() => {
    const seen: (string | undefined)[] = [];
    Object.assign(window, { seen });
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      seen.push(document.documentElement.dataset['theme']);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('kemiskinan/');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(['dark']);
});

test('the button says which theme is shown', async ({ page }) => {
  await page.goto('');
  const button = page.locator('theme-toggle button');
  await expect(button).toBeVisible();
  const texts = new Set<string>();
  for (let press = 0; press < 3; press += 1) {
    texts.add((await button.textContent()) ?? '');
    await button.click();
  }
  expect(texts.size).toBe(3);
});
