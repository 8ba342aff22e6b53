import type { Area } from '../geography/area.ts';
import type { Catalogue } from '../selection/figures.ts';
import type { RegistryHolding } from '../selection/registry-figures.ts';
import type { Observation } from './observation.ts';
import { fewestProvinces } from './ranking.ts';

type Place = Pick<Observation, 'indicator' | 'period' | 'area_level' | 'area_code' | 'category'>;

/** What the list of figures depends on, from all observations or from those it asks about. */
export function catalogueOf(
  areas: readonly Area[],
  rows: Iterable<Place>,
  registry: readonly RegistryHolding[],
): Catalogue {
  const regencies = new Map<string, Set<string>>();
  const provinces = new Map<string, Map<string, Set<string>>>();
  for (const { indicator, period, area_level, area_code, category } of rows) {
    if (category !== 'total') continue;
    if (area_level === 'regency') {
      regencies.set(indicator, (regencies.get(indicator) ?? new Set()).add(period));
    } else if (area_level === 'province') {
      const periods = provinces.get(indicator) ?? new Map<string, Set<string>>();
      provinces.set(indicator, periods);
      periods.set(period, (periods.get(period) ?? new Set()).add(area_code));
    }
  }
  return {
    areas,
    registry,
    regencyPeriods: new Map([...regencies].map(([id, periods]) => [id, [...periods].sort()])),
    provincePeriods: new Map(
      [...provinces].map(([id, periods]) => [
        id,
        [...periods]
          .filter(([, codes]) => codes.size >= fewestProvinces)
          .map(([period]) => period)
          .sort(),
      ]),
    ),
  };
}

/** SQL of the holdings of the registry, in a total order. */
export const holdingsSql = `SELECT DISTINCT indicator, breakdown, area_level AS level FROM registry
  ORDER BY ALL`;
