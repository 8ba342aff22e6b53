import { boundsOf, flatten, pathOf, sizeOf, type Dot, type Place } from './projection.ts';
import type { MapPanel } from './choropleth.ts';
import type { Land } from './land.ts';
import type { Slot } from './map-layout.ts';

type Neighbour = 'sumatra' | 'malaysia' | 'borneo';

/**
 * Coasts about the province, for the locator alone: a dozen points each, right to about 15 km,
 * continued beyond the frame. Degrees east and north.
 */
const coasts: Readonly<Record<Neighbour, { readonly at: Place; readonly line: readonly Place[] }>> =
  {
    sumatra: {
      at: [102.75, -0.55],
      line: [
        [90, 2.3],
        [101.6, 2.0],
        [102.2, 1.35],
        [102.9, 0.75],
        [103.1, 0.45],
        [103.7, 0.3],
        [103.8, -0.05],
        [103.45, -0.4],
        [103.6, -0.95],
        [104.35, -1.02],
        [104.5, -1.7],
        [104.9, -2.3],
        [105.6, -2.4],
        [106, -6],
        [90, -6],
      ],
    },
    malaysia: {
      at: [102.5, 3.1],
      line: [
        [90, 3],
        [101.5, 2.7],
        [102.2, 2.2],
        [102.9, 1.75],
        [103.5, 1.28],
        [103.9, 1.27],
        [104.28, 1.38],
        [104.1, 1.85],
        [103.75, 2.55],
        [103.42, 3.2],
        [103.45, 4.2],
        [103.35, 4.95],
        [102.8, 5.6],
        [102.2, 6.2],
        [101, 7.5],
        [90, 7.5],
      ],
    },
    borneo: {
      at: [109.95, 1.05],
      line: [
        [120, 4.5],
        [113, 3.2],
        [111.4, 2.7],
        [111.2, 1.9],
        [110.6, 1.65],
        [110.2, 1.7],
        [109.65, 2.05],
        [109.3, 1.75],
        [108.95, 1.2],
        [108.9, 0.5],
        [109.1, 0.1],
        [109.2, -0.6],
        [109.7, -1.1],
        [110, -2],
        [110.2, -6],
        [120, -6],
      ],
    },
  };

/** Islands smaller than this are left out of the locator; square pixels. */
const smallest = 0.8;
const west = 102;
const east = 110.6;

export interface Locator extends Slot {
  readonly viewBox: string;
  readonly coasts: readonly {
    readonly id: Neighbour;
    readonly d: string;
    /** Middle of the name. */
    readonly at: Dot;
  }[];
  /** The islands of the province. */
  readonly land: string;
  readonly frames: readonly (Pick<MapPanel, 'id' | 'number'> & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
}

/** A small map of where each panel lies between Sumatra, Malaysia and Borneo. */
export function locatorOf(panels: readonly MapPanel[], land: readonly Land[], slot: Slot): Locator {
  const zoom = slot.width / (east - west);
  const bounds = boundsOf(land.flatMap(({ outlines }) => outlines[0]!));
  const south = Math.max(bounds.bottom, ...panels.map(({ extent }) => flatten([0, extent[1]])[1]));
  const north = Math.min(bounds.top, ...panels.map(({ extent }) => flatten([0, extent[3]])[1]));
  const middle = (south + north) / 2;
  const scale = Math.min(zoom, (slot.height - 12) / (south - north));
  const place = ([x, y]: Dot): Dot => [
    slot.width / 2 + (x - (west + east) / 2) * scale,
    slot.height / 2 + (y - middle) * scale,
  ];
  const project = (at: Place): Dot => place(flatten(at));
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    ...slot,
    viewBox: `0 0 ${slot.width} ${slot.height}`,
    coasts: (Object.keys(coasts) as Neighbour[]).map((id) => ({
      id,
      d: pathOf([coasts[id].line.map(project)]),
      at: project(coasts[id].at).map(tenth) as unknown as Dot,
    })),
    land: pathOf(
      land
        .map(({ outlines }) => outlines[0]!.map(place))
        .filter((outline) => sizeOf(outline) >= smallest),
    ),
    frames: panels.map(({ id, number, extent: [left, bottom, right, top] }) => {
      const [x, y] = project([left, top]);
      const [endX, endY] = project([right, bottom]);
      return {
        id,
        number,
        x: tenth(x),
        y: tenth(y),
        width: tenth(endX - x),
        height: tenth(endY - y),
      };
    }),
  };
}
