import { expect, test } from 'vitest';
import { decomposition } from '../../src/charts/decomposition.ts';
import { decompose, type Decomposition } from '../../src/observations/decomposition.ts';
import { renderPlot } from '../../src/prerender/svg.ts';
import { count, figure, picture } from './fixture.ts';

const before = figure({ ...count, period: '2021-09', value: 137.75 });
const after = figure({ ...count, period: '2022-03', value: 151.68 });
const parts = decompose(
  { count: before, rate: figure({ period: '2021-09', value: 5.75 }) },
  { count: after, rate: figure({ period: '2022-03', value: 6.24 }) },
  [],
) as Decomposition;
const wide = { before, after, parts, language: 'id', width: 720 } as const;

const lines = (svg: string, className: string): number[][] =>
  [
    ...svg.match(new RegExp(`class="${className}">(.*?)</g>`))![1]!.matchAll(/<(line|path)[^>]*>/g),
  ].map(([element]) => [...element.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number));

test.each([
  ['decomposition-wide', wide],
  ['decomposition-narrow', { ...wide, width: 344, language: 'en' }],
] as const)('%s looks as drawn', async (name, input) => {
  await expect(picture(decomposition(input))).toMatchFileSnapshot(`pictures/${name}.svg`);
});

test('both effects and both counts are written', () => {
  const svg = renderPlot(decomposition(wide));
  for (const text of ['+11,82', '+2,11', '137,75', '151,68', 'Sep 2021', 'Mar 2022']) {
    expect(svg.replaceAll(/<svg[^>]*>/g, '')).toContain(text);
  }
});

test('a fall points left', () => {
  const fall = decomposition({
    ...wide,
    before: after,
    after: { ...before, period: '2022-09' },
    parts: {
      rate: { value: -11.82, interval: { low: -12.07, high: -11.58 } },
      population: { value: -2.11, interval: { low: -2.36, high: -1.85 } },
    },
  });
  const svg = renderPlot(fall);
  const arrowX = (text: string): number[] => lines(text, 'rate-effect')[0]!;
  expect(arrowX(svg)[0]).toBeGreaterThan(arrowX(svg)[2]!);
  expect(arrowX(renderPlot(decomposition(wide)))[0]).toBeLessThan(
    arrowX(renderPlot(decomposition(wide)))[2]!,
  );
  expect(svg).toContain('−11,82');
});

test('the whisker is as wide as the rounding leaves open', () => {
  const svg = renderPlot(decomposition(wide));
  const [rate] = lines(svg, 'whisker');
  const [arrow] = lines(svg, 'rate-effect');
  const perThousand = (arrow![2]! - arrow![0]!) / parts.rate.value;
  const { low, high } = parts.rate.interval;
  const ends = [rate![0]!, rate![2]!];
  expect(Math.max(...ends) - Math.min(...ends)).toBeCloseTo((high - low) * perThousand, 1);
});
