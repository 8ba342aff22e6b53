import type { Language } from '../i18n/language.ts';
import { syntheticWord } from '../i18n/synthetic.ts';
import type { Observation } from './observation.ts';

/** The word that must stand on whatever shows these rows, or undefined where all are real. */
export function syntheticWordOf(
  rows: readonly Pick<Observation, 'is_synthetic'>[],
  language: Language,
): string | undefined {
  return rows.some((row) => row.is_synthetic) ? syntheticWord[language] : undefined;
}
