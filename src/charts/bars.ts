import { rect, ruleX, type PlotOptions } from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { closeAxis } from './axis.ts';
import { canvas, linear, words, type Word } from './canvas.ts';
import { isNarrow, textSize, textWidth, widest, wrap } from './text.ts';

/** One bar: a value as it is printed, or in its place the word that says why there is none. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** "12,4" with the marks of its flag, or "disembunyikan". */
  readonly text: string;
  readonly focus?: boolean;
}

export interface BarsInput {
  readonly bars: readonly Bar[];
  /** The axis in words: "persen keluarga". */
  readonly axis: string;
  /** What the picture says, for readers who do not see it. */
  readonly label: string;
  /** A value drawn as a line across all bars. */
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

/**
 * Horizontal bars from zero in the order given, each with its name and its printed value. A bar
 * without a value is a word in its place. Throws where there is none, or a value is below zero.
 */
export function bars({
  bars: all,
  axis,
  label,
  reference,
  language,
  width,
}: BarsInput): PlotOptions {
  if (all.length === 0) throw new Error(`no bar to draw: ${label}`);
  const below = all.find(({ value }) => value !== null && value < 0);
  if (below) throw new Error(`a bar below zero: ${below.label}`);
  const size = textSize(width);
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  const { domain, ticks, decimals } = closeAxis(
    [0, ...values, ...(reference ? [reference.value] : [])],
    isNarrow(width) ? 4 : 5,
  );
  const most = isNarrow(width) ? width * 0.46 : 300;
  const lines = all.map((bar) => wrap(bar.label, size, most));
  const left = Math.ceil(Math.max(...lines.map((line) => widest(line, size)))) + 10;
  const right =
    Math.ceil(
      widest(
        all.flatMap((bar) => (bar.value === null ? [] : [bar.text])),
        size,
      ),
    ) + 10;
  const x = linear(domain, [left, width - right]);
  const title = wrap(axis, size, width);
  const above = title.length * size * 1.25 + size * 1.8 + (reference ? size * 1.5 : 0);
  let bottom = above;
  const placed = all.map((bar, index) => {
    const height = Math.max(1.7, lines[index]!.length * 1.15 + 0.55) * size;
    const top = bottom;
    bottom += height;
    return { bar, lines: lines[index]!, y: top + height / 2 };
  });
  const half = size * 0.5;
  const tickY = above - size * (reference ? 2.3 : 0.8);
  const drawn = (focus: boolean) =>
    placed.filter(({ bar }) => bar.value !== null && (bar.focus ?? false) === focus);
  const labels: Word[] = placed.map((one) => ({ x: 0, y: one.y, text: one.lines.join('\n') }));
  const written: Word[] = placed.map(({ bar, y }) => ({
    x: bar.value === null ? left + 2 : x(bar.value) + 5,
    y,
    text: bar.text,
  }));
  const crossing = reference && textWidth(reference.label, size) / 2;

  return canvas({ width, height: Math.ceil(bottom + 6) }, label, [
    words([{ x: 0, y: (title.length * size * 1.15) / 2 + 2, text: title.join('\n') }], {
      size,
      anchor: 'start',
      className: 'axis-title',
      fill: 'var(--ink-soft)',
    }),
    ruleX(ticks.map(x), { y1: tickY + size * 0.7, y2: bottom, stroke: 'var(--grid)' }),
    words(
      ticks.map((tick) => ({ x: x(tick), y: tickY, text: formatNumber(tick, decimals, language) })),
      { size, anchor: 'middle', className: 'tick', fill: 'var(--ink-soft)' },
    ),
    ...[false, true].map((focus) =>
      rect(drawn(focus), {
        x1: left,
        x2: ({ bar }: (typeof placed)[number]) => x(bar.value!),
        y1: ({ y }: (typeof placed)[number]) => y - half,
        y2: ({ y }: (typeof placed)[number]) => y + half,
        fill: focus || drawn(true).length === 0 ? 'var(--accent)' : 'var(--context)',
        className: focus ? 'bars focus' : 'bars',
      }),
    ),
    ruleX([left], { y1: above, y2: bottom, stroke: 'var(--ink-faint)' }),
    ...(reference && crossing !== undefined
      ? [
          ruleX([x(reference.value)], {
            y1: above - 2,
            y2: bottom,
            stroke: 'var(--ink-soft)',
            strokeWidth: 1.25,
            strokeDasharray: '4,3',
            className: 'reference',
          }),
          words(
            [
              {
                x: Math.min(Math.max(x(reference.value), crossing), width - crossing),
                y: above - size * 0.8,
                text: reference.label,
              },
            ],
            { size, anchor: 'middle', className: 'reference-label', weight: 600, halo: true },
          ),
        ]
      : []),
    words(labels, { size, anchor: 'start', className: 'row-label' }),
    words(written, { size, anchor: 'start', className: 'row-value', halo: true }),
  ]);
}
