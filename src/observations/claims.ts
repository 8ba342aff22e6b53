import { absenceOf, comparability, figureAt, type Cell, type Refusal } from './comparability.ts';
import type { Observation, SeriesBreak } from './observation.ts';
import { overlap, printedDifference, printedInterval, type Interval } from './rounding.ts';

/**
 * What two printed figures allow to be said. `unclear`: they differ by less than their rounding.
 * It says nothing of significance, since no standard errors are published.
 */
export const directions = ['rise', 'fall', 'same', 'unclear'] as const;
export type Direction = (typeof directions)[number];

/** `difference` is `after` less `before`, in the unit of both; `interval` allows for rounding. */
export interface Change {
  readonly comparable: true;
  readonly before: Observation;
  readonly after: Observation;
  readonly difference: number;
  readonly decimals: number;
  readonly interval: Interval;
  readonly direction: Direction;
}

function directionOf(before: Observation, after: Observation): Direction {
  if (before.value === after.value && before.decimals === after.decimals) return 'same';
  if (overlap(printedInterval(before), printedInterval(after))) return 'unclear';
  return after.value > before.value ? 'rise' : 'fall';
}

/**
 * The change from one figure to another, between periods or between areas, or the reason why none
 * may be stated.
 */
export function changeOf(
  before: Observation | undefined,
  after: Observation | undefined,
  breaks: readonly SeriesBreak[],
): Change | Refusal {
  const verdict = comparability(before, after, breaks);
  if (!verdict.comparable) return verdict;
  if (!before || !after) return { comparable: false, reason: 'missing' };
  const { value, decimals, interval } = printedDifference(before, after);
  const direction = directionOf(before, after);
  return { comparable: true, before, after, difference: value, decimals, interval, direction };
}

/** As `changeOf`, of two cells: one without a figure is refused with the reason for its absence. */
export function changeAt(
  rows: readonly Observation[],
  before: Cell,
  after: Cell,
  breaks: readonly SeriesBreak[],
): Change | Refusal {
  const absent = [before, after].find((cell) => !figureAt(rows, cell));
  if (absent) return { comparable: false, reason: absenceOf(absent) };
  return changeOf(figureAt(rows, before), figureAt(rows, after), breaks);
}
