import { rect, ruleX, type PlotOptions } from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { closeAxis } from './axis.ts';
import { canvas, linear, words } from './canvas.ts';
import { isNarrow, textSize, widest } from './text.ts';

/** One age group; null where a count is withheld. */
export interface AgeGroup {
  readonly label: string;
  readonly male: number | null;
  readonly female: number | null;
}

export interface PyramidInput {
  /** From the youngest to the oldest. */
  readonly groups: readonly AgeGroup[];
  readonly names: { readonly male: string; readonly female: string };
  /** What the bars count: "persen penduduk". */
  readonly axis: string;
  readonly label: string;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

/**
 * Population pyramid: the youngest at the foot, men to the left and women to the right of the ages,
 * both on one scale. Throws where there is no group.
 */
export function pyramid({
  groups,
  names,
  axis,
  label,
  language,
  width,
}: PyramidInput): PlotOptions {
  if (groups.length === 0) throw new Error(`no age group to draw: ${label}`);
  const size = textSize(width);
  const values = groups.flatMap(({ male, female }) => [male ?? 0, female ?? 0]);
  const { domain, ticks, decimals } = closeAxis([0, ...values], isNarrow(width) ? 2 : 4);
  const middle = Math.ceil(
    widest(
      groups.map((group) => group.label),
      size,
    ),
  );
  const gap = middle / 2 + 8;
  const centre = width / 2;
  const tickTexts = ticks.map((tick) => formatNumber(tick, decimals, language));
  const edge = Math.ceil(widest(tickTexts, size) / 2) + 2;
  const toRight = linear(domain, [centre + gap, width - edge]);
  const toLeft = linear(domain, [centre - gap, edge]);
  const step = size * 1.5;
  const top = size * 3.1;
  const base = top + groups.length * step;
  const placed = groups.map((group, index) => ({
    ...group,
    y1: base - (index + 1) * step + 1.5,
    y2: base - index * step - 1.5,
    y: base - (index + 0.5) * step,
  }));
  type Placed = (typeof placed)[number];

  return canvas({ width, height: Math.ceil(base + size * 2) }, label, [
    words([{ x: 0, y: size * 0.7, text: axis }], {
      size,
      anchor: 'start',
      className: 'axis-title',
      fill: 'var(--ink-soft)',
    }),
    words([{ x: centre - gap, y: top - size, text: names.male }], {
      size,
      anchor: 'end',
      className: 'side',
      weight: 700,
      fill: 'var(--series-2)',
    }),
    words([{ x: centre + gap, y: top - size, text: names.female }], {
      size,
      anchor: 'start',
      className: 'side',
      weight: 700,
      fill: 'var(--accent)',
    }),
    ruleX([...ticks.map(toLeft), ...ticks.map(toRight)], {
      y1: top - 2,
      y2: base,
      stroke: 'var(--grid)',
    }),
    rect(
      placed.filter(({ male }) => male !== null),
      {
        x1: ({ male }: Placed) => toLeft(male!),
        x2: toLeft(0),
        y1: 'y1',
        y2: 'y2',
        fill: 'var(--series-2)',
        className: 'male',
      },
    ),
    rect(
      placed.filter(({ female }) => female !== null),
      {
        x1: toRight(0),
        x2: ({ female }: Placed) => toRight(female!),
        y1: 'y1',
        y2: 'y2',
        fill: 'var(--accent)',
        className: 'female',
      },
    ),
    words(
      placed.map((group) => ({ x: centre, y: group.y, text: group.label })),
      { size, anchor: 'middle', className: 'row-label' },
    ),
    words(
      [toLeft, toRight].flatMap((scale) =>
        ticks.map((tick, index) => ({
          x: scale(tick),
          y: base + size * 0.9,
          text: tickTexts[index]!,
        })),
      ),
      { size, anchor: 'middle', className: 'tick', fill: 'var(--ink-soft)' },
    ),
  ]);
}
