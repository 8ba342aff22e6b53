import { expect, test } from 'vitest';
import { povertyRate } from '../../src/indicators/index.ts';
import type { Unit } from '../../src/indicators/indicator.ts';
import {
  classedScale,
  colouring,
  colourScale,
  divergingScale,
} from '../../src/charts/colouring.ts';
import { legendStrip } from '../../src/charts/legend.ts';
import { textWidth } from '../../src/charts/text.ts';
import { figure, figures } from './fixture.ts';

const early = figures({ '2013': 4, '2014': 5, '2015-03': 6 }, { area_code: '21.71' });
const late = figures({ '2013': 12, '2014': 11, '2015-03': 13.5 }, { area_code: '21.04' });
const all = [...early, ...late];

test('the scale has round ends about the figures of all periods', () => {
  const scale = colourScale(all, povertyRate);
  expect(scale.domain).toEqual([4, 14]);
  expect(scale.open).toEqual({ low: false, high: false });
  expect(scale.share(9)).toBe(0.5);
});

test('a value has the same colour in every period', () => {
  const scale = colourScale(all, povertyRate);
  const paint = (period: string): string | undefined =>
    colouring(['21.71'], [figure({ area_code: '21.71', period, value: 5 })], scale)[0]!.style;
  expect(paint('2014')).toBe('--t: 10%');
  expect(paint('2015-03')).toBe(paint('2014'));
});

test('a rare outlier takes the colour of the end and opens it', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    figure({ period: String(1990 + index), value: 5 + (index % 5) }),
  );
  const scale = colourScale([...many, figure({ period: '2020', value: 32.27 })], povertyRate);
  expect(scale.domain[1]).toBeLessThan(12);
  expect(scale.open).toEqual({ low: false, high: true });
  expect(scale.share(32.27)).toBe(1);
});

test('figures that are nearly alike do not take all colours', () => {
  const at = (unit: Unit, ...values: number[]) =>
    colourScale(
      values.map((value, index) => figure({ period: String(2000 + index), value, unit })),
      povertyRate,
    ).domain;
  const [low, high] = at('percent', 97.1, 97.2, 97.4);
  expect(high - low).toBeGreaterThanOrEqual(97.4 / 20);
  expect(low).toBeLessThan(97.1);
  expect(high).toBeLessThanOrEqual(100);
  expect(at('percent', 99.8, 100)).toEqual([95, 100]);
  expect(at('index', 100, 100.2)[1]).toBeGreaterThan(102);
  expect(at('percent', 0.5, 2.65)).toEqual([0.5, 3]);
});

test('an area that is often far out keeps its place on the scale', () => {
  const several = Array.from({ length: 20 }, (_, index) =>
    figure({ period: String(1990 + index), value: index % 5 === 0 ? 80 : 5 + (index % 5) }),
  );
  expect(colourScale(several, povertyRate).domain[1]).toBeGreaterThanOrEqual(80);
});

test('an area without a figure is hatched and never vanishes', () => {
  const paints = colouring(['21.04', '21.71'], [early[0]!], colourScale(all, povertyRate));
  expect(paints).toMatchObject([
    { code: '21.04', className: 'area no-data', style: undefined },
    { code: '21.71', className: 'area', style: '--t: 0%' },
  ]);
});

test('two figures for one area, and none at all, are refused', () => {
  const scale = colourScale(all, povertyRate);
  expect(() => colouring(['21.71'], early, scale)).toThrow('two figures for area 21.71');
  expect(() => colourScale([], povertyRate)).toThrow(`no figure of ${povertyRate.id} to colour`);
});

test('the legend has a tick for each area, the province as a mark, and no text over another', () => {
  const scale = colourScale(all, povertyRate);
  const rows = ['21.01', '21.02', '21.03', '21.05', '21.71', '21.72'].map((code, index) =>
    figure({ area_code: code, period: '2022-03', value: 6 + index / 100 }),
  );
  const references = [4, 9, 20].map((value) => figure({ period: '2022-03', value }));
  const legend = legendStrip(scale, rows, references, { width: 344, language: 'id' });
  expect(legend.ticks.map(({ text }) => text)).toEqual([
    '6,00',
    '6,01',
    '6,02',
    '6,03',
    '6,04',
    '6,05',
  ]);
  const places = legend.ticks.map(({ text, textX }) => ({ half: textWidth(text, 14) / 2, textX }));
  places.slice(1).forEach(({ half, textX }, index) => {
    expect(textX - half).toBeGreaterThanOrEqual(places[index]!.textX + places[index]!.half);
  });
  const [low, middle] = legend.marks;
  expect(legend.marks.map(({ text }) => text)).toEqual(['4,00', '9,00']);
  expect(low).toMatchObject({ x: 0 });
  expect(middle).toMatchObject({ x: 172 });
  const halves = legend.marks.map(({ name, text }) => textWidth(`${name} ${text}`, 14) / 2);
  expect(low!.textX + halves[0]!).toBeLessThanOrEqual(middle!.textX - halves[1]!);
  expect(legend.ends).toEqual(['4', '14']);
});

test('signed figures diverge about zero, equally far to both sides', () => {
  const rows = figures({ '2013': -2, '2014': 1, '2015': 0 });
  const scale = colourScale(rows, povertyRate);
  expect([scale.kind, scale.domain]).toEqual(['diverging', [-2, 2]]);
  const paint = (period: string) =>
    colouring(
      ['21'],
      rows.filter((row) => row.period === period),
      scale,
    )[0];
  expect(paint('2013')).toMatchObject({ className: 'area below', style: '--t: 100%' });
  expect(paint('2014')).toMatchObject({ className: 'area above', style: '--t: 50%' });
  expect(paint('2015')).toMatchObject({ style: '--t: 0%' });
  expect(() => divergingScale([])).toThrow('no change to colour');
});

const districts = Array.from({ length: 20 }, (_, index) =>
  figure({ area_code: `21.04.${index + 10}`, period: '2026', value: index + 1 }),
);

test('many areas have five classes of equally many, the same in every period', () => {
  const scale = classedScale(districts, povertyRate);
  expect(scale.breaks.map((end) => Number(end.toFixed(6)))).toEqual([4.8, 8.6, 12.4, 16.2]);
  const shares = districts.map(({ value }) => scale.share(value));
  expect([...new Set(shares)]).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
  for (const share of new Set(shares)) {
    expect(shares.filter((one) => one === share)).toHaveLength(4);
  }
  expect(classedScale(all, povertyRate).breaks).toEqual([]);
});

test('withheld and unreliable areas have patterns of their own; rows of districts are drawn alike', () => {
  const codes = ['21.04.10', '21.04.11', '21.04.12', '21.04.99'];
  const flagged = districts.map((row, index) =>
    index === 1
      ? { ...row, flag: 'confidential' as const }
      : index === 2
        ? { ...row, flag: 'low-reliability' as const }
        : row,
  );
  const paints = colouring(codes, flagged, classedScale(flagged, povertyRate));
  expect(paints.map(({ pattern }) => pattern)).toEqual([
    null,
    'confidential',
    'low-reliability',
    'no-data',
  ]);
  expect(paints[1]).toMatchObject({ row: undefined, style: undefined });
  expect(paints[2]).toMatchObject({ style: '--t: 10%', row: { value: 3 } });
});
