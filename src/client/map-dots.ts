/** A place that stands for an area, in the pixels of its panel. */
export interface DotPlace {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Farthest that a pointer may be from the dot of an area to mean it, and from the heart of an area
 * that has land, in pixels of the screen.
 */
const reach = { dot: 24, heart: 12 };

/**
 * The dot nearest to a point, so that each has all the room between it and its neighbours; null
 * where none is within `farthest`.
 */
export function nearestDot(
  dots: readonly DotPlace[],
  x: number,
  y: number,
  farthest: number,
): string | null {
  let found: string | null = null;
  let least = farthest;
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance > least) continue;
    [found, least] = [dot.code, distance];
  }
  return found;
}

interface Places {
  readonly dots: readonly DotPlace[];
  readonly hearts: readonly DotPlace[];
}
const known = new WeakMap<Element, Places>();

function placesOf(panel: Element): Places {
  let places = known.get(panel);
  if (!places) {
    const dots = [...panel.querySelectorAll('circle.dot')].map((circle) => ({
      code: circle.closest('[data-area]')?.getAttribute('data-area') ?? '',
      x: Number(circle.getAttribute('cx')),
      y: Number(circle.getAttribute('cy')),
    }));
    const hearts = [...panel.querySelectorAll('path[data-heart]')].map((area) => {
      const [x = NaN, y = NaN] = (area.getAttribute('data-heart') ?? '').split(' ').map(Number);
      return { code: area.getAttribute('data-area') ?? '', x, y };
    });
    places = { dots, hearts };
    known.set(panel, places);
  }
  return places;
}

/**
 * The area that a pointer means by its place alone: that of the nearest dot, null where none is
 * near, or that of the nearest heart, so that a small area has room within a large one. Undefined
 * where what lies under the pointer is meant.
 */
export function dotAt(event: Event): string | null | undefined {
  if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return undefined;
  const panel = event.target.closest<SVGSVGElement>('svg.panel');
  const screen = panel?.getScreenCTM();
  if (!panel || !screen) return undefined;
  const { dots, hearts } = placesOf(panel);
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(screen.inverse());
  return dots.length > 0
    ? nearestDot(dots, x, y, reach.dot / screen.a)
    : (nearestDot(hearts, x, y, reach.heart / screen.a) ?? undefined);
}
