import type { Box, Dot, Outline } from './projection.ts';
import { boundsOf, touches } from './projection.ts';

/** A text to be put near a point: its name and its size in pixels. */
export interface Wish {
  readonly id: string;
  readonly anchor: Dot;
  readonly width: number;
  readonly height: number;
  /** Pixels about the anchor that its own text leaves free, for the dot of a place. */
  readonly clear?: number;
  /** Longest way from the anchor to the text, pixels; without it any. */
  readonly longest?: number;
}

export interface Placed {
  readonly id: string;
  readonly box: Box;
  readonly anchor: Dot;
  /** From the anchor to the edge of the box, where the text does not stand at its place. */
  readonly leader: readonly [Dot, Dot] | null;
}

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

const step = 6;
const gap = 3;
const cell = 3;

/**
 * Boxes for texts near their anchors that cover neither each other nor the `taken` boxes nor the
 * anchors of others, lie inside the frame, and cover as little land as they can. Leaders cross no
 * box, and each other only where a text finds no other place. A text that finds none is left out
 * where it `mayMiss`, and throws where not.
 */
export function placeTexts(
  wishes: readonly Wish[],
  land: readonly Outline[],
  frame: Box,
  taken: readonly Box[],
  mayMiss = false,
): Placed[] {
  const mask = maskOf(land, frame);
  const candidates = new Map(
    wishes.map((wish) => [wish.id, candidatesOf(wish, mask, frame, taken)] as const),
  );
  const placed: Placed[] = [];
  const hardestFirst = [...wishes].sort(
    (a, b) => cheapest(candidates.get(b.id)!) - cheapest(candidates.get(a.id)!),
  );
  for (const wish of hardestFirst) {
    const kept = [
      ...wishes.filter((other) => other !== wish).map(({ anchor }) => around(anchor)),
      ...placed.map((one) => grown(one.box)),
    ];
    let found: Candidate | undefined;
    for (const candidate of candidates.get(wish.id)!) {
      const own = leaderTo(wish.anchor, candidate.box);
      if (kept.some((one) => touches(candidate.box, one))) continue;
      if (
        placed.some(
          ({ box, leader }) => (leader && crosses(leader, candidate.box)) || crosses(own, box),
        )
      ) {
        continue;
      }
      found ??= candidate;
      if (placed.some(({ leader }) => leader && cut(own, leader))) continue;
      found = candidate;
      break;
    }
    if (!found && mayMiss) continue;
    if (!found) {
      throw new Error(`no room for the label of ${wish.id}; make its panel larger`);
    }
    placed.push({
      id: wish.id,
      box: found.box,
      anchor: wish.anchor,
      leader: holds(found.box, wish.anchor) ? null : leaderTo(wish.anchor, found.box),
    });
  }
  return wishes.flatMap((wish) => placed.filter(({ id }) => id === wish.id));
}

function candidatesOf(wish: Wish, mask: Mask, frame: Box, taken: readonly Box[]): Candidate[] {
  const found: Candidate[] = [];
  for (let top = frame.top + gap; top + wish.height <= frame.bottom - gap; top += step) {
    for (let left = frame.left + gap; left + wish.width <= frame.right - gap; left += step) {
      const box = { left, right: left + wish.width, top, bottom: top + wish.height };
      if (taken.some((one) => touches(box, one))) continue;
      const [tip, edge] = leaderTo(wish.anchor, box);
      const distance = Math.hypot(tip[0] - edge[0], tip[1] - edge[1]);
      const covered = landShare(box, mask, frame);
      const within = holds(box, wish.anchor);
      const wholly = covered > 0.97 && within && !wish.clear;
      if (within && !wholly) continue;
      if (!within && distance < (wish.clear ?? 0)) continue;
      if (!within && distance > (wish.longest ?? Infinity)) continue;
      found.push({ box, cost: distance + (wholly ? 0 : covered * 260) + (distance < 6 ? 6 : 0) });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

const cheapest = (candidates: readonly Candidate[]): number => candidates[0]?.cost ?? Infinity;

/** Cells of land above and left of each corner of a grid: land under a box by four look-ups. */
interface Mask {
  readonly columns: number;
  readonly rows: number;
  readonly sums: Int32Array;
}

function maskOf(land: readonly Outline[], frame: Box): Mask {
  const columns = Math.ceil((frame.right - frame.left) / cell);
  const rows = Math.ceil((frame.bottom - frame.top) / cell);
  const cells = new Uint8Array(columns * rows);
  for (const outline of land) {
    const bounds = boundsOf(outline);
    const [top, bottom] = [bounds.top, bounds.bottom].map((y) =>
      Math.floor((y - frame.top) / cell),
    );
    for (let row = Math.max(0, top!); row <= Math.min(rows - 1, bottom!); row += 1) {
      const shores = crossings(outline, frame.top + (row + 0.5) * cell);
      for (let index = 0; index + 1 < shores.length; index += 2) {
        const from = Math.ceil((shores[index]! - frame.left) / cell - 0.5);
        const to = Math.floor((shores[index + 1]! - frame.left) / cell - 0.5);
        for (let column = Math.max(0, from); column <= Math.min(columns - 1, to); column += 1) {
          cells[row * columns + column] = 1;
        }
      }
    }
  }
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      inRow += cells[row * columns + column]!;
      const at = (row + 1) * (columns + 1) + column + 1;
      sums[at] = sums[at - columns - 1]! + inRow;
    }
  }
  return { columns, rows, sums };
}

/** Where a level line enters and leaves an outline, from west to east. */
function crossings(outline: Outline, y: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < outline.length; index += 1) {
    const [ax, ay] = outline[index]!;
    const [bx, by] = outline[(index + 1) % outline.length]!;
    if (ay > y !== by > y) found.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
  }
  return found.sort((a, b) => a - b);
}

function landShare(box: Box, { columns, rows, sums }: Mask, frame: Box): number {
  const clamped = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const left = clamped(Math.round((box.left - frame.left) / cell), columns);
  const right = clamped(Math.round((box.right - frame.left) / cell), columns);
  const top = clamped(Math.round((box.top - frame.top) / cell), rows);
  const bottom = clamped(Math.round((box.bottom - frame.top) / cell), rows);
  const at = (row: number, column: number): number => sums[row * (columns + 1) + column]!;
  const hits = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
  const count = (right - left) * (bottom - top);
  return count === 0 ? 0 : hits / count;
}

const grown = (box: Box): Box => ({
  left: box.left - gap,
  right: box.right + gap,
  top: box.top - gap,
  bottom: box.bottom + gap,
});

const around = ([x, y]: Dot): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

const holds = (box: Box, [x, y]: Dot): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

function leaderTo(anchor: Dot, box: Box): readonly [Dot, Dot] {
  const edge: Dot = [
    Math.min(Math.max(anchor[0], box.left), box.right),
    Math.min(Math.max(anchor[1], box.top), box.bottom),
  ];
  return [anchor, edge];
}

/** Whether two lines cross (signs of the areas of their triangles). */
function cut([a, b]: readonly [Dot, Dot], [c, d]: readonly [Dot, Dot]): boolean {
  const side = (p: Dot, q: Dot, r: Dot): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function crosses([from, to]: readonly [Dot, Dot], box: Box): boolean {
  const beside =
    Math.max(from[0], to[0]) < box.left ||
    Math.min(from[0], to[0]) > box.right ||
    Math.max(from[1], to[1]) < box.top ||
    Math.min(from[1], to[1]) > box.bottom;
  if (beside) return false;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2);
  for (let index = 0; index <= steps; index += 1) {
    const share = steps === 0 ? 0 : index / steps;
    const dot: Dot = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    if (holds(box, dot)) return true;
  }
  return false;
}
