import { link, text, type Markish } from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { dodge } from './dodge.ts';
import type { Frame, Pixels } from './frame.ts';
import { isNarrow, textSize, textWidth, widest, wrap } from './text.ts';
import type { DrawnSeries, Point } from './series.ts';
import { signOf } from './table.ts';

/** The label at the end of a line: its last value with its sign, and its name. */
export interface End {
  readonly drawn: DrawnSeries;
  readonly point: Point;
  readonly value: string;
  readonly name: readonly string[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const lineHeight = 1.15;

/** Labels for the last point of each series, wrapped where the picture is narrow. */
export function endLabels(
  series: readonly DrawnSeries[],
  language: Language,
  width: number,
): End[] {
  const size = textSize(width);
  return series.map((drawn) => {
    const point = drawn.points.at(-1)!;
    const value = `${formatNumber(point.y, point.row.decimals, language)}${signOf(point.row, language)}`;
    const name = wrap(drawn.series.label, size, isNarrow(width) ? 84 : 130);
    return {
      drawn,
      point,
      value,
      name,
      width: Math.max(textWidth(value, size) * 1.06, widest(name, size) * 1.06),
      height: (name.length + 1) * size * lineHeight + 4,
    };
  });
}

/**
 * Text and leader lines of the end labels, moved apart so that none covers another, nor, where there
 * is room, the words of the time axis.
 */
export function endMarks(
  ends: readonly End[],
  scale: Pixels,
  frame: Frame,
  size: number,
): Markish[] {
  const left = frame.width - frame.marginRight;
  const wanted = ends.map(({ point }) => scale.y(point.y));
  const centres = dodge(
    wanted,
    ends.map(({ height }) => height),
    0,
    frame.height - frame.marginBottom + size * 0.3,
  );
  const leaders = ends.flatMap(({ point }, index) => {
    const far = left - scale.x(point.x) > 14 || Math.abs(centres[index]! - wanted[index]!) > size;
    return far ? [{ point, centre: centres[index]! }] : [];
  });
  return [
    link(leaders, {
      x1: ({ point }: { point: Point }) => point.x,
      y1: ({ point }: { point: Point }) => point.y,
      x2: () => scale.atX(left + 6),
      y2: ({ centre }: { centre: number }) => scale.atY(centre),
      stroke: 'var(--ink-faint)',
      strokeWidth: 0.75,
      className: 'leader',
    }),
    ...ends.flatMap(({ drawn, value, name, height }, index) => {
      const focus = drawn.series.role === 'focus';
      const top = centres[index]! - height / 2 + 2;
      const shared = {
        x: () => scale.atX(left + 9),
        textAnchor: 'start',
        lineAnchor: 'top',
        lineHeight,
        fontSize: size,
        fill: focus ? drawn.colour : 'var(--ink-soft)',
      } as const;
      return [
        text([value], {
          ...shared,
          y: () => scale.atY(top),
          fontWeight: 700,
          className: 'end-value',
        }),
        text([name.join('\n')], {
          ...shared,
          y: () => scale.atY(top + size * lineHeight),
          className: 'end-name',
        }),
      ];
    }),
  ];
}
