import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { beforeAll, expect, test } from 'vitest';
import { readAreas } from '../../scripts/areas.ts';
import { areasKm2, islandsAstray, overlapsOf } from '../../scripts/geography/measures.ts';
import type { Packages } from '../../scripts/geography/packages.ts';
import { preparePackages } from '../../scripts/geography/packages.ts';
import { polygonContains } from '../../scripts/geography/rings.ts';
import type { Sources } from '../../scripts/geography/sources.ts';
import { readSources } from '../../scripts/geography/sources.ts';
import type { IslandCollection } from '../../src/geography/islands.ts';
import type { Neighbours, NeighbourList } from '../../src/geography/neighbours.ts';
import type { Boundaries, DrawnLevel } from '../../src/geography/topology.ts';
import { boundariesOf, featuresOf, levelsIn } from '../../src/geography/topology.ts';

const folder = 'data/geography';
const generated = [
  'areas.csv',
  'boundaries.district.topo.json',
  'boundaries.regency.topo.json',
  'boundaries.small.topo.json',
  'boundaries.topo.json',
  'islands.json',
  'neighbours.json',
  'recodings.csv',
  'villages.json',
];
const minutes = 60_000;

const json = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), 'utf8'));
const topologies: [string, Boundaries][] = [];
for (const name of generated.filter((file) => file.startsWith('boundaries')))
  topologies.push([name, boundariesOf(await json(name))]);
const [full] = topologies.flatMap(([name, found]) =>
  name === 'boundaries.topo.json' ? found : [],
);
const levels = topologies.flatMap(([name, boundaries]) =>
  levelsIn(boundaries).map((level): [string, DrawnLevel, Boundaries] => [name, level, boundaries]),
);

function collection(boundaries: Boundaries, level: DrawnLevel): FeatureCollection<MultiPolygon> {
  const object = boundaries.objects[level];
  if (!object) throw new Error(`no ${level}`);
  const features = feature(boundaries, object).features.map((area) => {
    const { geometry } = area;
    if (geometry.type === 'MultiPolygon') return { ...area, geometry };
    if (geometry.type !== 'Polygon') throw new Error(`area ${area.id} is a ${geometry.type}`);
    const multiple: MultiPolygon = { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
    return { ...area, geometry: multiple };
  });
  return { type: 'FeatureCollection', features };
}

let packages: Packages;
let sources: Sources;
beforeAll(async () => {
  packages = await preparePackages(console.log);
  sources = await readSources(packages.modules);
}, 10 * minutes);

test(
  'a second build writes the same bytes',
  async () => {
    const out = await mkdtemp(join(tmpdir(), 'geography-'));
    try {
      await promisify(execFile)(process.execPath, ['scripts/geography/run.ts', '--out', out]);
      expect((await readdir(out)).sort()).toEqual(generated);
      for (const name of generated) {
        const [again, committed] = await Promise.all(
          [out, folder].map((from) => readFile(join(from, name), 'utf8')),
        );
        expect(again === committed, `${name} differs; run npm run geography and commit it`).toBe(
          true,
        );
      }
    } finally {
      await rm(out, { recursive: true });
    }
  },
  2 * minutes,
);

test(
  'boundaries of a user replace the villages by districts',
  async () => {
    if (!full) throw new Error('boundaries.topo.json is missing');
    const out = await mkdtemp(join(tmpdir(), 'geography-'));
    const file = join(out, 'own.geojson');
    const build = async (features: object[]) => {
      await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
      const args = ['scripts/geography/run.ts', '--boundaries', file, '--out', join(out, 'built')];
      return promisify(execFile)(process.execPath, args);
    };
    try {
      const districts = featuresOf(full, 'district');
      await expect(build(districts.slice(1))).rejects.toThrow(
        /the district 21.01.04 Gunung Kijang is missing; add its feature\n.*nothing was written/,
      );
      expect(await readdir(out)).toEqual(['own.geojson']);
      const { stdout } = await build(districts);
      expect(stdout).toContain('note: area 21.01.04 has wrong winding');
      const text = await readFile(join(out, 'built/boundaries.topo.json'), 'utf8');
      const own = boundariesOf(JSON.parse(text));
      expect(levelsIn(own)).toEqual(['province', 'regency', 'district']);
      const before = areasKm2(collection(full, 'regency'));
      for (const [code, km2] of areasKm2(collection(own, 'regency')))
        expect(Math.abs(km2 - (before.get(code) ?? 0)), code).toBeLessThan(0.1);
    } finally {
      await rm(out, { recursive: true });
    }
  },
  2 * minutes,
);

test('every area is drawn at every level, villages but three', () => {
  const counts = levels.map(([name, level, boundaries]) => [
    name,
    level,
    featuresOf(boundaries, level).length,
  ]);
  expect(counts).toEqual([
    ['boundaries.district.topo.json', 'district', 80],
    ['boundaries.regency.topo.json', 'regency', 7],
    ['boundaries.small.topo.json', 'province', 1],
    ['boundaries.small.topo.json', 'regency', 7],
    ['boundaries.small.topo.json', 'district', 80],
    ['boundaries.small.topo.json', 'village', 416],
    ['boundaries.topo.json', 'province', 1],
    ['boundaries.topo.json', 'regency', 7],
    ['boundaries.topo.json', 'district', 80],
    ['boundaries.topo.json', 'village', 416],
  ]);
});

test('drawn areas bear codes and names of the list of areas', async () => {
  const names = new Map(
    (await readAreas(join(folder, 'areas.csv'))).map(({ code, name }) => [code, name]),
  );
  for (const [, level, boundaries] of levels)
    for (const { id, properties } of featuresOf(boundaries, level))
      expect([id, properties.name]).toEqual([id, names.get(id)]);
});

test.each(levels)('%s: land of level %s has the official size', (_, level, boundaries) => {
  const km2 = areasKm2(collection(boundaries, level));
  const land = [...km2.values()].reduce((sum, value) => sum + value, 0);
  expect(land).toBeGreaterThan(8000);
  expect(land).toBeLessThan(8400);
  const tanjungpinang = [...km2].filter(([code]) => code.startsWith('21.72'));
  const city = tanjungpinang.reduce((sum, [, value]) => sum + value, 0);
  if (level === 'province') return;
  expect(city).toBeGreaterThan(146);
  expect(city).toBeLessThan(153);
});

test.each(levels)('%s: polygons of level %s are wound for d3', (_, level, boundaries) => {
  for (const { id, geometry } of collection(boundaries, level).features)
    for (const coordinates of geometry.coordinates) {
      const piece: MultiPolygon = { type: 'MultiPolygon', coordinates: [coordinates] };
      const km2 = areasKm2({
        type: 'FeatureCollection',
        features: [{ type: 'Feature', id: 'piece', properties: {}, geometry: piece }],
      }).get('piece');
      expect(km2, `a piece of ${id} covers ${km2} km2`).toBeLessThan(3000);
    }
});

test.each(levels)('%s: no two areas of level %s overlap', (_, level, boundaries) => {
  const overlaps = overlapsOf(collection(boundaries, level), packages);
  expect(overlaps.filter(({ km2 }) => km2 > 0.01)).toEqual([]);
});

test.each(levels.filter(([, level]) => level === 'regency'))(
  '%s: every official island on drawn land lies in its own %s',
  (_, level, boundaries) => {
    const drawn = collection(boundaries, level);
    expect(islandsAstray(sources.islands, drawn)).toEqual([]);
    const swapped = sources.islands.map((island) => ({ ...island, regency: '14.01' }));
    expect(islandsAstray(swapped, drawn).length).toBeGreaterThan(400);
  },
);

test('levels share their arcs', () => {
  if (!full) throw new Error('boundaries.topo.json is missing');
  const arcsOf = (level: DrawnLevel) =>
    new Set(
      JSON.stringify(full.objects[level])
        .match(/-?\d+(?=[,\]])/g)
        ?.map(Number)
        .map((arc) => (arc < 0 ? ~arc : arc)),
    );
  const districts = arcsOf('district');
  const regencies = [...arcsOf('regency')];
  expect(regencies.length).toBeGreaterThan(300);
  expect(regencies.filter((arc) => !districts.has(arc))).toEqual([]);
});

test('files stay within their sizes', async () => {
  const zipped = async (name: string) => gzipSync(await readFile(join(folder, name))).length;
  expect(await zipped('boundaries.regency.topo.json')).toBeLessThanOrEqual(23_000);
  expect(await zipped('boundaries.district.topo.json')).toBeLessThanOrEqual(30_000);
  expect(await zipped('boundaries.topo.json')).toBeLessThanOrEqual(45_000);
  expect(await zipped('boundaries.small.topo.json')).toBeLessThanOrEqual(35_000);
  for (const name of await readdir(folder))
    expect((await stat(join(folder, name))).size, name).toBeLessThan(1_000_000);
});

test('of 2,028 named islands all but the 14 around Berhala have a regency', async () => {
  const { features } = (await json('islands.json')) as IslandCollection;
  expect(features).toHaveLength(2028);
  const open = features.filter(({ properties }) => properties.regency === null);
  expect(open.map(({ id }) => String(id).slice(0, 5))).toEqual(Array(14).fill('21.00'));
  expect(features.filter(({ properties }) => properties.inhabited)).toHaveLength(293);
  const penyengat = features.find(({ properties }) => properties.name === 'Pulau Penyengat');
  expect(penyengat?.properties).toMatchObject({ regency: '21.72', inhabited: true, drawn: true });
  if (!full) throw new Error('boundaries.topo.json is missing');
  const city = collection(full, 'regency').features.find(({ id }) => id === '21.72');
  const [longitude = 0, latitude = 0] = penyengat?.geometry.coordinates ?? [];
  expect(
    city?.geometry.coordinates.some((polygon) =>
      polygonContains(polygon as [number, number][][], [longitude, latitude]),
    ),
  ).toBe(true);
});

test('Tanjungpinang and Bintan are the only regencies that share land', async () => {
  const { regency } = (await json('neighbours.json')) as NeighbourList;
  const borders = Object.entries(regency).flatMap(([code, found]) =>
    found.borders.map((other) => [code, other]),
  );
  expect(borders).toEqual([
    ['21.01', '21.72'],
    ['21.72', '21.01'],
  ]);
  expect(regency['21.03']?.arrows).toEqual({ down: '21.04', left: '21.05' });
});

test.each(['regency', 'district', 'village'] as const)(
  'from every %s every other one is reached by the four arrows and by the eight directions',
  async (level) => {
    const list = ((await json('neighbours.json')) as NeighbourList)[level];
    const codes = Object.keys(list);
    for (const directions of ['arrows', 'compass'] as const)
      for (const code of codes) expect(reached(list, code, directions)).toBe(codes.length);
  },
);

function reached(
  list: Readonly<Record<string, Neighbours>>,
  start: string,
  directions: 'arrows' | 'compass',
): number {
  const seen = new Set([start]);
  for (const code of seen)
    for (const next of Object.values(list[code]?.[directions] ?? {})) seen.add(next);
  return seen.size;
}

test('packages that cannot be installed are one sentence', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'geography-'));
  const said: string[] = [];
  const attempt = preparePackages((line) => said.push(line), cache, 'no-such-installer');
  await expect(attempt).rejects.toThrow(/^cannot install the sources of the boundaries: .*again$/);
  expect(said).toEqual([
    'installing the sources of the boundaries once (173 MB in .cache/geography) ...',
  ]);
  await rm(cache, { recursive: true });
});
