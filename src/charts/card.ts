import { formatNumber, formatPeriod, formatSigned, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { indicatorById } from '../indicators/index.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
import { changeOf } from '../observations/claims.ts';
import { sourceSentence } from '../observations/sentences.ts';
import type { Pattern } from './colouring.ts';
import { markOf } from './table.ts';

export interface CardInput {
  readonly name: string;
  readonly row: Observation | undefined;
  readonly period: string | undefined;
  /** Figure of the province in the same period, where the two may stand side by side. */
  readonly reference: Observation | undefined;
  readonly pattern: Pattern | null;
  readonly breaks: readonly SeriesBreak[];
  readonly language: Language;
}

/** What pointing at an area tells: a name, its value, and lines about it; `label` is all of it. */
export interface Card {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
  readonly label: string;
}

/** The card of an area on the map, with or without a figure. */
export function cardOf(input: CardInput): Card {
  const { name, row, period, reference, pattern, breaks, language } = input;
  const text = messagesIn(language);
  const axis = row ? [indicatorById(row.indicator).axis[language]] : [];
  const when = period === undefined ? [] : [formatPeriod(period, language)];
  const lines = [[...axis, ...when].join(', ')].filter((line) => line !== '');
  if (row) {
    if (reference) {
      const change = changeOf(reference, row, breaks);
      const value = formatNumber(reference.value, reference.decimals, language);
      lines.push(
        change.comparable
          ? text.map.besides(
              reference.area_name,
              value,
              formatSigned(change.difference, change.decimals, language),
            )
          : text.map.reference(reference.area_name, value),
      );
    }
    const mark = markOf(row);
    if (mark) lines.push(text.site.figure[`${mark}Meaning`]);
    if (pattern) lines.push(text.map.patterns[pattern]);
    lines.push(sourceSentence([row], language));
  }
  const value = row
    ? formatValue(row.value, row.decimals, row.unit, language)
    : text.map.absences[pattern ?? 'no-data'];
  return { name, value, lines, label: `${name}: ${value}. ${lines.join('. ')}` };
}
