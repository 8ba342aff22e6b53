import type { Indicator } from '../indicators/indicator.ts';

export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Digits after the separator that the ticks need. */
  readonly decimals: number;
  readonly fromZero: boolean;
}

const steps = [1, 2, 5, 10];

/**
 * A value axis with round ends and about `count` intervals. It begins at zero, except where an
 * index or a length of life varies so little that zero would hide its movement.
 */
export function valueAxis(
  values: readonly number[],
  indicator: Pick<Indicator, 'unit'>,
  count: number,
): ValueAxis {
  if (values.length === 0) throw new Error('no value to draw; pass at least one row');
  const least = Math.min(...values);
  const most = Math.max(...values);
  const mayLeaveZero = indicator.unit === 'index' || indicator.unit === 'years';
  const fromZero = !(mayLeaveZero && least > 0 && most - least < 0.4 * most);
  const low = fromZero ? Math.min(0, least) : least;
  const high = fromZero ? Math.max(0, most) : most;
  const ticks = roundTicks(low, high, count);
  return {
    domain: [ticks[0]!, ticks.at(-1)!],
    ticks,
    decimals: Math.max(0, ...ticks.map(decimalsOf)),
    fromZero,
  };
}

/** An axis with round ends close about the values, for points whose values are written. */
export function closeAxis(values: readonly number[], count: number): ValueAxis {
  if (values.length === 0) throw new Error('no value to draw; pass at least one row');
  const ticks = roundTicks(Math.min(...values), Math.max(...values), count);
  return {
    domain: [ticks[0]!, ticks.at(-1)!],
    ticks,
    decimals: Math.max(0, ...ticks.map(decimalsOf)),
    fromZero: ticks[0] === 0,
  };
}

/** Round ends about two values, near enough that little of a scale is left empty. */
export function roundEnds(low: number, high: number): [number, number] {
  const ticks = roundTicks(low, high, 8);
  return [ticks[0]!, ticks.at(-1)!];
}

function roundTicks(low: number, high: number, count: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = (steps.find((factor) => factor * power * count >= span * 0.999) ?? 10) * power;
  const start = Math.floor(low / step + 1e-9);
  const stop = Math.max(start + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: stop - start + 1 }, (_, index) => round((start + index) * step));
}

const round = (value: number): number => Number(value.toPrecision(12));
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
