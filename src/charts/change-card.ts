import { formatNumber, formatPeriod, formatSigned } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Change } from '../observations/claims.ts';
import type { Refusal } from '../observations/comparability.ts';
import { markOf } from './mark.ts';

/** Words of the cards of a map of changes; `{before}` and `{after}` stand for the two periods. */
export interface ChangeWords {
  /** Why two figures are not compared, by the reason or by the break. */
  readonly sentences: Readonly<Record<string, string>>;
  /** What stands in the place of a difference that is not given. */
  readonly absent: string;
  /** What the differences are in, and what the figures are in. */
  readonly axis: string;
  readonly unit: string;
  readonly between: string;
  readonly source: string;
  /** Meanings of the marks of figures, by the mark. */
  readonly marks: Readonly<Record<string, string>>;
  /** Name of the province, where its change is a standard for its parts. */
  readonly reference: string | null;
}

/** Words with the names of two periods in them. */
export function between(text: string, before: string, after: string, language: Language): string {
  return text
    .replace('{before}', formatPeriod(before, language))
    .replace('{after}', formatPeriod(after, language));
}

/** Why a change is not given, in words. */
export function refusalSentence({ reason, breakId }: Refusal, words: ChangeWords): string {
  return words.sentences[breakId ?? reason] ?? words.sentences[reason] ?? '';
}

/** What the card of an area says below its difference, a line each. */
export function changeLines(
  change: Change | Refusal,
  province: Change | Refusal | undefined,
  [before, after]: readonly [before: string, after: string],
  words: ChangeWords,
  language: Language,
): string[] {
  const span = between(words.between, before, after, language);
  const source = between(words.source, before, after, language);
  if (!change.comparable) return [refusalSentence(change, words), span, source];
  const [first, second] = [change.before, change.after].map((row) =>
    formatNumber(row.value, row.decimals, language),
  );
  const marks = new Set([change.before, change.after].map(markOf).filter((mark) => mark !== null));
  return [
    words.axis,
    span,
    `${first} → ${second} (${words.unit})`,
    ...(words.reference !== null && province?.comparable
      ? [`${words.reference} ${formatSigned(province.difference, province.decimals, language)}`]
      : []),
    ...[...marks].map((mark) => words.marks[mark] ?? ''),
    source,
  ].filter((line) => line !== '');
}
