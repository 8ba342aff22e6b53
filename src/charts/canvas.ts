import { text, type Markish, type PlotOptions } from '@observablehq/plot';

/** A straight scale from a domain to pixels. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Options of a picture whose marks are placed in pixels from the top left corner. */
export function canvas(
  size: { readonly width: number; readonly height: number },
  ariaLabel: string,
  marks: readonly Markish[],
): PlotOptions {
  return {
    ...size,
    margin: 0,
    ariaLabel,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [...marks],
  };
}

/** A text at a place in pixels; `at` is the middle of its line or lines. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Writing {
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly className: string;
  readonly fill?: string;
  readonly weight?: number;
  readonly halo?: boolean;
}

/** Words of one kind as a mark. */
export function words(
  all: readonly Word[],
  { size, anchor, className, fill = 'var(--ink)', weight, halo }: Writing,
): Markish {
  return text(all, {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: anchor,
    lineAnchor: 'middle',
    lineHeight: 1.15,
    fontSize: size,
    fill,
    className,
    ...(weight && { fontWeight: weight }),
    ...(halo && { stroke: 'var(--paper)', strokeWidth: 4 }),
  });
}
