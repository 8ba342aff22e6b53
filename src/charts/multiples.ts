import { axisY, dot, gridY, line, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { formatNumber, formatPeriod, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
import { valueAxis, type ValueAxis } from './axis.ts';
import { pixels } from './frame.ts';
import { isSingleSource, pointsOf, type Point, type Series, type Token } from './series.ts';
import { signOf } from './table.ts';
import { isNarrow, textSize, widest } from './text.ts';
import { position, timeAxis } from './time.ts';

export interface MultiplesInput {
  readonly rows: readonly Observation[];
  readonly indicator: Indicator;
  /** One picture each; the token is the colour of the area in every figure. */
  readonly areas: readonly {
    readonly code: string;
    readonly label: string;
    readonly token?: Token;
  }[];
  /** Drawn in grey behind each, without points. */
  readonly context?: { readonly code: string; readonly label: string };
  readonly breaks: readonly SeriesBreak[];
  readonly language: Language;
  /** Pixels of the whole block. */
  readonly width: number;
}

export interface Multiple {
  readonly code: string;
  readonly label: string;
  /** The latest figure; undefined where the area has none. */
  readonly latest: Observation | undefined;
  /** Undefined where there is nothing to draw: the page says so. */
  readonly options: PlotOptions | undefined;
}

export interface Multiples {
  readonly columns: number;
  readonly all: readonly Multiple[];
}

const gap = 16;

/**
 * Areas as small trends on one scale in both directions, sorted by their latest value from the
 * highest down, areas without a figure last. Only the total category is drawn.
 */
export function multiples(input: MultiplesInput): Multiples {
  const { rows, indicator, areas, breaks, context, width } = input;
  const columns = isNarrow(width) ? 2 : 4;
  const seriesOf = (code: string, label: string): Series => ({
    area: code,
    category: 'total',
    label,
    role: 'focus',
  });
  const drawn = areas.map((area) => ({
    area,
    points: pointsOf(rows, seriesOf(area.code, area.label), indicator, breaks),
  }));
  const behind = context
    ? pointsOf(rows, seriesOf(context.code, context.label), indicator, breaks)
    : [];
  const all = drawn.flatMap(({ points }) => points);
  if (all.length === 0) {
    throw new Error(`no figure of ${indicator.id} to draw; ask for areas with rows`);
  }
  const periods = all.map(({ row }) => row.period);
  const first = Math.min(...periods.map(position));
  const shownBehind = behind.filter(({ x }) => x >= Math.floor(first));
  const value = cropped(
    [...all, ...shownBehind].map(({ y }) => y),
    indicator,
  );
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const latest = (points: readonly Point[]): number => points.at(-1)?.y ?? -Infinity;
  return {
    columns,
    all: drawn
      .toSorted((a, b) => latest(b.points) - latest(a.points))
      .map(({ area, points }) => ({
        code: area.code,
        label: area.label,
        latest: points.at(-1)?.row,
        options:
          points.length === 0
            ? undefined
            : small(input, area, points, shownBehind, value, periods, panelWidth),
      })),
  };
}

/** A value axis that ends a little above the highest value, for pictures with no height to spare. */
function cropped(values: readonly number[], indicator: Indicator): ValueAxis {
  const axis = valueAxis(values, indicator, 4);
  const [low, high] = axis.domain;
  const top = Math.max(...values) + (high - low) * 0.04;
  return {
    ...axis,
    domain: [low, Math.min(top, high)],
    ticks: axis.ticks.filter((tick) => tick <= top),
  };
}

function small(
  { indicator, language, width }: MultiplesInput,
  { label, token = 'accent' }: MultiplesInput['areas'][number],
  points: readonly Point[],
  behind: readonly Point[],
  value: ValueAxis,
  periods: readonly string[],
  panelWidth: number,
): PlotOptions {
  const size = textSize(width);
  const tick = (at: number): string => formatNumber(at, value.decimals, language);
  const last = points.at(-1)!;
  const written = `${formatNumber(last.y, last.row.decimals, language)}${signOf(last.row, language)}`;
  const frame = {
    width: panelWidth,
    height: Math.round(panelWidth * 0.85),
    marginTop: size,
    marginRight: 8,
    marginBottom: Math.round(size * 1.7),
    marginLeft: Math.ceil(widest(value.ticks.map(tick), size)) + 7,
  };
  const across = panelWidth - frame.marginLeft - frame.marginRight;
  const time = timeAxis([...periods, ...behind.map(({ row }) => row.period)], across, width);
  const scale = pixels(frame, time, value);
  const colour = `var(--${token})`;
  const ends = [time.marks[0]!, Math.floor(Math.max(...periods.map(position)))];
  const base = value.domain[0];
  return {
    ...frame,
    ariaLabel: describe(label, points, indicator, language),
    x: { domain: [...time.domain], axis: null },
    y: { domain: [...value.domain], axis: null },
    marks: [
      gridY(
        value.ticks.filter((at) => at !== base),
        { stroke: 'var(--grid)', strokeOpacity: 1 },
      ),
      ruleY([base], { stroke: 'var(--ink-faint)' }),
      axisY([...value.ticks], {
        label: null,
        tickSize: 0,
        tickPadding: 7,
        tickFormat: tick,
        fontSize: size,
        fill: 'var(--ink-soft)',
      }),
      ruleX(ends, { y1: base, y2: base, insetBottom: -4, stroke: 'var(--ink-faint)' }),
      ...ends.map((year, index) =>
        text([String(year)], {
          x: index === 0 ? () => year : () => scale.atX(panelWidth),
          y: base,
          dy: 6,
          lineAnchor: 'top',
          textAnchor: index === 0 ? 'start' : 'end',
          fontSize: size,
          fill: 'var(--ink-soft)',
          className: 'years',
        }),
      ),
      line(behind, {
        x: 'x',
        y: 'y',
        z: 'stretch',
        stroke: 'var(--context)',
        strokeWidth: 1.25,
        className: 'context',
      }),
      line(points, {
        x: 'x',
        y: 'y',
        z: 'stretch',
        stroke: colour,
        strokeWidth: 2,
        strokeLinejoin: 'round',
        className: 'focus',
      }),
      ...[true, false].map((hollow) =>
        dot(
          points.filter(({ row }) => isSingleSource(row) === hollow),
          {
            x: 'x',
            y: 'y',
            r: hollow ? 1.75 : 2,
            fill: hollow ? 'var(--paper)' : colour,
            ...(hollow && { stroke: colour, strokeWidth: 1 }),
            className: hollow ? 'point single-source' : 'point',
          },
        ),
      ),
      text([written], {
        x: () => scale.atX(panelWidth - 2),
        y: () => scale.atY(labelY(scale.y(last.y), points, behind, scale, size)),
        textAnchor: 'end',
        lineAnchor: 'middle',
        fontSize: size,
        fontWeight: 700,
        fill: colour,
        stroke: 'var(--paper)',
        strokeWidth: 4,
        className: 'end-value',
      }),
    ],
  };
}

/** Height of the last value: above or below its point, wherever it is farther from the lines. */
function labelY(
  end: number,
  points: readonly Point[],
  behind: readonly Point[],
  scale: ReturnType<typeof pixels>,
  size: number,
): number {
  const right = points.at(-1)!.x;
  const near = [...points, ...behind]
    .filter(({ x }) => scale.x(right) - scale.x(x) < size * 2.8)
    .map(({ y }) => scale.y(y));
  const places = [0.95, 1.5, 2.2, 3].flatMap((lines) => [end - lines * size, end + lines * size]);
  const room = (place: number): number => Math.min(...near.map((y) => Math.abs(y - place)));
  const inside = places.filter((y) => y > size * 0.5 && y < scale.y(0) - size * 0.5);
  return inside.find((place) => room(place) > size * 0.7) ?? inside[0] ?? end - size;
}

function describe(
  label: string,
  points: readonly Point[],
  indicator: Indicator,
  language: Language,
): string {
  const { charts } = messagesIn(language);
  const [first, last] = [points[0]!.row, points.at(-1)!.row];
  const said = (row: Observation): string =>
    formatValue(row.value, row.decimals, row.unit, language);
  const part = charts.seriesLabel(
    label,
    formatPeriod(first.period, language),
    said(first),
    formatPeriod(last.period, language),
    said(last),
  );
  return charts.trendLabel(indicator.label[language], part);
}
