import type { FeatureCollection, MultiPolygon } from 'geojson';
import { geoCentroid } from 'd3';
import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Neighbours } from '../../src/geography/neighbours.ts';
import { arrows, compass } from '../../src/geography/neighbours.ts';
import type { DrawnLevel } from '../../src/geography/topology.ts';
import { levelsTopology } from './levels.ts';
import type { Packages } from './packages.ts';
import type { Position } from './rings.ts';

interface Place {
  readonly code: string;
  readonly position: Position;
}

/**
 * Neighbours of each area of a level by code. Distance and direction are those between the centres
 * of area, so that by the eighths every area is reached from every other one.
 */
export function neighboursOf(
  level: DrawnLevel,
  features: FeatureCollection<MultiPolygon>,
  grid: number,
  packages: Pick<Packages, 'topology'>,
): Record<string, Neighbours> {
  const topology = levelsTopology({ [level]: features }, grid, packages);
  const { geometries } = topology.objects[level] as GeometryCollection;
  const borders = neighbors(geometries);
  const places = features.features.map((feature): Place => {
    const position = geoCentroid(feature);
    return { code: String(feature.id), position };
  });
  return Object.fromEntries(
    places.map((place, index) => [
      place.code,
      {
        borders: (borders[index] ?? []).flatMap((other) => places[other]?.code ?? []).sort(),
        compass: nearestInSectors(place, places, compass),
        arrows: nearestInSectors(place, places, arrows),
      },
    ]),
  );
}

/** Nearest other place in each of equal sectors, the first of which is centred on north. */
export function nearestInSectors<Direction extends string>(
  from: Place,
  places: readonly Place[],
  directions: readonly Direction[],
): Partial<Record<Direction, string>> {
  const found = new Map<Direction, { code: string; distance: number }>();
  const [longitude, latitude] = from.position;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  for (const { code, position } of places) {
    if (code === from.code) continue;
    const east = (position[0] - longitude) * narrowing;
    const north = position[1] - latitude;
    const turn = Math.atan2(east, north) / (2 * Math.PI) + 1;
    const direction = directions[Math.round(turn * directions.length) % directions.length];
    const distance = Math.sqrt(east ** 2 + north ** 2);
    if (direction === undefined || distance >= (found.get(direction)?.distance ?? Infinity))
      continue;
    found.set(direction, { code, distance });
  }
  const entries = directions.flatMap((direction): [Direction, string][] => {
    const nearest = found.get(direction);
    return nearest ? [[direction, nearest.code]] : [];
  });
  return Object.fromEntries(entries) as Partial<Record<Direction, string>>;
}
