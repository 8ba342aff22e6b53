import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What to tell a person whose machine has no browser for the tests. */
export const browserAdvice =
  'no Chromium or Chrome found: "apt-get install chromium" (or install Chrome), ' +
  'or set CHROME_PATH to the program';

/** Flags of a browser that runs without a screen, as root too, and sends nothing by itself. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Path of an installed Chromium or Chrome: CHROME_PATH if set, else the first found; undefined
 * where there is none.
 */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  if (env.CHROME_PATH) return runnable(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  const folders = [
    '/usr/bin',
    ...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  ];
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...places, ...fixedPlaces].find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
