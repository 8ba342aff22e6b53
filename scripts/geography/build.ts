import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DrawnLevel } from '../../src/geography/topology.ts';
import type { AreaRow } from '../../src/geography/tree.ts';
import type { Split } from './area-list.ts';
import { areaRows, areasCsv, recodingsCsv } from './area-list.ts';
import { landOf } from './land.ts';
import type { Detail, Outline } from './levels.ts';
import { drawnFeatures, levelsTopology } from './levels.ts';
import { neighboursOf } from './neighbours.ts';
import type { Packages } from './packages.ts';
import { islandsGeoJson, villagesGeoJson } from './points.ts';
import { woundForD3 } from './rings.ts';
import type { Sources } from './sources.ts';
import { readSources } from './sources.ts';
import type { VillagePoints } from './village-points.ts';
import { villagePoints } from './village-points.ts';
import { villageSketches } from './voronoi-cells.ts';

/** The shape as the coast has it, on a grid of about 7 m. */
export const full: Detail = { smallestKm2: 0.005, cornerKm2: 0.0005, grid: 1e5 };
/** For maps of some hundred pixels, on a grid of about 70 m. */
export const small: Detail = { smallestKm2: 0.2, cornerKm2: 0.2, grid: 1e4 };

/** What the packages and the tables of `data/geography` hold. */
export interface Material {
  readonly sources: Sources;
  readonly villages: VillagePoints;
  readonly rows: readonly AreaRow[];
}

/** Reads the packages and the hand-kept tables of a folder. */
export async function readMaterial(packages: Packages, folder: string): Promise<Material> {
  const sources = await readSources(packages.modules);
  const villages = villagePoints(sources);
  const codes = await readTable<{ code: string; bps: string }>(join(folder, 'bps-codes.csv'));
  const rows = areaRows({
    sources,
    bpsCodes: new Map(codes.map(({ code, bps }) => [code, bps])),
    splits: await readTable<Split>(join(folder, 'splits.csv')),
    recodings: villages.recodings,
  });
  return { sources, villages, rows };
}

async function readTable<Row>(file: string): Promise<Row[]> {
  return parse(await readFile(file, 'utf8'), { columns: true });
}

/** The villages as the coastline and their points give them. */
export function sketchedOutlines({ sources, villages }: Material, packages: Packages): Outline[] {
  const lands = landOf(sources, villages.points);
  return villageSketches(lands, villages.points, packages).map((sketch) => ({
    ...sketch,
    polygons: sketch.polygons.map(woundForD3),
  }));
}

/** The generated files of `data/geography` by name, from the outlines of the finest level. */
export function generatedFiles(
  { sources, villages, rows }: Material,
  outlines: readonly Outline[],
  packages: Packages,
): Map<string, string> {
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  const features = drawnFeatures(outlines, names, full, packages);
  const coarse = drawnFeatures(outlines, names, small, packages);
  const topology = (levels: Partial<typeof features>, { grid }: Detail) =>
    `${JSON.stringify(levelsTopology(levels, grid, packages))}\n`;
  const { regency, district } = features;
  const neighbours = (['regency', 'district', 'village'] satisfies DrawnLevel[]).map((level) => {
    const entries = Object.entries(neighboursOf(level, features[level], full.grid, packages));
    const lines = entries.map(([code, found]) => `"${code}":${JSON.stringify(found)}`);
    return `"${level}":{\n${lines.join(',\n')}\n}`;
  });
  return new Map([
    ['areas.csv', areasCsv(rows)],
    ['recodings.csv', recodingsCsv(villages.recodings)],
    ['boundaries.topo.json', topology(features, full)],
    ['boundaries.small.topo.json', topology(coarse, small)],
    ['boundaries.regency.topo.json', topology({ regency }, full)],
    ['boundaries.district.topo.json', topology({ district }, full)],
    ['villages.json', villagesGeoJson(villages.points, names)],
    ['islands.json', islandsGeoJson(sources.islands, regency)],
    ['neighbours.json', `{\n${neighbours.join(',\n')}\n}\n`],
  ]);
}
