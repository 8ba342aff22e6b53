/** Year of the first September round of Susenas; before it one figure a year is expected. */
const firstSeptember = 2011;

const yearOf = (period: string): number => Number(period.slice(0, 4));

/** Rounds of Susenas from one month to another, both included; `YYYY-MM`. */
export function roundsBetween(from: string, to: string, hasSeptember: boolean): readonly string[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  return years
    .flatMap((year) =>
      hasSeptember && year >= firstSeptember ? [`${year}-03`, `${year}-09`] : [`${year}-03`],
    )
    .filter((round) => round >= from && round <= to);
}

/**
 * The periods of a series with the rounds of Susenas that are missing among them, ascending: each
 * March and, where the series has September figures, each September. Another series stays as it is.
 */
export function expectedPeriods(periods: Iterable<string>): readonly string[] {
  const own = [...new Set(periods)].sort();
  const months = own.filter((period) => period.length > 4);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || !months.every((period) => /-0[39]$/.test(period))) return own;
  const hasSeptember = months.some((period) => period.endsWith('-09'));
  return [...new Set([...own, ...roundsBetween(first, last, hasSeptember)])].sort();
}
