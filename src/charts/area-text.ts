import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Paint } from './colouring.ts';

/** What is known of an area: its figure, or why it has none. */
export type Known = Pick<Paint, 'row' | 'pattern' | 'isAbove'>;

/**
 * The figure of an area as it is printed on the map and in its list, without its unit: its number,
 * marked where it is of low reliability, "> 95", or the word for its absence.
 */
export function areaText({ row, pattern, isAbove = false }: Known, language: Language): string {
  const { map, registryFigures: words } = messagesIn(language);
  if (isAbove) return words.above95;
  if (!row) return map.absences[pattern ?? 'no-data'];
  const number = formatNumber(row.value, row.decimals, language);
  return pattern === 'low-reliability' ? `${number} ${words.unreliable}` : number;
}
