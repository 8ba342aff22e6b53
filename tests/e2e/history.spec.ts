import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

interface View {
  readonly address: string;
  readonly title: string;
  readonly picture: string;
}

/** A link to another view; the lists of links may be folded. */
async function linkToOther(page: Page, index = 0): Promise<Locator> {
  const link = page.locator('view-swap a[data-view]:not([aria-current])').nth(index);
  const folded = page.locator('view-swap details:not([open]):has(a[data-view]) > summary');
  if (!(await link.isVisible())) await folded.first().click();
  return link;
}

async function viewOf(page: Page): Promise<View> {
  return {
    address: page.url(),
    title: await page.title(),
    picture: (await page.locator('[data-view-root]').first().innerText()).slice(0, 400),
  };
}

for (const path of ['peta/', 'en/map/', 'bandingkan/', 'en/compare/']) {
  test(`on /${path} back and forward restore the view and the focus`, async ({ page, trouble }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const first = await viewOf(page);
    const link = await linkToOther(page);
    const target = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    await link.click();
    await expect(page).toHaveURL(target);
    await expect.poll(async () => (await viewOf(page)).picture).not.toBe(first.picture);
    const second = await viewOf(page);
    expect(second.title).not.toBe(first.title);
    expect(await focusedTag(page), 'focus after a choice').toMatch(/^(H1|H2|H3|A|SELECT|BUTTON)$/);
    await expect(page.locator('view-swap a[data-view][aria-current]').first()).toBeAttached();
    const languageLink = page.locator('header a[hreflang]');
    const other = await languageLink.getAttribute('href');
    await page.goBack();
    await expect.poll(() => viewOf(page)).toEqual(first);
    expect(await languageLink.getAttribute('href')).not.toBe(other);
    expect(await focusedTag(page)).toMatch(/^(H1|H2|H3|A|SELECT|BUTTON)$/);
    await page.goForward();
    await expect.poll(() => viewOf(page)).toEqual(second);
    expect(await focusedTag(page)).toMatch(/^(H1|H2|H3|A|SELECT|BUTTON)$/);
    expect(await page.evaluate(() => 'stayed' in window), 'the page was not reloaded').toBe(true);
    expect(trouble.errors).toEqual([]);
  });

  test(`on /${path} a view swapped in is the page of its address`, async ({ page }) => {
    await page.goto(path);
    const link = await linkToOther(page, 3);
    const target = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    await link.click();
    await expect(page).toHaveURL(target);
    await expect(page.locator('view-swap')).not.toHaveAttribute('aria-busy');
    const swapped = await viewOf(page);
    await page.reload();
    expect(await viewOf(page)).toEqual(swapped);
  });

  test(`on /${path} the language switch keeps a chosen view`, async ({ page }) => {
    await page.goto(path);
    await (await linkToOther(page)).click();
    await expect(page).not.toHaveURL(new RegExp(`/${path}$`));
    const state = lastPart(page);
    await expect(page.locator('view-swap')).not.toHaveAttribute('aria-busy');
    await page.locator('header a[hreflang]').click();
    await expect.poll(() => lastPart(page)).toBe(state);
    await expect(page.locator('html')).toHaveAttribute(
      'lang',
      path.startsWith('en/') ? 'id' : 'en',
    );
  });
}

test('a view that cannot be fetched opens as a page or leaves what is shown', async ({ page }) => {
  await page.goto('peta/');
  const shown = page.locator('[data-view-root] :is([data-view-heading], table)');
  const before = await shown.allInnerTexts();
  await page.context().setOffline(true);
  await (await linkToOther(page)).click();
  await expect(page.locator('view-swap [role=status]')).toBeVisible();
  expect(await shown.allInnerTexts()).toEqual(before);
  await page.context().setOffline(false);
  await (await linkToOther(page)).click();
  await expect(page).not.toHaveURL(/\/peta\/$/);
});

function lastPart(page: Page): string {
  return new URL(page.url()).pathname
    .split('/')
    .slice(-3)
    .filter((part) => /\d/.test(part))
    .join();
}

function focusedTag(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.tagName ?? '');
}
