import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { finish } from '../charts/finish.ts';
import { mergeShapes } from '../charts/merge.ts';
import { markSynthetic } from '../charts/synthetic.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export interface Rendering {
  /** What the picture shows; the `ariaLabel` of the options where it is not given. */
  readonly label?: string;
  readonly className?: string;
  /** Whether it is drawn from fewer elements. */
  readonly merged?: boolean;
  /** The word that marks synthetic data; it is drawn over the picture and begins its label. */
  readonly synthetic?: string | undefined;
}

/**
 * SVG text of a plot, for the HTML. Same options, same bytes. Throws where there is no label, where
 * the options ask for a legend or a caption (both are the page's), and where Plot warns.
 */
export function renderPlot(
  options: PlotOptions,
  {
    label = options.ariaLabel ?? '',
    className = 'plot',
    merged = false,
    synthetic,
  }: Rendering = {},
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
  return synthetic ? markSynthetic(finished.outerHTML, synthetic) : finished.outerHTML;
}
