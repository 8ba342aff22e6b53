import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { areaByCode } from './tree.ts';
import type { Area } from './area.ts';

/** Levels of which boundaries exist, from the coarsest to the finest. */
export const drawnLevels = ['province', 'regency', 'district', 'village'] as const;
export type DrawnLevel = (typeof drawnLevels)[number];

/** What a drawn area carries; `disc` marks a village whose land the coastline does not have. */
export interface BoundaryProperties {
  readonly name: string;
  readonly disc?: true;
}

/** Boundaries as published: one object for each level the file holds. */
export type Boundaries = Topology<
  Partial<Record<DrawnLevel, GeometryCollection<BoundaryProperties>>>
>;

/** An area as GeoJSON, wound for d3, with its Kemendagri code as `id`. */
export type AreaFeature = Feature<Polygon | MultiPolygon, BoundaryProperties> & {
  readonly id: string;
};

/** The boundaries in the parsed JSON of a TopoJSON file; throws where it holds something else. */
export function boundariesOf(value: unknown): Boundaries {
  const topology = value as Partial<Boundaries> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs) || !topology.objects)
    throw new Error('not a TopoJSON topology; run npm run geography');
  const { objects } = topology;
  const levels = drawnLevels.filter((level) => objects[level]);
  if (levels.length === 0)
    throw new Error(`no level in the topology; expected one of ${drawnLevels.join(', ')}`);
  for (const level of levels) {
    if (objects[level]?.type !== 'GeometryCollection' || !Array.isArray(objects[level]?.geometries))
      throw new Error(`the object ${level} is not a list of areas; run npm run geography`);
    for (const { id, properties } of objects[level].geometries)
      if (typeof id !== 'string' || !properties || !('name' in properties))
        throw new Error(`an area of the object ${level} has no code or no name: ${String(id)}`);
  }
  return topology as Boundaries;
}

/** Levels with at least one area in these boundaries. */
export function levelsIn({ objects }: Boundaries): DrawnLevel[] {
  return drawnLevels.filter((level) => (objects[level]?.geometries.length ?? 0) > 0);
}

/** The areas of a level in the order of their codes; throws where the file lacks the level. */
export function featuresOf(boundaries: Boundaries, level: DrawnLevel): AreaFeature[] {
  return feature(boundaries, objectOf(boundaries, level)).features as AreaFeature[];
}

/** The drawn areas directly below an area; empty where the next level is not in the file. */
export function featuresWithin(
  boundaries: Boundaries,
  areas: readonly Area[],
  code: string,
): AreaFeature[] {
  const { level } = areaByCode(areas, code);
  const index = drawnLevels.findIndex((drawn) => drawn === level);
  const next = drawnLevels[index + 1];
  if (index < 0 || !next || !boundaries.objects[next]) return [];
  return featuresOf(boundaries, next).filter(({ id }) => id.startsWith(`${code}.`));
}

/** Lines on land between areas of a level, each drawn once, without the coast. */
export function inlandLines(boundaries: Boundaries, level: DrawnLevel): MultiLineString {
  return mesh(boundaries, objectOf(boundaries, level), (one, other) => one !== other);
}

/** Lines between areas of a level and the sea. */
export function coastLines(boundaries: Boundaries, level: DrawnLevel): MultiLineString {
  return mesh(boundaries, objectOf(boundaries, level), (one, other) => one === other);
}

function objectOf(
  { objects }: Boundaries,
  level: DrawnLevel,
): GeometryCollection<BoundaryProperties> {
  const object = objects[level];
  if (!object) {
    const present = Object.keys(objects).join(', ');
    throw new Error(`no ${level} boundaries in this file; it has ${present}`);
  }
  return object;
}
