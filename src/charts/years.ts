import { cellsOf, fewByRank, type TileArea } from './tiles.ts';
import { isNarrow, textSize } from './text.ts';

/** One small map of tiles; places in pixels of the whole picture. */
export interface YearMap {
  readonly period: string;
  readonly x: number;
  readonly y: number;
}

export interface YearMaps {
  readonly width: number;
  readonly height: number;
  readonly side: { readonly width: number; readonly height: number };
  /** Tiles within each small map, the same in all. */
  readonly tiles: readonly { readonly code: string; readonly x: number; readonly y: number }[];
  readonly maps: readonly YearMap[];
  readonly textSize: number;
  readonly valueSize: number;
}

const gap = 2;
const between = 20;

/**
 * A small map of equal tiles for each period, in the order given, all alike: so many beside each
 * other as the width holds. Throws where there is no area or no period.
 */
export function yearMaps(
  areas: readonly TileArea[],
  periods: readonly string[],
  width: number,
): YearMaps {
  if (areas.length === 0 || periods.length === 0) {
    throw new Error('no small map to draw; give an area and a period');
  }
  const narrow = isNarrow(width);
  const across = narrow ? 2 : 4;
  const columns = 4;
  const rows = 4;
  const whole = (width - between * (across - 1)) / across;
  const side = { width: (whole - gap * (columns - 1)) / columns, height: narrow ? 26 : 24 };
  const cells = cellsOf(
    areas.map(({ place }) => place),
    columns,
    rows,
    fewByRank,
  );
  const size = textSize(width);
  const head = size + 8;
  const tall = head + rows * (side.height + gap) + 12;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    width,
    height: Math.ceil(periods.length / across) * tall,
    side: { width: tenth(side.width), height: side.height },
    tiles: areas.map(({ code }, index) => ({
      code,
      x: tenth(cells[index]!.column * (side.width + gap)),
      y: head + cells[index]!.row * (side.height + gap),
    })),
    maps: periods.map((period, index) => ({
      period,
      x: tenth((index % across) * (whole + between)),
      y: Math.floor(index / across) * tall,
    })),
    textSize: size,
    valueSize: 11,
  };
}
