import { expect, test } from 'vitest';
import { openEngine, rowsOf } from '../../scripts/publish/engine.ts';
import { protect } from '../../scripts/protect.ts';
import { countings, makeRegister, optionsFor, tabulate } from './register.ts';

async function release(threads: number, descending: boolean) {
  const order = descending ? 'record_key DESC' : 'record_key';
  const connection = await openEngine(threads);
  await makeRegister(connection);
  for (const table of ['families', 'persons']) {
    await connection.run(`CREATE OR REPLACE TABLE ${table} AS FROM ${table} ORDER BY ${order}`);
  }
  await tabulate(connection, [...countings].reverse());
  await connection.run(
    `CREATE OR REPLACE TABLE cells AS FROM cells ORDER BY key ${descending ? 'DESC' : ''}`,
  );
  const made = await protect(connection, optionsFor());
  const rows = await rowsOf(
    connection,
    'SELECT * REPLACE (numerator::VARCHAR AS numerator, denominator::VARCHAR AS denominator) FROM protected',
  );
  connection.closeSync();
  return { rows, ...made };
}

test('rows, receipts and ledger are the same in any order and with any number of threads', async () => {
  const one = await release(1, false);
  const two = await release(2, true);
  expect(one.rows.length).toBeGreaterThan(300);
  expect(two.rows).toEqual(one.rows);
  expect(two.receipts).toEqual(one.receipts);
  expect(two.release).toEqual(one.release);
  expect(two.moments).toEqual(one.moments);
});

test('the same count has one value in all tables that show it', async () => {
  const { rows } = await release(2, false);
  const denominators = rows
    .filter(([table]) => ['share', 'distribution', 'family-size', 'index'].includes(String(table)))
    .map((row) => [String(row[1]), String(row[10])] as const);
  const families = rows
    .filter(([table]) => table === 'families')
    .map((row) => [String(row[1]), String(row[8])] as const);
  const byArea = new Map(families);
  expect(denominators.length).toBeGreaterThan(100);
  for (const [area, denominator] of denominators) expect(denominator).toBe(byArea.get(area));
});
