import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Position } from './rings.ts';

/** A province, regency, district or village as idn-area-data names it (Kemendagri codes). */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** An official island: where it is, the regency it belongs to (null: disputed or unknown). */
export interface Island extends NamedArea {
  readonly regency: string | null;
  readonly position: Position;
  readonly inhabited: boolean;
}

/** A village of the list of 2020 with the one point that is known of it. */
export interface OldVillage extends NamedArea {
  readonly position: Position;
}

export interface Sources {
  readonly provinces: readonly NamedArea[];
  readonly regencies: readonly NamedArea[];
  readonly districts: readonly NamedArea[];
  readonly villages: readonly NamedArea[];
  /** Islands of Kepri and of its surroundings, by which foreign and neighbouring land is told. */
  readonly islands: readonly Island[];
  readonly oldVillages: readonly OldVillage[];
  /** Outer rings of the land of Indonesia, in degrees. */
  readonly coast: readonly (readonly Position[])[];
}

/** West, east, south and north of the sea in which Kepri lies, in degrees. */
export const window = [102.5, 110, -2, 5.6] as const;
const kepri = '21';

/** Everything the build reads from the installed packages below `modules`. */
export async function readSources(modules: string): Promise<Sources> {
  const table = async (name: string) =>
    parse<Record<string, string>>(
      await readFile(join(modules, 'idn-area-data/data', `${name}.csv`), 'utf8'),
      { columns: true, relax_quotes: true },
    );
  const named = async (name: string, prefix: string): Promise<NamedArea[]> =>
    (await table(name))
      .map((row) => ({ code: cell(row, 'code'), name: cell(row, 'name') }))
      .filter(({ code }) => code.startsWith(prefix));
  return {
    provinces: await named('provinces', ''),
    regencies: await named('regencies', kepri),
    districts: await named('districts', kepri),
    villages: await named('villages', kepri),
    islands: (await table('islands')).flatMap(islandOf),
    oldVillages: await readOldVillages(modules),
    coast: await readCoast(modules),
  };
}

function cell(row: Record<string, string>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`column ${column} is missing in idn-area-data`);
  return value.trim();
}

function islandOf(row: Record<string, string>): Island[] {
  const position = positionOf(cell(row, 'coordinate'));
  if (!position || !inWindow(position)) return [];
  const code = cell(row, 'code');
  const regency = cell(row, 'regency_code') || code.slice(0, 5);
  return [
    {
      code,
      name: cell(row, 'name'),
      regency: regency.endsWith('.00') ? null : regency,
      position,
      inhabited: cell(row, 'is_populated') === '1',
    },
  ];
}

function inWindow([longitude, latitude]: Position): boolean {
  const [west, east, south, north] = window;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** Longitude and latitude of a text such as `03°19'03.44" N 097°07'41.73" E`, or null. */
export function positionOf(text: string): Position | null {
  const found =
    /(\d+)°(\d+)'([\d.]+)"\s*([NS])\s*(\d+)°(\d+)'([\d.]+)"\s*([EW])/.exec(text)?.slice(1) ?? [];
  if (found.length !== 8) return null;
  const degrees = (start: number, negative: string): number => {
    const [whole = 0, minutes = 0, seconds = 0] = found.slice(start, start + 3).map(Number);
    return (whole + minutes / 60 + seconds / 3600) * (found[start + 3] === negative ? -1 : 1);
  };
  return [degrees(4, 'W'), degrees(0, 'S')];
}

async function readOldVillages(modules: string): Promise<OldVillage[]> {
  const file = join(modules, 'geografis/data/json/data.json');
  const rows = JSON.parse(await readFile(file, 'utf8')) as {
    code: string;
    village: string;
    longitude: number;
    latitude: number;
  }[];
  return rows
    .filter(({ code }) => code.startsWith(kepri))
    .map(({ code, village, longitude, latitude }) => ({
      code,
      name: village,
      position: [longitude, latitude],
    }));
}

async function readCoast(modules: string): Promise<Position[][]> {
  const file = join(modules, '@geo-maps/countries-coastline-1m/map.geo.json');
  const { features } = JSON.parse(await readFile(file, 'utf8')) as {
    features: { properties: { A3: string }; geometry: { coordinates: Position[][][] } }[];
  };
  const indonesia = features.find(({ properties }) => properties.A3 === 'IDN');
  if (!indonesia) throw new Error('the coastline package has no land of Indonesia (IDN)');
  return indonesia.geometry.coordinates.flatMap(([outer]) => (outer ? [outer] : []));
}
