import { formatNumber, formatPeriod, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { indicatorById } from '../indicators/index.ts';
import { changeOf, type Change } from './claims.ts';
import { absenceOf, figureAt, type Refusal } from './comparability.ts';
import type { Finding } from './headline.ts';
import { residences, type Observation, type Residence, type SeriesBreak } from './observation.ts';
import { surveysOf } from './synthetic.ts';
import type { Rank } from './ranking.ts';

type Words = ReturnType<typeof messagesIn>['words'];

const valueOf = (row: Observation, language: Language): string =>
  formatValue(row.value, row.decimals, row.unit, language);

/** A period inside a sentence: its month and year never part. */
const period = (row: Pick<Observation, 'period'>, language: Language): string =>
  formatPeriod(row.period, language).replaceAll(' ', '\u00a0');

const labelOf = (row: Observation, language: Language): string =>
  indicatorById(row.indicator).label[language];

function placeOf(row: Observation, words: Words): string {
  const residence = residences.find((name): name is Residence => name === row.category);
  return residence ? words.place[residence](row.area_name) : row.area_name;
}

/** Size of a change without its sign, in the words of its unit: "0,49 poin persen". */
export function amountOf(
  change: Pick<Change, 'difference' | 'decimals' | 'after'>,
  language: Language,
): string {
  const amount = formatNumber(Math.abs(change.difference), change.decimals, language);
  const { difference } = messagesIn(language).words;
  return difference[change.after.unit](amount)
    .replace(/(\d) /g, '$1\u00a0')
    .replace(/ (\d)/g, '\u00a0$1');
}

/** Why two figures are not compared, in a sentence. The break itself is named by `breakId`. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  return messagesIn(language).words.refusals[refusal.reason];
}

/** The period some months before another: 6 before `2025-03` is `2024-09`. */
export function monthsBefore(text: string, months: number): string {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!parts) throw new Error(`not a period with a month: ${text}`);
  const count = Number(parts[1]) * 12 + Number(parts[2]) - 1 - months;
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${month}`;
}

function clause(
  change: Change | Refusal,
  earlier: string,
  language: Language,
  spoken: Change['direction'] | undefined,
): string {
  const { headline } = messagesIn(language).words;
  const then = period({ period: earlier }, language);
  if (!change.comparable) {
    return change.reason === 'missing' ? headline.missing(then) : headline.refused(then);
  }
  const { direction } = change;
  if (direction === 'same' || direction === 'unclear') return headline[direction](then);
  const verb = direction === spoken ? headline.further : headline[direction];
  return verb(amountOf(change, language), then);
}

/**
 * The finding of an area in one sentence: rate, count where there is one, and the change of the
 * rate to the semester before and, second, to a year before. `rows` hold the earlier rates. A
 * regency is compared with a year before only, since September does not reach it.
 */
export function headlineSentence(
  { rate, count }: Finding,
  rows: readonly Observation[],
  breaks: readonly SeriesBreak[],
  language: Language,
): string {
  const { words } = messagesIn(language);
  const now = period(rate, language);
  const opening = count
    ? words.headline.withCount(
        now,
        valueOf(rate, language),
        rate.area_name,
        valueOf(count, language),
      )
    : words.headline.rateOnly(now, valueOf(rate, language), rate.area_name);
  if (!/-\d\d$/.test(rate.period)) return `${opening}.`;

  const earlier = [6, 12]
    .map((months) => monthsBefore(rate.period, months))
    .filter((then) => absenceOf({ ...rate, period: then }) === 'missing');
  let spoken: Change['direction'] | undefined;
  const clauses = earlier.map((then) => {
    const change = changeOf(figureAt(rows, { ...rate, period: then }), rate, breaks);
    const text = clause(change, then, language, spoken);
    spoken = change.comparable ? change.direction : undefined;
    return text;
  });
  return `${opening}; ${clauses.reduce((first, last) => words.and(first, last))}.`;
}

function changeText(change: Change, language: Language): string {
  const { words } = messagesIn(language);
  const { before, after, direction } = change;
  const label = labelOf(after, language);
  const place = placeOf(after, words);
  const [from, to] = [period(before, language), period(after, language)];
  const [first, last] = [valueOf(before, language), valueOf(after, language)];
  if (direction === 'same') return words.change.same(label, place, last, from, to);
  if (direction === 'unclear') return words.change.unclear(label, place, first, from, last, to);
  return words.change[direction](label, place, amountOf(change, language), first, from, last, to);
}

function contrastText(change: Change, language: Language): string {
  const { words } = messagesIn(language);
  const { before, after, direction } = change;
  const label = labelOf(after, language);
  const [place, other] = [placeOf(after, words), placeOf(before, words)];
  const at = period(after, language);
  const [own, its] = [valueOf(after, language), valueOf(before, language)];
  if (direction === 'same') return words.contrast.same(label, place, at, own, other);
  if (direction === 'unclear') return words.contrast.unclear(label, place, at, own, other, its);
  const amount = amountOf(change, language);
  return words.contrast[direction](label, place, at, own, amount, other, its);
}

/**
 * A change in a sentence, for any indicator: of one area from the earlier to the later period, or
 * between two areas, the second measured against the first. A refused one says why.
 */
export function changeSentence(change: Change | Refusal, language: Language): string {
  if (!change.comparable) return refusalSentence(change, language);
  return change.before.period === change.after.period
    ? contrastText(change, language)
    : changeText(change, language);
}

/** "Maret 2007–Maret 2026": the first and the last period of some rows, once where they are one. */
export function spanText(rows: readonly Observation[], language: Language): string {
  const periods = rows.map((row) => row.period).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error('a span needs at least one figure');
  return [...new Set([first, last])].map((text) => formatPeriod(text, language)).join('–');
}

/** `Sumber: BPS, Susenas September 2021 dan Maret 2022.` for the periods of the rows, in order. */
export function sourceSentence(rows: readonly Observation[], language: Language): string {
  const periods = [...new Set(rows.map((row) => row.period))].sort();
  const names = periods.map((text) => period({ period: text }, language));
  return sourceTemplate(rows, names, language);
}

/** The same with the names of periods given, which may be those to be put in later. */
export function sourceTemplate(
  rows: readonly Observation[],
  periods: readonly string[],
  language: Language,
): string {
  const { words } = messagesIn(language);
  const [name] = surveysOf(rows, language);
  if (name === undefined) throw new Error('a source line needs at least one figure');
  const survey = /[\d)]$/.test(name) ? `${name},` : name;
  return words.source(survey, periods.reduce(words.and));
}

/** What must be said with figures of a flag or of one source, a sentence for each and its period. */
export function caveatSentences(
  rows: readonly Observation[],
  language: Language,
): readonly string[] {
  const { caveats } = messagesIn(language).words;
  const sentences = rows.flatMap((row) => {
    const limit = row.flag ?? (row.confidence === 'verified' ? 'single-source' : undefined);
    return limit ? [caveats[limit](period(row, language))] : [];
  });
  return [...new Set(sentences)];
}

/** A sentence to copy: number, unit, both periods, what limits them, and the source. */
export function copySentence(change: Change, language: Language): string {
  const rows = [change.before, change.after];
  return [
    changeSentence(change, language),
    ...caveatSentences(rows, language),
    sourceSentence(rows, language),
  ].join(' ');
}

/** "terendah ke-5 dari 38 provinsi yang ada angkanya" */
export function rankText(rank: Rank, language: Language): string {
  const { words } = messagesIn(language);
  const text = words.rank[rank.from](rank.rank, rank.of);
  return rank.shared > 1 ? words.rank.shared(text, rank.shared - 1) : text;
}
