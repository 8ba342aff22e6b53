import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** A topology that says whose boundaries it holds. */
export type Attributed = Topology & { readonly attribution: string };

/** What an area of an exported map says beside its shape, with its code. */
export type Said = { readonly area_code: string } & Readonly<Record<string, unknown>>;

const properties = [
  'area_name',
  'indicator',
  'period',
  'value',
  'decimals',
  'unit',
  'flag',
  'reason',
  'source',
  'is_synthetic',
] as const;

/** What an exported area says of a row of an answer: published, or of the registry. */
export function saidOf(row: Said): Said {
  const known = properties.filter((name) => row[name] !== undefined);
  return {
    area_code: row.area_code,
    ...Object.fromEntries(known.map((name) => [name, row[name]])),
  };
}

interface Taking {
  /** Level of the areas: the object of the topology that holds them. */
  readonly level: string;
  /** Code of the area whose areas are taken. */
  readonly scope: string;
  /** Whose boundaries these are. */
  readonly notice: string;
}

/**
 * The areas of one level below an area, with what is said of each as properties. An area of which
 * nothing is said keeps its name and the value null; one that has no shape keeps what is said, and
 * its geometry is null. Arcs of other areas are left out. Throws where the topology lacks the level.
 */
export function withValues(
  topology: Topology,
  said: readonly Said[],
  { level, scope, notice }: Taking,
): Attributed {
  const collection = topology.objects[level];
  if (collection?.type !== 'GeometryCollection') {
    throw new Error(`the boundaries have no areas of the level ${level}`);
  }
  const within = (code: string): boolean => code.startsWith(`${scope}.`);
  const byCode = new Map(
    said.filter((one) => within(one.area_code)).map((one) => [one.area_code, one]),
  );
  const drawn = collection.geometries.filter(({ id }) => within(String(id)));
  const shapeless = [...byCode].filter(([code]) => !drawn.some(({ id }) => id === code));
  const geometries = [
    ...drawn.map((geometry) => {
      const { name } = (geometry.properties ?? {}) as { name?: string };
      const own = byCode.get(String(geometry.id));
      return {
        ...geometry,
        properties: { area_code: geometry.id, area_name: name ?? null, value: null, ...own },
      };
    }),
    ...shapeless.map(([code, own]) => ({ type: null, id: code, properties: own })),
  ] as GeometryObject[];
  return {
    ...withArcsOf(topology, geometries),
    objects: { [level]: { type: 'GeometryCollection', geometries } },
    attribution: notice,
  };
}

/** A topology with the arcs of some geometries alone, which are numbered anew in place. */
function withArcsOf(topology: Topology, geometries: GeometryObject[]): Topology {
  const numbers = new Map<number, number>();
  const renumbered = (arcs: unknown): unknown => {
    if (Array.isArray(arcs)) return arcs.map(renumbered);
    const arc = Number(arcs);
    const index = arc < 0 ? ~arc : arc;
    if (!numbers.has(index)) numbers.set(index, numbers.size);
    const number = numbers.get(index)!;
    return arc < 0 ? ~number : number;
  };
  geometries.forEach((geometry, at) => {
    if ('arcs' in geometry) {
      geometries[at] = { ...geometry, arcs: renumbered(geometry.arcs) } as GeometryObject;
    }
  });
  return { ...topology, arcs: [...numbers.keys()].map((index) => topology.arcs[index]!) };
}

/** The same as GeoJSON in degrees. */
export function geoJsonOf(topology: Attributed, level: string): object {
  const collection = feature(topology, topology.objects[level] as GeometryCollection);
  return { ...collection, attribution: topology.attribution };
}
