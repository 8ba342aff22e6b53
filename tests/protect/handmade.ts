import { total, type TableSpec } from '../../scripts/protect/cells.ts';
import { createCells } from '../../scripts/protect/cells.ts';
import { noiseSteps } from '../../scripts/protect/perturb.ts';
import { perturbationTable } from '../../scripts/protect/perturbation.ts';
import { openEngine, rowsOf, type Cell } from '../../scripts/publish/engine.ts';
import { protect, type Protection, type ProtectOptions } from '../../scripts/protect.ts';
import { areas, optionsFor } from './register.ts';

const steps = noiseSteps(perturbationTable({ maximum: 5, variance: 3, threshold: 2 }));

/** The `nth` cell key that gives a true count of `n` this noise. */
export function keyFor(n: number, noise: number, nth: number): number {
  const step = steps.find((one) => one.n === Math.min(n, 8) && one.noise === noise);
  if (!step || step.from + nth >= step.to) throw new Error(`no key for ${n} with noise ${noise}`);
  return step.from + nth;
}

export interface HandmadeCell {
  readonly table: string;
  readonly area?: string;
  readonly grp?: string;
  readonly category?: string;
  readonly unit?: 'family' | 'person';
  readonly n: number;
  readonly noise?: number;
  /** Stands for the records: cells with the same one are the same records. */
  readonly records?: number;
}

export const villageOne = '21.01.01.2001';

/** Protects cells written by hand; rows come as objects, in the order of the table. */
export async function protectHandmade(
  specs: readonly TableSpec[],
  cells: readonly HandmadeCell[],
  change: Partial<ProtectOptions> = {},
): Promise<{
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly protection: Protection;
}> {
  const connection = await openEngine(2);
  try {
    await createCells(connection);
    for (const [index, cell] of cells.entries()) {
      const { table, area = villageOne, grp = total, category = total, unit = 'family', n } = cell;
      const level = areas.find(({ code }) => code === area)?.level ?? 'village';
      const key = n === 0 ? 0 : keyFor(n, cell.noise ?? 0, cell.records ?? 1000 + index);
      await connection.run(
        `INSERT INTO cells VALUES
         ('${table}', '${area}', '${level}', '${grp}', '${category}', '${unit}', ${n}, ${key})`,
      );
    }
    const protection = await protect(connection, optionsFor([], { specs, ...change }));
    const names = (await rowsOf(connection, 'SELECT column_name FROM (DESCRIBE protected)')).flat();
    const numbers = 'numerator::DOUBLE AS numerator, denominator::DOUBLE AS denominator';
    const rows = await rowsOf(connection, `SELECT * REPLACE (${numbers}) FROM protected`);
    return {
      rows: rows.map((row) =>
        Object.fromEntries(names.map((name, index) => [String(name), row[index] ?? null])),
      ),
      protection,
    };
  } finally {
    connection.closeSync();
  }
}
