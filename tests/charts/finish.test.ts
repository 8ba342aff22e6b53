import { dot, line, text } from '@observablehq/plot';
import { expect, test, vi } from 'vitest';
import { renderPlot } from '../../src/prerender/svg.ts';

const points = [
  [1, 1 / 3],
  [2, 2 / 3],
] as const;
const options = { marks: [dot(points, { clip: true }), line(points, { marker: 'arrow' })] };

test('the same options give the same bytes, clips and markers included', () => {
  const first = renderPlot(options, { label: 'points' });
  expect(renderPlot(options, { label: 'points' })).toBe(first);
  expect(first).toContain('id="plot-1"');
  expect(first).toContain('url(#plot-1)');
});

test('a picture has its label and size, and neither style element nor font', () => {
  const svg = renderPlot({ ...options, width: 344 }, { label: 'points "of" <light>' });
  expect(svg).toContain('role="img"');
  expect(svg).toContain('aria-label="points &quot;of&quot;');
  expect(svg).toMatch(/viewBox="0 0 344 \d+"/);
  expect(svg).toContain('width="344"');
  expect(svg).not.toContain('<style');
  expect(svg).not.toContain('font-family');
});

test('coordinates have two decimals at most, text keeps all of its own', () => {
  const svg = renderPlot(
    { marks: [dot(points), text(['0.33333'], { frameAnchor: 'top' })] },
    { label: 'points' },
  );
  const attributes = svg.replaceAll(/>[^<]*</g, '><');
  expect(attributes).not.toMatch(/\d\.\d{3}/);
  expect(svg).toContain('>0.33333<');
});

test('a picture without a label is refused', () => {
  expect(() => renderPlot(options)).toThrow('a picture without a label');
});

test('a title or a legend is left to the page', () => {
  expect(() => renderPlot({ ...options, title: 'Title' }, { label: 'points' })).toThrow(
    'plot made a figure',
  );
});

test('a picture in which plot left a warning is refused', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const numbersAsText = { marks: [dot([['1', 2]])] };
  expect(() => renderPlot(numbersAsText, { label: 'points' })).toThrow(
    'plot warned while drawing "points"',
  );
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
