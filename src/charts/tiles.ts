import { kepri } from '../geography/area.ts';
import type { Boundaries } from '../geography/topology.ts';
import { assignment } from './assignment.ts';
import { landOf, middlesOf } from './land.ts';
import { flatten, type Place } from './projection.ts';
import { isNarrow, textSize, textWidth, widest, wrap } from './text.ts';

/** An area with its true place; `group` is the code of the area above it. */
export interface TileArea {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly place: Place;
}

/** Upper left corner in pixels; the size is the same for all tiles of a map. */
export interface Tile {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly x: number;
  readonly y: number;
  /** The name in lines that fit the tile. */
  readonly lines: readonly string[];
}

export interface TileMap {
  readonly width: number;
  readonly height: number;
  readonly side: { readonly width: number; readonly height: number };
  readonly tiles: readonly Tile[];
  /** Names of groups above their tiles; empty where all tiles are of one group. */
  readonly headings: readonly {
    readonly code: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly textSize: number;
  readonly nameSize: number;
}

/** Where the tiles of a regency stand: in a column of blocks, below other blocks. */
interface Block {
  readonly code: string;
  readonly column: number;
  readonly below: readonly string[];
}

const wideBlocks: readonly Block[] = [
  { code: '21.03', column: 2, below: [] },
  { code: '21.05', column: 1, below: [] },
  { code: '21.02', column: 0, below: ['21.05'] },
  { code: '21.71', column: 1, below: ['21.05'] },
  { code: '21.01', column: 2, below: ['21.03'] },
  { code: '21.04', column: 1, below: ['21.71', '21.02'] },
  { code: '21.72', column: 2, below: ['21.01'] },
];
const narrowBlocks: readonly Block[] = [
  { code: '21.05', column: 0, below: [] },
  { code: '21.03', column: 1, below: [] },
  { code: '21.02', column: 0, below: ['21.05'] },
  { code: '21.01', column: 1, below: ['21.03'] },
  { code: '21.71', column: 0, below: ['21.02'] },
  { code: '21.72', column: 1, below: ['21.01'] },
  { code: '21.04', column: 1, below: ['21.72'] },
];

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** How much the order of places counts in a map of few tiles. */
export const fewByRank = 0.8;
const gap = 3;
const between = 14;

/**
 * A tile for each area, all of one size and none above another, each as near to its true place as
 * the grid allows (least sum of squared distances). Areas of several groups stand in a block for
 * each group, and blocks in the order of the archipelago. Throws for a group without a block.
 */
export function tileMap(areas: readonly TileArea[], width: number): TileMap {
  if (areas.length === 0) throw new Error('no area to make tiles of; give at least one');
  const groups = [...new Set(areas.map(({ group }) => group))];
  return groups.length > 1 ? inBlocks(areas, groups, width) : inOneGrid(areas, width);
}

/**
 * Cells of one group: a grid of `columns` and as few rows as hold all, or `rows` where given.
 * `byRank` is how much the order of places counts beside their distances, from 0 to 1.
 */
export function cellsOf(
  places: readonly Place[],
  columns: number,
  rows = Math.ceil(places.length / columns),
  byRank = 0.5,
): Cell[] {
  const at = places.map(flatten);
  const xs = spread(
    at.map(([x]) => x),
    columns,
    byRank,
  );
  const ys = spread(
    at.map(([, y]) => y),
    rows,
    byRank,
  );
  const cells = Array.from({ length: columns * rows }, (_, index): Cell => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  const costs = places.map((_, index) =>
    cells.map(({ column, row }) => (column - xs[index]!) ** 2 + (row - ys[index]!) ** 2),
  );
  return assignment(costs).map((cell) => cells[cell]!);
}

/** Coordinates from 0 to `count - 1`, by true distance and by rank, so that crowds spread. */
function spread(values: readonly number[], count: number, byRank: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  return values.map((value) => {
    const distance = high > low ? (value - low) / (high - low) : 0.5;
    const rank = values.length > 1 ? sorted.indexOf(value) / (values.length - 1) : 0.5;
    return (distance * (1 - byRank) + rank * byRank) * (count - 1);
  });
}

function inOneGrid(areas: readonly TileArea[], width: number): TileMap {
  const narrow = isNarrow(width);
  const few = areas.length < 10;
  const square = Math.ceil(Math.sqrt(areas.length));
  const columns = few ? (narrow ? 4 : 5) : Math.min(square, narrow ? 4 : 6);
  const rows = few ? 4 : Math.ceil(areas.length / columns);
  const cells = cellsOf(
    areas.map(({ place }) => place),
    columns,
    rows,
    few ? fewByRank : 0.5,
  );
  const pitch = (width + gap) / columns;
  const side = { width: pitch - gap, height: Math.round(Math.min(pitch * 0.8, 76)) };
  return finished(
    areas.map((area, index) => ({
      area,
      x: cells[index]!.column * pitch,
      y: cells[index]!.row * (side.height + gap),
    })),
    [],
    side,
    width,
  );
}

function inBlocks(areas: readonly TileArea[], groups: readonly string[], width: number): TileMap {
  const narrow = isNarrow(width);
  const blocks = narrow ? narrowBlocks : wideBlocks;
  const unknown = groups.find((group) => !blocks.some(({ code }) => code === group));
  if (unknown)
    throw new Error(`no block for the tiles of ${unknown}; add it to src/charts/tiles.ts`);
  const across = narrow ? 3 : 4;
  const stacks = narrow ? 2 : 3;
  const pitch = (width - between * (stacks - 1) + gap * stacks) / (across * stacks);
  const side = { width: pitch - gap, height: Math.round(pitch * 0.82) };
  const head = textSize(width) + 8;
  const bottoms = new Map<string, number>();
  const placed: Placed[] = [];
  const headings: TileMap['headings'][number][] = [];
  for (const block of blocks) {
    const own = areas.filter(({ group }) => group === block.code);
    const top = Math.max(0, ...block.below.map((code) => (bottoms.get(code) ?? 0) + between));
    if (own.length === 0) {
      bottoms.set(block.code, top);
      continue;
    }
    const left = block.column * (across * pitch - gap + between);
    const cells = cellsOf(
      own.map(({ place }) => place),
      Math.min(across, Math.ceil(Math.sqrt(own.length))),
    );
    headings.push({ code: block.code, x: left, y: top, width: across * pitch - gap });
    own.forEach((area, index) => {
      placed.push({
        area,
        x: left + cells[index]!.column * pitch,
        y: top + head + cells[index]!.row * (side.height + gap),
      });
    });
    const rows = Math.max(...cells.map(({ row }) => row)) + 1;
    bottoms.set(block.code, top + head + rows * (side.height + gap));
  }
  return finished(placed, headings, side, width);
}

interface Placed {
  readonly area: TileArea;
  readonly x: number;
  readonly y: number;
}

function finished(
  placed: readonly Placed[],
  headings: TileMap['headings'],
  side: TileMap['side'],
  width: number,
): TileMap {
  const room = side.width - 4;
  const base = textSize(width);
  const words = placed.map(({ area }) => shortened(area.name, headings, area.group).split(' '));
  const fits = room / (widest(words.flat(), 100) / 100);
  const nameSize = Math.floor(Math.min(base, Math.max(10, fits)) * 10) / 10;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    width,
    height: tenth(Math.max(...placed.map(({ y }) => y)) + side.height),
    side: { width: tenth(side.width), height: side.height },
    tiles: placed.map(({ area, x, y }, index) => ({
      code: area.code,
      name: area.name,
      group: area.group,
      x: tenth(x),
      y: tenth(y),
      lines: wrap(words[index]!.join(' '), nameSize, room),
    })),
    headings: headings.map((one) => ({ ...one, x: tenth(one.x), y: tenth(one.y + base) })),
    textSize: base,
    nameSize,
  };
}

const longest = 12;

/** A name without the long name of its regency before it: the block's heading says that. */
function shortened(name: string, headings: TileMap['headings'], group: string): string {
  const [first, ...rest] = name.split(' ');
  const alone = headings.length === 0 || rest.length === 0 || first!.length <= longest;
  return alone || !group ? name : rest.join(' ');
}

/** Whether the lines of a name and a value below them fit a tile. */
export function holdsValue({ side, nameSize }: TileMap, { lines }: Tile, value: string): boolean {
  return (
    (lines.length + 1) * nameSize * 1.1 <= side.height && textWidth(value, nameSize) <= side.width
  );
}

/** The regencies of the province as tiles, each with the middle of its land. */
export function regencyTiles(
  topology: Boundaries,
  names: ReadonlyMap<string, string>,
): readonly TileArea[] {
  const middles = middlesOf(landOf(topology, 'regency'));
  return [...names].map(([code, name]) => ({
    code,
    name,
    group: kepri,
    place: middles.get(code)!,
  }));
}
