import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages, nameOf, sitemapPaths } from '../e2e/dist.ts';
import { mapPaths } from '../e2e/maps.ts';
import { expect, test } from '../e2e/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One prerendered state of each page that has any, in each language. */
const states = ['peta/', 'en/map/', 'bandingkan/', 'en/compare/'].map(
  (parent) =>
    builtPages()
      .map(({ path }) => path)
      .filter((path) => path.startsWith(parent) && path !== parent)
      .sort()[0] ?? `${parent}no-state-was-built/`,
);

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
      return `${id}: ${help}: ${target.join(' ')}: ${why}`;
    }),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of [...sitemapPaths(), ...states, ...mapPaths, 'no-such-page/']) {
    test(`${nameOf(path)} has no violation in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await violations(page)).toEqual([]);
      await page
        .locator('main details:not([open])')
        .evaluateAll((all) =>
          all.forEach((details) => ((details as HTMLDetailsElement).open = true)),
        );
      expect(await violations(page), 'with all folded parts open').toEqual([]);
    });
  }
}

test('a violation is found', async ({ page }) => {
  await page.goto('tentang/');
  await page
    .locator('main')
    .evaluate(
      (main) =>
        (main.innerHTML +=
          '<p style="color:#999;background:#aaa">text</p><img src="/favicon.svg">'),
    );
  expect((await violations(page)).join()).toMatch(
    /color-contrast.*image-alt|image-alt.*color-contrast/s,
  );
});
