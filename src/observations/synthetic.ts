import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { syntheticWord } from '../i18n/synthetic.ts';
import { indicatorById } from '../indicators/index.ts';
import type { Observation } from './observation.ts';

/** The word that must stand on whatever shows these rows, or undefined where all are real. */
export function syntheticWordOf(
  rows: readonly Pick<Observation, 'is_synthetic'>[],
  language: Language,
): string | undefined {
  return rows.some((row) => row.is_synthetic) ? syntheticWord[language] : undefined;
}

/** Names of the surveys and registers behind some rows, each once; a made-up register says so. */
export function surveysOf(
  rows: readonly Pick<Observation, 'indicator' | 'is_synthetic'>[],
  language: Language,
): readonly string[] {
  const { syntheticRegister } = messagesIn(language).words;
  const names = rows.map((row) =>
    row.is_synthetic ? syntheticRegister : indicatorById(row.indicator).survey[language],
  );
  return [...new Set(names)];
}
