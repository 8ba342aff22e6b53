import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Observation } from '../observations/observation.ts';

/** What an area of an exported map says beside its shape. */
type Said = Pick<
  Observation,
  'area_name' | 'indicator' | 'period' | 'value' | 'unit' | 'flag' | 'source' | 'is_synthetic'
>;

/** A topology that says whose boundaries it holds. */
export type Attributed = Topology & { readonly attribution: string };

function said(row: Observation): Said {
  const { area_name, indicator, period, value, unit, flag, source, is_synthetic } = row;
  return { area_name, indicator, period, value, unit, flag, source, is_synthetic };
}

/**
 * The areas of one object of the boundaries with the figures of `rows` as properties; an area
 * without a figure keeps its shape and says null. Throws where the topology lacks the object.
 */
export function withValues(
  topology: Topology,
  object: string,
  rows: readonly Observation[],
  notice: string,
): Attributed {
  const collection = topology.objects[object];
  if (collection?.type !== 'GeometryCollection') {
    throw new Error(`the boundaries have no areas of the level ${object}`);
  }
  const byCode = new Map(rows.map((row) => [row.area_code, row]));
  const geometries = collection.geometries.map((geometry) => {
    const row = byCode.get(String(geometry.id));
    return { ...geometry, properties: row ? said(row) : { value: null } };
  });
  const objects = { [object]: { ...collection, geometries } as unknown as GeometryCollection };
  return { ...topology, objects, attribution: notice };
}

/** The same as GeoJSON in degrees. */
export function geoJsonOf(topology: Attributed, object: string): object {
  const collection = feature(topology, topology.objects[object] as GeometryCollection);
  return { ...collection, attribution: topology.attribution };
}
