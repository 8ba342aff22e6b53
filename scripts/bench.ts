import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { scoresOf } from './bench/lighthouse.ts';
import { median, tableText } from './bench/table.ts';
import { registerTable } from './bench/tabulate.ts';
import { phoneView, swapTimes, weightOf, type Control } from './bench/views.ts';
import { browserAdvice, browserFlags, findBrowser } from './browser.ts';
import { build } from './build.ts';
import { root } from './command.ts';
import { serve } from './serve.ts';
import { povertyRate } from '../src/indicators/index.ts';
import { adequateHousing } from '../src/indicators/registry/living.ts';

const folder = join(root, 'dist');
const debuggingPort = 9322;
const runs = 3;

const scored = ['', 'kemiskinan/', 'peta/', 'bandingkan/'];
const scoredEnglish = ['en/', 'en/poverty/', 'en/map/', 'en/compare/'];
const others = ['wilayah/', 'wilayah/21/', 'wilayah/21.03/', 'data/', 'tentang/', 'metode/'];
const maps = [
  'peta/district/',
  'en/map/village/',
  'peta/islands/',
  `peta/${povertyRate.id}/change/`,
  `en/map/${povertyRate.id}/years/`,
  `peta/${povertyRate.id}/embed/`,
  `regsosek/indikator/${adequateHousing.id}/kecamatan/`,
  `en/registry/indicator/${adequateHousing.id}/village/21.71/`,
];
const otherViews = 'a[data-view]:not([aria-current])';
const swapped: readonly Control[] = [
  { path: 'peta/', name: 'period', links: `section ${otherViews}` },
  { path: 'peta/', name: 'indicator', links: `section ul:last-of-type ${otherViews}` },
  { path: 'peta/', name: 'level', links: `nav ${otherViews}` },
  {
    path: `regsosek/indikator/${adequateHousing.id}/kecamatan/`,
    name: 'level',
    links: `nav ${otherViews}`,
  },
  { path: 'bandingkan/', name: 'periods', links: otherViews },
];

const parts = {
  build: benchBuild,
  register: () => registerTable([1]),
  bytes: () => withBrowser(benchBytes),
  phone: () => withBrowser(benchPhone),
  swap: () => withBrowser(benchSwap),
  lighthouse: benchLighthouse,
  scaled: () => registerTable([1, 10, 50]),
} as const;
/** Parts that take an hour and the disk of a national register: only where they are named. */
const onlyNamed = ['scaled'];

async function benchBuild(): Promise<string> {
  const steps = await build();
  const rows = steps.map(({ name, seconds }) => [name, Number(seconds.toFixed(1))]);
  return tableText(['step', 'seconds'], rows);
}

async function benchBytes(browser: Browser): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const path of [...scored, ...scoredEnglish, ...others, ...maps]) {
    const { bytes, scriptBytes, elements } = await weightOf(browser, folder, path);
    rows.push([`/${path}`, kilobytes(bytes), kilobytes(scriptBytes), elements]);
  }
  return tableText(['page', 'kB (170)', 'script kB (60)', 'elements (5000)'], rows);
}

async function benchPhone(browser: Browser): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const path of [...scored, ...scoredEnglish]) {
    const views = [];
    for (let run = 0; run < runs; run += 1) views.push(await phoneView(browser, folder, path));
    rows.push([
      `/${path}`,
      Math.round(median(views.map(({ firstFigure }) => firstFigure))),
      Number(median(views.map(({ layoutShift }) => layoutShift)).toFixed(3)),
    ]);
  }
  return tableText(['page', 'first figure ms (1500)', 'layout shift (0.05)'], rows);
}

async function benchSwap(browser: Browser): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const control of swapped) {
    const swaps = [];
    for (let run = 0; run < runs; run += 1) swaps.push(await swapTimes(browser, folder, control));
    rows.push([
      `/${control.path} ${control.name}`,
      Math.round(median(swaps.map(({ first }) => first))),
      Math.round(median(swaps.map(({ other }) => other))),
      Math.round(median(swaps.map(({ again }) => again))),
    ]);
  }
  return tableText(['control', 'first use ms (2000)', 'other view ms', 'seen ms (500)'], rows);
}

async function benchLighthouse(): Promise<string> {
  const rows: (string | number)[][] = [];
  const site = await serve({ folder });
  const browser = await launch([`--remote-debugging-port=${debuggingPort}`]);
  try {
    for (const path of [...scored, ...scoredEnglish]) {
      const scores = await scoresOf(site.address + path, debuggingPort);
      const { performance, accessibility, bestPractices, seo, faults } = scores;
      rows.push([`/${path}`, performance, accessibility, bestPractices, seo, faults.join(' ')]);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const headings = ['page', 'performance (95)', 'accessibility', 'best practices', 'SEO', 'faults'];
  return tableText(headings, rows);
}

async function withBrowser(bench: (browser: Browser) => Promise<string>): Promise<string> {
  const browser = await launch();
  try {
    return await bench(browser);
  } finally {
    await browser.close();
  }
}

function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserAdvice);
  return chromium.launch({ executablePath, args: [...browserFlags, ...more] });
}

/** What else the machine did: times under load are longer than those of the site. */
function loadText(): string {
  const load = loadavg()[0] ?? 0;
  return `load ${load.toFixed(1)} on ${availableParallelism()} processors`;
}

function kilobytes(bytes: number): number {
  return Number((bytes / 1000).toFixed(1));
}

const known = Object.keys(parts) as (keyof typeof parts)[];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.some((one) => one === name));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')}; the parts are ${known.join(', ')}`);
  process.exitCode = 1;
} else {
  try {
    const usual = known.filter((name) => !onlyNamed.includes(name));
    for (const name of asked.length === 0 ? usual : known.filter((one) => asked.includes(one))) {
      const table = await parts[name]();
      console.log(`\n${name} (${loadText()})\n${table}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
