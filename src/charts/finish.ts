const measured = [
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'dx',
  'dy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'points',
  'transform',
] as const;

export interface Finish {
  /** What the picture says, for readers who do not see it. */
  readonly label: string;
  readonly className: string;
}

/**
 * Turns the SVG of a plot into the site's: no style element or font of its own, coordinates of two
 * decimals, ids counted from one in document order so that the same rows give the same bytes.
 * Throws where Plot has left a warning in the picture. Changes and returns the element.
 */
export function finish(svg: SVGElement, { label, className }: Finish): SVGElement {
  if (svg.textContent.includes('\u26a0')) {
    throw new Error(
      `plot warned while drawing "${label}"; draw it in a browser and read the console`,
    );
  }
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('class', className);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  for (const name of ['font-family', 'font-size', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('text-anchor', 'middle');
  const ids = new Map<string, string>();
  const elements = [...svg.querySelectorAll('*')];
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (id) ids.set(id, `${className.split(' ')[0]}-${ids.size + 1}`);
  }
  for (const element of elements) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
    for (const name of measured) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, rounded(value));
    }
    if (ids.size > 0) rename(element, ids);
  }
  return svg;
}

function rounded(text: string): string {
  return text.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100 + 0),
  );
}

function rename(element: Element, ids: ReadonlyMap<string, string>): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'id') element.setAttribute(name, ids.get(value) ?? value);
    const target = /^url\(#(.+)\)$/.exec(value)?.[1] ?? /^#(.+)$/.exec(value)?.[1];
    const renamed = target === undefined ? undefined : ids.get(target);
    if (target && renamed) element.setAttribute(name, value.replace(target, renamed));
  }
}
