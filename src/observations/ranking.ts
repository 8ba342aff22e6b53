import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from './observation.ts';

/** Provinces before the first of the splits since 2012: with fewer figures there is no rank. */
export const fewestProvinces = 33;

/**
 * `rank` of `of` areas that have a figure, counted from `from`; areas with equal printed values
 * share the better rank and `shared` is how many hold it.
 */
export interface Rank {
  readonly rank: number;
  readonly of: number;
  readonly shared: number;
  readonly from: 'lowest' | 'highest';
}

/**
 * Rank of a province among the provinces of one period, total category. Counted from the lowest
 * value where lower is better, else from the highest. Undefined where the province has no figure
 * or fewer than `fewestProvinces` have one.
 */
export function rankOf(
  rows: readonly Observation[],
  indicator: Pick<Indicator, 'id' | 'direction'>,
  area: string,
  period: string,
): Rank | undefined {
  const values = new Map<string, number>();
  for (const row of rows) {
    if (
      row.indicator !== indicator.id ||
      row.period !== period ||
      row.category !== 'total' ||
      row.area_level !== 'province'
    ) {
      continue;
    }
    if (values.has(row.area_code)) {
      throw new Error(`two figures of ${indicator.id} for area ${row.area_code} in ${period}`);
    }
    values.set(row.area_code, row.value);
  }
  const own = values.get(area);
  if (own === undefined || values.size < fewestProvinces) return undefined;
  const from = indicator.direction === 'lower-is-better' ? 'lowest' : 'highest';
  const all = [...values.values()];
  const better = all.filter((value) => (from === 'lowest' ? value < own : value > own));
  const shared = all.filter((value) => value === own);
  return { rank: better.length + 1, of: values.size, shared: shared.length, from };
}
