import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../observations/observation.ts';
import { roundEnds } from './axis.ts';

/**
 * A scale of colour that stays the same over all periods: 0 is the low end, 1 the high end. A
 * diverging scale has its stated middle, zero, at 0.5.
 */
export interface ColourScale {
  readonly kind: 'sequential' | 'diverging';
  readonly domain: readonly [number, number];
  /** True where figures lie beyond an end and take its colour. */
  readonly open: { readonly low: boolean; readonly high: boolean };
  /** Upper ends of the classes but the last; empty for a scale without classes. */
  readonly breaks: readonly number[];
  /** Share of the way from the low to the high end. */
  readonly share: (value: number) => number;
}

/** Why an area has no figure, or one to be read with care; the last two are flags of figures. */
export const patterns = ['no-data', 'confidential', 'low-reliability'] as const;
export type Pattern = (typeof patterns)[number];

/**
 * How an area is coloured: `--t` is read by the style sheet. An area without a figure has a
 * pattern instead of a colour, one of low reliability a pattern above its colour.
 */
export interface Paint {
  readonly code: string;
  readonly className: string;
  readonly style: string | undefined;
  readonly pattern: Pattern | null;
  readonly row: Observation | undefined;
  /** A share known to be above 95 percent and not shown: it has the colour of 95. */
  readonly isAbove?: boolean;
}

/** Whether a figure has a value to colour: a withheld one of the registry has none. */
const isShown = ({ flag, value }: Observation): boolean =>
  flag !== 'confidential' && !Number.isNaN(value);

const withheldPattern = ({ flag }: Observation): Pattern =>
  flag === 'low-reliability' ? flag : 'confidential';

/** Widest share of figures that a scale may leave beyond its ends. */
const leftOut = 0.05;
/** Narrowest scale as a share of its greatest figure: small differences must not look large. */
const leastReach = 0.05;

/**
 * The unclassed scale of a map: round ends about the figures of all periods, so that one value has
 * one colour throughout, and never narrower than a twentieth of its greatest figure. Up to a
 * twentieth of the figures, where they lie more than three interquartile ranges outside the middle
 * half (Tukey's outer fences), take the colour of the end. `rows` are those of every period and of
 * all areas of the level.
 */
export function colourScale(
  rows: readonly Observation[],
  indicator: Pick<Indicator, 'id'>,
): ColourScale {
  const values = rows
    .filter((row) => row.indicator === indicator.id && isShown(row))
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  if (values.length === 0) throw new Error(`no figure of ${indicator.id} to colour; ask for one`);
  const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
  const reach = 3 * (upper - lower);
  const inner = values.filter((value) => value >= lower - reach && value <= upper + reach);
  const shown = values.length - inner.length <= leftOut * values.length ? inner : values;
  const [least, most] = [shown[0]!, shown.at(-1)!];
  if (least < 0 && most > 0) return divergingScale(values);
  const isPercent = rows.some((row) => row.indicator === indicator.id && row.unit === 'percent');
  const [low, high] = roundEnds(...widened(least, most, isPercent ? 100 : Infinity));
  return {
    kind: 'sequential',
    domain: [low, high],
    open: { low: values[0]! < low, high: values.at(-1)! > high },
    breaks: [],
    share: (value) => Math.min(1, Math.max(0, (value - low) / (high - low))),
  };
}

/** Two ends moved apart as far as a scale must reach, neither across zero nor above the ceiling. */
function widened(least: number, most: number, ceiling: number): [number, number] {
  const reach = leastReach * Math.max(Math.abs(least), Math.abs(most));
  const missing = Math.max(0, reach - (most - least)) / 2;
  const high = Math.min(most + missing, Math.max(most, ceiling));
  return [Math.min(least, high - reach), high];
}

/** A scale about zero, as far to one side as to the other: for changes and for signed figures. */
export function divergingScale(values: readonly number[]): ColourScale {
  if (values.length === 0) throw new Error('no change to colour; give at least one');
  const [, reach] = roundEnds(0, Math.max(...values.map(Math.abs)));
  return {
    kind: 'diverging',
    domain: [-reach, reach],
    open: { low: false, high: false },
    breaks: [],
    share: (value) => Math.min(1, Math.max(0, (value + reach) / (2 * reach))),
  };
}

/** Most areas that are coloured without classes. */
export const mostUnclassed = 12;
const classes = 5;

/**
 * The scale of many areas: five classes of equally many figures of all periods (quintiles, Hyndman
 * and Fan 1996, type 7, rounded as the figures are), so that one value has one colour throughout;
 * fewer where figures are so alike that ends coincide. As `colourScale` where the areas are few or
 * the figures signed.
 */
export function classedScale(
  rows: readonly Observation[],
  indicator: Pick<Indicator, 'id'>,
): ColourScale {
  const scale = colourScale(rows, indicator);
  const own = rows.filter((row) => row.indicator === indicator.id && isShown(row));
  const few = new Set(own.map((row) => row.area_code)).size <= mostUnclassed;
  if (few || scale.kind === 'diverging') return scale;
  const values = own.map(({ value }) => value).sort((a, b) => a - b);
  const decimals = Math.max(...own.map((row) => row.decimals));
  const ends = Array.from({ length: classes - 1 }, (_, index) =>
    Number(quantile(values, (index + 1) / classes).toFixed(decimals)),
  );
  const breaks = [...new Set(ends)].filter((end) => end >= values[0]! && end < values.at(-1)!);
  if (breaks.length === 0) return scale;
  return {
    ...scale,
    breaks,
    share: (value) => (breaks.filter((end) => value > end).length + 0.5) / (breaks.length + 1),
  };
}

/** Colours of areas from the rows of one period; throws where an area has two figures. */
export function colouring(
  codes: readonly string[],
  rows: readonly Observation[],
  scale: ColourScale,
): Paint[] {
  return codes.map((code) => {
    const [row, second] = rows.filter((one) => one.area_code === code);
    if (second) throw new Error(`two figures for area ${code} on one map; ask for one period`);
    if (row?.flag === 'above-95' && row.unit === 'percent') {
      return { code, ...fillOf(scale, 95), pattern: null, row: undefined, isAbove: true };
    }
    if (!row || !isShown(row)) {
      const pattern = row ? withheldPattern(row) : 'no-data';
      return { code, className: `area ${pattern}`, style: undefined, pattern, row: undefined };
    }
    const pattern = row.flag === 'low-reliability' ? row.flag : null;
    return { code, ...fillOf(scale, row.value), pattern, row };
  });
}

/** Class and style of what has a value: an area, a tile, a step of the legend. */
export function fillOf(
  scale: ColourScale,
  value: number,
): { readonly className: string; readonly style: string } {
  const share = scale.share(value);
  if (scale.kind === 'sequential') return { className: 'area', style: `--t: ${percent(share)}` };
  const side = share < 0.5 ? 'below' : 'above';
  return { className: `area ${side}`, style: `--t: ${percent(Math.abs(share - 0.5) * 2)}` };
}

/** Share of the way to the deep end from which dark text cannot be read on a colour. */
const deep = 58;

/** Whether the colour of a style is so deep that text on it must be light. */
export const isDeep = (style: string | undefined): boolean =>
  Number(/[\d.]+/.exec(style ?? '')?.[0] ?? 0) > deep;

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Quantile of sorted values by linear interpolation (Hyndman and Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
}
