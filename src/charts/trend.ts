import { dot, line, ruleX, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { formatNumber, formatPeriod, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
import { valueAxis } from './axis.ts';
import { keyBreaks, type KeyedBreak } from './breaks.ts';
import { dodge } from './dodge.ts';
import { endLabels, endMarks } from './ends.ts';
import {
  axisTitle,
  pixels,
  timeMarks,
  titleMark,
  valueMarks,
  type Frame,
  type Pixels,
} from './frame.ts';
import { markedValues } from './marked.ts';
import {
  colourOf,
  isSingleSource,
  newestConfirmed,
  pointsOf,
  type DrawnSeries,
  type Point,
  type Series,
} from './series.ts';
import { markOf, type Mark } from './mark.ts';
import { isNarrow, textSize, widest } from './text.ts';
import { timeAxis } from './time.ts';

export interface TrendInput {
  readonly rows: readonly Observation[];
  /** Gives the axis, its unit and the breaks. */
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly breaks: readonly SeriesBreak[];
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
  readonly height?: number;
  /** Periods whose value is written beside the point; by default first, highest and lowest. */
  readonly marked?: readonly string[];
}

/**
 * Lines over time with a point at each published figure, hollow where one source alone stands
 * behind it. A missing figure leaves a gap; a series break is a cut with a letter (`keyBreaks`
 * gives the same letters to the notes). Series without rows are left out; throws where none has
 * any.
 */
export function trend(input: TrendInput): PlotOptions {
  const { rows, indicator, breaks, language, width } = input;
  const drawn = drawnSeries(rows, input.series, indicator, breaks);
  const size = textSize(width);
  const all = drawn.flatMap(({ points }) => points);
  const periods = all.map(({ row }) => row.period).sort();
  const value = valueAxis(
    all.map(({ y }) => y),
    indicator,
    isNarrow(width) ? 4 : 5,
  );
  const cuts = trendBreaks(input);
  const title = axisTitle(indicator, value, language, width);
  const ends = endLabels(drawn, language, width);
  const ticks = value.ticks.map((tick) => formatNumber(tick, value.decimals, language));
  const frame: Frame = {
    width,
    height: input.height ?? (isNarrow(width) ? 300 : 350),
    marginTop: Math.round(title.length * size * 1.25 + size * (cuts.length > 0 ? 1.9 : 1)),
    marginRight: Math.ceil(Math.max(...ends.map((end) => end.width))) + 10,
    marginBottom: size * 2,
    marginLeft: Math.ceil(widest(ticks, size)) + 8,
  };
  const time = timeAxis(periods, width - frame.marginLeft - frame.marginRight, width);
  const scale = pixels(frame, time, value);
  const behindFirst = [...drawn].sort((a, b) => depth(a.series) - depth(b.series));

  return {
    ...frame,
    ariaLabel: describe(drawn, indicator, language),
    x: { domain: [...time.domain], axis: null },
    y: { domain: [...value.domain], axis: null },
    marks: [
      titleMark(title, frame, size),
      ...valueMarks(value, size, language),
      ...timeMarks(time, value.domain[0], size),
      ...cutMarks(cuts, value.domain[1], scale, frame, size),
      ...behindFirst.flatMap((one) => seriesMarks(one, width, language)),
      ...markedValues(drawn, input.marked, scale, frame, size, language),
      ...endMarks(ends, scale, frame, size),
    ],
  };
}

/** The lettered cuts of a trend, for the notes below it. */
export function trendBreaks(
  input: Pick<TrendInput, 'rows' | 'indicator' | 'series' | 'breaks'>,
): KeyedBreak[] {
  const drawn = drawnSeries(input.rows, input.series, input.indicator, input.breaks);
  const periods = drawn.flatMap(({ points }) => points.map(({ row }) => row.period)).sort();
  return keyBreaks(
    drawn.map(({ series }) => series),
    input.indicator.id,
    input.breaks,
    [periods[0]!, periods.at(-1)!],
  );
}

/**
 * What the end labels leave to the notes: the marks that they carry, and the newest figure of the
 * focus line with more than one source where its last figure has one.
 */
export function trendEnds(input: Pick<TrendInput, 'rows' | 'indicator' | 'series' | 'breaks'>): {
  readonly marks: readonly Mark[];
  readonly confirmed: Observation | undefined;
} {
  const drawn = drawnSeries(input.rows, input.series, input.indicator, input.breaks);
  const marks = drawn.map(({ points }) => markOf(points.at(-1)!.row));
  const focus = drawn.find(({ series }) => series.role === 'focus');
  return {
    marks: [...new Set(marks)].filter((mark) => mark !== null),
    confirmed: newestConfirmed(focus?.points ?? [])?.row,
  };
}

function drawnSeries(
  rows: readonly Observation[],
  series: readonly Series[],
  indicator: Indicator,
  breaks: readonly SeriesBreak[],
): DrawnSeries[] {
  const drawn = series
    .map((one) => ({
      series: one,
      points: pointsOf(rows, one, indicator, breaks),
      colour: colourOf(one),
    }))
    .filter(({ points }) => points.length > 0);
  if (drawn.length === 0) {
    throw new Error(
      `no figure of ${indicator.id} to draw for ${series.map(({ area, category }) => `${area} ${category}`).join(', ')}; ask for areas and categories with rows`,
    );
  }
  return drawn;
}

const depth = (series: Series): number => (series.role === 'focus' ? 1 : 0);

function cutMarks(
  cuts: readonly KeyedBreak[],
  top: number,
  scale: Pixels,
  frame: Frame,
  size: number,
): Markish[] {
  const at = dodge(
    cuts.map((cut) => scale.x(cut.at)),
    cuts.map(() => size * 0.8),
    frame.marginLeft,
    frame.width - frame.marginRight + size,
  );
  return [
    ruleX(
      cuts.map((cut) => cut.at),
      { stroke: 'var(--ink-faint)', strokeDasharray: '2,3', className: 'break' },
    ),
    text(cuts, {
      x: (_: KeyedBreak, index: number) => scale.atX(at[index]!),
      y: top,
      text: 'letter',
      dy: -size * 0.7,
      fontSize: size,
      fontStyle: 'italic',
      fill: 'var(--ink-soft)',
      className: 'break-letter',
    }),
  ];
}

function seriesMarks(
  { series, points, colour }: DrawnSeries,
  width: number,
  language: Language,
): Markish[] {
  const focus = series.role === 'focus';
  const shared = {
    x: 'x',
    y: 'y',
    r: focus ? (isNarrow(width) ? 2.25 : 2.75) : 1.5,
    title: ({ row }: Point) =>
      `${series.label}, ${formatPeriod(row.period, language)}: ${formatValue(row.value, row.decimals, row.unit, language)}`,
  } as const;
  return [
    line(points, {
      x: 'x',
      y: 'y',
      z: 'stretch',
      stroke: colour,
      strokeWidth: focus ? 2 : 1.5,
      strokeLinecap: 'butt',
      strokeLinejoin: 'round',
      className: series.role,
    }),
    dot(
      points.filter(({ row }) => !isSingleSource(row)),
      { ...shared, fill: colour, className: 'point' },
    ),
    dot(
      points.filter(({ row }) => isSingleSource(row)),
      {
        ...shared,
        fill: 'var(--paper)',
        stroke: colour,
        strokeWidth: focus ? 1.5 : 1,
        className: 'point single-source',
      },
    ),
  ];
}

function describe(drawn: readonly DrawnSeries[], indicator: Indicator, language: Language): string {
  const { charts } = messagesIn(language);
  const parts = drawn.map(({ series, points }) => {
    const [first, last] = [points[0]!.row, points.at(-1)!.row];
    const said = (row: Observation): string =>
      formatValue(row.value, row.decimals, row.unit, language);
    return charts.seriesLabel(
      series.label,
      formatPeriod(first.period, language),
      said(first),
      formatPeriod(last.period, language),
      said(last),
    );
  });
  return charts.trendLabel(indicator.label[language], parts.join('; '));
}
