/** All values that print as one figure: `low` belongs to it, `high` does not. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A value as printed, with the number of digits after its separator. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

const scaled = ({ value, decimals }: Printed): number => {
  if (!Number.isFinite(value)) throw new RangeError(`not a number: ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 9) {
    throw new RangeError(`decimals are ${decimals}; give a whole number from 0 to 9`);
  }
  const units = Math.round(value * 10 ** decimals);
  if (Math.abs(units / 10 ** decimals - value) > 1e-9 * Math.max(1, Math.abs(value))) {
    throw new RangeError(
      `${value} is not printed with ${decimals} decimals; correct the decimals of its indicator`,
    );
  }
  return units;
};

/**
 * What a printed figure may have been before it was rounded: 6.24 with 2 decimals is 6.235 up to,
 * but not including, 6.245. Throws a RangeError where the value has more digits than it declares.
 */
export function printedInterval(printed: Printed): Interval {
  const units = scaled(printed);
  const scale = 2 * 10 ** printed.decimals;
  return { low: (2 * units - 1) / scale, high: (2 * units + 1) / scale };
}

export function overlap(one: Interval, other: Interval): boolean {
  return one.low < other.high && other.low < one.high;
}

/** Rounds half away from zero, forgiving the error of binary fractions; never gives -0. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const units = Math.round(Number((Math.abs(value) * scale).toPrecision(13))) / scale;
  return value < 0 && units !== 0 ? -units : units;
}

/**
 * `after` less `before` in printed values, with as many decimals as the coarser of the two, and
 * the interval in which the difference of the unrounded values lies.
 */
export function printedDifference(
  before: Printed,
  after: Printed,
): Printed & { readonly interval: Interval } {
  const decimals = Math.min(before.decimals, after.decimals);
  const digits = Math.max(before.decimals, after.decimals) + 1;
  const from = printedInterval(before);
  const to = printedInterval(after);
  return {
    value: roundTo(after.value - before.value, decimals),
    decimals,
    interval: {
      low: roundTo(to.low - from.high, digits),
      high: roundTo(to.high - from.low, digits),
    },
  };
}
