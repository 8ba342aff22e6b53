import { kepri } from '../geography/area.ts';
import type { Boundaries, DrawnLevel } from '../geography/topology.ts';
import { homeOf, landOf, type Land } from './land.ts';
import {
  frameOf,
  mapSlots,
  panelIds,
  scopeSlots,
  type MapSlots,
  type PanelId,
  type Slot,
} from './map-layout.ts';
import { placeTexts, type Placed } from './placement.ts';
import {
  boundsOf,
  flatten,
  heartOf,
  kilometresPerUnit,
  latitudeOf,
  pathOf,
  touches,
  type Box,
  type Dot,
  type Place,
} from './projection.ts';
import { locatorOf, type Locator } from './locator.ts';
import { scaleBar } from './scale-bar.ts';
import { textSize, textWidth, widest } from './text.ts';
import { languages } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';

export interface PanelArea {
  readonly code: string;
  /** SVG path in the panel's pixels, one decimal. */
  readonly d: string;
  /** False for a neighbour that only reaches into the frame: coloured, not labelled. */
  readonly own: boolean;
  /** A place well inside its largest island in the panel, where it is at home. */
  readonly heart: Dot | null;
}

/** An area that is known by its place alone, in pixels of the panel. */
export interface PanelPoint {
  readonly code: string;
  readonly x: number;
  readonly y: number;
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
  readonly points: readonly PanelPoint[];
  readonly labels: readonly PanelLabel[];
  readonly scaleBar: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly kilometres: number;
  };
  /** West, south, east, north in degrees: what the locator shows. */
  readonly extent: readonly [number, number, number, number];
  /** From flattened degrees to pixels of the panel. */
  readonly project: (dot: Dot) => Dot;
}

export interface ArchipelagoMap {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly MapPanel[];
  readonly locator: Locator;
  readonly legend: Slot;
  readonly textSize: number;
}

/** What is drawn: the areas of `level` below the area `scope`, labelled where there is room. */
export interface MapRequest {
  readonly level: DrawnLevel;
  readonly scope: string;
  /** Names of the areas to label, by code; each area drawn in full has one. */
  readonly names: ReadonlyMap<string, string>;
  readonly width: number;
  /** Areas below the scope that have a place and no land, by code. */
  readonly points?: ReadonlyMap<string, Place>;
  /** False where there is nothing to explain: its place is left out. */
  readonly legend?: boolean;
  /** Whether labels hold a value below the name; without it, those of regencies do. */
  readonly valued?: boolean;
  /** Texts below names that may be wider than figures are, by code: room is kept for them. */
  readonly texts?: ReadonlyMap<string, string>;
  /**
   * Places that the panels must hold besides the land, each with the code of its area; their key
   * stands above the legend.
   */
  readonly places?: readonly (readonly [code: string, place: Place])[];
}

/** Widest value that a label must hold: thousand persons with three decimals. */
const widestValue = '0.000,000';
/** The same for districts and villages: a share, marked as unreliable. */
const widestShare = '000,0 [u]';
/** Pixels of the dot of a place that its name leaves free, and of the longest way to the name. */
const nearPlace = { clear: 8, longest: 34 };
/** Pixels of the longest way from a small area to its name and value. */
const nearArea = { longest: 64 };
const cache = new WeakMap<Boundaries, Map<string, ArchipelagoMap>>();

/** The regencies in six panels, each labelled with its name and value. */
export function regencyMap(
  topology: Boundaries,
  names: ReadonlyMap<string, string>,
  width: number,
): ArchipelagoMap {
  return archipelagoMap(topology, { level: 'regency', scope: kepri, names, width });
}

/**
 * The archipelago, or one area of it, in panels for a picture `width` pixels wide, with a place for
 * the name and value of each area; computed once for a topology and a request. Regencies are all
 * labelled; of districts and villages those for which the panels have room, none in the whole
 * archipelago. Throws where a code has no name, an area no land, a label of a regency no room, or
 * the topology an area that no panel shows.
 */
export function archipelagoMap(topology: Boundaries, request: MapRequest): ArchipelagoMap {
  const known = cache.get(topology) ?? new Map<string, ArchipelagoMap>();
  cache.set(topology, known);
  const { level, scope, width, names, points, texts, legend = true, places = [] } = request;
  const key = [
    level,
    scope,
    width,
    legend,
    request.valued,
    places.length,
    ...names,
    ...(points?.keys() ?? []),
    ...(texts ?? []),
  ].join(' ');
  const made = known.get(key) ?? layOut(topology, request);
  known.set(key, made);
  return made;
}

function layOut(topology: Boundaries, request: MapRequest): ArchipelagoMap {
  const { level, scope, width, legend } = request;
  const land = landOf(topology, level);
  const own = land.filter(({ code }) => code === scope || code.startsWith(`${scope}.`));
  const homes = new Map(own.map((piece) => [piece, homeOf(piece.code, piece.outlines[0]![0]!)]));
  const ids = panelIds.filter((id) => own.some((piece) => homes.get(piece) === id));
  if (ids.length === 0) throw new Error(`area ${scope} has no ${level} in the boundaries`);
  const slots: MapSlots =
    scope === kepri ? mapSlots(width, legend, !!request.places) : scopeSlots(width, ids, legend);
  const panels = ids.map((id, index) => {
    const home = own.filter((piece) => homes.get(piece) === id);
    return panel({ id, number: index + 1, slot: slots.panels[id]!, home, land, request });
  });
  return {
    width,
    height: slots.height,
    panels,
    locator: locatorOf(panels, land, slots.locator),
    legend: slots.legend,
    textSize: textSize(width),
  };
}

interface PanelParts {
  readonly id: PanelId;
  readonly number: number;
  readonly slot: Slot;
  /** The land that is at home in the panel. */
  readonly home: readonly Land[];
  readonly land: readonly Land[];
  readonly request: MapRequest;
}

function panel({ id, number, slot, home: own, land, request }: PanelParts): MapPanel {
  const { names, level, scope, width, texts, places = [] } = request;
  const { points = new Map<string, Place>() } = request;
  const size = textSize(width);
  const frame = frameOf(slot);
  const also = places
    .map(([code, place]) => [code, flatten(place)] as const)
    .filter(([code, dot]) => homeOf(code, dot) === id);
  const bounds = boundsOf([
    ...own.flatMap(({ outlines }) => outlines[0]!),
    ...also.map(([, dot]) => dot),
  ]);
  const inner = inset(frame, 10, size + 9);
  const { project, zoom } = fitted(bounds, inner);
  const drawn = land
    .map((piece) => ({ ...piece, outlines: piece.outlines.map((one) => one.map(project)) }))
    .filter(({ outlines }) => touches(boundsOf(outlines[0]!), frame));
  const codes = [...new Set(drawn.map(({ code }) => code))].sort();
  const home = new Set(own.map(({ code }) => code));
  const middle = latitudeOf((bounds.top + bounds.bottom) / 2);
  const shores = drawn.map(({ outlines }) => outlines[0]!);
  const title = titleBox(id, number, frame, size);
  const bar = scaleBar(zoom / kilometresPerUnit(middle), frame, shores, title, size);
  const dots = [...points].filter(([code, place]) => homeOf(code, flatten(place)) === id);
  const hearts = new Map(
    [...home].sort().map((code) => {
      const largest = own
        .filter((piece) => piece.code === code)
        .reduce((best, piece) => (piece.size > best.size ? piece : best));
      return [code, heartOf(largest.outlines[0]!.map(project))];
    }),
  );
  const anchors: readonly (readonly [string, Dot])[] =
    dots.length > 0 ? dots.map(([code, place]) => [code, project(flatten(place))]) : [...hearts];
  const all = level === 'regency';
  const { valued = all } = request;
  const wishes = anchors.map(([code, anchor]) => {
    const name = names.get(code);
    if (!name) throw new Error(`area ${code} of the boundaries has no name`);
    const least = [name, all ? widestValue : widestShare, texts?.get(code) ?? ''];
    const widthOf = valued ? widest(least, size) : textWidth(name, size);
    return {
      id: code,
      name,
      anchor,
      width: Math.ceil(widthOf * 1.05),
      height: Math.ceil(size * (valued ? 2.3 : 1.3)),
      ...(dots.length > 0 ? nearPlace : valued && !all ? nearArea : {}),
    };
  });
  const labelled = all || scope !== kepri ? wishes : [];
  const placed = placeTexts(labelled, shores, frame, [bar.box, title], !all);
  return {
    id,
    number,
    ...slot,
    viewBox: `0 0 ${slot.width} ${slot.height}`,
    areas: codes.map((code) => ({
      code,
      d: pathOf(drawn.filter((piece) => piece.code === code).flatMap(({ outlines }) => outlines)),
      own: home.has(code),
      heart: hearts.get(code) ?? null,
    })),
    points: dots.length > 0 ? anchors.map(([code, [x, y]]) => ({ code, x, y })) : [],
    labels: placed.map((one) => ({ ...one, name: names.get(one.id)! })),
    scaleBar: bar.bar,
    extent: extentOf(frame, inner, bounds, zoom),
    project,
  };
}

function titleBox(id: PanelId, number: number, frame: Box, size: number): Box {
  const titles = languages.map((language) => {
    const title = messagesIn(language).charts.panelTitles[id];
    return `${number} ${title}`;
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
