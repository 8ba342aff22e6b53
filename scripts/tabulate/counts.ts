import type { DimensionId } from '../../src/indicators/registry/dimensions.ts';
import type { Part, Population } from '../../src/indicators/registry/measure.ts';
import { total, type TableSpec } from '../protect/cells.ts';
import type { RegistryTable } from './tables.ts';

/** One kind of cell of a table: what is counted, of which records, in which groups. */
export interface Count {
  readonly spec: TableSpec;
  readonly population: Population;
  /** SQL over a record. */
  readonly universe: string;
  /** SQL of a whole number or a truth value over a record, or null. */
  readonly atom: string | null;
  /** Dimension of the groups, the one group that all counted records are in, or null. */
  readonly by: DimensionId | null;
  readonly group: string | null;
  /** Category to its condition over `atom`; null where all records count. */
  readonly cells: ReadonlyMap<string, string | null>;
}

const conditionOf = ({ code, when }: Part): string => when ?? `atom = ${wholeNumber(code)}`;

function wholeNumber(code: string): number {
  if (!/^\d+$/.test(code)) throw new Error(`class ${code} is no whole number; declare its "when"`);
  return Number(code);
}

/** What has to be counted for a planned table. */
export function countsOf(
  spec: TableSpec,
  { measure, parts, by }: Omit<RegistryTable, 'spec'>,
): readonly Count[] {
  if (measure.cuts) {
    return measure.cuts.groups
      .filter(({ population }) => population === spec.unit)
      .map(({ group, population, universe, atom, base, parts: own }) => ({
        spec,
        population,
        universe,
        atom,
        by: null,
        group,
        cells: new Map([
          [total, base ?? null],
          ...own.map((part) => [part.code, conditionOf(part)] as const),
        ]),
      }));
  }
  const { population, universe, atom, base, numerator } = measure;
  const common = { spec, by, group: null };
  const bases: Count = {
    ...common,
    population,
    universe,
    atom: parts.length > 0 && !numerator ? atom : null,
    cells: new Map([
      [total, base ?? null],
      ...(numerator ? [] : parts.map((part) => [part.code, conditionOf(part)] as const)),
    ]),
  };
  if (!numerator) return [bases];
  const [part] = parts;
  if (!part) throw new Error(`${spec.id} has a numerator of its own and no part; declare one`);
  const others: Count = {
    ...common,
    ...numerator,
    atom: null,
    cells: new Map([[part.code, null]]),
  };
  return [bases, others];
}
