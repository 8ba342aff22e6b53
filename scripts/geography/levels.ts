import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import type { DrawnLevel } from '../../src/geography/topology.ts';
import type { Packages } from './packages.ts';
import type { Polygon, Ring } from './rings.ts';
import { areaKm2, squareDegreeKm2 } from './rings.ts';

/** Length of the codes of each level. */
const codeLength: Readonly<Record<DrawnLevel, number>> = {
  province: 2,
  regency: 5,
  district: 8,
  village: 13,
};

/** An area of the finest level: all others are merged from these by their codes. */
export interface Outline {
  readonly code: string;
  readonly polygons: readonly Polygon[];
  /** Whether a small disc stands for land that the coast does not have. */
  readonly disc: boolean;
}

/** How much of the shape is kept. */
export interface Detail {
  /** Smaller pieces of land are left out, unless an area has no larger one. */
  readonly smallestKm2: number;
  /** A corner is left out where the triangle with its neighbours is smaller. */
  readonly cornerKm2: number;
  /** Steps of the grid across the province in each direction. */
  readonly grid: number;
}

type PieceProperties = Readonly<Record<string, unknown>>;
type Areas = GeometryCollection<PieceProperties>;
type AreaArcs = MultiPolygonArcs<PieceProperties> | PolygonArcs<PieceProperties>;
type Simplifying = Pick<Packages, 'topology' | 'presimplify' | 'simplify' | 'filter'>;

/** Grid on which neighbours have the very same corners: steps of 0.7 m. */
const sharedGrid = 1e6;
const finest = 'finest';

/**
 * Features of each level in the order of the codes, simplified together so that neighbours keep
 * their common line. Levels finer than the outlines are empty.
 */
export function drawnFeatures(
  outlines: readonly Outline[],
  names: ReadonlyMap<string, string>,
  { smallestKm2, cornerKm2 }: Detail,
  packages: Simplifying,
): Record<DrawnLevel, FeatureCollection<MultiPolygon>> {
  const collection = collectionOf([...outlines].sort(byCode).map((outline) => pieceOf(outline)));
  const shared = packages.topology({ [finest]: collection }, sharedGrid);
  const topology = simplified(shared, smallestKm2, cornerKm2, packages);
  const areas = areasOf(topology);
  const digits = Math.max(...areas.map(({ id }) => String(id).length));
  const level = (length: number): FeatureCollection<MultiPolygon> => {
    if (length > digits) return collectionOf([]);
    const groups = new Map<string, AreaArcs[]>();
    for (const area of areas) {
      const code = String(area.id).slice(0, length);
      groups.set(code, [...(groups.get(code) ?? []), area]);
    }
    return collectionOf(
      [...groups].map(([code, parts]) => ({
        type: 'Feature',
        id: code,
        properties: { name: names.get(code) ?? code, ...discOf(parts, length === digits) },
        geometry: merge(topology, parts),
      })),
    );
  };
  return {
    province: level(codeLength.province),
    regency: level(codeLength.regency),
    district: level(codeLength.district),
    village: level(codeLength.village),
  };
}

/** One topology of the features of some levels, on a grid. */
export function levelsTopology(
  features: Partial<Record<DrawnLevel, FeatureCollection<MultiPolygon>>>,
  grid: number,
  { topology }: Pick<Packages, 'topology'>,
): Topology {
  return topology({ ...features }, grid);
}

function pieceOf({ code, polygons, disc }: Outline): Feature<MultiPolygon> {
  const coordinates = polygons.map((polygon) => polygon.map((ring) => [...ring]));
  return {
    type: 'Feature',
    id: code,
    properties: { disc },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

function collectionOf(features: Feature<MultiPolygon>[]): FeatureCollection<MultiPolygon> {
  return { type: 'FeatureCollection', features };
}

function byCode(one: Outline, other: Outline): number {
  return one.code < other.code ? -1 : 1;
}

function discOf(parts: readonly AreaArcs[], isFinest: boolean): { disc?: true } {
  return isFinest && parts.some(({ properties }) => properties?.disc === true)
    ? { disc: true }
    : {};
}

function areasOf(topology: Topology): AreaArcs[] {
  const { geometries } = topology.objects[finest] as Areas;
  return geometries.filter(
    (area): area is AreaArcs => area.type === 'Polygon' || area.type === 'MultiPolygon',
  );
}

function simplified(
  shared: Topology,
  smallestKm2: number,
  cornerKm2: number,
  { presimplify, simplify, filter }: Simplifying,
): Topology {
  const weighted = presimplify(shared);
  const areaOf = (topology: Topology, ring: number[]) => areaKm2(ringOf(topology, ring));
  const kept = new Set<string>();
  for (const area of areasOf(weighted)) {
    const outer = (area.type === 'Polygon' ? [area.arcs] : area.arcs).flatMap(([ring]) =>
      ring ? [ring] : [],
    );
    const sizes = outer.map((ring) => areaOf(weighted, ring));
    const largest = Math.max(...sizes);
    const ring = outer[sizes.indexOf(largest)];
    if (!ring) continue;
    kept.add(ring.join());
    if (largest < 5 * cornerKm2) keepCorners(weighted, ring);
  }
  const coarse = simplify(weighted, cornerKm2 / squareDegreeKm2);
  return filter(
    coarse,
    (ring, interior) => interior || kept.has(ring.join()) || areaOf(coarse, ring) >= smallestKm2,
  );
}

/** Positions of a weighted topology carry their weight as a third number. */
function keepCorners(weighted: Topology, ring: readonly number[]): void {
  for (const arc of ring)
    for (const corner of weighted.arcs[arc < 0 ? ~arc : arc] ?? []) corner[2] = Infinity;
}

function ringOf(topology: Topology, ring: number[]): Ring {
  const polygon: PolygonArcs = { type: 'Polygon', arcs: [ring] };
  return (feature(topology, polygon).geometry.coordinates[0] ?? []) as unknown as Ring;
}
