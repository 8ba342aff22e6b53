import { dot, plot, ruleX, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { mergeShapes } from '../../src/charts/merge.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

function parsed(content: string): SVGElement {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg>${content}</svg>`;
  return holder.querySelector('svg') as unknown as SVGElement;
}

test('circles of one style become one path through the same places', () => {
  const svg = parsed(
    '<g fill="red"><circle cx="10" cy="5" r="2"/><circle cx="20" cy="8" r="3"/></g>',
  );
  mergeShapes(svg);
  expect(svg.querySelectorAll('circle')).toHaveLength(0);
  const path = svg.querySelector('path')!;
  expect(path.getAttribute('fill')).toBe('red');
  expect(path.getAttribute('d')).toBe(
    'M8,5a2,2 0 1,0 4,0a2,2 0 1,0 -4,0M17,8a3,3 0 1,0 6,0a3,3 0 1,0 -6,0',
  );
});

test('shapes of another style, and texts between them, part the paths', () => {
  const svg = parsed(
    '<g><line x1="0" y1="0" x2="9" y2="0"/><line x1="0" y1="1" x2="9" y2="1"/>' +
      '<text>a</text><line x1="0" y1="2" x2="9" y2="2"/>' +
      '<line stroke="red" x1="0" y1="3" x2="9" y2="3"/><line stroke="red" x1="0" y1="4" x2="9" y2="4"/></g>',
  );
  mergeShapes(svg);
  const drawn = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(drawn).toEqual(['M0,0L9,0M0,1L9,1', 'M0,3L9,3M0,4L9,4']);
  expect(svg.querySelectorAll('line')).toHaveLength(1);
});

test('a group of one shape is unwrapped, except where both set one attribute', () => {
  const svg = parsed(
    '<g fill="red"><text x="1">a</text></g>' +
      '<g transform="translate(1,0)"><text transform="translate(2,0)">b</text></g>',
  );
  mergeShapes(svg);
  expect(svg.querySelectorAll('g')).toHaveLength(1);
  expect(svg.querySelector('text')!.getAttribute('fill')).toBe('red');
});

test('a plot keeps its texts and loses most of its elements', () => {
  const points = Array.from({ length: 40 }, (_, index) => ({ x: index, y: index % 7 }));
  const svg = plot({
    document,
    marks: [ruleX([0, 10, 20]), dot(points, { x: 'x', y: 'y' }), text(['hello'])],
  }) as SVGElement;
  const before = svg.querySelectorAll('*').length;
  mergeShapes(svg);
  expect(svg.textContent).toContain('hello');
  expect(svg.querySelectorAll('*').length).toBeLessThan(before - 40);
});
