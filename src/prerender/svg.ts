import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { finish } from '../charts/finish.ts';
import { mergeShapes } from '../charts/merge.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * SVG text of a plot, for the HTML. Same options, same bytes. `label` says what the picture shows
 * and defaults to the `ariaLabel` of the options; `merged` draws it from fewer elements. Throws where neither is given, where the options
 * ask for a legend or a caption (both are the page's), and where Plot warns.
 */
export function renderPlot(
  options: PlotOptions,
  { label = options.ariaLabel ?? '', className = 'plot', merged = false } = {},
): string {
  if (!label) throw new Error('a picture without a label; pass label or ariaLabel');
  const svg = plot({ ...options, ariaLabel: null, document });
  if (svg.localName !== 'svg') {
    throw new Error(
      `plot made a ${svg.localName} of "${label}"; leave title and legend to the page`,
    );
  }
  const finished = finish(svg as SVGElement, { label, className });
  if (merged) mergeShapes(finished);
  return finished.outerHTML;
}
