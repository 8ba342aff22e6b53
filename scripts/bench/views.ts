import type { Browser, BrowserContext, Page } from '@playwright/test';
import { serve, type Sent } from '../serve.ts';
import { phoneLine, slowLine } from './line.ts';

/** What one page costs at first: bytes over the wire until 2 s after `load`. */
export interface Weight {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly elements: number;
}

/** One view on the slow phone; milliseconds from the navigation. */
export interface PhoneView {
  readonly firstFigure: number;
  readonly layoutShift: number;
}

/** Milliseconds from a press on a control until the other view is painted. */
export interface Swap {
  /** The first use of the control on a page. */
  readonly first: number;
  /** The slowest of two more, to views not seen yet. */
  readonly other: number;
  /** Back to a view seen before. */
  readonly again: number;
}

interface Measured {
  firstFigure: number | null;
  layoutShift: number;
}

const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Weight of each path in a browser that has seen nothing of the site yet. */
export async function weightOf(browser: Browser, folder: string, path: string): Promise<Weight> {
  const sent: Sent[] = [];
  const site = await serve({ folder, sent: (one) => sent.push(one) });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.address + path, { waitUntil: 'load' });
    await page.waitForTimeout(2000);
    const sum = (list: readonly Sent[]): number =>
      list.reduce((total, { bytes }) => total + bytes, 0);
    return {
      bytes: sum(sent),
      scriptBytes: sum(sent.filter((one) => one.path.endsWith('.js'))),
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    };
  } finally {
    await context.close();
    await site.close();
  }
}

/** First figure and layout shift of a page on the slow phone. */
export function phoneView(browser: Browser, folder: string, path: string): Promise<PhoneView> {
  return onPhone(browser, folder, async (page, address) => {
    await page.addInitScript(observe);
    await page.goto(address + path, { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    const { firstFigure, layoutShift } = await page.evaluate(
      () => (window as unknown as { measured: Measured }).measured,
    );
    if (firstFigure === null) throw new Error(`no figure with a picture on /${path}`);
    return { firstFigure, layoutShift };
  });
}

/** A control: the page it stands on and its links to other views. */
export interface Control {
  readonly path: string;
  readonly name: string;
  readonly links: string;
}

/** Times of the changes of view of a control on the slow phone. */
export function swapTimes(
  browser: Browser,
  folder: string,
  { path, links }: Control,
): Promise<Swap> {
  return onPhone(browser, folder, async (page, address) => {
    await page.goto(address + path, { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    const seen = [new URL(page.url()).href];
    const wanted = `view-swap ${links}`;
    const times: number[] = [];
    for (let press = 0; press < 3; press += 1) {
      times.push(await page.evaluate(swapOnce, { seen, wanted, back: false }));
      seen.push(page.url());
      await page.waitForTimeout(500);
    }
    const [first = 0, ...others] = times;
    const before = seen.slice(1, -1);
    const again = await page.evaluate(swapOnce, { seen: before, wanted, back: true });
    return { first, other: Math.max(...others), again };
  });
}

async function onPhone<T>(
  browser: Browser,
  folder: string,
  measure: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const site = await serve({ folder });
  const line = await slowLine(site, phoneLine);
  const context: BrowserContext = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await measure(page, line.address);
  } finally {
    await context.close();
    await line.close();
    await site.close();
  }
}

/** Runs in the page before anything else. */
function observe(): void {
  const measured: Measured = { firstFigure: null, layoutShift: 0 };
  Object.assign(window, { measured });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) measured.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const pictures = [...document.querySelectorAll('main figure svg[role]')];
    const seen = pictures.some((picture) => picture.getBoundingClientRect().height > 0);
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (seen && painted) {
      measured.firstFigure = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Press {
  readonly seen: readonly string[];
  readonly wanted: string;
  /** Whether to a view seen before, not to one that was not. */
  readonly back: boolean;
}

/** Runs in the page: presses the first such link to another view and waits until it is painted. */
function swapOnce({ seen, wanted, back }: Press): Promise<number> {
  return new Promise((done, fail) => {
    const links = document.querySelectorAll<HTMLAnchorElement>(wanted);
    const link = [...links].find(({ href }) => seen.includes(href) === back);
    if (!link) {
      fail(new Error('no link to another view'));
      return;
    }
    const start = performance.now();
    const { href } = link;
    link.click();
    const look = (): void => {
      if (performance.now() - start > 20_000) fail(new Error(`no view of ${href} within 20 s`));
      const busy = document.querySelector('view-swap[aria-busy]');
      if (location.href !== href || busy) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    };
    requestAnimationFrame(look);
  });
}
