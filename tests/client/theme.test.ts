import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { client } from '../../src/i18n/id/client.ts';
import { page, until } from './document.ts';

let stored: Map<string, string>;

beforeAll(async () => {
  page('<theme-toggle><button type="button" hidden>Tema</button></theme-toggle>');
  await import('../../src/client/theme.ts');
});

beforeEach(() => {
  stored = new Map();
  delete document.documentElement.dataset['theme'];
  storage({
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});

function storage(value: object): void {
  vi.stubGlobal('localStorage', value);
}

const forbidden = new Proxy(
  {},
  {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  },
);

async function boot(): Promise<void> {
  const { themeBoot } = await import('../../src/client/theme-boot.ts');
  const run = Function as unknown as (body: string) => () => void;
  run(themeBoot)();
}

test('the button goes from system to light to dark and back, and stores the choice', async () => {
  const button = document.querySelector('button')!;
  await until(() => !button.hidden);
  expect(button.textContent).toBe(client.theme.system);
  for (const theme of ['light', 'dark'] as const) {
    button.click();
    expect(document.documentElement.dataset['theme']).toBe(theme);
    expect([...stored.values()]).toEqual([theme]);
    expect(button.textContent).toBe(client.theme[theme]);
  }
  button.click();
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  expect(stored.size).toBe(0);
});

test('with storage forbidden the theme still changes and the reader is told', async () => {
  const button = document.querySelector('button')!;
  await until(() => !button.hidden);
  storage(forbidden);
  button.click();
  expect(document.documentElement.dataset['theme']).toBe('light');
  expect(document.querySelector('[role="status"]')?.textContent).toContain(client.theme.notKept);
});

test('before the first paint the stored theme is set, and only a known one', async () => {
  const { themeKey } = await import('../../src/client/theme-boot.ts');
  stored.set(themeKey, 'dark');
  await boot();
  expect(document.documentElement.dataset['theme']).toBe('dark');
  delete document.documentElement.dataset['theme'];
  stored.set(themeKey, '"><script>');
  await boot();
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  storage(forbidden);
  await expect(boot()).resolves.toBeUndefined();
});
