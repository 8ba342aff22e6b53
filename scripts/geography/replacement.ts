import type { Feature, GeoJsonObject, Geometry } from 'geojson';
import type { Area, AreaLevel } from '../../src/geography/area.ts';
import { kepri } from '../../src/geography/area.ts';
import type { Outline } from './levels.ts';
import type { Bounds, Polygon, Position, Ring } from './rings.ts';
import { boundsOf, inBounds, polygonContains, signedArea, woundForD3 } from './rings.ts';
import { selfCrossing } from './self-crossing.ts';

/** Boundaries of a user: what is drawn, what was put right, and what forbids their use. */
export interface Replacement {
  readonly outlines: readonly Outline[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
}

interface Named {
  readonly code: string;
  readonly level: AreaLevel;
  readonly polygons: readonly Polygon[];
}

/** Where coordinates of Kepri can lie; others are swapped, projected or of another place. */
const frame: Bounds = { west: 101, east: 111, south: -3, north: 7 };
const usable: readonly AreaLevel[] = ['village', 'district'];

/**
 * Reads the GeoJSON of a user. Its features bear Kemendagri codes as `id` or as the property `code`
 * or `kode`. The finest level in it, districts or villages, must be complete; the levels above are
 * merged from it. Problems are one sentence each; with any of them the outlines are not to be used.
 */
export function replacementOf(text: string, areas: readonly Area[]): Replacement {
  const features = featuresOf(text);
  if (typeof features === 'string') return { outlines: [], notes: [], problems: [features] };
  const problems: string[] = [];
  const notes: string[] = [];
  const named: Named[] = [];
  const known = new Map(areas.map((area) => [area.code, area]));
  const seen = new Set<string>();
  features.forEach((feature, index) => {
    const code = codeOf(feature);
    const area = known.get(code);
    if (!area || !code.startsWith(`${kepri}`)) {
      problems.push(
        `feature ${index + 1} has the unknown code "${code}"; give it a Kemendagri code of Kepri with dots, such as 21.71.01`,
      );
      return;
    }
    if (seen.has(code)) problems.push(`area ${code} stands twice; merge its features into one`);
    seen.add(code);
    const polygons = polygonsOf(feature.geometry);
    const fault = polygons ? faultOf(polygons) : 'has no polygon';
    if (!polygons || fault !== null) problems.push(`area ${code} ${fault}`);
    else {
      const turned = turnedRings(polygons);
      if (turned > 0)
        notes.push(
          `area ${code} has wrong winding in ${turned} ${turned === 1 ? 'ring' : 'rings'}; turned to what GeoJSON asks for`,
        );
      named.push({ code, level: area.level, polygons });
    }
  });
  const finest = usable.find((level) => named.some((area) => area.level === level));
  if (!finest)
    problems.push('the file has no district and no village; regencies are merged from districts');
  const drawn = named.filter(({ level }) => level === finest);
  if (finest) problems.push(...missingSentences(areas, finest, seen));
  notes.push(...holeSentences(drawn));
  if (drawn.length < named.length)
    notes.push(
      `${named.length - drawn.length} features above the level ${finest} are not used; they are merged from it`,
    );
  const outlines = drawn.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map(woundForD3),
    disc: false,
  }));
  return { outlines, notes, problems };
}

function featuresOf(text: string): Feature<Geometry | null>[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `the file is not JSON (${error instanceof Error ? error.message : String(error)}); save it as GeoJSON`;
  }
  const collection = value as Partial<GeoJsonObject> & { features?: unknown };
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features))
    return 'the file is not a GeoJSON FeatureCollection; export the layer as GeoJSON';
  return collection.features as Feature<Geometry | null>[];
}

function codeOf({ id, properties }: Feature<Geometry | null>): string {
  return String(id ?? properties?.code ?? properties?.kode ?? '');
}

function polygonsOf(geometry: Geometry | null): Polygon[] | null {
  if (geometry?.type === 'Polygon') return [geometry.coordinates as unknown as Polygon];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates as unknown as Polygon[];
  return null;
}

function faultOf(polygons: readonly Polygon[]): string | null {
  const rings = polygons.flat();
  if (rings.length === 0) return 'has no polygon';
  for (const ring of rings) {
    const fault = faultOfRing(ring);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfRing(ring: Ring): string | null {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || ring.length < 4) return 'has a ring with fewer than 4 positions';
  const outside = ring.find((position) => !inBounds(frame, position));
  if (outside)
    return `lies outside of Kepri at ${placeText(outside)}; give longitude before latitude, in degrees`;
  if (first[0] !== last[0] || first[1] !== last[1])
    return `has an open ring at ${placeText(first)}; repeat the first position at the end`;
  if (signedArea(ring) === 0) return `has a ring without area at ${placeText(first)}; remove it`;
  const crossing = selfCrossing(ring);
  return crossing
    ? `has a self-intersection near ${placeText(crossing)}; repair the geometry`
    : null;
}

function placeText(position: Position): string {
  return position.slice(0, 2).join(', ');
}

/** Rings that run against RFC 7946: outer rings counter-clockwise, holes clockwise. */
function turnedRings(polygons: readonly Polygon[]): number {
  return polygons
    .map(
      (polygon) => polygon.filter((ring, index) => signedArea(ring) > 0 !== (index === 0)).length,
    )
    .reduce((sum, count) => sum + count, 0);
}

function missingSentences(
  areas: readonly Area[],
  level: AreaLevel,
  seen: ReadonlySet<string>,
): string[] {
  return areas
    .filter((area) => area.level === level && area.code.startsWith(`${kepri}.`))
    .filter(({ code }) => !seen.has(code))
    .map(({ code, name }) => `the ${level} ${code} ${name} is missing; add its feature`);
}

function holeSentences(drawn: readonly Named[]): string[] {
  const pieces = drawn.flatMap(({ code, polygons }) =>
    polygons.map((polygon) => ({ code, polygon, bounds: boundsOf(polygon[0] ?? []) })),
  );
  return drawn.flatMap(({ code, polygons }) =>
    polygons
      .flatMap((polygon) => polygon.slice(1))
      .filter((hole) => {
        const inside = middleOf(hole);
        return !pieces.some(
          (piece) =>
            piece.code !== code &&
            inBounds(piece.bounds, inside) &&
            polygonContains(piece.polygon, inside),
        );
      })
      .map(
        (hole) =>
          `area ${code} has a hole near ${placeText(hole[0] ?? [0, 0])} that no other area fills; it is drawn as water`,
      ),
  );
}

/** A position inside the ring: the middle of the widest stretch on its middle latitude. */
function middleOf(ring: Ring): Position {
  const { south, north } = boundsOf(ring);
  const latitude = (south + north) / 2 + (north - south) * 1e-4;
  const crossings: number[] = [];
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x0, y0] = ring[index - 1] ?? [x1, y1];
    if (y0 > latitude !== y1 > latitude)
      crossings.push(x0 + ((x1 - x0) * (latitude - y0)) / (y1 - y0));
  }
  crossings.sort((a, b) => a - b);
  let best: Position = [crossings[0] ?? 0, latitude];
  let widest = 0;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (to - from > widest) [widest, best] = [to - from, [(from + to) / 2, latitude]];
  }
  return best;
}
