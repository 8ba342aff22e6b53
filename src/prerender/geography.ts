import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { archipelagoMap, type ArchipelagoMap } from '../charts/choropleth.ts';
import { landOf } from '../charts/land.ts';
import { pathOf, type Dot, type Place } from '../charts/projection.ts';
import type { Area } from '../geography/area.ts';
import type { IslandCollection, VillagePointCollection } from '../geography/islands.ts';
import type { NeighbourList } from '../geography/neighbours.ts';
import type { Boundaries } from '../geography/topology.ts';

const read = new Map<string, Promise<unknown>>();

function generated<Content>(name: string): Promise<Content> {
  let content = read.get(name);
  if (!content) {
    content = readFile(resolve('data/geography', name), 'utf8').then(
      (text): unknown => JSON.parse(text),
      (cause: unknown) => {
        throw new Error(`data/geography/${name} is missing; run \`npm run geography\``, { cause });
      },
    );
    read.set(name, content);
  }
  return content as Promise<Content>;
}

/** The boundaries as finely as they are published, for maps of one area. */
export const fullBoundaries = () => generated<Boundaries>('boundaries.topo.json');
export const officialIslands = () => generated<IslandCollection>('islands.json');

/** Places of villages, by code; a village whose place is not known is left out. */
export async function placesOf(villages: readonly Area[]): Promise<Map<string, Place>> {
  const { features } = await generated<VillagePointCollection>('villages.json');
  const known = new Map(features.map(({ id, geometry }) => [String(id), geometry.coordinates]));
  return new Map(
    villages.flatMap(({ code }) => {
      const [longitude, latitude] = known.get(code) ?? [];
      return longitude === undefined || latitude === undefined
        ? []
        : [[code, [longitude, latitude]] as const];
    }),
  );
}

const keys = { up: 'ArrowUp', right: 'ArrowRight', down: 'ArrowDown', left: 'ArrowLeft' } as const;

/** For each area of a map the areas that its arrow keys lead to. */
export async function arrowsOf(
  level: keyof NeighbourList,
  names: ReadonlyMap<string, string>,
): Promise<Record<string, Record<string, string>>> {
  const list = (await generated<NeighbourList>('neighbours.json'))[level];
  return Object.fromEntries(
    [...names.keys()].map((code) => [
      code,
      Object.fromEntries(
        Object.entries(list[code]?.arrows ?? {})
          .filter(([, other]) => names.has(other))
          .map(([arrow, other]) => [keys[arrow as keyof typeof keys], other]),
      ),
    ]),
  );
}

/** Sketched outlines of the villages of an area in the panels of a map. */
export function sketchOf(
  boundaries: Boundaries,
  map: ArchipelagoMap,
  scope: string,
): { readonly panel: string; readonly code: string; readonly d: string }[] {
  const land = landOf(boundaries, 'village').filter(({ code }) => code.startsWith(`${scope}.`));
  return map.panels.flatMap(({ id, project, width, height }) => {
    const inside = ([x, y]: Dot): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
    const outlines = new Map<string, Dot[][]>();
    for (const piece of land) {
      for (const outline of piece.outlines) {
        const dots = outline.map(project);
        if (dots.some(inside))
          outlines.set(piece.code, [...(outlines.get(piece.code) ?? []), dots]);
      }
    }
    return [...outlines].map(([code, own]) => ({ panel: id, code, d: pathOf(own) }));
  });
}

const drawnMaps = new Map<string, ArchipelagoMap>();

/** A map whose places and labels depend on its scope and size alone: laid out once for all pages. */
export function laidOut(
  topology: Boundaries,
  options: Parameters<typeof archipelagoMap>[1],
): ArchipelagoMap {
  const { level, scope, width, legend, valued, names, texts = [] } = options;
  const kept = [...names.keys(), ...texts].join();
  const key = [level, scope, width, legend, valued, kept].join(' ');
  const map = drawnMaps.get(key) ?? archipelagoMap(topology, options);
  drawnMaps.set(key, map);
  return map;
}
