import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/command.ts';
import { fill, rowsOf } from '../../src/client/database.ts';
import type { AsyncBuffer } from 'hyparquet';
import { needOf } from '../../src/client/need.ts';
import { readPublished } from '../../src/client/published.ts';
import { differences, type Cell, type Row } from '../../src/client/rows.ts';
import { answerName } from '../../src/observations/query.ts';
import { inMemory, openWasm } from './wasm.ts';

interface AnswerFile {
  readonly sql: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const data = join(root, 'public', 'data');

const tables = ['observations', 'registry'] as const;
const everything = {
  observations: needOf('SELECT * FROM observations'),
  registry: needOf('SELECT * FROM registry'),
};

test('DuckDB-WASM gives every prebaked answer, row by row', { timeout: 300_000 }, async () => {
  const names = await readdir(join(data, 'answers')).catch((cause: unknown) => {
    throw new Error('there is no public/data: run "npm run data" first', { cause });
  });
  expect(names.length).toBeGreaterThan(0);
  const wasm = await openWasm();
  const files = new Map<string, AsyncBuffer>();
  for (const table of tables) {
    const file = inMemory(await readFile(join(data, `${table}.parquet`)));
    files.set(table, file);
    await fill(wasm, await readPublished(file, everything[table]), table);
  }
  const asked = { observations: 0, registry: 0 };
  for (const name of names) {
    const text = await readFile(join(data, 'answers', name), 'utf8');
    const { sql, columns, rows } = JSON.parse(text) as AnswerFile;
    expect(`${answerName(sql)}.json`).toBe(name);
    const need = needOf(sql);
    const { table } = need;
    const file = files.get(table)!;
    expect(need.among, `read in part: ${sql}`).not.toEqual({});
    const inPart = asked[table] % 20 === 0;
    asked[table] += 1;
    if (inPart) await fill(wasm, await readPublished(file, need), table);
    const baked = rows.map((row): Row =>
      Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
    );
    expect(differences({ columns, rows: baked }, await rowsOf(wasm, sql)), sql).toEqual([]);
    if (inPart) await fill(wasm, await readPublished(file, everything[table]), table);
  }
  expect(Math.min(...Object.values(asked))).toBeGreaterThan(100);
});
