import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserAdvice, browserFlags, findBrowser } from '../scripts/browser.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserAdvice);

const report = resolve(import.meta.dirname, 'report');

export default defineConfig({
  outputDir: resolve(report, 'artifacts'),
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: resolve(report, 'playwright.json') }]],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath, args: [...browserFlags] },
    locale: 'id-ID',
    viewport: { width: 1280, height: 800 },
    screenshot: 'off',
    trace: 'off',
  },
  projects: [
    { name: 'e2e', testDir: resolve(import.meta.dirname, 'e2e') },
    { name: 'accessibility', testDir: resolve(import.meta.dirname, 'accessibility') },
  ],
});
