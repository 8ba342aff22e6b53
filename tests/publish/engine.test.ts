import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  load,
  openEngine,
  readParquet,
  rowsOf,
  sortedSql,
  writeParquet,
  type RecordSet,
} from '../../scripts/publish/engine.ts';
import { inFolder } from './folders.ts';

const set: RecordSet = {
  name: 'records',
  columns: {
    id: 'VARCHAR',
    value: 'DOUBLE',
    number: 'INTEGER',
    kept: 'BOOLEAN',
    list: 'VARCHAR[]',
  },
  order: ['id'],
  rows: Array.from({ length: 5000 }, (_, index) => ({
    id: String(9999 - index),
    value: index / 4,
    number: index,
    kept: index % 2 === 0,
    list: index === 0 ? null : ['a', `b${index % 3}`],
  })),
};

async function written(folder: string, threads: number): Promise<string> {
  const file = join(folder, `records-${threads}.parquet`);
  const connection = await openEngine(threads);
  await load(connection, set);
  await writeParquet(connection, sortedSql(set), file);
  connection.closeSync();
  return file;
}

test('a Parquet file comes back sorted, with its types, in small row groups of Snappy', () =>
  inFolder(async (folder) => {
    const file = await written(folder, 1);
    const connection = await openEngine(1);
    await readParquet(connection, 'records', file, 5000);
    const rows = await rowsOf(connection, 'FROM records LIMIT 2');
    expect(rows).toEqual([
      ['5000', 4999 / 4, 4999, false, ['a', 'b1']],
      ['5001', 4998 / 4, 4998, true, ['a', 'b0']],
    ]);
    const [metadata] = await rowsOf(
      connection,
      `SELECT max(row_group_num_rows)::INTEGER, string_agg(DISTINCT compression)
       FROM parquet_metadata('${file}')`,
    );
    expect(metadata).toEqual([2048, 'SNAPPY']);
    connection.closeSync();
  }));

test('the number of threads does not change the bytes', () =>
  inFolder(async (folder) => {
    const one = await readFile(await written(folder, 1));
    const four = await readFile(await written(folder, 4));
    expect(Buffer.compare(one, four)).toBe(0);
  }));

test('a file that was cut is refused with a sentence', () =>
  inFolder(async (folder) => {
    const file = await written(folder, 1);
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length / 2));
    const connection = await openEngine(1);
    await expect(readParquet(connection, 'records', file, 5000)).rejects.toThrow(
      `${file}: cannot be read as Parquet; make it again with npm run data`,
    );
    connection.closeSync();
  }));

test('a file with another number of rows is refused', () =>
  inFolder(async (folder) => {
    const file = await written(folder, 1);
    const connection = await openEngine(1);
    await expect(readParquet(connection, 'records', file, 5001)).rejects.toThrow(
      'holds 5000 rows of 5001',
    );
    connection.closeSync();
  }));

test('a cell of another type is refused by name', async () => {
  const connection = await openEngine(1);
  const wrong = { ...set, rows: [{ id: 'x', value: Number.NaN }] };
  await expect(load(connection, wrong)).rejects.toThrow('records.value is NaN, not DOUBLE');
  connection.closeSync();
});
