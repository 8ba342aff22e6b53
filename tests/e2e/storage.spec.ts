import { client } from '../../src/i18n/id/client.ts';
import { expect, picture, test } from './site.ts';

const obstacles = {
  forbidden: () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, { get: refuse, configurable: true });
    }
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
} as const;

for (const [name, obstacle] of Object.entries(obstacles)) {
  test(`with ${name} storage the page is whole and says what is not kept`, async ({
    page,
    trouble,
  }) => {
    await page.addInitScript(obstacle);
    await page.goto('kemiskinan/');
    await expect(page.locator(`main ${picture}`).first()).toBeVisible();
    const toggle = page.locator('theme-toggle');
    await toggle.locator('button').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(toggle).toContainText(client.theme.notKept);
    expect(trouble.errors).toEqual([]);
  });
}
