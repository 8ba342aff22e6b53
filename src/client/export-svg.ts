import { syntheticMark } from '../charts/synthetic.ts';

/** A piece of a picture that is already self-contained, placed in pixels of the whole. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly markup: string;
}

export interface Sheet {
  /** Pixels of the picture itself. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly title: string;
  readonly subtitle: string;
  /** Source, attribution, licence, address and date, each a paragraph. */
  readonly footer: readonly string[];
  readonly language: string;
  /** The word that marks synthetic figures, or null for published ones. */
  readonly synthetic: string | null;
  /** Width of a text in pixels at a font size. */
  readonly measure: (text: string, size: number, bold: boolean) => number;
}

const margin = 24;
const paper = '#ffffff';
const ink = '#10202e';
const soft = '#3f4f5c';
const amber = '#b86e00';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines of a text that are no wider than `width` pixels. */
function wrapped(
  text: string,
  width: number,
  size: number,
  bold: boolean,
  measure: Sheet['measure'],
): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer, size, bold) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * The picture of a figure as one SVG that needs nothing else: paper, title and subtitle above,
 * source, licence and date below. Figures that rest on synthetic data carry their word across the
 * picture itself, so that no cropping removes it.
 */
export function sheetSvg(sheet: Sheet): string {
  const { width, height, pieces, measure, language } = sheet;
  const parts: string[] = [];
  let y = margin;
  const paragraph = (text: string, size: number, colour: string, bold: boolean): void => {
    const weight = bold ? ' font-weight="700"' : '';
    for (const line of wrapped(text, width, size, bold, measure)) {
      y += size * 1.3;
      parts.push(
        `<text x="${margin}" y="${y.toFixed(1)}" font-size="${size}" fill="${colour}"${weight}>${escaped(line)}</text>`,
      );
    }
  };
  paragraph(sheet.title, 20, ink, true);
  y += 4;
  paragraph(sheet.subtitle, 15, soft, false);
  y += 14;
  const top = y;
  for (const piece of pieces) {
    parts.push(
      `<g transform="translate(${(margin + piece.x).toFixed(1)} ${(top + piece.y).toFixed(1)})">${piece.markup}</g>`,
    );
  }
  if (sheet.synthetic) {
    parts.push(syntheticMark(sheet.synthetic, { x: margin, y: top, width, height }, amber));
  }
  y = top + height + 8;
  for (const text of sheet.footer) paragraph(text, 12, soft, false);
  const total = { width: width + 2 * margin, height: Math.ceil(y + margin) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${total.width}" height="${total.height}"`,
    ` viewBox="0 0 ${total.width} ${total.height}" lang="${language}"`,
    ` font-family="'Source Sans 3', 'Helvetica Neue', Arial, sans-serif" role="img">`,
    `<title>${escaped(sheet.title)}</title>`,
    `<desc>${escaped([sheet.subtitle, ...sheet.footer].join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}
