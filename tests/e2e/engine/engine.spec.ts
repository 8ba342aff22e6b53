import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { build } from 'vite';
import type { Cell, Rows } from '../../../src/client/rows.ts';
import { sqlOf } from '../../../src/observations/query.ts';
import { serve, type Served } from '../../../scripts/serve.ts';
import { dist } from '../dist.ts';
import { expect, test, watch } from '../site.ts';

interface AnswerFile {
  readonly sql: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const answers = join(dist, 'data', 'answers');
const parquet = join(dist, 'data', 'observations.parquet');
// One page after the other: each worker would build the page again.
test.describe.configure({ mode: 'default' });

let folder: string;
let harness: Served;

/** A page with the site's own query layer, beside the site's own data and engine. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(import.meta.dirname, 'entry.ts'), formats: ['es'], fileName: 'entry' },
    },
  });
  const script = readdirSync(folder).find((name) => /^entry\.m?js$/.test(name)) ?? 'none';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="id"><title>engine</title><link rel="icon" href="data:,"><script type="module" src="/${script}"></script>`,
  );
  for (const name of ['data', 'duckdb']) symlinkSync(join(dist, name), join(folder, name));
  harness = await serve({ folder });
});

test.afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true });
});

test('every prebaked answer is what DuckDB-WASM computes', async ({ page, context }) => {
  test.setTimeout(600_000);
  const trouble = watch(context, harness.address);
  await page.goto(harness.address);
  await page.waitForFunction(() => 'engineTest' in window);
  const files = answerFiles();
  expect(files.length).toBeGreaterThan(30);
  let rows = 0;
  for (const name of files) {
    const { sql, columns, rows: baked } = readAnswer(name);
    const expected: Rows = {
      columns,
      rows: baked.map((row) =>
        Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
      ),
    };
    const found = await page.evaluate(
      ([rowsBaked, text]) => window.engineTest.compare(rowsBaked, text),
      [expected, sql] as const,
    );
    expect(found.differences, `${name}: ${sql}`).toEqual([]);
    expect(found.rows, name).toBe(baked.length);
    rows += found.rows;
  }
  expect(rows).toBeGreaterThan(files.length);
  expect(trouble).toEqual({ errors: [], foreign: [] });
});

test('a question without a prebaked answer is answered without another origin', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const trouble = watch(context, harness.address);
  const known = new Set(answerFiles().map((name) => readAnswer(name).sql));
  const [indicator, period] = (
    await native(
      `SELECT indicator, period FROM '${parquet}' WHERE area_level = 'regency'
     ORDER BY indicator, period DESC LIMIT 1`,
    )
  )[0] as [string, string];
  const sql = sqlOf({
    indicators: [indicator],
    areas: ['21.71', '21.03'],
    periods: [period],
    categories: ['total'],
  });
  expect(known).not.toContain(sql);
  await page.goto(harness.address);
  await page.waitForFunction(() => 'engineTest' in window);
  const found = await page.evaluate((text) => window.engineTest.ask(text), sql);
  expect(found.from).toBe('engine');
  const expected = await native(sql.replace('FROM observations', `FROM '${parquet}'`));
  expect(found.rows.map((row) => found.columns.map((column) => row[column]))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(0);
  expect(trouble.foreign).toEqual([]);
});

test('an SQL text of a reader may count and group; a wrong one is refused', async ({ page }) => {
  test.setTimeout(120_000);
  const sql = `SELECT area_level, count(*) AS n, min(period) AS first FROM observations
    GROUP BY area_level ORDER BY area_level`;
  await page.goto(harness.address);
  await page.waitForFunction(() => 'engineTest' in window);
  const found = await page.evaluate((text) => window.engineTest.ask(text), sql);
  const expected = await native(sql.replace('FROM observations', `FROM '${parquet}'`));
  expect(found.rows.map((row) => found.columns.map((column) => row[column]))).toEqual(expected);
  const refused = page.evaluate(() => window.engineTest.ask('SELECT nothing FROM observations'));
  await expect(refused).rejects.toThrow(/nothing/);
});

function answerFiles(): string[] {
  return readdirSync(answers).filter((name) => name.endsWith('.json'));
}

function readAnswer(name: string): AnswerFile {
  return JSON.parse(readFileSync(join(answers, name), 'utf8')) as AnswerFile;
}

/** Rows of native DuckDB; big integers as numbers. */
async function native(sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const rows = (await connection.runAndReadAll(sql)).getRows();
    return rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)));
  } finally {
    connection.closeSync();
  }
}
