/** A place that stands for an area, in the pixels of its panel. */
export interface DotPlace {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Farthest that a pointer may be from a dot to mean it, in pixels of the screen. */
const reach = 24;

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

const known = new WeakMap<Element, readonly DotPlace[]>();

function dotsOf(panel: Element): readonly DotPlace[] {
  let dots = known.get(panel);
  if (!dots) {
    dots = [...panel.querySelectorAll('circle.dot')].map((circle) => ({
      code: circle.closest('[data-area]')?.getAttribute('data-area') ?? '',
      x: Number(circle.getAttribute('cx')),
      y: Number(circle.getAttribute('cy')),
    }));
    known.set(panel, dots);
  }
  return dots;
}

/** The area whose dot is meant by a pointer; undefined where the pointer is in no panel of dots. */
export function dotAt(event: Event): string | null | undefined {
  if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return undefined;
  const panel = event.target.closest<SVGSVGElement>('svg.panel');
  const dots = panel ? dotsOf(panel) : [];
  const screen = panel?.getScreenCTM();
  if (!screen || dots.length === 0) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(screen.inverse());
  return nearestDot(dots, x, y, reach / screen.a);
}
