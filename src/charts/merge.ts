const arc = (x: number, y: number, r: number): string =>
  `M${short(x - r)},${short(y)}a${r},${r} 0 1,0 ${short(2 * r)},0a${r},${r} 0 1,0 ${short(-2 * r)},0`;
const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** How one shape becomes part of a path, and the attributes that say where it is. */
const shapes: Readonly<
  Record<string, { readonly own: readonly string[]; readonly draw: (at: number[]) => string }>
> = {
  circle: { own: ['cx', 'cy', 'r'], draw: ([x, y, r]) => arc(x!, y!, r!) },
  line: {
    own: ['x1', 'y1', 'x2', 'y2'],
    draw: ([x1, y1, x2, y2]) => `M${short(x1!)},${short(y1!)}L${short(x2!)},${short(y2!)}`,
  },
};

/** What else is said of a shape: equal styles may share a path. */
function styleOf(element: Element): string {
  const own = shapes[element.localName]!.own;
  return [...element.attributes]
    .filter(({ name }) => !own.includes(name))
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(' ');
}

/**
 * Draws neighbouring circles, and neighbouring lines, of one style as one path each, and unwraps
 * groups of one shape: the same picture from far fewer elements. Titles of single shapes are lost; the table of the figure says
 * the same. Changes the element.
 */
export function mergeShapes(svg: SVGElement): void {
  for (const group of svg.querySelectorAll('g')) {
    let run: Element[] = [];
    const close = (): void => {
      if (run.length > 1) drawTogether(run);
      run = [];
    };
    for (const child of [...group.children]) {
      const first = run[0];
      if (!shapes[child.localName]) {
        close();
      } else if (
        first &&
        (first.localName !== child.localName || styleOf(first) !== styleOf(child))
      ) {
        close();
        run.push(child);
      } else {
        run.push(child);
      }
    }
    close();
  }
  for (const group of [...svg.querySelectorAll('g')]) unwrap(group);
}

/** A group of one shape gives it its attributes and goes, where none is set on both. */
function unwrap(group: Element): void {
  const [child, second] = group.children;
  if (!child || second || (child.localName === 'g' && child.children.length > 1)) return;
  const given = [...group.attributes];
  if (given.some(({ name }) => child.hasAttribute(name))) return;
  for (const { name, value } of given) child.setAttribute(name, value);
  group.replaceWith(child);
}

function drawTogether(run: readonly Element[]): void {
  const first = run[0]!;
  const { own, draw } = shapes[first.localName]!;
  const path = first.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const { name, value } of first.attributes) {
    if (!own.includes(name)) path.setAttribute(name, value);
  }
  const parts = run.map((shape) => draw(own.map((name) => Number(shape.getAttribute(name) ?? 0))));
  path.setAttribute('d', parts.join(''));
  first.before(path);
  for (const shape of run) shape.remove();
}
