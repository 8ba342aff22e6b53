import type { Language } from '../i18n/language.ts';
import type { Indicator } from './indicator.ts';

/** Label of an indicator with its unit in words; an index has none, and what the label says stands once. */
export function titleWithUnit(
  { label, axis, unit }: Pick<Indicator, 'label' | 'axis' | 'unit'>,
  language: Language,
): string {
  const [name, words] = [label[language], axis[language]];
  const isSaid = name.toLowerCase().includes(words.toLowerCase());
  return unit === 'index' || isSaid ? name : `${name}, ${words}`;
}
