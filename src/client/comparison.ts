import { kepri } from '../geography/area.ts';
import { formatNumber, formatPeriod, formatSigned, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { indicatorById, poorPopulation, povertyRate } from '../indicators/index.ts';
import { changeOf, type Change } from '../observations/claims.ts';
import { absenceOf, figureAt, type Refusal } from '../observations/comparability.ts';
import { decompose, type Decomposition } from '../observations/decomposition.ts';
import {
  answerColumns,
  residences,
  type Observation,
  type SeriesBreak,
} from '../observations/observation.ts';
import {
  caveatSentences,
  changeSentence,
  refusalSentence,
  sourceSentence,
} from '../observations/sentences.ts';
import {
  decodeCompareView,
  encodeCompareView,
  type CompareChoices,
  type CompareView,
  type Decoded,
  type Problem,
} from '../selection/address.ts';
import { defaultPair } from '../selection/pairs.ts';
import { problemSentence } from '../selection/problems.ts';
import { Failure } from './failure.ts';
import type { Rows } from './rows.ts';
import type { ClientText } from './site.ts';
import { resultOf } from './comparison-result.ts';

/** What the selects hold, by the names of the parameters of the address. */
export interface Form {
  readonly before: string;
  readonly after: string;
  readonly area: string;
  /** Another area beside it, or ''. */
  readonly second: string;
  readonly residence: string;
  readonly indicator: string;
}

/** One indicator of one area in both periods; `change` says why not where it is refused. */
export interface Line {
  readonly indicator: string;
  readonly area: string;
  readonly before: Observation | undefined;
  readonly after: Observation | undefined;
  readonly change: Change | Refusal;
}

export interface Compared {
  readonly lines: readonly Line[];
  /** Of the first area. */
  readonly parts: Decomposition | Refusal;
}

/** The free choice, opened on its rows. */
export interface Comparison {
  readonly decode: (search: string) => Decoded<CompareView>;
  readonly encode: (view: CompareView) => string;
  /** Parameters of a form as they stand, valid or not. */
  readonly searchOf: (form: Partial<Form>) => string;
  readonly heading: (view: CompareView) => string;
  readonly problem: (problem: Problem) => string;
  /** Elements that show a view; `width` is that of its picture, in pixels. */
  readonly result: (view: CompareView, width: number) => Promise<HTMLElement[]>;
}

interface Opening {
  readonly answer: Rows;
  readonly breaks: unknown;
  readonly initial: Partial<Form>;
  readonly language: Language;
  readonly text: ClientText['compare'];
}

/** The residence of a view in words, where it is not all of them. */
function residenceOf({ residence }: CompareView, language: Language): string[] {
  const names: Readonly<Record<string, string>> = messagesIn(language).site.figure.residence;
  return residence === 'total' ? [] : [(names[residence] ?? residence).toLowerCase()];
}

/** Opens the free choice; rejects with `answer-broken` where the rows or breaks are not such. */
export function comparisonOf({ answer, breaks, initial, language, text }: Opening): Comparison {
  const rows = observationsIn(answer);
  const cuts = breaksIn(breaks);
  const choices = choicesOf(rows, initial);
  const areaName = (code: string): string =>
    rows.find((row) => row.area_code === code)?.area_name ?? code;
  const heading = (view: CompareView): string =>
    text.result(
      [...view.areas.map(areaName), ...residenceOf(view, language)].join(', '),
      formatPeriod(view.before, language),
      formatPeriod(view.after, language),
    );
  return {
    decode: (search) => decodeCompareView(search, choices),
    encode: (view) => encodeCompareView(view, choices),
    searchOf: ({ second, ...form }) => {
      const area = [form.area, second].filter((code) => !!code).join(',');
      return `?${new URLSearchParams({ ...form, ...(area && { area }) }).toString()}`;
    },
    heading,
    problem: (problem) => problemSentence(problem, language, areaName),
    result: async (view, width) => {
      const compared = compare(rows, view, cuts);
      const picture = await pictureIn(rows, view, cuts, language, width);
      const words = wordsIn(language, areaName);
      return resultOf({ heading: heading(view), view, compared, picture }, words, text);
    },
  };
}

function observationsIn(answer: Rows): readonly Observation[] {
  if (answer.columns.join() !== answerColumns.join() || answer.rows.length === 0) {
    throw new Failure('answer-broken', `the answer has the columns ${answer.columns.join(', ')}`);
  }
  return answer.rows as unknown as readonly Observation[];
}

function breaksIn(value: unknown): readonly SeriesBreak[] {
  const lists = ['areas', 'indicators', 'categories'] as const;
  const isBreak = (entry: unknown): entry is SeriesBreak =>
    typeof entry === 'object' &&
    entry !== null &&
    lists.every((list) => Array.isArray((entry as Record<string, unknown>)[list]));
  if (!Array.isArray(value) || !value.every(isBreak)) {
    throw new Failure('answer-broken', 'the series breaks of the page cannot be read');
  }
  return value;
}

/** All that the rows allow to be chosen; what the page shows by itself is the default. */
export function choicesOf(
  rows: readonly Observation[],
  initial: Partial<Form> = {},
): CompareChoices {
  const found = (column: 'period' | 'area_code' | 'category'): string[] =>
    [...new Set(rows.map((row) => row[column]))].sort();
  const indicators = [povertyRate.id, poorPopulation.id];
  return {
    periods: found('period'),
    areas: found('area_code'),
    residences: residences.filter((residence) => found('category').includes(residence)),
    indicators,
    initial: {
      before: initial.before || defaultPair.before,
      after: initial.after || defaultPair.after,
      areas: [initial.area || kepri],
      residence: initial.residence || 'total',
      indicator: initial.indicator || povertyRate.id,
    },
  };
}

/** Rate and count of each chosen area in both periods, and the parts of the change of the count. */
export function compare(
  rows: readonly Observation[],
  view: CompareView,
  breaks: readonly SeriesBreak[],
): Compared {
  const at = (indicator: string, area: string, period: string): Observation | undefined =>
    figureAt(rows, { indicator, area_code: area, category: view.residence, period });
  const lines = view.areas.flatMap((area) =>
    [povertyRate.id, poorPopulation.id].map((indicator): Line => {
      const before = at(indicator, area, view.before);
      const after = at(indicator, area, view.after);
      return {
        indicator,
        area,
        before,
        after,
        change: changeIn(rows, view, area, before, after, breaks),
      };
    }),
  );
  const [rate, count] = lines;
  const parts = decompose(
    { rate: rate?.before, count: count?.before },
    { rate: rate?.after, count: count?.after },
    breaks,
  );
  return { lines, parts: parts.comparable ? parts : refusalOf(lines, parts) };
}

function changeIn(
  rows: readonly Observation[],
  view: CompareView,
  area: string,
  before: Observation | undefined,
  after: Observation | undefined,
  breaks: readonly SeriesBreak[],
): Change | Refusal {
  const level = rows.find((row) => row.area_code === area)?.area_level;
  const missing = [
    [view.before, before],
    [view.after, after],
  ] as const;
  for (const [period, figure] of missing) {
    if (!figure && level) {
      const cell = { area_level: level, period, category: view.residence };
      return { comparable: false, reason: absenceOf(cell) };
    }
  }
  return changeOf(before, after, breaks);
}

/** A missing figure is refused with the reason why it is missing. */
function refusalOf(lines: readonly Line[], parts: Refusal): Refusal {
  const refused = lines.slice(0, 2).find((line) => !line.change.comparable)?.change;
  return parts.reason === 'missing' && refused && !refused.comparable ? refused : parts;
}

/**
 * The chosen areas in both periods, each by residence; null where there is nothing to draw. Plot is
 * loaded here, at the first picture; without it the table still says all.
 */
async function pictureIn(
  rows: readonly Observation[],
  view: CompareView,
  breaks: readonly SeriesBreak[],
  language: Language,
  width: number,
): Promise<HTMLElement | null> {
  const { residence: names } = messagesIn(language).site.figure;
  const items = view.areas.flatMap((area) =>
    residences.flatMap((category) => {
      const own = rows.filter(
        (row) =>
          row.area_code === area &&
          row.category === category &&
          row.indicator === view.indicator &&
          (row.period === view.before || row.period === view.after),
      );
      const name = own[0]?.area_name;
      return name === undefined ? [] : [{ area, category, label: `${name}, ${names[category]}` }];
    }),
  );
  if (items.length === 0) return null;
  try {
    const { pictureOf } = await import('./picture.ts');
    const indicator = indicatorById(view.indicator);
    const { before: from, after: to } = view;
    return pictureOf({ rows, indicator, from, to, items, breaks, language, width });
  } catch (cause) {
    console.warn(cause);
    return null;
  }
}

/** How figures and changes are said in one language. */
export interface Words {
  readonly area: (code: string) => string;
  readonly label: (indicator: string) => string;
  readonly period: (period: string) => string;
  readonly value: (row: Observation) => string;
  readonly difference: (change: Change) => string;
  readonly interval: (change: Change) => readonly [string, string];
  readonly amount: (value: number) => string;
  readonly sentence: (change: Change | Refusal) => string;
  readonly refusal: (refusal: Refusal) => string;
  /** Series breaks in the way, limits of single figures, the source. */
  readonly notes: (compared: Compared) => readonly string[];
}

function wordsIn(language: Language, area: Words['area']): Words {
  return {
    area,
    label: (indicator) => indicatorById(indicator).label[language],
    period: (period) => formatPeriod(period, language),
    value: (row) => formatValue(row.value, row.decimals, row.unit, language),
    difference: (change) => formatSigned(change.difference, change.decimals, language),
    interval: ({ interval, decimals }) => [
      formatNumber(interval.low, decimals + 1, language),
      formatNumber(interval.high, decimals + 1, language),
    ],
    amount: (value) => formatSigned(value, 2, language),
    sentence: (change) => changeSentence(change, language),
    refusal: (refusal) => refusalSentence(refusal, language),
    notes: (compared) => notesOf(compared, language),
  };
}

function notesOf({ lines, parts }: Compared, language: Language): readonly string[] {
  const breakTexts: Readonly<Record<string, string>> = messagesIn(language).breaks;
  const verdicts = [...lines.map((line) => line.change), parts];
  const cuts = verdicts.flatMap((verdict) =>
    verdict.comparable || !verdict.breakId ? [] : [breakTexts[verdict.breakId] ?? verdict.breakId],
  );
  const figures = lines.flatMap(({ before, after }) => [before, after].filter((row) => !!row));
  const sources = figures.length > 0 ? [sourceSentence(figures, language)] : [];
  return [...new Set([...cuts, ...caveatSentences(figures, language), ...sources])];
}
