import type { Box } from './projection.ts';
import { isNarrow } from './text.ts';

export const panelIds = [
  'main',
  'lingga',
  'anambas',
  'natuna',
  'south-natuna',
  'tambelan',
] as const;
export type PanelId = (typeof panelIds)[number];

/** A frame in the whole picture, pixels. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapSlots {
  readonly width: number;
  readonly height: number;
  readonly panels: Readonly<Partial<Record<PanelId, Slot>>>;
  readonly locator: Slot;
  readonly legend: Slot;
}

const gap = 12;

/** Height of a key that stands above the legend. */
export const keyHeight = 24;

/**
 * Frames of the panels, the legend and the locator for a picture of some width; a `keyed` legend has
 * a key above it.
 */
export function mapSlots(width: number, legend = true, keyed = false): MapSlots {
  return isNarrow(width) ? narrowSlots(width, legend, keyed) : wideSlots(width);
}

function wideSlots(width: number): MapSlots {
  const left = Math.round((width - gap) * 0.64);
  const half = (left - gap) / 2;
  const right = width - gap - left;
  const upper = Math.round(left * 0.62);
  const lower = 290;
  const small = (lower - gap) / 2;
  const second = upper + gap;
  const third = second + lower + gap;
  const east = left + gap;
  const last = 150;
  return {
    width,
    height: third + last,
    panels: {
      main: { x: 0, y: 0, width: left, height: upper },
      natuna: { x: east, y: 0, width: right, height: upper },
      lingga: { x: 0, y: second, width: half, height: lower },
      anambas: { x: half + gap, y: second, width: half, height: lower },
      'south-natuna': { x: east, y: second, width: right, height: small },
      tambelan: { x: east, y: second + small + gap, width: right, height: small },
    },
    locator: { x: east, y: third, width: right, height: last },
    legend: { x: 0, y: third, width: left, height: last },
  };
}

function narrowSlots(width: number, withLegend: boolean, keyed: boolean): MapSlots {
  const half = (width - gap) / 2;
  const main = Math.round(width * 0.72);
  const middle = 220;
  const lower = 232;
  const small = (lower - gap) / 2;
  const second = main + gap;
  const third = second + middle + gap;
  const fourth = third + lower + gap;
  const legend = withLegend ? 96 + (keyed ? keyHeight : 0) : 0;
  const fifth = fourth + legend + (withLegend ? gap : 0);
  const last = 190;
  return {
    width,
    height: fifth + last,
    panels: {
      main: { x: 0, y: 0, width, height: main },
      lingga: { x: 0, y: second, width: half, height: middle },
      anambas: { x: half + gap, y: second, width: half, height: middle },
      natuna: { x: 0, y: third, width: half, height: lower },
      'south-natuna': { x: half + gap, y: third, width: half, height: small },
      tambelan: { x: half + gap, y: third + small + gap, width: half, height: small },
    },
    legend: { x: 0, y: fourth, width, height: legend },
    locator: { x: 0, y: fifth, width, height: last },
  };
}

/** Frames of one area: its panels below each other, the first the largest. */
export function scopeSlots(width: number, ids: readonly PanelId[], withLegend = true): MapSlots {
  const narrow = isNarrow(width);
  const panels: Partial<Record<PanelId, Slot>> = {};
  let y = 0;
  ids.forEach((id, index) => {
    const share = index === 0 ? (narrow ? 1.05 : 0.68) : narrow ? 0.5 : 0.3;
    const height = Math.round(width * share);
    panels[id] = { x: 0, y, width, height };
    y += height + gap;
  });
  const last = narrow ? 190 : 150;
  const half = Math.round((width - gap) / 2);
  if (!withLegend) {
    return {
      width,
      height: y + last,
      panels,
      legend: { x: 0, y, width, height: 0 },
      locator: { x: 0, y, width: narrow ? width : half, height: last },
    };
  }
  return narrow
    ? {
        width,
        height: y + 96 + gap + last,
        panels,
        legend: { x: 0, y, width, height: 96 },
        locator: { x: 0, y: y + 96 + gap, width, height: last },
      }
    : {
        width,
        height: y + last,
        panels,
        legend: { x: 0, y, width: half, height: last },
        locator: { x: half + gap, y, width: width - half - gap, height: last },
      };
}

/** A slot as a box in its own coordinates. */
export function frameOf({ width, height }: Pick<Slot, 'width' | 'height'>): Box {
  return { left: 0, right: width, top: 0, bottom: height };
}
