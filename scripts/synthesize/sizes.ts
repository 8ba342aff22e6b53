import type { Share } from './margins.ts';
import { largestRemainder } from './quota.ts';

/** Families of seven and more by size; their mean is the 7.3 that the margin counts with. */
const largeFamilies: readonly (readonly [size: number, share: number])[] = [
  [7, 0.78],
  [8, 0.15],
  [9, 0.06],
  [10, 0.01],
];

export interface SizeCount {
  readonly size: number;
  readonly families: number;
}

/** The margin of family sizes with `7+` spread over the sizes it stands for. */
export const sizeShares = (margin: readonly Share[]): readonly (readonly [number, number])[] =>
  margin.flatMap(({ code, share }) =>
    code === '7+'
      ? largeFamilies.map(([size, part]) => [size, part * share] as const)
      : [[Number(code), share] as const],
  );

/**
 * Families by size with exactly `families` families and `persons` members: the shares tilted by
 * exp(t x size), the smallest change of a distribution that moves its mean, then rounded.
 */
export function sizesOf(
  shares: readonly (readonly [size: number, share: number])[],
  families: number,
  persons: number,
): readonly SizeCount[] {
  const sizes = shares.map(([size]) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (persons < least * families || persons > most * families) {
    throw new Error(
      `${persons} persons do not fit into ${families} families of ${least} to ${most}; correct the margins`,
    );
  }
  const tilted = (tilt: number) => shares.map(([size, share]) => share * Math.exp(tilt * size));
  const mean = (weights: readonly number[]) => {
    const sum = weights.reduce((one, other) => one + other, 0);
    return weights.reduce((one, weight, index) => one + weight * (sizes[index] ?? 0), 0) / sum;
  };
  let [low, high] = [-20, 20];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (mean(tilted(middle)) * families < persons) low = middle;
    else high = middle;
  }
  const counts = [...largestRemainder(tilted(low), families)];
  let difference =
    persons - counts.reduce((sum, count, index) => sum + count * (sizes[index] ?? 0), 0);
  while (difference !== 0) {
    const step = Math.sign(difference);
    const from = largestWithNeighbour(counts, step);
    counts[from] = (counts[from] ?? 0) - 1;
    counts[from + step] = (counts[from + step] ?? 0) + 1;
    difference -= step * Math.abs((sizes[from + step] ?? 0) - (sizes[from] ?? 0));
  }
  return sizes.map((size, index) => ({ size, families: counts[index] ?? 0 }));
}

/** Index of the most frequent size that has a neighbour in the direction of the step. */
function largestWithNeighbour(counts: readonly number[], step: number): number {
  let best = -1;
  counts.forEach((count, index) => {
    const neighbour = index + step;
    if (count === 0 || neighbour < 0 || neighbour >= counts.length) return;
    if (best < 0 || count > (counts[best] ?? 0)) best = index;
  });
  return best;
}
