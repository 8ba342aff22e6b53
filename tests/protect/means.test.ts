import { expect, test } from 'vitest';
import { createCells, createMagnitudes, type TableSpec } from '../../scripts/protect/cells.ts';
import { openEngine, rowsOf } from '../../scripts/publish/engine.ts';
import { audit } from '../../scripts/protect/audit.ts';
import { makeProtected, protect } from '../../scripts/protect.ts';
import { keyFor } from './handmade.ts';
import { optionsFor } from './register.ts';
import { share } from './specs.ts';

const spec: TableSpec = {
  ...share,
  id: 'floor-area',
  kind: 'mean',
  valueUnit: 'count',
  decimals: 0,
  categories: [],
  levels: ['district'],
};
const district = '21.01.01';
const { rules: declared } = optionsFor();
const magnitudes = { ...declared.rules.magnitudes, indicators: [spec.indicator] };
const options = optionsFor([], {
  specs: [spec],
  rules: { ...declared, rules: { ...declared.rules, magnitudes } },
});

type Amounts = readonly [amount: number, largest: number, second: number];

/** A district with its mean, true count, amounts and number of contributors. */
async function withMean(n: number, amounts: Amounts, contributors: number) {
  const connection = await openEngine(1);
  await createCells(connection);
  await createMagnitudes(connection);
  await connection.run(
    `INSERT INTO cells VALUES
     ('floor-area', '${district}', 'district', 'total', 'total', 'family', ${n}, ${keyFor(n, 2, 5)})`,
  );
  await connection.run(
    `INSERT INTO magnitudes VALUES
     ('floor-area', '${district}', 'total', ${amounts.join(', ')}, ${contributors})`,
  );
  return connection;
}

async function meanOf(n: number, amounts: Amounts, contributors: number) {
  const connection = await withMean(n, amounts, contributors);
  try {
    await protect(connection, options);
    const [row] = await rowsOf(
      connection,
      'SELECT value, denominator::DOUBLE, flag, reason FROM protected',
    );
    return row!;
  } finally {
    connection.closeSync();
  }
}

test('a mean has three digits and is not the true one', async () => {
  const [value, base, flag, reason] = await meanOf(200, [10_000, 400, 300], 150);
  expect([base, flag, reason]).toEqual([202, null, null]);
  expect(String(value).replace('.', '').length).toBeLessThanOrEqual(3);
  expect(Math.abs(Number(value) - 10_000 / 202)).toBeLessThanOrEqual((5 * 400) / 1.73 / 202 + 0.05);
  expect(value).not.toBe(50);
});

test.each([
  ['too small a base', 40, [2000, 90, 80], 40, 'low-reliability', 'base'],
  ['too few contributors', 200, [10_000, 900, 800], 9, 'confidential', 'contributors'],
  ['a dominant contributor', 200, [10_000, 9000, 101], 150, 'confidential', 'dominance'],
] as const)('a mean is withheld with %s', async (_, n, amounts, contributors, flag, reason) => {
  const [value, , ...why] = await meanOf(n, amounts, contributors);
  expect(value).toBeNull();
  expect(why).toEqual([flag, reason]);
});

test.each([
  ['contributors', 'contributors = 9'],
  ['dominance', 'second = 9050'],
])('the audit sees a mean shown against the rule of %s', async (_, change) => {
  const connection = await withMean(200, [10_000, 900, 800], 150);
  const { specs } = await makeProtected(connection, options);
  const { rules, keys, earlier } = options;
  const checks = async () => {
    const results = await audit(connection, { specs, rules, keys, earlier, retabulated: false });
    return results.filter(({ findings }) => findings.length > 0).map(({ check }) => check);
  };
  expect(await checks()).toEqual([]);
  await connection.run(`UPDATE magnitudes SET ${change}`);
  expect(await checks()).toEqual(['magnitudes']);
  await connection.run(`UPDATE magnitudes SET contributors = 150, second = 800`);
  await connection.run(`UPDATE protected SET value = 49.87`);
  expect(await checks()).toEqual(['magnitudes']);
  connection.closeSync();
});
