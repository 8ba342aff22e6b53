import { expect, test } from 'vitest';
import { kepri } from '../../src/geography/area.ts';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import { comparison, type ComparisonInput } from '../../src/charts/comparison.ts';
import { renderPlot } from '../../src/prerender/svg.ts';
import { count, figures, picture, residenceBreak } from './fixture.ts';

const items = [
  { area: kepri, category: 'total', label: 'Total' },
  { area: kepri, category: 'urban', label: 'Perkotaan' },
  { area: kepri, category: 'rural', label: 'Perdesaan' },
];
const rates: ComparisonInput = {
  rows: [
    ...figures({ '2021-09': 5.75, '2022-03': 6.24 }),
    ...figures({ '2021-09': 5.37, '2022-03': 5.68 }, { category: 'urban' }),
    ...figures({ '2021-09': 10.45, '2022-03': 10.68 }, { category: 'rural' }),
  ],
  indicator: povertyRate,
  from: '2021-09',
  to: '2022-03',
  items,
  breaks: [residenceBreak],
  language: 'id',
  width: 720,
};
const counts: ComparisonInput = {
  ...rates,
  rows: [
    ...figures({ '2021-09': 137.75, '2022-03': 151.68 }, count),
    ...figures({ '2021-09': 119.31, '2022-03': 122.6 }, { ...count, category: 'urban' }),
    ...figures({ '2022-03': 29.08 }, { ...count, category: 'rural' }),
  ],
  indicator: poorPopulation,
};

const texts = (svg: string, className: string): string[] =>
  [...svg.matchAll(new RegExp(`class="${className}">(.*?)</g>`, 'g'))].flatMap((group) =>
    [...group[1]!.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) =>
      match[1]!
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );

test.each([
  ['comparison-wide', rates],
  ['comparison-narrow', { ...counts, width: 344 }],
])('%s looks as drawn', async (name, input) => {
  await expect(picture(comparison(input))).toMatchFileSnapshot(`pictures/${name}.svg`);
});

test('differences are those of the printed values', () => {
  expect(texts(renderPlot(comparison(rates)), 'change')).toEqual(['+0,49', '+0,31', '+0,23']);
});

test('a break and a missing figure are said and not joined', () => {
  const svg = renderPlot(comparison(counts));
  expect(texts(svg, 'change')).toEqual(['+13,93']);
  expect(texts(svg, 'no-change')).toEqual(['seri terputus', 'tidak ada angka Sep 2021']);
  expect(svg.match(/class="change-line">(.*?)<\/g>/)![1]!.split('<path').length - 1).toBe(1);
});

test('the label tells both values and the difference of each row', () => {
  expect(comparison(counts).ariaLabel).toContain(
    'Total: 137,75\u00a0ribu\u00a0orang, 151,68\u00a0ribu\u00a0orang, +13,93; Perkotaan:',
  );
});

test('two periods without any figure are an error', () => {
  expect(() => comparison({ ...rates, from: '2005-03', to: '2006-03' })).toThrow(
    `no figure of ${povertyRate.id} in 2005-03 or 2006-03`,
  );
});
