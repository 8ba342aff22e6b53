/** Centre of an area in any one system of coordinates, y downwards. */
export interface Centre {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export const stepKeys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
export type StepKey = (typeof stepKeys)[number];

/** Declared neighbours of each area, by the side they lie on. */
export type Neighbours = Readonly<Record<string, Partial<Readonly<Record<StepKey, string>>>>>;

const ways: Readonly<Record<StepKey, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
};

/**
 * The area an arrow key leads to: the declared neighbour, else the nearest centre within 45 degrees
 * of that direction, else the nearest one on that side; undefined where there is none.
 */
export function stepFrom(
  code: string,
  key: StepKey,
  centres: readonly Centre[],
  neighbours: Neighbours = {},
): string | undefined {
  const declared = neighbours[code]?.[key];
  if (declared !== undefined && centres.some((centre) => centre.code === declared)) return declared;
  const from = centres.find((centre) => centre.code === code);
  if (!from) return undefined;
  const [dx, dy] = ways[key];
  const ahead = centres
    .filter((centre) => centre.code !== code)
    .map((centre) => {
      const x = centre.x - from.x;
      const y = centre.y - from.y;
      const along = x * dx + y * dy;
      return {
        code: centre.code,
        along,
        aside: Math.abs(x * dy) + Math.abs(y * dx),
        far: Math.hypot(x, y),
      };
    })
    .filter(({ along }) => along > 0);
  const straight = ahead.filter(({ along, aside }) => aside <= along);
  const nearest = (straight.length > 0 ? straight : ahead).sort((a, b) => a.far - b.far)[0];
  return nearest?.code;
}

/** Code of the lowest (`Home`) or highest (`End`) value; areas without a value are left out. */
export function extreme(
  values: ReadonlyMap<string, number | null>,
  key: 'Home' | 'End',
): string | undefined {
  const known = [...values].filter((entry): entry is [string, number] => entry[1] !== null);
  known.sort((a, b) => (key === 'Home' ? a[1] - b[1] : b[1] - a[1]));
  return known[0]?.[0];
}
