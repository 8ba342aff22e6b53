import { afterEach, expect, test, vi } from 'vitest';
import type { Rows } from '../../src/client/rows.ts';
import { client } from '../../src/i18n/en/client.ts';
import { page, until } from './document.ts';

const sql = 'SELECT value';
const baked = { sql, columns: ['area_code', 'value'], rows: [['21', 6.24]] };

interface Trial {
  readonly output: () => string;
  readonly started: () => boolean;
  readonly press: () => Promise<string>;
}

async function trial(ask: () => Promise<Rows>, host: () => Response): Promise<Trial> {
  vi.resetModules();
  let started = false;
  vi.doMock('../../src/client/engine.ts', () => {
    started = true;
    return {
      onProgress: () => () => undefined,
      engine: () => Promise.resolve({ version: 'v1.4.3', ask }),
    };
  });
  vi.stubGlobal('fetch', () => Promise.resolve(host()));
  page(
    `<recompute-figure data-answer="abc"><pre><code>${sql}</code></pre>
     <button type="button" hidden>x</button><output aria-live="polite"></output></recompute-figure>`,
    'en',
  );
  await import('../../src/client/recompute.ts');
  const button = document.querySelector('button')!;
  await until(() => !button.hidden);
  const output = (): string => document.querySelector('output')?.textContent ?? '';
  return {
    output,
    started: () => started,
    press: async () => {
      button.click();
      await until(() => output() !== '' && output() !== client.recompute.starting);
      return output();
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/client/engine.ts');
});

const rows =
  (value: number): (() => Promise<Rows>) =>
  () =>
    Promise.resolve({ columns: baked.columns, rows: [{ area_code: '21', value }] });

test('the size is said and nothing is loaded before the button is pressed', async () => {
  const { started } = await trial(rows(6.24), () => Response.json(baked));
  expect(document.querySelector('button')?.textContent).toContain('6–8 MB');
  expect(started()).toBe(false);
});

test('equal rows are said to be equal, with their number and the version', async () => {
  const { press } = await trial(rows(6.24), () => Response.json(baked));
  expect(await press()).toMatch(/^Equal\. What DuckDB v1\.4\.3 .+: 1 row \(/);
});

test('a different row is named with both values', async () => {
  const { press } = await trial(rows(6.25), () => Response.json(baked));
  const said = await press();
  expect(said).toContain('Not equal: 1 difference between');
  expect(said).toContain('Row 1, value: this page 6.24, your device 6.25');
});

test('without the prepared answer nothing is called equal', async () => {
  const { press } = await trial(rows(6.24), () => new Response('', { status: 404 }));
  expect(await press()).toBe(client.recompute.alone(1, 'v1.4.3'));
});

test('a failure is a sentence with a remedy, and the button works again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  let turn = 0;
  const ask = async (): Promise<Rows> => {
    const { Failure } = await import('../../src/client/failure.ts');
    turn += 1;
    if (turn === 1) throw new Failure('data-broken', 'cut');
    return rows(6.24)();
  };
  const { press, output } = await trial(ask, () => Response.json(baked));
  expect(await press()).toBe(client.failed(client.failures['data-broken']));
  document.querySelector('button')?.click();
  await until(() => output().startsWith('Equal'));
});
