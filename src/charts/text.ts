const widths: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!·iıjl]/u, 0.28],
  [/[frtI()\-[\]/]/u, 0.36],
  [/[mwMW%—]/u, 0.86],
  [/[A-Z+−→]/u, 0.63],
  [/[sczJ]/u, 0.48],
];

/** Width in pixels of a text in the site's sans at `size` pixels; an upper estimate. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    sum += widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.55;
  }
  return sum * size;
}

/** Widest of several texts, 0 where there is none. */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/** Lines of a text so that each is at most `width` pixels wide; a longer word stays whole. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Size of chart text in pixels: larger where the picture is shown on a phone and scaled down. */
export function textSize(width: number): number {
  return width < 480 ? 14 : 13;
}

/** True where labels must be short and ticks few. */
export function isNarrow(width: number): boolean {
  return width < 480;
}
