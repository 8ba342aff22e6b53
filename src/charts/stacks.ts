import { rect, type PlotOptions } from '@observablehq/plot';
import { canvas, linear, words } from './canvas.ts';
import { isNarrow, textSize, textWidth, widest, wrap } from './text.ts';

/** One row of shares of a whole, in the order of the classes. */
export interface Stack {
  readonly label: string;
  readonly focus?: boolean;
  readonly parts: readonly { readonly value: number | null; readonly text: string }[];
}

export interface StacksInput {
  readonly stacks: readonly Stack[];
  /** Ordered classes, the first the darkest. */
  readonly classes: readonly string[];
  /** What the parts are shares of: "persen keluarga". */
  readonly axis: string;
  readonly label: string;
  /** In place of the parts of a row with a withheld part. */
  readonly withheld: string;
  /** Pixels. */
  readonly width: number;
}

/**
 * Rows of stacked shares, drawn to one length, each part with its printed value where it fits.
 * Perturbed shares may not add up to 100: the row is scaled to its sum, the values are not. Throws
 * where a row has another number of parts than there are classes.
 */
export function stacks({
  stacks: rows,
  classes,
  axis,
  label,
  withheld,
  width,
}: StacksInput): PlotOptions {
  const wrong = rows.find(({ parts }) => parts.length !== classes.length);
  if (wrong) throw new Error(`${wrong.label} has ${wrong.parts.length} of ${classes.length} parts`);
  const size = textSize(width);
  const left =
    Math.ceil(
      widest(
        rows.map((row) => row.label),
        size,
      ),
    ) + 12;
  const narrow = isNarrow(width);
  const title = wrap(axis, size, width);
  const keys = keyPlaces(classes, size, width);
  const keyTop = title.length * size * 1.25 + 6;
  const top = keyTop + (keys.at(-1)!.row + 1) * size * 1.6 + 4;
  const step = size * (narrow ? 2.1 : 2);
  const placed = rows.map((row, index) => ({ row, y: top + (index + 0.5) * step }));
  const cells = placed.flatMap(({ row, y }) => {
    const sum = row.parts.reduce((total, { value }) => total + (value ?? 0), 0);
    if (sum === 0 || row.parts.some(({ value }) => value === null)) return [];
    const x = linear([0, sum], [left, width]);
    let before = 0;
    return row.parts.map(({ value, text }, index) => {
      const x1 = x(before);
      before += value!;
      return { index, x1, x2: x(before), y, text };
    });
  });
  type Cell = (typeof cells)[number];
  const drawn = new Set(cells.map(({ y }) => y));

  return canvas({ width, height: Math.ceil(top + rows.length * step + 4) }, label, [
    words([{ x: 0, y: (title.length * size * 1.15) / 2 + 2, text: title.join('\n') }], {
      size,
      anchor: 'start',
      className: 'axis-title',
      fill: 'var(--ink-soft)',
    }),
    ...classes.flatMap((name, index) => {
      const place = keys[index]!;
      const y = keyTop + (place.row + 0.5) * size * 1.6;
      const className = `shade shade-${index + 1}`;
      return [
        rect([place], {
          x1: place.x,
          x2: place.x + size,
          y1: y - size / 2,
          y2: y + size / 2,
          className,
        }),
        words([{ x: place.x + size + 6, y, text: name }], {
          size,
          anchor: 'start',
          className: 'key',
        }),
        rect(
          cells.filter((cell) => cell.index === index),
          {
            x1: 'x1',
            x2: 'x2',
            y1: ({ y }: Cell) => y - size * 0.75,
            y2: ({ y }: Cell) => y + size * 0.75,
            insetRight: 1,
            className,
          },
        ),
        words(
          cells
            .filter((cell) => cell.index === index && fits(cell, size))
            .map(({ x1, x2, y, text }) => ({ x: (x1 + x2) / 2, y, text })),
          {
            size,
            anchor: 'middle',
            className: index < classes.length / 2 ? 'part-value on-dark' : 'part-value',
            fill: index < classes.length / 2 ? 'var(--paper)' : 'var(--ink)',
          },
        ),
      ];
    }),
    ...[false, true].map((focus) =>
      words(
        placed
          .filter(({ row }) => (row.focus ?? false) === focus)
          .map(({ row, y }) => ({ x: 0, y, text: row.label })),
        { size, anchor: 'start', className: 'row-label', weight: focus ? 700 : 400 },
      ),
    ),
    words(
      placed.filter(({ y }) => !drawn.has(y)).map(({ y }) => ({ x: left, y, text: withheld })),
      { size, anchor: 'start', className: 'withheld', fill: 'var(--ink-soft)' },
    ),
  ]);
}

const fits = ({ x1, x2, text }: { x1: number; x2: number; text: string }, size: number): boolean =>
  textWidth(text, size) + 4 <= x2 - x1;

/** Where the key of each class stands: in as many rows as the width needs. */
function keyPlaces(
  classes: readonly string[],
  size: number,
  width: number,
): readonly { readonly x: number; readonly row: number }[] {
  let x = 0;
  let row = 0;
  return classes.map((name) => {
    const wide = size + 6 + textWidth(name, size) + 14;
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += wide;
    return place;
  });
}
