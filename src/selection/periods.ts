const monthOf = (period: string): number | undefined => {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period);
  if (!parts) return undefined;
  return Number(parts[1]) * 12 + (parts[2] === undefined ? 5 : Number(parts[2]) - 1);
};

/**
 * The valid period nearest in time to one asked for, the later of two equally near; a year counts
 * from its middle. Undefined where the text is no period or none is valid.
 */
export function nearestPeriod(asked: string, valid: readonly string[]): string | undefined {
  const month = monthOf(asked);
  if (month === undefined) return undefined;
  const distance = (period: string): number => Math.abs((monthOf(period) ?? Infinity) - month);
  return [...valid].sort(
    (one, other) => distance(one) - distance(other) || (one < other ? 1 : -1),
  )[0];
}
