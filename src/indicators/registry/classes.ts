import { codeListByName } from '../../codebook/index.ts';
import type { Text } from '../../i18n/language.ts';
import { decileGroups, dimensions } from './dimensions.ts';
import type { RegistryIndicator } from './entry.ts';

/** A class with its code in a figure and its words. */
export interface ClassOf {
  readonly code: string;
  readonly label: Text;
}

/** The classes of an indicator's own table; one class `total` where it has a single figure. */
export function ownClasses(entry: RegistryIndicator): readonly ClassOf[] {
  const { measure, label } = entry;
  if (measure.classes === null) return [{ code: 'total', label }];
  return measure.parts;
}

/** The classes of its table in villages. */
export function broadClasses(entry: RegistryIndicator): readonly ClassOf[] {
  return entry.measure.broad?.parts ?? ownClasses(entry);
}

/** The groups of a further breakdown: the broad deciles where the indicator has only those. */
export function groupClasses(entry: RegistryIndicator, dimension: string): readonly ClassOf[] {
  if (dimension === 'decile-national') {
    const broken = entry.measure.breakdowns.some((one) => one.dimension === 'decile-group');
    return broken ? decileGroups : codeListByName('decile').codes;
  }
  const found = Object.values(dimensions).find(({ id }) => id === dimension);
  if (!found) throw new Error(`no dimension ${dimension}; declare it in dimensions.ts`);
  return found.classes;
}
