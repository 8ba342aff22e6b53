import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { geoJsonOf, saidOf, withValues, type Said } from '../../src/client/export-boundaries.ts';
import { sheetSvg, type Sheet } from '../../src/client/export-svg.ts';

const sheet: Sheet = {
  width: 300,
  height: 200,
  pieces: [{ x: 10, y: 20, markup: '<rect width="5" height="5" fill="#0b6570"/>' }],
  title: 'Miskin < 5 & turun',
  subtitle: 'Persen penduduk, Kepulauan Riau, Maret 2007 sampai Maret 2026, menurut daerah',
  footer: ['Sumber: BPS, Susenas.', 'CC BY 4.0, rilis 2026.11, 23 November 2026.'],
  language: 'id',
  synthetic: null,
  measure: (text, size) => text.length * size * 0.5,
};

const texts = (svg: string): string[] => {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('text')].map((element) => element.textContent);
};

test('a picture carries its title, unit, source, licence and date', () => {
  const svg = sheetSvg(sheet);
  const said = texts(svg).join(' ');
  expect(said).toContain('Miskin < 5 & turun');
  expect(said).toContain(sheet.subtitle);
  for (const line of sheet.footer) expect(said).toContain(line);
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).not.toMatch(/var\(|href=|<style/);
});

test('long lines are wrapped within the picture', () => {
  const lines = texts(sheetSvg(sheet));
  expect(lines.length).toBeGreaterThan(4);
  const subtitle = lines.filter((line) => sheet.subtitle.includes(line));
  for (const line of subtitle) expect(line.length * 15 * 0.5).toBeLessThanOrEqual(sheet.width);
});

test('published figures carry no synthetic mark, synthetic ones carry it all over the picture', () => {
  expect(sheetSvg(sheet)).not.toContain('SINTETIS');
  const wide = { ...sheet, width: 600, height: 400, synthetic: 'SINTETIS' };
  const marked = sheetSvg(wide);
  const marks = [...marked.matchAll(/<tspan [^>]*>SINTETIS</g)];
  expect(marks.length).toBeGreaterThanOrEqual(6);
  expect(marked.indexOf('synthetic-mark')).toBeGreaterThan(marked.indexOf('<g transform'));
  expect(marked).not.toContain('var(');
});

const topology = JSON.parse(
  readFileSync('data/geography/boundaries.regency.topo.json', 'utf8'),
) as Topology;
const row = {
  area_code: '21.04',
  area_name: 'Lingga',
  indicator: 'poverty-rate',
  period: '2025-03',
  value: 9.12,
  unit: 'percent',
  flag: null,
  source: 'T09',
  is_synthetic: false,
} as unknown as Said;

interface Collection {
  readonly attribution: string;
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly type: string } | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

test('areas carry their values; one without a figure keeps its shape and says null', () => {
  const taking = { level: 'regency', scope: '21', notice: 'ODbL' };
  const taken = withValues(topology, [saidOf(row)], taking);
  const areas = geoJsonOf(taken, 'regency') as Collection;
  expect(areas.attribution).toBe('ODbL');
  expect(areas.features).toHaveLength(7);
  const lingga = areas.features.find(({ id }) => id === '21.04')!;
  expect(lingga.properties).toMatchObject({ area_name: 'Lingga', value: 9.12, unit: 'percent' });
  expect(areas.features.find(({ id }) => id === '21.71')!.properties).toEqual({
    area_code: '21.71',
    area_name: 'Batam',
    value: null,
  });
  for (const { geometry } of areas.features) expect(geometry?.type).toMatch(/Polygon$/);
});

test('the villages of one area are taken alone, with their arcs, and those without a shape too', () => {
  const all = JSON.parse(readFileSync('data/geography/boundaries.topo.json', 'utf8')) as Topology;
  const said = ['21.04.01.1001', '21.04.01.9999', '21.71.01.1001'].map((area_code) => ({
    area_code,
    value: 5,
  }));
  const taken = withValues(all, said, { level: 'village', scope: '21.04.01', notice: '' });
  expect(Object.keys(taken.objects)).toEqual(['village']);
  expect(taken.arcs.length).toBeLessThan(all.arcs.length / 10);
  const { features } = geoJsonOf(taken, 'village') as Collection;
  expect(features.every(({ id }) => id.startsWith('21.04.01.'))).toBe(true);
  expect(features.find(({ id }) => id === '21.04.01.1001')).toMatchObject({
    properties: { value: 5 },
  });
  expect(features.find(({ id }) => id === '21.04.01.9999')).toMatchObject({
    geometry: null,
    properties: { value: 5 },
  });
  const whole = geoJsonOf({ ...all, attribution: '' }, 'village') as Collection;
  const shape = (list: Collection['features']) =>
    JSON.stringify(list.find(({ id }) => id === '21.04.01.1001')!.geometry);
  expect(shape(features)).toBe(shape(whole.features));
});

test('a level that the boundaries lack is refused', () => {
  expect(() => withValues(topology, [], { level: 'village', scope: '21', notice: '' })).toThrow(
    'no areas of the level village',
  );
});
