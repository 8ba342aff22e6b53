import { registryIndicatorById } from '../indicators/every.ts';
import type { PublishedFigure, Ranking, RegistryFigure } from './comparability.ts';
import type { RegistryObservation } from './registry.ts';

const rankings: readonly Ranking[] = ['national', 'province', 'regency'];

/**
 * A protected figure with what the contract of comparability must know of it: whom it counts and
 * which deciles it uses, from the entry of its indicator, and the pseudonym series of its extract.
 */
export function registryFigureOf<
  Row extends PublishedFigure & Pick<RegistryObservation, 'breakdown'>,
>(row: Row, series: string): Row & RegistryFigure {
  const { measure } = registryIndicatorById(row.indicator);
  const used = [...measure.attributes, ...row.breakdown.split(' x ')];
  const ranking = rankings.find((one) => used.includes(`decile-${one}`)) ?? null;
  return { ...row, series, population: measure.population, ranking };
}
