import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { frameOf, mapSlots, panelIds, type PanelId, type Slot } from './map-layout.ts';
import { placeTexts, type Placed } from './placement.ts';
import {
  boundsOf,
  flatten,
  heartOf,
  kilometresPerUnit,
  latitudeOf,
  pathOf,
  sizeOf,
  touches,
  type Box,
  type Dot,
  type Outline,
  type Place,
} from './projection.ts';
import { locatorOf, type Locator } from './locator.ts';
import { textSize, textWidth, widest } from './text.ts';
import { languages } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';

export type Boundaries = Topology<{ regency: GeometryCollection }>;

/** A piece of land: outer line first, holes after, in flattened degrees. */
export interface Land {
  readonly code: string;
  readonly outlines: readonly Outline[];
  readonly size: number;
}

export interface PanelArea {
  readonly code: string;
  /** SVG path in the panel's pixels, one decimal. */
  readonly d: string;
  /** False for a neighbour that only reaches into the frame: coloured, not labelled. */
  readonly own: boolean;
}

/** Pixels of the panel. Two lines of text: the name and, below it, the value. */
export interface PanelLabel extends Placed {
  readonly name: string;
}

export interface MapPanel {
  readonly id: PanelId;
  /** Stands in the top left corner and in the locator, with the name of `charts.panelTitles`. */
  readonly number: number;
  /** Place in the whole map, pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly areas: readonly PanelArea[];
  readonly labels: readonly PanelLabel[];
  readonly scaleBar: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly kilometres: number;
  };
  /** West, south, east, north in degrees: what the locator shows. */
  readonly extent: readonly [number, number, number, number];
}

export interface RegencyMap {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly MapPanel[];
  readonly locator: Locator;
  readonly legend: Slot;
  readonly textSize: number;
}

/** Widest value that a label must hold: thousand persons with three decimals. */
const widestValue = '0.000,000';
const cache = new WeakMap<Boundaries, Map<string, RegencyMap>>();

/**
 * The archipelago in six panels for a picture `width` pixels wide, with a place for the name and
 * value of each area; computed once for a topology, a width and a set of names. Throws where a code
 * has no name, an area no land, or the topology an area that no panel shows.
 */
export function regencyMap(
  topology: Boundaries,
  names: ReadonlyMap<string, string>,
  width: number,
): RegencyMap {
  const known = cache.get(topology) ?? new Map<string, RegencyMap>();
  cache.set(topology, known);
  const key = `${width} ${[...names].join(' ')}`;
  const made = known.get(key) ?? layOut(topology, names, width);
  known.set(key, made);
  return made;
}

function layOut(
  topology: Boundaries,
  names: ReadonlyMap<string, string>,
  width: number,
): RegencyMap {
  const land = landOf(topology);
  const slots = mapSlots(width);
  const panels = panelIds.map((id) => panel(id, slots.panels[id], land, names, textSize(width)));
  return {
    width,
    height: slots.height,
    panels,
    locator: locatorOf(panels, land, slots.locator),
    legend: slots.legend,
    textSize: textSize(width),
  };
}

function landOf(topology: Boundaries): Land[] {
  const { features } = feature(topology, topology.objects.regency);
  return features.flatMap(({ id, geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    if (polygons.length === 0) throw new Error(`area ${id} has no land in the boundaries`);
    return polygons.map((rings) => {
      const outlines = rings.map((ring) =>
        ring.slice(0, -1).map((at) => flatten(at as unknown as Place)),
      );
      return { code: String(id), outlines, size: sizeOf(outlines[0]!) };
    });
  });
}

/** The panel in which a piece of land is at home, by its area and place. */
function homeOf({ code, outlines }: Land): PanelId {
  const [longitude, y] = outlines[0]![0]!;
  switch (code) {
    case '21.02':
    case '21.71':
    case '21.72':
      return 'main';
    case '21.01':
      return longitude > 106 ? 'tambelan' : 'main';
    case '21.03':
      return latitudeOf(y) < 3.35 ? 'south-natuna' : 'natuna';
    case '21.04':
      return 'lingga';
    case '21.05':
      return 'anambas';
    default:
      throw new Error(`no panel for area ${code}; add it to src/charts/choropleth.ts`);
  }
}

function panel(
  id: PanelId,
  slot: Slot,
  land: readonly Land[],
  names: ReadonlyMap<string, string>,
  size: number,
): MapPanel {
  const frame = frameOf(slot);
  const own = land.filter((piece) => homeOf(piece) === id);
  const bounds = boundsOf(own.flatMap(({ outlines }) => outlines[0]!));
  const inner = inset(frame, 10, size + 9);
  const { project, zoom } = fitted(bounds, inner);
  const drawn = land
    .map((piece) => ({ ...piece, outlines: piece.outlines.map((one) => one.map(project)) }))
    .filter(({ outlines }) => touches(boundsOf(outlines[0]!), frame));
  const codes = [...new Set(drawn.map(({ code }) => code))].sort();
  const home = new Set(own.map(({ code }) => code));
  const middle = latitudeOf((bounds.top + bounds.bottom) / 2);
  const shores = drawn.map(({ outlines }) => outlines[0]!);
  const title = titleBox(id, frame, size);
  const bar = scaleBar(zoom / kilometresPerUnit(middle), frame, shores, title, size);
  const wishes = codes
    .filter((code) => home.has(code))
    .map((code) => {
      const name = names.get(code);
      if (!name) throw new Error(`area ${code} of the boundaries has no name`);
      const largest = own
        .filter((piece) => piece.code === code)
        .reduce((best, piece) => (piece.size > best.size ? piece : best));
      return {
        id: code,
        name,
        anchor: heartOf(largest.outlines[0]!.map(project)),
        width: Math.ceil(Math.max(textWidth(name, size), textWidth(widestValue, size)) * 1.05),
        height: Math.ceil(size * 2.3),
      };
    });
  const placed = placeTexts(wishes, shores, frame, [bar.box, title]);
  return {
    id,
    number: numberOf(id),
    ...slot,
    viewBox: `0 0 ${slot.width} ${slot.height}`,
    areas: codes.map((code) => ({
      code,
      d: pathOf(drawn.filter((piece) => piece.code === code).flatMap(({ outlines }) => outlines)),
      own: home.has(code),
    })),
    labels: placed.map((one, index) => ({ ...one, name: wishes[index]!.name })),
    scaleBar: bar.bar,
    extent: extentOf(frame, inner, bounds, zoom),
  };
}

const numberOf = (id: PanelId): number => panelIds.indexOf(id) + 1;

function titleBox(id: PanelId, frame: Box, size: number): Box {
  const titles = languages.map((language) => {
    const title = messagesIn(language).charts.panelTitles[id];
    return `${numberOf(id)} ${title}`;
  });
  return {
    left: frame.left,
    right: frame.left + widest(titles, size) + 14,
    top: frame.top,
    bottom: frame.top + size + 10,
  };
}

const inset = (box: Box, sides: number, top: number): Box => ({
  left: box.left + sides,
  right: box.right - sides,
  top: box.top + top,
  bottom: box.bottom - sides,
});

function fitted(
  bounds: Box,
  inner: Box,
): { readonly project: (dot: Dot) => Dot; readonly zoom: number } {
  const zoom = Math.min(
    (inner.right - inner.left) / (bounds.right - bounds.left),
    (inner.bottom - inner.top) / (bounds.bottom - bounds.top),
  );
  const [cx, cy] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  const [fx, fy] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2];
  return { project: ([x, y]) => [fx + (x - cx) * zoom, fy + (y - cy) * zoom], zoom };
}

function extentOf(frame: Box, inner: Box, bounds: Box, zoom: number): MapPanel['extent'] {
  const x = (pixel: number): number =>
    (bounds.left + bounds.right) / 2 + (pixel - (inner.left + inner.right) / 2) / zoom;
  const y = (pixel: number): number =>
    (bounds.top + bounds.bottom) / 2 + (pixel - (inner.top + inner.bottom) / 2) / zoom;
  return [x(frame.left), latitudeOf(y(frame.bottom)), x(frame.right), latitudeOf(y(frame.top))];
}

/** A bar of a round length, about a quarter of the frame, in the corner with the least land. */
function scaleBar(
  pixelsPerKilometre: number,
  frame: Box,
  shores: readonly Outline[],
  title: Box,
  size: number,
): { readonly bar: MapPanel['scaleBar']; readonly box: Box } {
  const lengths = [1, 2, 5, 10, 20, 50, 100, 200];
  const kilometres =
    lengths.findLast(
      (length) => length * pixelsPerKilometre <= (frame.right - frame.left) * 0.28,
    ) ?? 1;
  const length = kilometres * pixelsPerKilometre;
  const width = Math.max(length, textWidth(`${kilometres} km`, size)) + 8;
  const height = size + 12;
  const corners = [frame.bottom - height - 4, frame.top + 4].flatMap((top) =>
    [frame.left + 6, frame.right - width - 2].map((left) => ({
      left,
      right: left + width,
      top,
      bottom: top + height,
    })),
  );
  const free = corners.filter((corner) => !touches(corner, title));
  const crowd = (box: Box): number =>
    shores.flat().filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom)
      .length;
  const box = free.reduce((best, corner) => (crowd(corner) < crowd(best) ? corner : best));
  return { box, bar: { x: box.left, y: box.bottom - 5, length, kilometres } };
}
