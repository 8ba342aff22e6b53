import { Delaunay } from 'd3';
import type { Land } from './land.ts';
import { regencyOf } from './land.ts';
import type { Packages } from './packages.ts';
import type { Bounds, Polygon, Position } from './rings.ts';
import { degreeKm, distance, distanceTo, nearest } from './rings.ts';
import type { VillagePoint } from './village-points.ts';

/** The sketch of a village: its share of the land, or a small disc where the coast has no land. */
export interface VillageSketch {
  readonly code: string;
  readonly polygons: readonly Polygon[];
  readonly disc: boolean;
}

interface Seed {
  readonly code: string;
  readonly position: Position;
}

const discRadius = 0.4 / degreeKm;
const discCorners = 12;
/** Two villages with one point are set apart by about a metre. */
const apart = 1e-5;

/**
 * Land shared out among villages: land with one village is its own, land with several is cut by
 * the Voronoi cells of their points, land without one goes to the nearest village of its regency.
 */
export function villageSketches(
  lands: readonly Land[],
  points: readonly VillagePoint[],
  { intersection, difference }: Pick<Packages, 'intersection' | 'difference'>,
): VillageSketch[] {
  const shares = new Map<string, Polygon[]>();
  const give = (code: string, polygons: readonly Polygon[]) =>
    shares.set(code, [...(shares.get(code) ?? []), ...polygons]);
  for (const land of lands) {
    const seeds = seedsOf(land, points);
    const [only, ...others] = seeds;
    if (!only) continue;
    if (others.length === 0) give(only.code, [[land.ring]]);
    else
      cellsOf(seeds, land.bounds).forEach((cell, index) => {
        const seed = seeds[index];
        if (seed) give(seed.code, intersection([[land.ring]], [[cell]]));
      });
  }
  const drawn = lands.map(({ ring }): Polygon => [ring]);
  return points.map(({ code, position }) => {
    const polygons = shares.get(code);
    if (polygons) return { code, polygons, disc: false };
    return { code, polygons: difference([[discAround(position)]], drawn), disc: true };
  });
}

/**
 * Village points on the land, else the nearest one of its regency. An official island of another
 * regency than that of the nearest seed becomes a seed of its own, so that the line between
 * regencies passes it on the right side.
 */
function seedsOf(
  { ring, points: own, islands, regencies }: Land,
  points: readonly VillagePoint[],
): Seed[] {
  const villageOf = (regency: string, measure: (position: Position) => number) =>
    nearest(
      points.filter(({ code }) => regencyOf(code) === regency),
      ({ position }) => measure(position),
    );
  if (own.length === 0)
    return [villageOf(regencies[0], (position) => distanceTo(ring, position)) ?? []].flat();
  const seeds: Seed[] = [];
  for (const { code, position } of own) seeds.push({ code, position: freeOf(seeds, position) });
  for (let changed = regencies.length > 1; changed;) {
    changed = false;
    for (const { regency, position } of islands) {
      const seed = nearest(seeds, (candidate) => distance(candidate.position, position));
      if (regency === null || !seed || regencyOf(seed.code) === regency) continue;
      const village = villageOf(regency, (other) => distance(other, position));
      if (!village) continue;
      seeds.push({ code: village.code, position: freeOf(seeds, position) });
      changed = true;
    }
  }
  return seeds;
}

function freeOf(seeds: readonly Seed[], [longitude, latitude]: Position): Position {
  const taken = seeds.some(({ position: [x, y] }) => x === longitude && y === latitude);
  return taken ? freeOf(seeds, [longitude + apart, latitude]) : [longitude, latitude];
}

function cellsOf(seeds: readonly Seed[], { west, south, east, north }: Bounds): Position[][] {
  const margin = 0.01;
  const diagram = Delaunay.from(seeds.map(({ position }) => position)).voronoi([
    west - margin,
    south - margin,
    east + margin,
    north + margin,
  ]);
  return seeds.map((_, index) => diagram.cellPolygon(index) as Position[]);
}

function discAround([longitude, latitude]: Position): Position[] {
  const corners = Array.from({ length: discCorners }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / discCorners;
    return [longitude + discRadius * Math.cos(angle), latitude + discRadius * Math.sin(angle)];
  });
  return [...corners, ...corners.slice(0, 1)];
}
