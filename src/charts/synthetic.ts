import { textWidth } from './text.ts';

/** A rectangle in the pixels of a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Class of the mark's group: an exported picture is marked anew, at its own size. */
export const syntheticClass = 'synthetic-mark';

const angle = -24;
const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
const spacing = 28;

const short = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** Room that a word of a font size takes when it is turned: half its width and half its height. */
function reach(word: string, size: number): readonly [number, number] {
  const [half, rise] = [textWidth(word, size) * 0.55, size * 0.5];
  return [half * cos - rise * sin, -half * sin + rise * cos];
}

/** Middles of the words: rows and columns that fill the box evenly, every second row shifted. */
export function wordPlaces(
  word: string,
  box: Box,
): { readonly size: number; readonly places: readonly (readonly [number, number])[] } {
  let size = Math.min(30, Math.max(14, box.width / 14));
  while (
    size > 4 &&
    reach(word, size).some((half, at) => 2 * half > [box.width, box.height][at]!)
  ) {
    size -= 1;
  }
  const [across, down] = reach(word, size);
  const count = (room: number, step: number): number => Math.max(1, Math.floor(room / step) + 1);
  const columns = count(box.width - 2 * across, 2.5 * across);
  const rows = count(box.height - 2 * down, 1.9 * down);
  const spread = (index: number, of: number, half: number, length: number): number =>
    of === 1 ? length / 2 : half + (index * (length - 2 * half)) / (of - 1);
  const places = Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const shifted = row % 2 === 1 && columns > 1;
    return Array.from({ length: shifted ? columns - 1 : columns }, (_, column) => {
      const at = spread(column + (shifted ? 0.5 : 0), columns, across, box.width);
      return [box.x + at, box.y + spread(row, rows, down, box.height)] as const;
    });
  });
  return { size, places };
}

/** Diagonal lines across the whole box, from lower left to upper right. */
function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let sum = spacing; sum < width + height; sum += spacing) {
    const from = Math.max(0, sum - height);
    const to = Math.min(width, sum);
    lines.push(
      `M${short(x + from)},${short(y + sum - from)}L${short(x + to)},${short(y + sum - to)}`,
    );
  }
  return lines.join('');
}

/**
 * The mark of synthetic data as SVG markup: hatching and the word again and again over the whole
 * box, so that no part large enough to be read can be cut out without it. It is drawn over the
 * data, takes no pointer, and is hidden from screen readers, for whom the label says the word.
 */
export function syntheticMark(word: string, box: Box, colour = 'var(--synthetic)'): string {
  const { size, places } = wordPlaces(word, box);
  const spans = places.map(([x, y]) => {
    const [along, across] = [x * cos + y * sin, -x * sin + y * cos];
    return `<tspan x="${short(along)}" y="${short(across + size * 0.35)}">${word}</tspan>`;
  });
  return (
    `<g class="${syntheticClass}" aria-hidden="true" pointer-events="none">` +
    `<path d="${hatching(box)}" fill="none" stroke="${colour}" stroke-opacity="0.22" stroke-width="2"/>` +
    `<text transform="rotate(${angle})" text-anchor="middle" ` +
    `font-size="${short(size)}" font-weight="700" letter-spacing="1" fill="${colour}" ` +
    `fill-opacity="0.34">${spans.join('')}</text></g>`
  );
}

/** A whole SVG with the mark over it, and the word before its label. Throws without a view box. */
export function markSynthetic(svg: string, word: string): string {
  const view = /<svg [^>]*viewBox="([-\d. ]+)"/.exec(svg)?.[1]?.split(' ').map(Number);
  if (view?.length !== 4) throw new Error(`no view box in ${svg.slice(0, 60)}; give it one`);
  const [x, y, width, height] = view as [number, number, number, number];
  const end = svg.lastIndexOf('</svg>');
  return (
    svg.slice(0, end).replace('aria-label="', `aria-label="${word}. `) +
    syntheticMark(word, { x, y, width, height }) +
    svg.slice(end)
  );
}
