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
  /** Where one class ends and the next begins; empty for a scale without classes. */
  readonly edges: readonly { readonly text: string; readonly x: number }[];
  readonly ticks: readonly LegendTick[];
  /** References: the province first. */
  readonly marks: readonly LegendTick[];
  readonly textSize: number;
}

/**
 * The legend of a map as a strip from the low to the high end, with a tick for each area that has
 * a figure and a mark for each reference that lies on the strip. Classes are equally wide, with
 * their ends below. Texts never overlap; ticks have none where there are classes or too many.
 */
export function legendStrip(
  scale: ColourScale,
  rows: readonly Observation[],
  references: readonly Observation[],
  { width, language }: { readonly width: number; readonly language: Language },
): LegendStrip {
  const size = textSize(width);
  const strip = { x: 0, width };
  const [least, most] = scale.domain;
  const bounds = [least, ...scale.breaks, most];
  const placeOf = (value: number): number => {
    const held = Math.min(most, Math.max(least, value));
    const at = Math.max(0, scale.breaks.filter((end) => held > end).length);
    const [low, high] = [bounds[at]!, bounds[at + 1]!];
    const within = high > low ? (held - low) / (high - low) : 0.5;
    return (at + within) / (bounds.length - 1);
  };
  const tickOf = (row: Observation): Omit<LegendTick, 'textX'> => ({
    code: row.area_code,
    name: row.area_name,
    text: formatNumber(row.value, row.decimals, language),
    x: strip.x + placeOf(row.value) * strip.width,
  });
  const dodged = (ticks: readonly Omit<LegendTick, 'textX'>[], room: readonly number[]) => {
    const middles = dodge(
      ticks.map(({ x }) => x),
      [...room],
      0,
      width,
    );
    return ticks.map((tick, index) => ({ ...tick, textX: middles[index]! }));
  };
  const ticks = rows.map(tickOf);
  const rooms = ticks.map(({ text }) => textWidth(text, size) + 5);
  const fits = scale.breaks.length === 0 && rooms.reduce((sum, room) => sum + room, 0) <= width;
  const marks = references.filter(({ value }) => value >= least && value <= most).map(tickOf);
  const markRooms = marks.map(({ name, text }) => textWidth(`${name} ${text}`, size) + 12);
  const [low, high] = scale.domain;
  const decimalsOf = (ends: readonly number[]): number =>
    Math.max(0, ...ends.map((end) => String(end).split('.')[1]?.length ?? 0));
  const endDecimals = decimalsOf([low, high]);
  const edgeDecimals = decimalsOf(scale.breaks);
  return {
    width,
    strip,
    steps: stepsOf(scale, width),
    ends: [
      `${scale.open.low ? '≤\u00a0' : ''}${formatNumber(low, endDecimals, language)}`,
      `${scale.open.high ? '≥\u00a0' : ''}${formatNumber(high, endDecimals, language)}`,
    ],
    edges: scale.breaks.map((end, index) => ({
      text: formatNumber(end, edgeDecimals, language),
      x: ((index + 1) / (bounds.length - 1)) * width,
    })),
    ticks: fits
      ? dodged(ticks, rooms)
      : ticks.map((tick) => ({ ...tick, text: '', textX: tick.x })),
    marks: dodged(marks, markRooms),
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
  const step = width / (ends.length - 1);
  return ends.slice(1).map((end, index) => ({
    x: index * step,
    width: step,
    ...fillOf(scale, (ends[index]! + end) / 2),
  }));
}
