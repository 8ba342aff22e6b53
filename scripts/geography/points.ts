import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import type { Polygon, Position } from './rings.ts';
import { boundsOf, inBounds, polygonContains } from './rings.ts';
import type { Island } from './sources.ts';
import type { VillagePoint } from './village-points.ts';

/** Decimals of a degree that are kept: about a metre. */
const decimals = 5;

/** The official islands of Kepri as GeoJSON with regency, inhabited and whether land is drawn there. */
export function islandsGeoJson(
  islands: readonly Island[],
  regencies: FeatureCollection<MultiPolygon>,
): string {
  const isDrawn = onDrawnLand(regencies);
  return linesOf(
    islands
      .filter(({ code }) => code.startsWith('21.'))
      .map(({ code, name, regency, position, inhabited }) =>
        pointOf(code, position, { name, regency, inhabited, drawn: isDrawn(position) }),
      ),
  );
}

/** The villages as GeoJSON points with their names. */
export function villagesGeoJson(
  points: readonly VillagePoint[],
  names: ReadonlyMap<string, string>,
): string {
  return linesOf(
    points.map(({ code, position }) => pointOf(code, position, { name: names.get(code) ?? code })),
  );
}

/** Which areas hold the position, by their codes. */
export function areasAt(
  features: FeatureCollection<MultiPolygon>,
): (position: Position) => string[] {
  const pieces = features.features.flatMap(({ id, geometry }) =>
    geometry.coordinates.map((coordinates) => {
      const polygon = coordinates as unknown as Polygon;
      return { code: String(id), polygon, bounds: boundsOf(polygon[0] ?? []) };
    }),
  );
  return (position) =>
    pieces
      .filter(
        ({ bounds, polygon }) => inBounds(bounds, position) && polygonContains(polygon, position),
      )
      .map(({ code }) => code);
}

function onDrawnLand(regencies: FeatureCollection<MultiPolygon>): (position: Position) => boolean {
  const at = areasAt(regencies);
  return (position) => at(position).length > 0;
}

function pointOf(
  id: string,
  position: Position,
  properties: Readonly<Record<string, unknown>>,
): Feature<Point> {
  const coordinates = position.map((value) => Number(value.toFixed(decimals)));
  return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates } };
}

function linesOf(features: readonly Feature<Point>[]): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
