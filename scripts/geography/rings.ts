export type Position = [longitude: number, latitude: number];
/** A closed line in degrees; the last position repeats the first. */
export type Ring = readonly Position[];
/** Outer ring and its holes. */
export type Polygon = readonly Ring[];

export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Kilometres of a degree near the equator. */
export const degreeKm = 111.2;
/** Square kilometres of a square degree near the equator, good to 0.3 % between 2° S and 5° N. */
export const squareDegreeKm2 = 111.195 * 110.6;

export function boundsOf(ring: Ring): Bounds {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [longitude, latitude] of ring) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, east, south, north };
}

/** Whether the two bounds, the first widened by `margin` degrees, have a point in common. */
export function boundsMeet(one: Bounds, other: Bounds, margin = 0): boolean {
  return (
    one.west - margin <= other.east &&
    one.east + margin >= other.west &&
    one.south - margin <= other.north &&
    one.north + margin >= other.south
  );
}

/** Whether the position lies within the bounds widened by `margin` degrees. */
export function inBounds(bounds: Bounds, [longitude, latitude]: Position, margin = 0): boolean {
  return boundsMeet(
    bounds,
    { west: longitude, east: longitude, south: latitude, north: latitude },
    margin,
  );
}

/** Calls `visit` with both ends of each edge, until it answers true; whether it did. */
export function someEdge(ring: Ring, visit: (from: Position, to: Position) => boolean): boolean {
  let from = ring[0];
  for (const to of ring.slice(1)) {
    if (from && visit(from, to)) return true;
    from = to;
  }
  return false;
}

/** Area in square degrees, positive where the ring runs counter-clockwise (north up). */
export function signedArea(ring: Ring): number {
  let area = 0;
  someEdge(ring, ([x0, y0], [x1, y1]) => {
    area += x0 * y1 - x1 * y0;
    return false;
  });
  return area / 2;
}

/** Area in square kilometres, planar; for thresholds, not for figures. */
export function areaKm2(ring: Ring): number {
  return Math.abs(signedArea(ring)) * squareDegreeKm2;
}

/** Whether the position lies inside the ring (even-odd rule). */
export function contains(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  someEdge(ring, ([x0, y0], [x1, y1]) => {
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    return false;
  });
  return inside;
}

/** Whether the position lies inside the outer ring and in none of the holes. */
export function polygonContains(polygon: Polygon, position: Position): boolean {
  return polygon.filter((ring) => contains(ring, position)).length % 2 === 1;
}

/** Distance in degrees from the position to the line of the ring. */
export function distanceTo(ring: Ring, [x, y]: Position): number {
  let least = Infinity;
  someEdge(ring, ([x0, y0], [x1, y1]) => {
    const squared = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const along = squared > 0 ? ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / squared : 0;
    const part = Math.max(0, Math.min(1, along));
    const squareDistance = (x - x0 - part * (x1 - x0)) ** 2 + (y - y0 - part * (y1 - y0)) ** 2;
    least = Math.min(least, squareDistance);
    return false;
  });
  return Math.sqrt(least);
}

/** Distance in degrees, planar. */
export function distance([x0, y0]: Position, [x1, y1]: Position): number {
  return Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
}

/** The item with the least measure below `limit`, or null; the first one where several are equal. */
export function nearest<Item>(
  items: readonly Item[],
  measure: (item: Item) => number,
  limit = Infinity,
): Item | null {
  let best: Item | null = null;
  let least = limit;
  for (const item of items) {
    const value = measure(item);
    if (value < least) [best, least] = [item, value];
  }
  return best;
}

/** The polygon as d3 wants it: outer ring clockwise (north up), holes counter-clockwise. */
export function woundForD3(polygon: Polygon): Polygon {
  return polygon.map((ring, index) =>
    signedArea(ring) > 0 === (index === 0) ? ring.toReversed() : ring,
  );
}
