import { rect, ruleY, type PlotOptions } from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { closeAxis } from './axis.ts';
import type { Bar } from './bars.ts';
import { canvas, linear, words } from './canvas.ts';
import { textSize, textWidth, widest, wrap } from './text.ts';

export interface ColumnsInput {
  /** Ordered classes, such as deciles, from left to right. */
  readonly columns: readonly Bar[];
  /** The vertical axis in words: "persen keluarga". */
  readonly axis: string;
  /** What the classes are: "desil nasional". */
  readonly across: string;
  readonly label: string;
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

/** Where the words of the key start, in pixels: after its line. */
const keyX = 28;

/**
 * Columns of ordered classes from zero, each with its printed value on top where it fits. A class
 * without a value shows a dash, which the table explains. Throws where there is none.
 */
export function columns({
  columns: all,
  axis,
  across,
  label,
  reference,
  language,
  width,
}: ColumnsInput): PlotOptions {
  if (all.length === 0) throw new Error(`no column to draw: ${label}`);
  const size = textSize(width);
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  const { domain, ticks, decimals } = closeAxis(
    [0, ...values, ...(reference ? [reference.value] : [])],
    4,
  );
  const tickTexts = ticks.map((tick) => formatNumber(tick, decimals, language));
  const left = Math.ceil(widest(tickTexts, size)) + 8;
  const right = 4;
  const title = wrap(axis, size, width);
  const keyLines = reference ? wrap(reference.label, size, width - keyX) : [];
  const keyY = title.length * size * 1.25 + size * 0.75;
  const top = keyY + size * (reference ? 1.1 + 1.2 * keyLines.length : 0.95);
  const plotHeight = width < 480 ? 170 : 210;
  const base = top + plotHeight;
  const y = linear(domain, [base, top]);
  const step = (width - left - right) / all.length;
  const inset = Math.min(8, step * 0.14);
  const placed = all.map((bar, index) => ({
    bar,
    x1: left + index * step + inset,
    x2: left + (index + 1) * step - inset,
    x: left + (index + 0.5) * step,
  }));
  const shown = placed.filter(({ bar }) => bar.value !== null);
  const valueSize = placed.every(({ bar }) => textWidth(bar.text, size) <= step) ? size : size - 3;
  const names = all.map((bar) => wrap(bar.label, size, Math.max(step - 2, 20)));
  const nameLines = Math.max(...names.map((lines) => lines.length));
  const height = base + size * (1.2 * nameLines + 2.1);

  return canvas({ width, height: Math.ceil(height) }, label, [
    words([{ x: 0, y: (title.length * size * 1.15) / 2 + 2, text: title.join('\n') }], {
      size,
      anchor: 'start',
      className: 'axis-title',
      fill: 'var(--ink-soft)',
    }),
    ruleY(ticks.slice(1).map(y), { x1: left, x2: width - right, stroke: 'var(--grid)' }),
    words(
      ticks.map((tick, index) => ({ x: left - 6, y: y(tick), text: tickTexts[index]! })),
      { size, anchor: 'end', className: 'tick', fill: 'var(--ink-soft)' },
    ),
    rect(shown, {
      x1: 'x1',
      x2: 'x2',
      y1: base,
      y2: ({ bar }: (typeof shown)[number]) => y(bar.value!),
      fill: ({ bar }: (typeof shown)[number]) =>
        bar.focus === false ? 'var(--context)' : 'var(--accent)',
      className: 'columns',
    }),
    ruleY([base], { x1: left, x2: width - right, stroke: 'var(--ink-faint)' }),
    ...(reference
      ? [
          ruleY([y(reference.value)], {
            x1: left,
            x2: width - right,
            stroke: 'var(--ink-soft)',
            strokeWidth: 1.25,
            strokeDasharray: '4,3',
            className: 'reference',
          }),
          ruleY([keyY], {
            x1: 0,
            x2: 22,
            stroke: 'var(--ink-soft)',
            strokeWidth: 1.25,
            strokeDasharray: '4,3',
            className: 'reference',
          }),
          words(
            [{ x: keyX, y: keyY + size * 0.6 * (keyLines.length - 1), text: keyLines.join('\n') }],
            {
              size,
              anchor: 'start',
              className: 'reference-label',
            },
          ),
        ]
      : []),
    words(
      placed.map(({ bar, x }) => ({
        x,
        y: (bar.value === null ? base : y(bar.value)) - size * 0.75,
        text: bar.value === null ? '–' : bar.text,
      })),
      { size: valueSize, anchor: 'middle', className: 'column-value', halo: true },
    ),
    words(
      placed.map(({ x }, index) => ({
        x,
        y: base + size * (0.55 + 0.6 * names[index]!.length),
        text: names[index]!.join('\n'),
      })),
      { size, anchor: 'middle', className: 'column-label' },
    ),
    words([{ x: left, y: height - size * 0.7, text: across }], {
      size,
      anchor: 'start',
      className: 'across',
      fill: 'var(--ink-soft)',
    }),
  ]);
}
