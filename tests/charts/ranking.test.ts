import { expect, test } from 'vitest';
import { povertyRate } from '../../src/indicators/index.ts';
import { ranking } from '../../src/charts/ranking.ts';
import { renderPlot } from '../../src/prerender/svg.ts';
import { figure, picture, regencyNames } from './fixture.ts';

const values = {
  '21.01': 6.44,
  '21.02': 6.87,
  '21.03': 5.32,
  '21.04': 14.05,
  '21.05': 7.51,
  '21.71': 5.19,
  '21.72': 9.85,
};
const rows = Object.entries(values).map(([code, value]) =>
  figure({ area_code: code, area_name: regencyNames.get(code)!, period: '2022-03', value }),
);
const input = {
  rows,
  indicator: povertyRate,
  focus: '21.71',
  reference: figure({ period: '2022-03', value: 6.24 }),
  language: 'id',
  width: 720,
} as const;

test.each([
  ['ranking-wide', 720],
  ['ranking-narrow', 344],
] as const)('%s looks as drawn', async (name, width) => {
  await expect(picture(ranking({ ...input, width }))).toMatchFileSnapshot(`pictures/${name}.svg`);
});

test('areas stand from the highest value down, the area in focus in its own colour', () => {
  expect(ranking(input).ariaLabel).toMatch(
    /7 wilayah\. Lingga 14,05.*Tanjungpinang 9,85.*Anambas 7,51.*Karimun 6,87.*Bintan 6,44.*Natuna 5,32.*Batam 5,19.*Kepulauan Riau 6,24/,
  );
  const svg = renderPlot(ranking(input));
  expect(svg).toMatch(/fill="var\(--accent\)" class="row-label"><text[^>]*>Batam</);
  expect(svg).toContain('Kepulauan Riau 6,24');
});

test('figures of two periods, two figures of an area, and none at all are refused', () => {
  const other = figure({ area_code: '21.99', period: '2023-03', value: 5 });
  expect(() => ranking({ ...input, rows: [...rows, other] })).toThrow(
    'cannot rank 2022-03 with 2023-03',
  );
  expect(() => ranking({ ...input, rows: [...rows, rows[0]!] })).toThrow('for area 21.01');
  expect(() => ranking({ ...input, rows: [] })).toThrow('to rank');
});
