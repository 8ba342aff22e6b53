import type { SeriesBreak } from '../observations/observation.ts';
import { position } from './time.ts';

/** A cut drawn in a picture: its letter, its place on the time axis, and the breaks it stands for. */
export interface KeyedBreak {
  readonly letter: string;
  readonly at: number;
  readonly breaks: readonly SeriesBreak[];
}

export interface Line {
  readonly area: string;
  readonly category: string;
}

/** Breaks that touch one line of an indicator. */
export function breaksOf(
  line: Line,
  indicator: string,
  breaks: readonly SeriesBreak[],
): SeriesBreak[] {
  return breaks.filter(
    (cut) =>
      cut.indicators.includes(indicator) &&
      cut.areas.includes(line.area) &&
      cut.categories.includes(line.category),
  );
}

/**
 * The cuts of a picture in time order, lettered a, b, c. Breaks between the same two periods share
 * a letter; breaks outside `[first, last]` are not drawn. The notes below a figure use the same list.
 */
export function keyBreaks(
  lines: readonly Line[],
  indicator: string,
  breaks: readonly SeriesBreak[],
  [first, last]: readonly [string, string],
): KeyedBreak[] {
  const touching = new Set(lines.flatMap((line) => breaksOf(line, indicator, breaks)));
  const shown = [...touching].filter(
    (cut) => position(cut.to) > position(first) && position(cut.from) < position(last),
  );
  const byPlace = new Map<string, SeriesBreak[]>();
  for (const cut of shown) {
    const place = `${cut.from} ${cut.to}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), cut]);
  }
  return [...byPlace.values()]
    .map((group) => ({
      at: (position(group[0]!.from) + position(group[0]!.to)) / 2,
      breaks: group,
    }))
    .sort((a, b) => a.at - b.at)
    .map((cut, index) => ({ letter: String.fromCharCode(97 + index), ...cut }));
}
