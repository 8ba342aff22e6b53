import type { FeatureCollection, MultiPolygon } from 'geojson';
import { geoArea } from 'd3';
import type { Packages } from './packages.ts';
import { areasAt } from './points.ts';
import type { Polygon } from './rings.ts';
import { areaKm2, boundsMeet, boundsOf } from './rings.ts';
import type { Island } from './sources.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

/** Area of each feature in square kilometres on the sphere, by code. */
export function areasKm2(features: FeatureCollection<MultiPolygon>): Map<string, number> {
  return new Map(
    features.features.map((feature) => [String(feature.id), geoArea(feature) * earthRadius ** 2]),
  );
}

export interface Overlap {
  readonly one: string;
  readonly other: string;
  readonly km2: number;
}

/** Pairs of features that share land, with the square kilometres they share. */
export function overlapsOf(
  features: FeatureCollection<MultiPolygon>,
  { intersection }: Pick<Packages, 'intersection'>,
): Overlap[] {
  const pieces = features.features.flatMap(({ id, geometry }) =>
    geometry.coordinates.map((coordinates) => {
      const polygon = coordinates as unknown as Polygon;
      return { code: String(id), polygon, bounds: boundsOf(polygon[0] ?? []) };
    }),
  );
  return pieces.flatMap((one, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      if (one.code === other.code || !boundsMeet(one.bounds, other.bounds)) return [];
      const shared = intersection([one.polygon], [other.polygon]);
      const km2 = shared.reduce((sum, polygon) => sum + polygonKm2(polygon), 0);
      return km2 > 0 ? [{ one: one.code, other: other.code, km2 }] : [];
    }),
  );
}

function polygonKm2(polygon: Polygon): number {
  return polygon.reduce((sum, ring, index) => sum + areaKm2(ring) * (index === 0 ? 1 : -1), 0);
}

/** Official islands that lie on the land of another regency than their own. */
export function islandsAstray(
  islands: readonly Island[],
  regencies: FeatureCollection<MultiPolygon>,
): Island[] {
  const at = areasAt(regencies);
  return islands.filter(
    ({ regency, position }) => regency !== null && at(position).some((drawn) => drawn !== regency),
  );
}
