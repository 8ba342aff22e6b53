import { expect, test } from 'vitest';
import { kepri } from '../../src/geography/area.ts';
import { gini, poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import { trend, trendBreaks, trendEnds, type TrendInput } from '../../src/charts/trend.ts';
import { renderPlot } from '../../src/prerender/svg.ts';
import { count, figures, picture, residenceBreak } from './fixture.ts';

const rates = figures({
  '2021-03': 6.12,
  '2021-09': 5.75,
  '2022-03': 6.24,
  '2022-09': 6.03,
  '2023-03': 5.69,
  '2024-03': 5.37,
  '2024-09': 4.78,
  '2025-03': 4.44,
});
const newest = figures({ '2025-09': 4.26 }, { confidence: 'verified' });
const country = figures(
  { '2021-03': 10.14, '2022-03': 9.54, '2023-03': 9.36, '2024-03': 9.03, '2025-03': 8.47 },
  { area_code: '0', area_name: 'Indonesia' },
);
const rate: TrendInput = {
  rows: [...rates, ...newest, ...country],
  indicator: povertyRate,
  series: [
    { area: kepri, category: 'total', label: 'Kepulauan Riau', role: 'focus' },
    { area: '0', category: 'total', label: 'Indonesia', role: 'context' },
  ],
  breaks: [],
  language: 'id',
  width: 720,
};
const residence: TrendInput = {
  rows: [
    ...figures(
      { '2021-03': 18.5, '2021-09': 18.44, '2022-03': 29.08 },
      { ...count, category: 'rural' },
    ),
    ...figures(
      { '2021-03': 125.9, '2021-09': 119.31, '2022-03': 122.6 },
      { ...count, category: 'urban' },
    ),
  ],
  indicator: poorPopulation,
  series: [
    { area: kepri, category: 'urban', label: 'Urban', role: 'focus' },
    { area: kepri, category: 'rural', label: 'Rural', role: 'focus', token: 'series-1' },
  ],
  breaks: [residenceBreak],
  language: 'en',
  width: 344,
};

const linePaths = (svg: string, role: string): string[] =>
  [...svg.matchAll(new RegExp(`class="${role}">(.*?)</g>`, 'g'))].flatMap((group) =>
    [...group[1]!.matchAll(/ d="([^"]+)"/g)].map((path) => path[1]!),
  );

test.each([
  ['trend-wide', rate],
  ['trend-narrow', { ...rate, width: 344 }],
  ['trend-break', residence],
])('%s looks as drawn', async (name, input) => {
  await expect(picture(trend(input))).toMatchFileSnapshot(`pictures/${name}.svg`);
});

test('a missing September leaves the line open', () => {
  const paths = linePaths(renderPlot(trend(rate)), 'focus');
  expect(paths.map((path) => path.split(/[ML]/).length - 1)).toEqual([5, 4]);
});

test('a yearly series is not broken by the Septembers it never has', () => {
  expect(linePaths(renderPlot(trend(rate)), 'context')).toHaveLength(1);
});

test('a break cuts the line and is marked once with a letter', () => {
  const svg = renderPlot(trend(residence));
  const cut = linePaths(svg, 'focus').map((path) => path.split(/[ML]/).length - 1);
  expect(cut).toEqual([2, 1, 2, 1]);
  expect(svg.match(/class="break-letter">.*?<\/g>/)?.[0]).toContain('>a</text>');
  expect(trendBreaks(residence)).toMatchObject([{ letter: 'a', breaks: [residenceBreak] }]);
});

test('a break of other categories leaves a series whole', () => {
  const total: TrendInput = {
    ...residence,
    rows: figures({ '2021-09': 137.75, '2022-03': 151.68 }, count),
    series: [{ area: kepri, category: 'total', label: 'Total', role: 'focus' }],
  };
  expect(trendBreaks(total)).toEqual([]);
  expect(linePaths(renderPlot(trend(total)), 'focus')).toHaveLength(1);
});

test('each published value has a point, hollow where one source stands behind it', () => {
  const svg = renderPlot(trend(rate));
  const points = [...svg.matchAll(/class="(point[^"]*)">(.*?)<\/g>/g)].map((group) => [
    group[1],
    group[2]!.split('<circle').length - 1,
  ]);
  expect(points).toEqual([
    ['point', 5],
    ['point', 8],
    ['point single-source', 1],
  ]);
});

test('the label tells first and last values in words', () => {
  expect(trend(rate).ariaLabel).toBe(
    'Grafik garis: Persentase penduduk miskin. ' +
      'Kepulauan Riau: 6,12\u00a0persen pada Maret 2021, 4,26\u00a0persen pada September 2025; ' +
      'Indonesia: 10,14\u00a0persen pada Maret 2021, 8,47\u00a0persen pada Maret 2025.',
  );
});

test('labels of equal last values stand one above the other', () => {
  const same: TrendInput = {
    ...rate,
    rows: [
      ...figures({ '2022-03': 5, '2022-09': 5 }),
      ...figures({ '2022-03': 5, '2022-09': 5 }, { area_code: '0' }),
    ],
  };
  const svg = renderPlot(trend(same));
  const heights = [
    ...svg.matchAll(/class="end-value"><text transform="translate\([\d.]+,([\d.]+)\)/g),
  ].map((match) => Number(match[1]));
  expect(heights).toHaveLength(2);
  expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThan(2 * 13);
});

test('a last value of one source has its sign, and the newest of more is written too', () => {
  const svg = renderPlot(trend(rate));
  const written = (name: string) =>
    [...svg.matchAll(new RegExp(`class="${name}">(.*?)</g>`, 'g'))].flatMap((group) =>
      [...group[1]!.matchAll(/<text[^>]*>([^<]+)</g)].map((text) => text[1]!),
    );
  expect(written('end-value')).toEqual(['4,26°', '8,47']);
  expect(written('marked')).toContain('4,44');
  expect(trendEnds(rate)).toMatchObject({
    marks: ['single'],
    confirmed: { period: '2025-03', value: 4.44 },
  });
  expect(trendEnds({ ...rate, rows: rates })).toEqual({ marks: [], confirmed: undefined });
});

test('an axis that leaves zero says so', () => {
  const index = figures(
    { '2024-03': 0.349, '2025-03': 0.382 },
    { indicator: gini.id, unit: 'index', decimals: 3 },
  );
  const svg = renderPlot(trend({ ...rate, rows: index, indicator: gini }));
  expect(svg).toContain('(sumbu tidak mulai dari nol)');
  expect(renderPlot(trend(rate))).not.toContain('tidak mulai dari nol');
});

test('nothing to draw is an error, not an empty picture', () => {
  expect(() => trend({ ...rate, rows: [] })).toThrow(
    `no figure of ${povertyRate.id} to draw for 21 total, 0 total`,
  );
});

test('two figures of one period are refused', () => {
  expect(() => trend({ ...rate, rows: [...rates, rates[0]!] })).toThrow(
    `two figures of ${povertyRate.id} for 21 total in 2021-03`,
  );
});
