import type { Position, Ring } from './rings.ts';
import { someEdge } from './rings.ts';

interface Edge {
  readonly index: number;
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

/**
 * A position near which the ring crosses or touches itself, or null. Edges are swept from west to
 * east, so that only those above one another are compared.
 */
export function selfCrossing(ring: Ring): Position | null {
  const edges = edgesOf(ring);
  const last = edges.length - 1;
  let open: Edge[] = [];
  for (const edge of edges.toSorted((a, b) => a.west - b.west)) {
    open = open.filter(({ east }) => east >= edge.west);
    for (const other of open) {
      const gap = Math.abs(edge.index - other.index);
      const meet = gap === 1 || gap === last ? foldsBack(edge, other) : crosses(edge, other);
      if (meet) return edge.from;
    }
    open.push(edge);
  }
  return null;
}

function edgesOf(ring: Ring): Edge[] {
  const edges: Edge[] = [];
  someEdge(ring, (from, to) => {
    if (from[0] === to[0] && from[1] === to[1]) return false;
    const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
    edges.push({ index: edges.length, from, to, west, east });
    return false;
  });
  return edges;
}

/** Twice the area of the triangle: positive where the corners turn to the left. */
function turn([x0, y0]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  return (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
}

function crosses(one: Edge, other: Edge): boolean {
  const [a, b] = [turn(one.from, one.to, other.from), turn(one.from, one.to, other.to)];
  const [c, d] = [turn(other.from, other.to, one.from), turn(other.from, other.to, one.to)];
  if (a === 0 && b === 0) return spansMeet(one, other);
  return a * b <= 0 && c * d <= 0;
}

function spansMeet(one: Edge, other: Edge): boolean {
  const along = Math.abs(one.to[0] - one.from[0]) >= Math.abs(one.to[1] - one.from[1]) ? 0 : 1;
  const [a, b] = [one.from[along], one.to[along]];
  const [c, d] = [other.from[along], other.to[along]];
  return Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
}

/** Whether two edges with a common corner lie on one another. */
function foldsBack(one: Edge, other: Edge): boolean {
  const follows = one.to[0] === other.from[0] && one.to[1] === other.from[1];
  const [first, second] = follows ? [one, other] : [other, one];
  if (turn(first.from, first.to, second.to) !== 0) return false;
  const [x, y] = [first.to[0] - first.from[0], first.to[1] - first.from[1]];
  return x * (second.to[0] - second.from[0]) + y * (second.to[1] - second.from[1]) < 0;
}
