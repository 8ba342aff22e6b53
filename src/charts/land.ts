import { featuresOf, type Boundaries, type DrawnLevel } from '../geography/topology.ts';
import type { PanelId } from './map-layout.ts';
import { flatten, latitudeOf, sizeOf, type Dot, type Outline, type Place } from './projection.ts';

/** A piece of land: outer line first, holes after, in flattened degrees. */
export interface Land {
  readonly code: string;
  readonly outlines: readonly Outline[];
  readonly size: number;
}

/** The land of the areas of a level, piece by piece; throws where an area has none. */
export function landOf(boundaries: Boundaries, level: DrawnLevel): Land[] {
  return featuresOf(boundaries, level).flatMap(({ id, geometry }) => {
    const polygons =
      geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry?.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    if (polygons.length === 0) throw new Error(`area ${id} has no land in the boundaries`);
    return polygons.map((rings) => {
      const outlines = rings.map((ring) =>
        ring.slice(0, -1).map((at) => flatten(at as unknown as Place)),
      );
      return { code: String(id), outlines, size: sizeOf(outlines[0]!) };
    });
  });
}

/** The panel in which a piece of land or a point of an area is at home, by its area and place. */
export function homeOf(code: string, [longitude, y]: Dot): PanelId {
  switch (code.slice(0, 5)) {
    case '21.02':
    case '21.71':
    case '21.72':
      return 'main';
    case '21.01':
      return longitude > 106 ? 'tambelan' : 'main';
    case '21.03':
      return latitudeOf(y) < 3.35 ? 'south-natuna' : 'natuna';
    case '21.04':
      return 'lingga';
    case '21.05':
      return 'anambas';
    default:
      throw new Error(`no panel for area ${code}; add it to src/charts/land.ts`);
  }
}

/** The middle of the land of each area, weighted by the size of its pieces, in degrees. */
export function middlesOf(land: readonly Land[]): Map<string, Place> {
  const sums = new Map<string, { x: number; y: number; size: number }>();
  for (const { code, outlines, size } of land) {
    const outer = outlines[0]!;
    const sum = sums.get(code) ?? { x: 0, y: 0, size: 0 };
    sum.x += (outer.reduce((total, [x]) => total + x, 0) / outer.length) * size;
    sum.y += (outer.reduce((total, [, y]) => total + y, 0) / outer.length) * size;
    sum.size += size;
    sums.set(code, sum);
  }
  return new Map(
    [...sums].map(([code, { x, y, size }]) => [code, [x / size, latitudeOf(y / size)]]),
  );
}
