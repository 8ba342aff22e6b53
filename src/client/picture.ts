import { plot } from '@observablehq/plot';
import { comparison, type ComparisonInput } from '../charts/comparison.ts';
import { finish } from '../charts/finish.ts';

/** The picture of two periods as an element, the same as pages hold ready-made. */
export function pictureOf(input: ComparisonInput): HTMLElement {
  const { ariaLabel, ...options } = comparison(input);
  const svg = plot(options);
  if (svg.localName !== 'svg') throw new Error(`plot made a ${svg.localName} of the comparison`);
  const box = document.createElement('div');
  box.className = 'picture';
  box.append(finish(svg as SVGElement, { label: ariaLabel ?? '', className: 'plot' }));
  return box;
}
