import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noiseSteps, perturbedSql, loadNoise } from '../../scripts/protect/perturb.ts';
import { perturbationTable } from '../../scripts/protect/perturbation.ts';
import { openEngine, rowsOf } from '../../scripts/publish/engine.ts';

const table = perturbationTable({ maximum: 5, variance: 3, threshold: 2 });
const steps = noiseSteps(table);

interface Counted {
  readonly n: number;
  readonly key: bigint;
}
const cell: fc.Arbitrary<Counted> = fc
  .record({
    n: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3_000_000 })),
    key: fc.bigInt({ min: 0n, max: 2n ** 60n }),
  })
  .map(({ n, key }) => ({ n, key: n === 0 ? 0n : key }));

/** Published counts in the order of the cells. */
async function publishedOf(cells: readonly Counted[], threads: number): Promise<readonly number[]> {
  const connection = await openEngine(threads);
  await loadNoise(connection, steps);
  await connection.run('CREATE TABLE counted (position INTEGER, n BIGINT, key HUGEINT)');
  for (let from = 0; from < cells.length; from += 500) {
    const values = cells
      .slice(from, from + 500)
      .map(({ n, key }, index) => `(${from + index}, ${n}, ${key})`);
    await connection.run(`INSERT INTO counted VALUES ${values.join(', ')}`);
  }
  const rows = await rowsOf(
    connection,
    `SELECT published::DOUBLE FROM (${perturbedSql('counted')}) ORDER BY position`,
  );
  connection.closeSync();
  return rows.map(([published]) => Number(published));
}

/** The same look-up in plain arithmetic. */
function published({ n, key }: Counted): number {
  const low = Number(key % 2n ** 32n);
  const row = Math.min(n, table.rows.length - 1);
  const step = steps.find((one) => one.n === row && one.from <= low && low < one.to);
  if (!step) throw new Error(`no noise for ${n}`);
  return n + step.noise;
}

test('the engine looks noise up as plain arithmetic does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 400 }), async (cells) => {
      expect(await publishedOf(cells, 1)).toEqual(cells.map(published));
    }),
    { seed: 4, numRuns: 15 },
  );
});

test('keys at the ends of every step get its noise', async () => {
  const cells = steps.flatMap(({ n, from, to }) =>
    [from, to - 1].map((key) => ({ n, key: BigInt(key) + 3n * 2n ** 32n })),
  );
  const expected = steps.flatMap(({ n, noise }) => [n + noise, n + noise]);
  expect(await publishedOf(cells, 1)).toEqual(expected);
});

test('a cell has one value wherever it stands, in any order and with any number of threads', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 2, maxLength: 300 }),
      fc.nat(),
      async (cells, seed) => {
        const order = cells
          .map((one, index) => ({ one, index, place: Math.imul(index + 1, seed * 2 + 1) }))
          .sort((a, b) => a.place - b.place);
        const first = await publishedOf(cells, 1);
        const again = await publishedOf([...order.map(({ one }) => one), ...cells], 4);
        order.forEach(({ index }, position) => expect(again[position]).toBe(first[index]));
        expect(again.slice(cells.length)).toEqual(first);
      },
    ),
    { seed: 4, numRuns: 10 },
  );
});

test('no count of 1, 2 or below 0, none further than 5 away, and 0 stays 0', async () => {
  const cells = fc.sample(cell, { seed: 11, numRuns: 6000 });
  const counts = await publishedOf(cells, 2);
  cells.forEach(({ n }, index) => {
    const count = counts[index]!;
    expect(count === 0 || count >= 3, `${n} gives ${count}`).toBe(true);
    expect(Math.abs(count - n)).toBeLessThanOrEqual(5);
    if (n === 0) expect(count).toBe(0);
  });
  expect(cells.some(({ n }) => n === 0) && cells.some(({ n }) => n === 1)).toBe(true);
});

test.each([1, 2, 3, 5, 8, 4711])('the noise of a true %i has mean 0 and variance 3', async (n) => {
  const size = 40_000;
  const connection = await openEngine(2);
  await loadNoise(connection, steps);
  await connection.run(
    `CREATE TABLE counted AS
     SELECT ${n}::BIGINT AS n, md5_number_lower(i::VARCHAR)::HUGEINT AS key
     FROM range(${size}) AS t (i)`,
  );
  const [row] = await rowsOf(
    connection,
    `SELECT avg(published - n), avg((published - n) ** 2) FROM (${perturbedSql('counted')})`,
  );
  connection.closeSync();
  const [mean, square] = row!.map(Number);
  expect(Math.abs(mean!)).toBeLessThan(4 * Math.sqrt(3 / size));
  expect(Math.abs(square! - 3)).toBeLessThan(4 * Math.sqrt((31 - 9) / size));
});
