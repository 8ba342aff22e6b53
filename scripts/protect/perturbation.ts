/** Noise of one true count: `probabilities[i]` belongs to the published count `results[i]`. */
export interface NoiseRow {
  readonly results: readonly number[];
  readonly probabilities: readonly number[];
}

/** Row n is the noise of the true count n; the last row serves every larger count as well. */
export interface PerturbationTable {
  readonly maximum: number;
  readonly variance: number;
  readonly threshold: number;
  readonly rows: readonly NoiseRow[];
}

export interface PerturbationParameters {
  /** Largest noise D: a result lies within n - D .. n + D. */
  readonly maximum: number;
  /** Variance V of the noise of every count from 1 on. */
  readonly variance: number;
  /** Largest result above 0 that is never published. */
  readonly threshold: number;
}

const tolerance = 1e-12;

/**
 * The perturbation table of maximum entropy for a largest noise D, a variance V and a threshold:
 * for every true count n >= 1 noise of mean 0 and variance V on -D..D, without results below 0 or
 * in 1..threshold; n = 0 stays 0. Rows from n = D + threshold + 1 on are the same, so it ends
 * there. Throws where some n has no solution and names the first.
 *
 * Method: Giessing 2016, Computational Issues in the Design of Transition Probabilities and
 * Disclosure Risk Estimation for Additive Noise; Marley and Leaver 2011.
 */
export function perturbationTable(parameters: PerturbationParameters): PerturbationTable {
  const { maximum, variance, threshold } = parameters;
  if (!Number.isInteger(maximum) || maximum < 1) {
    throw new Error(`largest noise ${maximum}: write a whole number from 1`);
  }
  if (!Number.isInteger(threshold) || threshold < 0) {
    throw new Error(`threshold ${threshold}: write a whole number from 0`);
  }
  if (!(variance > 0)) throw new Error(`variance ${variance}: write a number above 0`);
  const rows: NoiseRow[] = [{ results: [0], probabilities: [1] }];
  for (let n = 1; n <= maximum + threshold + 1; n += 1) {
    const noises = allowedNoises(n, maximum, threshold);
    const probabilities = maximumEntropy(noises, variance);
    if (!probabilities) {
      throw new Error(
        `no noise for a true count of ${n} with maximum ${maximum}, variance ${variance} and ` +
          `threshold ${threshold}; ${range(noises)}`,
      );
    }
    rows.push({ results: noises.map((noise) => n + noise), probabilities });
  }
  return { maximum, variance, threshold, rows };
}

function allowedNoises(n: number, maximum: number, threshold: number): readonly number[] {
  return Array.from({ length: 2 * maximum + 1 }, (_, index) => index - maximum).filter(
    (noise) => n + noise === 0 || n + noise > threshold,
  );
}

/** The least and the largest variance of noise with mean 0 on a support, or null without any. */
function varianceRange(noises: readonly number[]): readonly [number, number] | null {
  const below = Math.max(...noises.filter((noise) => noise <= 0));
  const above = Math.min(...noises.filter((noise) => noise >= 0));
  if (!Number.isFinite(below) || !Number.isFinite(above)) return null;
  return [-below * above, -noises[0]! * noises.at(-1)!];
}

function range(noises: readonly number[]): string {
  const found = varianceRange(noises);
  if (!found) return 'its noise cannot have mean 0; choose a larger maximum or a lower threshold';
  const [least, most] = found;
  return least === most
    ? `its variance can only be ${least}`
    : `its variance can be ${least} to ${most}`;
}

/**
 * Probabilities of maximum entropy over a support with mean 0 and a variance, or null where there
 * are none. On the edge of the feasible variances the support shrinks to two points and the answer
 * is closed; with three points both moments decide alone; else p(d) = exp(c + a d + b d²) by Newton's
 * method on the convex dual.
 */
export function maximumEntropy(
  noises: readonly number[],
  variance: number,
): readonly number[] | null {
  const found = varianceRange(noises);
  if (!found) return null;
  const [least, most] = found;
  if (variance < least - tolerance || variance > most + tolerance) return null;
  if (Math.abs(variance - least) <= tolerance) {
    const below = Math.max(...noises.filter((noise) => noise <= 0));
    return twoPoints(noises, below, Math.min(...noises.filter((noise) => noise >= 0)));
  }
  if (Math.abs(variance - most) <= tolerance) return twoPoints(noises, noises[0]!, noises.at(-1)!);
  return noises.length === 3 ? threePoints(noises, variance) : newton(noises, variance);
}

function twoPoints(noises: readonly number[], below: number, above: number): readonly number[] {
  if (below === above) return noises.map((noise) => (noise === below ? 1 : 0));
  return noises.map((noise) => {
    if (noise === below) return above / (above - below);
    return noise === above ? -below / (above - below) : 0;
  });
}

/** By Lagrange's interpolation of 1, d and d² at the three points. */
function threePoints(noises: readonly number[], variance: number): readonly number[] {
  return noises.map((noise) => {
    const [first, second] = noises.filter((other) => other !== noise) as [number, number];
    return (variance + first * second) / ((noise - first) * (noise - second));
  });
}

function weights(noises: readonly number[], a: number, b: number): readonly number[] {
  const exponents = noises.map((noise) => a * noise + b * noise * noise);
  const highest = Math.max(...exponents);
  const raw = exponents.map((exponent) => Math.exp(exponent - highest));
  const sum = raw.reduce((one, other) => one + other, 0);
  return raw.map((one) => one / sum);
}

const moment = (noises: readonly number[], p: readonly number[], power: number): number =>
  noises.reduce((sum, noise, index) => sum + p[index]! * noise ** power, 0);

/** log of the partition function minus b V: convex in (a, b), smallest at the solution. */
function dual(noises: readonly number[], variance: number, a: number, b: number): number {
  const exponents = noises.map((noise) => a * noise + b * (noise * noise - variance));
  const highest = Math.max(...exponents);
  return (
    highest + Math.log(exponents.reduce((sum, exponent) => sum + Math.exp(exponent - highest), 0))
  );
}

function newton(noises: readonly number[], variance: number): readonly number[] | null {
  let [a, b] = [0, 0];
  for (let step = 0; step < 500; step += 1) {
    const p = weights(noises, a, b);
    const [m1, m2, m3, m4] = [1, 2, 3, 4].map((power) => moment(noises, p, power)) as [
      number,
      number,
      number,
      number,
    ];
    const [g1, g2] = [m1, m2 - variance];
    if (Math.abs(g1) < tolerance && Math.abs(g2) < tolerance) return p;
    const [h11, h12, h22] = [m2 - m1 * m1, m3 - m1 * m2, m4 - m2 * m2];
    const determinant = h11 * h22 - h12 * h12;
    const da = (h22 * g1 - h12 * g2) / determinant;
    const db = (h11 * g2 - h12 * g1) / determinant;
    const before = dual(noises, variance, a, b);
    const slope = g1 * da + g2 * db;
    let size = 1;
    while (
      size > 1e-6 &&
      dual(noises, variance, a - size * da, b - size * db) > before - 1e-4 * size * slope + 1e-15
    ) {
      size /= 2;
    }
    a -= size * da;
    b -= size * db;
  }
  return null;
}
