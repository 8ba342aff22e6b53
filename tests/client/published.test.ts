import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/command.ts';
import { fill, rowsOf } from '../../src/client/database.ts';
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

test('DuckDB-WASM gives every prebaked answer, row by row', { timeout: 120_000 }, async () => {
  const names = await readdir(join(data, 'answers')).catch((cause: unknown) => {
    throw new Error('there is no public/data: run "npm run data" first', { cause });
  });
  expect(names.length).toBeGreaterThan(0);
  const file = inMemory(await readFile(join(data, 'observations.parquet')));
  const wasm = await openWasm();
  const everything = needOf('');
  await fill(wasm, await readPublished(file, everything));
  for (const [index, name] of names.entries()) {
    const text = await readFile(join(data, 'answers', name), 'utf8');
    const { sql, columns, rows } = JSON.parse(text) as AnswerFile;
    expect(`${answerName(sql)}.json`).toBe(name);
    const need = needOf(sql);
    expect(need.among, `read in part: ${sql}`).not.toEqual({});
    if (index % 20 === 0) await fill(wasm, await readPublished(file, need));
    const baked = rows.map((row): Row =>
      Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
    );
    expect(differences({ columns, rows: baked }, await rowsOf(wasm, sql)), sql).toEqual([]);
    if (index % 20 === 0) await fill(wasm, await readPublished(file, everything));
  }
});
