import type { MapPanel } from './choropleth.ts';
import { touches, type Box, type Outline } from './projection.ts';
import { textWidth } from './text.ts';

/** A bar of a round length, about a quarter of the frame, in the corner with the least land. */
export function scaleBar(
  pixelsPerKilometre: number,
  frame: Box,
  shores: readonly Outline[],
  title: Box,
  size: number,
): { readonly bar: MapPanel['scaleBar']; readonly box: Box } {
  const lengths = [1, 2, 5, 10, 20, 50, 100, 200];
  const kilometres =
    lengths.findLast(
      (length) => length * pixelsPerKilometre <= (frame.right - frame.left) * 0.28,
    ) ?? 1;
  const length = kilometres * pixelsPerKilometre;
  const width = Math.max(length, textWidth(`${kilometres} km`, size)) + 8;
  const height = size + 12;
  const corners = [frame.bottom - height - 4, frame.top + 4].flatMap((top) =>
    [frame.left + 6, frame.right - width - 2].map((left) => ({
      left,
      right: left + width,
      top,
      bottom: top + height,
    })),
  );
  const free = corners.filter((corner) => !touches(corner, title));
  const crowd = (box: Box): number =>
    shores.flat().filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom)
      .length;
  const box = free.reduce((best, corner) => (crowd(corner) < crowd(best) ? corner : best));
  return { box, bar: { x: box.left, y: box.bottom - 5, length, kilometres } };
}
