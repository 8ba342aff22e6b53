/** Why a pair of periods has a page of its own; the words are in `words.pairKinds`. */
export const pairKinds = [
  'default',
  'semester',
  'year',
  'pandemic',
  'after-peak',
  'decade',
  'whole-series',
] as const;
export type PairKind = (typeof pairKinds)[number];

/** Two periods that the compare page is prerendered for. `slug` is the part of its address. */
export interface PeriodPair {
  readonly slug: string;
  readonly before: string;
  readonly after: string;
  readonly kind: PairKind;
}

/** Part of an address that names two periods: `2021-09-2022-03`. */
export function pairSlug(before: string, after: string): string {
  return `${before}-${after}`;
}

const pair = (kind: PairKind, before: string, after: string): PeriodPair => ({
  slug: pairSlug(before, after),
  before,
  after,
  kind,
});

/** The pair shown where none is asked for. */
export const defaultPair = pair('default', '2021-09', '2022-03');

/**
 * The named pairs, the default first. For each, the province has a total rate and a total count in
 * both periods. There is no September 2023, so no pair touches it.
 */
export const periodPairs: readonly PeriodPair[] = [
  defaultPair,
  pair('semester', '2025-09', '2026-03'),
  pair('semester', '2025-03', '2025-09'),
  pair('semester', '2024-09', '2025-03'),
  pair('semester', '2024-03', '2024-09'),
  pair('semester', '2022-09', '2023-03'),
  pair('semester', '2022-03', '2022-09'),
  pair('semester', '2021-03', '2021-09'),
  pair('semester', '2020-09', '2021-03'),
  pair('year', '2024-09', '2025-09'),
  pair('year', '2024-03', '2025-03'),
  pair('year', '2023-03', '2024-03'),
  pair('year', '2022-03', '2023-03'),
  pair('year', '2021-03', '2022-03'),
  pair('year', '2021-09', '2022-09'),
  pair('year', '2020-03', '2021-03'),
  pair('pandemic', '2019-09', '2020-09'),
  pair('pandemic', '2019-09', '2021-09'),
  pair('after-peak', '2022-03', '2025-09'),
  pair('decade', '2015-03', '2025-03'),
  pair('whole-series', '2007-03', '2025-03'),
];

/** The named pair of a slug, or undefined where there is none. */
export function pairAt(slug: string): PeriodPair | undefined {
  return periodPairs.find((named) => named.slug === slug);
}
