import { expect, test } from 'vitest';
import { changeMap, changeTicks } from '../../src/charts/change.ts';
import { textWidth } from '../../src/charts/text.ts';
import { figure, residenceBreak } from './fixture.ts';

const rows = [
  figure({ area_code: '21.01', period: '2024-03', value: 5.44 }),
  figure({ area_code: '21.01', period: '2025-03', value: 4.77 }),
  figure({ area_code: '21.71', period: '2024-03', value: 4.85 }),
  figure({ area_code: '21.71', period: '2025-03', value: 5.35 }),
  figure({ area_code: '21.05', period: '2025-03', value: 6.35 }),
];
const codes = ['21.01', '21.05', '21.71'];

test('a fall and a rise are coloured to both sides of zero, a gap is refused', () => {
  const { areas, scale } = changeMap(codes, rows, '2024-03', '2025-03', [], 'id');
  expect(scale?.domain).toEqual([-0.7, 0.7]);
  expect(areas).toMatchObject([
    { code: '21.01', text: '−0,67', className: 'area below', style: '--t: 95.7%' },
    { code: '21.05', text: null, className: 'area no-data', change: { reason: 'missing' } },
    { code: '21.71', text: '+0,50', className: 'area above', style: '--t: 71.4%' },
  ]);
});

test('a break between the periods is refused and named', () => {
  const broken = {
    ...residenceBreak,
    areas: ['21.71'],
    from: '2024-03',
    to: '2025-03',
    indicators: [rows[0]!.indicator],
    categories: ['total'],
  };
  const { areas } = changeMap(codes, rows, '2024-03', '2025-03', [broken], 'en');
  expect(areas[2]!.change).toEqual({
    comparable: false,
    reason: 'series-break',
    breakId: 'residence-2022',
  });
});

test('without a comparable pair there is no scale and no tick', () => {
  const map = changeMap(codes, rows, '2019-03', '2020-03', [], 'id');
  expect(map.scale).toBeNull();
  expect(changeTicks(map, 344, 14)).toEqual([]);
});

test('ticks stand at their values and their texts never overlap', () => {
  const map = changeMap(codes, rows, '2024-03', '2025-03', [], 'en');
  const ticks = changeTicks(map, 100, 14);
  expect(ticks.map(({ text, x }) => [text, Math.round(x)])).toEqual([
    ['−0.67', 2],
    ['+0.50', 86],
  ]);
  const [first, second] = ticks as [(typeof ticks)[number], (typeof ticks)[number]];
  expect(second.textX - first.textX).toBeGreaterThanOrEqual(
    (textWidth(first.text, 14) + textWidth(second.text, 14)) / 2,
  );
});
