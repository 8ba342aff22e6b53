import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../observations/observation.ts';
import { roundEnds } from './axis.ts';

/** A scale of colour that stays the same over all periods: 0 is the low end, 1 the high end. */
export interface ColourScale {
  readonly domain: readonly [number, number];
  /** True where figures lie beyond an end and take its colour. */
  readonly open: { readonly low: boolean; readonly high: boolean };
  /** Share of the way from the low to the high end. */
  readonly share: (value: number) => number;
}

/** How an area is coloured. `--t` is read by the style sheet; an area without a figure is hatched. */
export interface Paint {
  readonly code: string;
  readonly className: 'area' | 'area no-data';
  readonly style: string | undefined;
  readonly row: Observation | undefined;
}

/** Widest share of figures that a scale may leave beyond its ends. */
const leftOut = 0.05;

/**
 * The unclassed scale of a map: round ends about the figures of all periods, so that one value has
 * one colour throughout. Up to a twentieth of the figures, where they lie more than three
 * interquartile ranges outside the middle half (Tukey's outer fences), take the colour of the end.
 * `rows` are those of every period and of the areas shown.
 */
export function colourScale(
  rows: readonly Observation[],
  indicator: Pick<Indicator, 'id'>,
): ColourScale {
  const values = rows
    .filter((row) => row.indicator === indicator.id)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  if (values.length === 0) throw new Error(`no figure of ${indicator.id} to colour; ask for one`);
  const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
  const reach = 3 * (upper - lower);
  const inner = values.filter((value) => value >= lower - reach && value <= upper + reach);
  const shown = values.length - inner.length <= leftOut * values.length ? inner : values;
  const [low, high] = roundEnds(shown[0]!, shown.at(-1)!);
  return {
    domain: [low, high],
    open: { low: values[0]! < low, high: values.at(-1)! > high },
    share: (value) => Math.min(1, Math.max(0, (value - low) / (high - low))),
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
    return row
      ? { code, className: 'area', style: `--t: ${percent(scale.share(row.value))}`, row }
      : { code, className: 'area no-data', style: undefined, row };
  });
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** Quantile of sorted values by linear interpolation (Hyndman and Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
}
