import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Observation } from '../observations/observation.ts';
import { fillOf, type ColourScale } from './colouring.ts';
import { dodge } from './dodge.ts';
import { textSize, textWidth } from './text.ts';

export interface LegendTick {
  readonly code: string;
  readonly name: string;
  /** Value as written. */
  readonly text: string;
  /** Place on the strip, pixels. */
  readonly x: number;
  /** Middle of the text, moved so that no text covers another. */
  readonly textX: number;
}

export interface LegendStrip {
  readonly width: number;
  readonly strip: { readonly x: number; readonly width: number };
  /** Rectangles of colour from the low to the high end: one for each class, or a gradient. */
  readonly steps: readonly {
    readonly x: number;
    readonly width: number;
    readonly className: string;
    readonly style: string;
  }[];
  readonly ends: readonly [string, string];
  readonly ticks: readonly LegendTick[];
  readonly mark: LegendTick | null;
  readonly textSize: number;
}

/**
 * The legend of a map as a strip from the low to the high end, with a tick for each area that has
 * a figure and the reference (the province) as a mark. Texts of the ticks never overlap.
 */
export function legendStrip(
  scale: ColourScale,
  rows: readonly Observation[],
  reference: Observation | undefined,
  { width, language }: { readonly width: number; readonly language: Language },
): LegendStrip {
  const size = textSize(width);
  const strip = { x: 0, width };
  const [least, most] = scale.domain;
  const placeOf = (value: number): number =>
    Math.min(1, Math.max(0, (value - least) / (most - least)));
  const tickOf = (row: Observation): Omit<LegendTick, 'textX'> => ({
    code: row.area_code,
    name: row.area_name,
    text: formatNumber(row.value, row.decimals, language),
    x: strip.x + placeOf(row.value) * strip.width,
  });
  const ticks = rows.map(tickOf);
  const middles = dodge(
    ticks.map(({ x }) => x),
    ticks.map(({ text }) => textWidth(text, size) + 5),
    0,
    width,
  );
  const [low, high] = scale.domain;
  const endDecimals = Math.max(...[low, high].map((end) => String(end).split('.')[1]?.length ?? 0));
  const mark = reference && tickOf(reference);
  const half = mark ? textWidth(`${mark.name} ${mark.text}`, size) / 2 : 0;
  return {
    width,
    strip,
    steps: stepsOf(scale, width),
    ends: [
      `${scale.open.low ? '≤\u00a0' : ''}${formatNumber(low, endDecimals, language)}`,
      `${scale.open.high ? '≥\u00a0' : ''}${formatNumber(high, endDecimals, language)}`,
    ],
    ticks: ticks.map((tick, index) => ({ ...tick, textX: middles[index]! })),
    mark: mark ? { ...mark, textX: Math.min(Math.max(mark.x, half), width - half) } : null,
    textSize: size,
  };
}

const gradient = 24;

function stepsOf(scale: ColourScale, width: number): LegendStrip['steps'] {
  const [low, high] = scale.domain;
  const ends =
    scale.breaks.length > 0
      ? [low, ...scale.breaks, high]
      : Array.from({ length: gradient + 1 }, (_, step) => low + ((high - low) * step) / gradient);
  return ends.slice(1).map((end, index) => {
    const start = ends[index]!;
    return {
      x: ((start - low) / (high - low)) * width,
      width: ((end - start) / (high - low)) * width,
      ...fillOf(scale, (start + end) / 2),
    };
  });
}
