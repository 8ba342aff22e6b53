import type { Page } from '@playwright/test';
import { syntheticClass } from '../../src/charts/synthetic.ts';
import { nameOf, sitemapPaths } from './dist.ts';
import { mapPaths } from './maps.ts';
import { expect, picture, tabTo, test } from './site.ts';

/** Words of visible pictures that leave their picture, the repeated mark of synthetic data apart. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(
    (mark) =>
      [...document.querySelectorAll('main .picture svg, main .map-view svg')].flatMap((svg) => {
        const frame = (svg.querySelector(':scope > .frame') ?? svg).getBoundingClientRect();
        if (frame.width === 0) return [];
        return [...svg.querySelectorAll(`text:not(.${mark} *)`)]
          .filter((text) => {
            const { left, right, width } = text.getBoundingClientRect();
            return width > 0 && (left < frame.left - 1.5 || right > frame.right + 1.5);
          })
          .map((text) => `${text.textContent} of ${svg.closest('figure')?.id ?? ''}`);
      }),
    syntheticClass,
  );
}

/** Names and values of visible maps that stand over each other. */
function coveredLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg.panel')].flatMap((panel) => {
      const labels = [...panel.querySelectorAll('.label text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return labels.flatMap((one, index) =>
        labels
          .slice(index + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right - 1 &&
              box.left < one.box.right - 1 &&
              one.box.top < box.bottom - 2 &&
              box.top < one.box.bottom - 2,
          )
          .map((other) => `${one.text} and ${other.text}`),
      );
    }),
  );
}

for (const path of [...sitemapPaths(), ...mapPaths]) {
  test(`${nameOf(path)} fits a screen of 320 px, and its words their pictures`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const wide = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const clipped = (element: Element): boolean => {
        for (let at = element.parentElement; at; at = at.parentElement) {
          if (getComputedStyle(at).overflowX !== 'visible') return at !== document.body;
        }
        return false;
      };
      return {
        scroll: document.documentElement.scrollWidth - width,
        elements: [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > width + 1 && !clipped(one))
          .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`)
          .slice(0, 5),
      };
    });
    expect(wide.scroll, wide.elements.join()).toBeLessThanOrEqual(0);
    expect(await cutWords(page)).toEqual([]);
    expect(await coveredLabels(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await cutWords(page)).toEqual([]);
    expect(await coveredLabels(page)).toEqual([]);
  });
}

test('a word that leaves its picture is found', async ({ page }) => {
  await page.goto('kemiskinan/');
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('main .picture svg text')) {
      text.setAttribute('transform', 'translate(-400,0)');
    }
  });
  expect((await cutWords(page)).length).toBeGreaterThan(10);
});

test('the first stop of the Tab key leads to the content', async ({ page }) => {
  for (const path of ['', 'en/poverty/']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    const box = await skip.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.height > 10).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.locator('main#isi')).toBeFocused();
    await expect(page).toHaveURL(/#isi$/);
  }
});

test('folded tables open with the keyboard', async ({ page }) => {
  await page.goto('kemiskinan/');
  await tabTo(page, 'details.table > summary');
  const details = page.locator('details.table:has(> summary:focus)');
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('open', '');
  await expect(details.locator('table')).toBeVisible();
});

test('every focused link and button can be seen to have the focus', async ({ page }) => {
  await page.goto('kemiskinan/');
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab');
    const mark = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return { seen, html: focused.outerHTML.slice(0, 120) };
    });
    if (mark) expect(mark.seen, mark.html).toBe(true);
  }
});

test('print shows figures and leaves out what is only for a screen', async ({ page }) => {
  await page.goto('kemiskinan/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator(`main ${picture}`).first()).toBeVisible();
  await expect(page.locator('theme-toggle')).toBeHidden();
  await expect(page.locator('header nav')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(1);
});

test('motion is reduced where the reader asks for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('peta/');
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ playState }) => playState === 'running').length +
      [...document.querySelectorAll('*')].filter(
        (element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0.01,
      ).length,
  );
  expect(moving).toBe(0);
});
