export type Place = readonly [longitude: number, latitude: number];
export type Dot = readonly [x: number, y: number];
/** A closed line without its repeated last point. */
export type Outline = readonly Dot[];

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const radius = 6371.0088;
const radians = Math.PI / 180;

const mercator = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) / radians;

/** Mercator degrees, y downward: near the equator one unit is about 111 km both ways. */
export function flatten([longitude, latitude]: Place): Dot {
  return [longitude, -mercator(latitude)];
}

/** Kilometres of one Mercator degree at a latitude. */
export function kilometresPerUnit(latitude: number): number {
  return radius * radians * Math.cos(latitude * radians);
}

/** Latitude in degrees of a flattened y. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp(-y * radians)) - Math.PI / 2) / radians;
}

export function boundsOf(dots: readonly Dot[]): Box {
  if (dots.length === 0) throw new Error('no land to draw; check the areas of the boundaries');
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of dots) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Area of an outline in square units, whatever its winding. */
export function sizeOf(outline: Outline): number {
  let sum = 0;
  outline.forEach(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length]!;
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

export function contains(outline: Outline, [x, y]: Dot): boolean {
  let inside = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + outline.length - 1) % outline.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** A point well inside an outline: of a grid of points in it, the farthest from its line. */
export function heartOf(outline: Outline): Dot {
  const box = boundsOf(outline);
  const steps = 12;
  let heart: Dot = outline[0]!;
  let farthest = -1;
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const dot: Dot = [
        box.left + ((box.right - box.left) * column) / steps,
        box.top + ((box.bottom - box.top) * row) / steps,
      ];
      if (!contains(outline, dot)) continue;
      const distance = Math.min(...outline.map(([x, y]) => Math.hypot(x - dot[0], y - dot[1])));
      if (distance > farthest) {
        farthest = distance;
        heart = dot;
      }
    }
  }
  return heart;
}

/** Corners nearer than this to the last one kept are left out; pixels. */
const fineness = 0.5;
/** An island is drawn at least this wide or high, so that it can be seen; pixels. */
const visible = 2;

/** SVG path of outlines in pixels, with one decimal and relative steps. */
export function pathOf(outlines: readonly Outline[]): string {
  return outlines.map((outline) => outlinePath(thinned(enlarged(outline)))).join('');
}

function enlarged(outline: Outline): Outline {
  const { left, right, top, bottom } = boundsOf(outline);
  const extent = Math.max(right - left, bottom - top);
  if (extent >= visible) return outline;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const half = visible / 2;
  return [
    [x - half, y],
    [x, y - half],
    [x + half, y],
    [x, y + half],
  ];
}

function thinned(outline: Outline): Outline {
  const kept: Dot[] = [];
  for (const dot of outline) {
    const last = kept.at(-1);
    if (!last || Math.hypot(dot[0] - last[0], dot[1] - last[1]) >= fineness) kept.push(dot);
  }
  return kept;
}

function outlinePath(outline: Outline): string {
  const [start, ...rest] = outline.map(([x, y]): Dot => [Math.round(x * 10), Math.round(y * 10)]);
  if (!start) return '';
  let [x, y] = start;
  const steps = rest.map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${pair(start[0], start[1])}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function pair(x: number, y: number): string {
  const second = short(y);
  return `${short(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
