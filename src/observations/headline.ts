import { kepri } from '../geography/area.ts';
import { poorPopulation, povertyRate } from '../indicators/index.ts';
import type { Observation } from './observation.ts';

/** The rate of one area and period, with the count where one is published. */
export interface Finding {
  readonly rate: Observation;
  readonly count: Observation | undefined;
}

/** `newer` are figures after the headline that rest on a single source, oldest first. */
export interface Headline extends Finding {
  readonly count: Observation;
  readonly newer: readonly Observation[];
}

const byPeriod = (one: Observation, other: Observation): number =>
  one.period < other.period ? -1 : one.period > other.period ? 1 : 0;

const totals = (rows: readonly Observation[], indicator: string, area: string): Observation[] =>
  rows
    .filter(
      (row) =>
        row.indicator === indicator &&
        row.area_code === area &&
        row.category === 'total' &&
        !row.is_synthetic,
    )
    .sort(byPeriod);

const isConfirmed = (row: Observation): boolean => row.confidence !== 'verified';

/**
 * The figures that the site leads with: the newest period for which both the total rate and the
 * total count of the province are cross-checked or resolved.
 */
export function headlineOf(rows: readonly Observation[]): Headline {
  const rates = totals(rows, povertyRate.id, kepri);
  const counts = totals(rows, poorPopulation.id, kepri);
  for (const rate of rates.filter(isConfirmed).reverse()) {
    const count = counts.filter(isConfirmed).find((row) => row.period === rate.period);
    if (!count) continue;
    const newer = [...rates, ...counts].filter((row) => row.period > rate.period).sort(byPeriod);
    return { rate, count, newer };
  }
  throw new Error(
    `no period with a cross-checked rate and count of area ${kepri} among ${rows.length} rows; ` +
      'ask for both indicators, category total',
  );
}

/** The newest total rate of an area, and the count of the same period where one is published. */
export function findingOf(rows: readonly Observation[], area: string): Finding | undefined {
  const rate = totals(rows, povertyRate.id, area).at(-1);
  if (!rate) return undefined;
  const count = totals(rows, poorPopulation.id, area).find((row) => row.period === rate.period);
  return { rate, count };
}
