import type { Bounds, Position, Ring } from './rings.ts';
import {
  areaKm2,
  boundsMeet,
  boundsOf,
  contains,
  degreeKm,
  distanceTo,
  inBounds,
  nearest,
} from './rings.ts';
import type { Island, Sources } from './sources.ts';
import type { VillagePoint } from './village-points.ts';

/** One ring of land of Kepri with the official islands and village points on it. */
export interface Land {
  readonly ring: Ring;
  readonly bounds: Bounds;
  readonly km2: number;
  /** Regencies that have islands or villages on it, the one with most of them first. */
  readonly regencies: readonly [string, ...string[]];
  readonly islands: readonly Island[];
  readonly points: readonly VillagePoint[];
}

type Outline = Pick<Land, 'ring' | 'bounds' | 'km2'>;

/** Where land of Kepri can lie at all; mainlands reach out of it and are left out. */
const frame: Bounds = { west: 102.9, east: 109.6, south: -1.45, north: 5 };
/** Land without an official island on it belongs to the regency of one within this distance. */
const islandReach = 2 / degreeKm;
/** A village point in the water belongs to land of its regency within this distance. */
const waterReach = 5 / degreeKm;
/** A village weighs as much as this many islands when a ring is given to a regency. */
const villageWeight = 5;
const kepri = '21.';

export const regencyOf = (code: string): string => code.slice(0, 5);

/**
 * The land of Kepri: each ring belongs to the regencies of the official islands and villages on it,
 * else to that of the nearest official island. Village points in the water are given to the nearest
 * land of their regency.
 */
export function landOf(
  { coast, islands }: Pick<Sources, 'coast' | 'islands'>,
  points: readonly VillagePoint[],
): Land[] {
  const lands = outlinesOf(coast).flatMap((outline) => assigned(outline, islands, points));
  const ashore = new Set(lands.flatMap((land) => land.points));
  const added = new Map<Land, VillagePoint[]>();
  for (const point of points) {
    if (ashore.has(point)) continue;
    const land = nearestLand(lands, point.position, regencyOf(point.code));
    if (land) added.set(land, [...(added.get(land) ?? []), point]);
  }
  return lands.map((land) => ({ ...land, points: [...land.points, ...(added.get(land) ?? [])] }));
}

function outlinesOf(coast: readonly Ring[]): Outline[] {
  const outlines = coast
    .map((ring) => ({ ring, bounds: boundsOf(ring), km2: areaKm2(ring) }))
    .filter(
      ({ bounds }) =>
        bounds.west > frame.west &&
        bounds.east < frame.east &&
        bounds.south > frame.south &&
        bounds.north < frame.north,
    );
  const large = outlines.filter(({ km2 }) => km2 > 2);
  return outlines.filter((inner) => !large.some((outer) => liesWithin(inner, outer)));
}

/** Land within other land is an island of a lake or drawn twice. */
function liesWithin(inner: Outline, outer: Outline): boolean {
  if (inner === outer || outer.km2 <= inner.km2) return false;
  if (!boundsMeet(inner.bounds, outer.bounds)) return false;
  const within = inner.ring.filter((position) => contains(outer.ring, position));
  return within.length > inner.ring.length / 2;
}

function assigned(
  outline: Outline,
  islands: readonly Island[],
  points: readonly VillagePoint[],
): Land[] {
  const onLand = ({ position }: { position: Position }) =>
    inBounds(outline.bounds, position) && contains(outline.ring, position);
  const own = { islands: islands.filter(onLand), points: points.filter(onLand) };
  const votes = new Map<string, number>();
  const vote = (regency: string, weight: number) =>
    votes.set(regency, (votes.get(regency) ?? 0) + weight);
  for (const { regency } of own.islands) if (regency !== null) vote(regency, 1);
  for (const { code } of own.points) vote(regencyOf(code), villageWeight);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]).map(([regency]) => regency);
  const [first, ...others] = ranked;
  const regency = first ?? nearestIsland(outline, islands)?.regency;
  if (!regency?.startsWith(kepri)) return [];
  return [{ ...outline, ...own, regencies: [regency, ...others] }];
}

function nearestIsland({ ring, bounds }: Outline, islands: readonly Island[]): Island | null {
  const close = islands.filter(
    ({ regency, position }) => regency !== null && inBounds(bounds, position, islandReach),
  );
  return nearest(close, ({ position }) => distanceTo(ring, position), islandReach);
}

function nearestLand(lands: readonly Land[], position: Position, regency: string): Land | null {
  const close = lands.filter(
    ({ bounds, regencies }) =>
      regencies.includes(regency) && inBounds(bounds, position, waterReach),
  );
  return nearest(close, ({ ring }) => distanceTo(ring, position), waterReach);
}
