import type { SeriesBreak } from '../observations/observation.ts';
import { roundsBetween } from '../observations/rounds.ts';
import { isNarrow, textSize, textWidth } from './text.ts';

/**
 * Place of a period on a time axis, in years: `YYYY-MM` at the middle of its month, `YYYY` at the
 * middle of the year, so that March and September stand at their true distance.
 */
export function position(period: string): number {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period);
  if (!match) throw new Error(`not a period: ${period}; write YYYY or YYYY-MM`);
  const year = Number(match[1]);
  return match[2] ? year + (Number(match[2]) - 0.5) / 12 : year + 0.5;
}

const isSeptember = (period: string): boolean => period.endsWith('-09');
const yearOf = (period: string): number => Number(period.slice(0, 4));

/**
 * True where a figure is missing between two published periods that follow each other in a
 * series: a round of Susenas where the series has September figures, else a year.
 */
export function isGap(from: string, to: string, hasSeptember: boolean): boolean {
  if (!hasSeptember || from.length === 4 || to.length === 4) return yearOf(to) - yearOf(from) > 1;
  return roundsBetween(from, to, hasSeptember).some((round) => round > from && round < to);
}

/** True where a break lies between two periods. */
export function isCut(from: string, to: string, breaks: readonly SeriesBreak[]): boolean {
  return breaks.some(
    (cut) => position(cut.from) < position(to) && position(cut.to) > position(from),
  );
}

/**
 * Number of the unbroken stretch to which each period of a series belongs. `periods` are in time
 * order; a new stretch begins after a missing figure and after a break.
 */
export function stretches(periods: readonly string[], breaks: readonly SeriesBreak[]): number[] {
  const hasSeptember = periods.some(isSeptember);
  let stretch = 0;
  return periods.map((period, index) => {
    const before = periods[index - 1];
    if (before && (isGap(before, period, hasSeptember) || isCut(before, period, breaks))) {
      stretch += 1;
    }
    return stretch;
  });
}

export interface TimeAxis {
  /** In years, as `position`. */
  readonly domain: readonly [number, number];
  /** Where years begin. */
  readonly marks: readonly number[];
  /** Years written, each in the middle of its year. */
  readonly labels: readonly { readonly at: number; readonly text: string }[];
}

/** A time axis `width` pixels long for some periods; years are written as often as they fit. */
export function timeAxis(periods: readonly string[], width: number, chartWidth: number): TimeAxis {
  const places = periods.map(position);
  if (places.length === 0) throw new Error('no period to draw; pass at least one row');
  const first = Math.floor(Math.min(...places));
  const end = Math.max(Math.max(...places) + 0.1, first + 1);
  const room = textWidth('2022', textSize(chartWidth)) + (isNarrow(chartWidth) ? 10 : 16);
  const perYear = width / (end - first);
  const step = [1, 2, 5, 10, 20].find((years) => years * perYear >= room) ?? 50;
  const years = Array.from({ length: Math.ceil(end) - first }, (_, index) => first + index);
  return {
    domain: [first, end],
    marks: years,
    labels: years
      .filter((year) => year % step === 0 && year + 0.5 <= end + 0.25)
      .map((year) => ({ at: Math.min(year + 0.5, end), text: String(year) })),
  };
}
