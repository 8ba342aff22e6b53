import type { Indicator } from '../indicators/indicator.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
import { breaksOf, type Line } from './breaks.ts';
import { position, stretches } from './time.ts';

export const tokens = [
  'accent',
  'context',
  'ink',
  'ink-soft',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'series-7',
] as const;
/** A colour of the style sheet, without the two dashes. */
export type Token = (typeof tokens)[number];

/**
 * One line of a trend: an area, a category and, where it is not the chart's, an indicator.
 * `token` is its colour; by default accent for a focus line, context for the others.
 */
export interface Series extends Line {
  readonly indicator?: string;
  readonly label: string;
  readonly role: 'focus' | 'context';
  readonly token?: Token;
}

/** A published figure at its place; points of one `stretch` are joined by a line. */
export interface Point {
  readonly row: Observation;
  readonly x: number;
  readonly y: number;
  readonly stretch: number;
}

/** A series with its points and its colour. */
export interface DrawnSeries {
  readonly series: Series;
  readonly points: readonly Point[];
  readonly colour: string;
}

/** True where a figure rests on one source alone; drawn hollow. */
export function isSingleSource(row: Observation): boolean {
  return row.confidence === 'verified' || row.flag === 'unofficial-copy';
}

/** The newest point with more than one source, where the last point has one alone. */
export function newestConfirmed(points: readonly Point[]): Point | undefined {
  const last = points.at(-1);
  if (!last || !isSingleSource(last.row)) return undefined;
  return points.findLast(({ row }) => !isSingleSource(row));
}

export function colourOf(series: Series): string {
  return `var(--${series.token ?? (series.role === 'focus' ? 'accent' : 'context')})`;
}

/** The points of a series in time order; throws where a period stands twice. */
export function pointsOf(
  rows: readonly Observation[],
  series: Series,
  indicator: Pick<Indicator, 'id'>,
  breaks: readonly SeriesBreak[],
): Point[] {
  const id = series.indicator ?? indicator.id;
  const own = rows
    .filter(
      (row) =>
        row.indicator === id && row.area_code === series.area && row.category === series.category,
    )
    .sort((a, b) => position(a.period) - position(b.period));
  own.forEach((row, index) => {
    if (own[index - 1]?.period === row.period) {
      throw new Error(
        `two figures of ${id} for ${series.area} ${series.category} in ${row.period}; ask for one`,
      );
    }
  });
  const stretch = stretches(
    own.map((row) => row.period),
    breaksOf(series, id, breaks),
  );
  return own.map((row, index) => ({
    row,
    x: position(row.period),
    y: row.value,
    stretch: stretch[index]!,
  }));
}
