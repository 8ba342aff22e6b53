import { formatNumber, formatPeriod, formatSigned, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { indicatorById } from '../indicators/index.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
import { changeOf } from '../observations/claims.ts';
import { sourceSentence } from '../observations/sentences.ts';
import { areaText } from './area-text.ts';
import type { Pattern } from './colouring.ts';
import { markOf } from './mark.ts';

export interface CardInput {
  readonly name: string;
  readonly row: Observation | undefined;
  readonly period: string | undefined;
  /** Figure of the province in the same period, where the two may stand side by side. */
  readonly reference: Observation | undefined;
  readonly pattern: Pattern | null;
  /** Whether its share is known to be above 95 percent and not shown. */
  readonly isAbove?: boolean | undefined;
  /** What the map measures, for an area whose figure is withheld. */
  readonly axis?: string | undefined;
  /** Name of the area that it lies in, where others of the map lie elsewhere. */
  readonly within?: string | undefined;
  /** Figures of the map, whose source holds for an area without one. */
  readonly sources?: readonly Observation[];
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
  const { name, row, period, reference, pattern, isAbove, within, breaks, language } = input;
  const text = messagesIn(language);
  const withheld = !row && pattern !== 'no-data';
  const axis = row ? indicatorById(row.indicator).axis[language] : input.axis;
  const when = period === undefined ? '' : formatPeriod(period, language);
  const lines = [within, [axis, when].filter(Boolean).join(', ')].filter(
    (line) => !!line,
  ) as string[];
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
  } else if (isAbove) lines.push(text.registryFigures.noteAbove);
  else if (withheld && pattern) {
    lines.push(pattern === 'low-reliability' ? text.map.tooFew : text.map.patterns[pattern]);
  }
  if (!row && reference) {
    const value = formatNumber(reference.value, reference.decimals, language);
    lines.push(text.map.reference(reference.area_name, value));
  }
  const sources = row ? [row] : (input.sources ?? []);
  if (sources.length > 0) lines.push(sourceSentence(sources, language));
  const value = row
    ? formatValue(row.value, row.decimals, row.unit, language)
    : areaText({ row, pattern, isAbove: isAbove ?? false }, language);
  return { name, value, lines, label: `${name}: ${value}. ${lines.join('. ')}` };
}
