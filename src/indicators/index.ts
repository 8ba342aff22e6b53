import type { Indicator } from './indicator.ts';
import {
  hdiIpm,
  hdiIpmOldSeries,
  lifeExpectancy,
  meanYearsSchooling15plus,
  expenditurePerCapitaAdjusted,
} from './development.ts';
import { accessImprovedWater, accessImprovedSanitation } from './housing.ts';
import { gini } from './inequality.ts';
import {
  openUnemploymentRate,
  labourForceParticipationRate,
  labourForce,
  unemployed,
} from './labour.ts';
import {
  populationCensus,
  populationProjection,
  populationEstimateMidYear,
  populationRegistered,
  familiesKkRegistered,
} from './population.ts';
import {
  povertyLine,
  foodPovertyLine,
  nonfoodPovertyLine,
  foodShareOfPovertyLine,
  povertyLinePerPoorHousehold,
} from './poverty-lines.ts';
import {
  povertyRate,
  poorPopulation,
  povertyGap,
  povertySeverity,
  poorHouseholdSize,
  extremePovertyRate,
  extremePoorPopulation,
} from './poverty.ts';
import {
  kecamatanCount,
  desaCount,
  kelurahanCount,
  desaKelurahanCount,
  islandsNamed,
  islandsInhabited,
} from './territory.ts';

export * from './development.ts';
export * from './housing.ts';
export * from './inequality.ts';
export * from './labour.ts';
export * from './population.ts';
export * from './poverty-lines.ts';
export * from './poverty.ts';
export * from './territory.ts';

/** Every indicator of the site, in the order of menus and tables. */
export const indicators: readonly Indicator[] = [
  povertyRate,
  poorPopulation,
  povertyGap,
  povertySeverity,
  povertyLine,
  foodPovertyLine,
  nonfoodPovertyLine,
  foodShareOfPovertyLine,
  povertyLinePerPoorHousehold,
  poorHouseholdSize,
  extremePovertyRate,
  extremePoorPopulation,
  gini,
  hdiIpm,
  hdiIpmOldSeries,
  lifeExpectancy,
  meanYearsSchooling15plus,
  expenditurePerCapitaAdjusted,
  openUnemploymentRate,
  labourForceParticipationRate,
  labourForce,
  unemployed,
  populationCensus,
  populationProjection,
  populationEstimateMidYear,
  populationRegistered,
  familiesKkRegistered,
  kecamatanCount,
  desaCount,
  kelurahanCount,
  desaKelurahanCount,
  islandsNamed,
  islandsInhabited,
  accessImprovedWater,
  accessImprovedSanitation,
];

const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));

/** The entry of an indicator; throws where there is none. */
export function indicatorById(id: string): Indicator {
  const indicator = byId.get(id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}

const places = new Map(indicators.map(({ id }, place) => [id, place]));

/** Compares rows by the order of menus and tables; indicators that are not in it stand last. */
export function byDeclaredOrder(
  one: { readonly indicator: string },
  other: { readonly indicator: string },
): number {
  const place = ({ indicator }: { readonly indicator: string }): number =>
    places.get(indicator) ?? places.size;
  return place(one) - place(other);
}

/**
 * Makes further entries known to `indicatorById`: those of the registry, whose code lists no script
 * of a page needs, join only where pages are built.
 */
export function addIndicators(entries: readonly Indicator[]): void {
  for (const entry of entries) byId.set(entry.id, entry);
}
