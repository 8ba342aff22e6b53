import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { serve, type Sent, type Served } from '../../scripts/serve.ts';
import { dist } from './dist.ts';

export { expect } from '@playwright/test';

/** A picture of a figure that this screen's width shows; a script makes a map a group of areas. */
export const picture = 'svg:is([role=img], [role=group]):visible';

/** What a page did that no page may do. */
export interface Trouble {
  /** Console errors and uncaught exceptions. */
  readonly errors: string[];
  /** Addresses of another origin that were asked for. */
  readonly foreign: string[];
}

interface WorkerFixtures {
  /** The built site, served on a free port. */
  site: Served;
}

interface TestFixtures {
  trouble: Trouble;
}

/**
 * A test in a browser on the built site. No other origin can be reached: the browser's own
 * resolver knows none.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await serve({ folder: dist });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.address),
  trouble: async ({ context, site }, use) => use(watch(context, site.address)),
});

/** Collects what goes wrong in all pages of a context from now on. */
export function watch(context: BrowserContext, address: string): Trouble {
  const trouble: Trouble = { errors: [], foreign: [] };
  const { origin } = new URL(address);
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  context.on('weberror', (error) => trouble.errors.push(error.error().message));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) trouble.foreign.push(url.href);
  });
  return trouble;
}

/** Serves the built site for one test and counts what goes over the wire. */
export async function metered(
  use: (address: string, sent: readonly Sent[]) => Promise<void>,
): Promise<void> {
  const sent: Sent[] = [];
  const site = await serve({ folder: dist, sent: (one) => sent.push(one) });
  try {
    await use(site.address, sent);
  } finally {
    await site.close();
  }
}

/** Moves focus with the keyboard until it is on an element that matches; fails after 60 stops. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
  }
  throw new Error(`no stop of the Tab key is ${selector}`);
}
