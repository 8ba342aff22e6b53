import { syntheticClass } from '../charts/synthetic.ts';
import { sheetSvg, type Piece } from './export-svg.ts';

/** What a picture looks like is written into these attributes. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
] as const;

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const colours = new Map<string, string>();

/** Any colour the browser knows as #rrggbb, or unchanged where it is none. */
function plainColour(colour: string): string {
  if (colour === 'none' || colour.startsWith('url(')) return colour.replaceAll('"', '');
  let plain = colours.get(colour);
  if (plain === undefined) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    plain = `#${[red, green, blue].map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`;
    colours.set(colour, plain);
  }
  return plain;
}

/**
 * A copy of an SVG that carries its computed looks and needs no style sheet. Its mark of synthetic
 * data stays behind: the sheet draws that once over all of its pieces.
 */
function copyOf(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  const marks = copy.querySelectorAll(`.${syntheticClass}`);
  originals.forEach((original, index) => {
    const clone = copies[index]!;
    const style = getComputedStyle(original);
    for (const name of looks) {
      const value = style.getPropertyValue(name);
      if (!value) continue;
      const isColour = name === 'fill' || name === 'stroke';
      clone.setAttribute(name, isColour ? plainColour(value) : value);
    }
    for (const { name } of [...clone.attributes]) {
      if (/^(style|class|tabindex|role|aria-.*|data-.*|href)$/.test(name))
        clone.removeAttribute(name);
    }
  });
  for (const mark of marks) mark.remove();
  for (const name of ['font-family', 'font-size']) copy.removeAttribute(name);
  return copy;
}

const measuring = new OffscreenCanvas(1, 1).getContext('2d')!;

/** Widths in the face that other programs are likely to use; the site's own is narrower. */
function measure(text: string, size: number, bold: boolean): number {
  measuring.font = `${bold ? '700 ' : ''}${size}px Arial, 'Liberation Sans', sans-serif`;
  return measuring.measureText(text).width;
}

/** Runs `work` with the page in its light colours and nothing moving, then puts all back. */
function inLight<Result>(work: () => Result): Result {
  const root = document.documentElement;
  const before = root.getAttribute('data-theme');
  const still = document.createElement('style');
  still.textContent = '*{transition:none!important}';
  document.head.append(still);
  root.setAttribute('data-theme', 'light');
  try {
    return work();
  } finally {
    if (before === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', before);
    still.remove();
  }
}

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');
const textOf = (figure: Element, selector: string): string =>
  spaced(figure.querySelector(selector)?.textContent ?? '');

/**
 * The picture of a figure as it is shown now, as one SVG text with title, source, licence and date.
 * Throws where the figure shows none.
 */
export function pictureOf(
  figure: HTMLElement,
  footer: readonly string[],
  synthetic: string | null,
): string {
  const holder = figure.querySelector<HTMLElement>('.picture');
  const shown = [...(holder?.querySelectorAll<SVGSVGElement>('svg:not(svg svg)') ?? [])].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  if (!holder || shown.length === 0) throw new Error(`figure ${figure.id} shows no picture`);
  const boxes = shown.map((svg) => svg.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top)) - (shown.length > 1 ? 24 : 0);
  const pieces: Piece[] = inLight(() =>
    shown.map((svg, index) => {
      const box = boxes[index]!;
      const copy = copyOf(svg);
      copy.setAttribute('width', box.width.toFixed(1));
      copy.setAttribute('height', box.height.toFixed(1));
      copy.setAttribute('overflow', 'visible');
      const label = shown.length > 1 ? svg.parentElement?.querySelector('p')?.textContent : null;
      const above = label
        ? `<text y="-6" font-size="15" font-weight="700" fill="#10202e">${label.trim()}</text>`
        : '';
      return {
        x: box.left - left,
        y: box.top - top,
        markup: above + new XMLSerializer().serializeToString(copy),
      };
    }),
  );
  return sheetSvg({
    width: Math.ceil(Math.max(...boxes.map((box) => box.right)) - left),
    height: Math.ceil(Math.max(...boxes.map((box) => box.bottom)) - top),
    pieces,
    title: textOf(figure, 'figcaption :is(h2, h3)'),
    subtitle: ['figcaption .subtitle', '[data-in-subtitle]']
      .map((part) => textOf(figure, part))
      .filter(Boolean)
      .join(', '),
    footer: [
      ...[...figure.querySelectorAll('.cuts li')].map((cut) => spaced(cut.textContent)),
      textOf(figure, '.sources'),
      ...[...figure.querySelectorAll<HTMLElement>('[data-in-picture]')]
        .filter((note) => note.offsetParent !== null)
        .map((note) => spaced(note.textContent)),
      ...footer,
    ].filter(Boolean),
    language: document.documentElement.lang,
    synthetic,
    measure,
  });
}

/** An SVG text as PNG, twice as large; rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth * 2, image.naturalHeight * 2);
    const context = canvas.getContext('2d')!;
    context.scale(2, 2);
    context.drawImage(image, 0, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
