import type { DrawnLevel } from './topology.ts';

export const compass = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export const arrows = ['up', 'right', 'down', 'left'] as const;
export type CompassDirection = (typeof compass)[number];
export type ArrowDirection = (typeof arrows)[number];

/** Areas of the same level next to one area; a direction without any area is absent. */
export interface Neighbours {
  /** Areas with a common line on land. */
  readonly borders: readonly string[];
  /** Nearest area, also across water, in each eighth of the horizon. */
  readonly compass: Readonly<Partial<Record<CompassDirection, string>>>;
  /** Nearest area, also across water, in each quarter: what an arrow key leads to. */
  readonly arrows: Readonly<Partial<Record<ArrowDirection, string>>>;
}

/** Neighbours by level and code: the content of `neighbours.json`. */
export type NeighbourList = Readonly<
  Record<Exclude<DrawnLevel, 'province'>, Readonly<Record<string, Neighbours>>>
>;
