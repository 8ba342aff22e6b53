import { indicators } from './index.ts';
import type { Indicator } from './indicator.ts';
import { registryIndicators, type RegistryIndicator } from './registry/index.ts';

/**
 * Published indicators and those of the registry. Apart from `index.ts`, since these bring the
 * code lists along, which no script of a page needs.
 */
export const everyIndicator: readonly Indicator[] = [...indicators, ...registryIndicators];

const ofRegistry: ReadonlyMap<string, RegistryIndicator> = new Map(
  registryIndicators.map((indicator) => [indicator.id, indicator]),
);

/** The registry entry of an indicator; throws where there is none. */
export function registryIndicatorById(id: string): RegistryIndicator {
  const indicator = ofRegistry.get(id);
  if (!indicator) throw new Error(`unknown indicator of the registry: ${id}`);
  return indicator;
}
