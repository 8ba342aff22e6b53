import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archipelagoMap, regencyMap, type ArchipelagoMap } from '../../src/charts/choropleth.ts';
import { touches, type Box } from '../../src/charts/projection.ts';
import { textWidth } from '../../src/charts/text.ts';
import { boundariesOf, featuresOf, type Boundaries } from '../../src/geography/topology.ts';
import { regencyNames } from './fixture.ts';

const fileOf = (name: string): Boundaries =>
  boundariesOf(
    JSON.parse(
      readFileSync(
        new URL(`../../data/geography/boundaries.${name}.topo.json`, import.meta.url),
        'utf8',
      ),
    ),
  );
const boundaries = fileOf('regency');
const maps = [320, 344, 480, 720, 960].map((width): [number, ArchipelagoMap] => [
  width,
  regencyMap(boundaries, regencyNames, width),
]);

test.each(maps)('at %i pixels labels cover neither each other nor the scale bar', (_, map) => {
  for (const panel of map.panels) {
    const { x, y, length } = panel.scaleBar;
    const bar: Box = { left: x, right: x + length, top: y - 16, bottom: y };
    const boxes = [...panel.labels.map(({ box }) => box), bar];
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(touches(box, other)).toBe(false);
    });
  }
});

test.each(maps)('at %i pixels labels lie inside their panel and hold their texts', (_, map) => {
  for (const panel of map.panels) {
    for (const { box, name } of panel.labels) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(panel.width);
      expect(box.bottom).toBeLessThanOrEqual(panel.height);
      expect(box.right - box.left).toBeGreaterThanOrEqual(textWidth(name, map.textSize));
    }
  }
});

test.each(maps)(
  'at %i pixels panels, legend and locator lie apart inside the picture',
  (_, map) => {
    const boxes = [...map.panels, map.legend, map.locator].map(({ x, y, width, height }): Box => ({
      left: x,
      right: x + width,
      top: y,
      bottom: y + height,
    }));
    boxes.forEach((box, index) => {
      expect(box.right).toBeLessThanOrEqual(map.width + 0.5);
      expect(box.bottom).toBeLessThanOrEqual(map.height + 0.5);
      for (const other of boxes.slice(index + 1)) expect(touches(box, other)).toBe(false);
    });
  },
);

test.each(maps)('at %i pixels every regency is drawn and labelled at home', (_, map) => {
  const labelled = new Set(map.panels.flatMap(({ labels }) => labels.map(({ id }) => id)));
  const drawn = new Set(
    map.panels.flatMap(({ areas }) => areas.filter(({ own }) => own).map(({ code }) => code)),
  );
  expect([...labelled].sort()).toEqual([...regencyNames.keys()]);
  expect([...drawn].sort()).toEqual([...regencyNames.keys()]);
});

test('the far islands have panels of their own', () => {
  const owners = maps[0]![1].panels.map(({ id, areas }) => [
    id,
    areas.filter(({ own }) => own).map(({ code }) => code),
  ]);
  expect(owners).toEqual([
    ['main', ['21.01', '21.02', '21.71', '21.72']],
    ['lingga', ['21.04']],
    ['anambas', ['21.05']],
    ['natuna', ['21.03']],
    ['south-natuna', ['21.03']],
    ['tambelan', ['21.01']],
  ]);
});

test('paths have one decimal at most and start inside a drawable range', () => {
  for (const { areas } of maps[3]![1].panels) {
    for (const { d } of areas) {
      expect(d).toMatch(/^M/);
      expect(d).not.toMatch(/\.\d\d|NaN|Infinity/);
    }
  }
});

test('a scale bar of the main panel agrees with the distance of two known places', () => {
  const main = maps[3]![1].panels[0]!;
  const [west, , east] = main.extent;
  const kilometres = (east - west) * 111.19;
  const { length, kilometres: said } = main.scaleBar;
  expect(Math.abs(length / said / (main.width / kilometres) - 1)).toBeLessThan(0.01);
});

test('the map of a topology and width is made once', () => {
  expect(regencyMap(boundaries, regencyNames, 720)).toBe(maps[3]![1]);
});

test('an area without a name and an unknown area are refused', () => {
  expect(() => regencyMap(boundaries, new Map(), 720)).toThrow('has no name');
  const geometries = boundaries.objects.regency!.geometries.map((geometry, index) =>
    index === 0 ? { ...geometry, id: '21.99' } : geometry,
  );
  const strange: Boundaries = {
    ...boundaries,
    objects: { regency: { ...boundaries.objects.regency!, geometries } },
  };
  expect(() => regencyMap(strange, regencyNames, 720)).toThrow('no panel for area 21.99');
});

const small = fileOf('small');
const districtNames = new Map(
  featuresOf(small, 'district').map(({ id, properties }) => [id, properties.name]),
);

test.each(['21.01', '21.03', '21.04', '21.71'])(
  'the districts of %s are all drawn and labelled in their panels',
  (scope) => {
    const own = [...districtNames.keys()].filter((code) => code.startsWith(`${scope}.`)).sort();
    for (const width of [344, 760]) {
      const request = { level: 'district', scope, names: districtNames, width } as const;
      const { panels } = archipelagoMap(small, request);
      const drawn = panels.flatMap(({ areas }) => areas.filter((area) => area.own));
      expect([...new Set(drawn.map(({ code }) => code))].sort()).toEqual(own);
      expect(new Set(panels.flatMap(({ labels }) => labels.map(({ id }) => id))).size).toBe(
        own.length,
      );
      expect(panels.map(({ number }) => number)).toEqual(panels.map((_, index) => index + 1));
    }
  },
);

test('villages are points in the panel of their district', () => {
  const names = new Map([...districtNames, ['21.04.01.1001', 'Dabo']]);
  const points = new Map([['21.04.01.1001', [104.55, -0.5] as const]]);
  const [panel] = archipelagoMap(small, {
    level: 'district',
    scope: '21.04.01',
    names,
    width: 760,
    points,
  }).panels;
  expect(panel!.points.map(({ code }) => code)).toEqual(['21.04.01.1001']);
  expect(panel!.labels.map(({ name }) => name)).toEqual(['Dabo']);
  expect(panel!.areas.filter(({ own }) => own).map(({ code }) => code)).toEqual(['21.04.01']);
});
