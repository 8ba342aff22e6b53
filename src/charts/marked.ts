import { text, type Markish } from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Frame, Pixels } from './frame.ts';
import { newestConfirmed, type DrawnSeries, type Point } from './series.ts';
import { textWidth } from './text.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

const around = ({ left, right, top, bottom }: Box, gap: number): Box => ({
  left,
  right,
  top: top - gap,
  bottom: bottom + gap,
});

/**
 * Values written beside points of the one focus line: the periods asked for, else the first, the
 * highest and the lowest; and the newest with more than one source where the last has one. A value
 * that would cover a line or a point, or come close to another value, is left out, unless it was
 * asked for or is that newest one. The last value is the end label's.
 */
export function markedValues(
  series: readonly DrawnSeries[],
  asked: readonly string[] | undefined,
  scale: Pixels,
  frame: Frame,
  size: number,
  language: Language,
): Markish[] {
  const focus = series.filter(({ series: { role } }) => role === 'focus');
  const line = focus[0];
  if (!line || (focus.length > 1 && !asked)) return [];
  const confirmed = newestConfirmed(line.points);
  const isWanted = (point: Point): boolean =>
    point === confirmed || (asked?.includes(point.row.period) ?? false);
  const candidates = [
    ...line.points.filter(isWanted),
    ...(asked ? [] : keyPoints(line.points)).filter((point) => !isWanted(point)),
  ];
  const own = obstaclesOf(line.points, scale);
  const others = series
    .filter((one) => one !== line)
    .flatMap(({ points }) => obstaclesOf(points, scale));
  const placed: { point: Point; written: string; x: number; y: number; box: Box }[] = [];
  for (const point of candidates) {
    const written = formatNumber(point.y, point.row.decimals, language);
    const half = textWidth(written, size) / 2 + 2;
    const x = Math.min(
      Math.max(scale.x(point.x), frame.marginLeft + half),
      frame.width - frame.marginRight - half,
    );
    const places = [size, size * 1.8, size * 2.6].flatMap((distance) =>
      [-1, 1].map((side) => scale.y(point.y) + side * distance),
    );
    const boxes = places
      .map((y) => ({
        y,
        box: { left: x - half, right: x + half, top: y - size * 0.55, bottom: y + size * 0.55 },
      }))
      .filter(
        ({ box }) =>
          box.top >= frame.marginTop - 4 && box.bottom <= frame.height - frame.marginBottom,
      );
    const free = boxes.filter(({ box }) =>
      [...own, ...others, ...placed.map((other) => around(other.box, size / 2))].every((other) =>
        apart(box, other),
      ),
    );
    const way = (box: Box): Box => ({
      left: scale.x(point.x) - 2,
      right: scale.x(point.x) + 2,
      top: Math.min(box.top, scale.y(point.y)),
      bottom: Math.max(box.bottom, scale.y(point.y)),
    });
    const near = free.find(({ box }) => others.every((other) => apart(way(box), other)));
    const chosen = near ?? free[0] ?? (isWanted(point) ? boxes[0] : undefined);
    if (chosen) placed.push({ point, written, x, ...chosen });
  }
  return [
    text(placed, {
      x: ({ x }: { x: number }) => scale.atX(x),
      y: ({ y }: { y: number }) => scale.atY(y),
      text: 'written',
      fontSize: size,
      fontWeight: 600,
      fill: line.colour,
      stroke: 'var(--paper)',
      strokeWidth: 4,
      className: 'marked',
    }),
  ];
}

function keyPoints(points: readonly Point[]): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const highest = points.reduce((best, point) => (point.y > best.y ? point : best));
  const lowest = points.reduce((best, point) => (point.y < best.y ? point : best));
  return [...new Set([highest, lowest, first])].filter((point) => point !== last);
}

function obstaclesOf(points: readonly Point[], scale: Pixels): Box[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const steps = next && next.stretch === point.stretch ? 6 : 1;
    return Array.from({ length: steps }, (_, step) => {
      const share = step / steps;
      const x = scale.x(point.x + ((next?.x ?? point.x) - point.x) * share);
      const y = scale.y(point.y + ((next?.y ?? point.y) - point.y) * share);
      return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
    });
  });
}
