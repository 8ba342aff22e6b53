import type { Language } from '../i18n/language.ts';
import type { Indicator } from './indicator.ts';

type Titled = Pick<Indicator, 'label' | 'axis' | 'unit'>;

/** The unit of an indicator in words, or "" where it is an index or its label says it already. */
function unitBeside({ label, axis, unit }: Titled, language: Language): string {
  const isSaid = label[language].toLowerCase().includes(axis[language].toLowerCase());
  return unit === 'index' || isSaid ? '' : axis[language];
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Label of an indicator with its unit, which is not said twice. */
export function titleWithUnit(indicator: Titled, language: Language): string {
  return joined([indicator.label[language], unitBeside(indicator, language)]);
}

/** What is drawn of an indicator under a title: its name where the title is another, unit and rest. */
export function subtitleOf(
  indicator: Titled,
  title: string,
  rest: readonly string[],
  language: Language,
): string {
  const named = title === indicator.label[language] ? '' : indicator.label[language];
  const text = joined([named, unitBeside(indicator, language), ...rest]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
