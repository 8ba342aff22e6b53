import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  maximumEntropy,
  perturbationTable,
  type NoiseRow,
} from '../../scripts/protect/perturbation.ts';
import { keySpace, noiseSteps, perturbationName } from '../../scripts/protect/perturb.ts';

const declared = { maximum: 5, variance: 3, threshold: 2 };
const table = perturbationTable(declared);

const moment = (n: number, { results, probabilities }: NoiseRow, power: number): number =>
  results.reduce((sum, result, index) => sum + probabilities[index]! * (result - n) ** power, 0);

test('the table for D = 5, V = 3 and threshold 2 has the printed row of a true 1', () => {
  expect(table.rows[0]).toEqual({ results: [0], probabilities: [1] });
  expect(table.rows[1]!.results).toEqual([0, 3, 4, 5, 6]);
  expect(table.rows[1]!.probabilities.map((p) => p.toFixed(4))).toEqual([
    '0.7345',
    '0.1367',
    '0.0728',
    '0.0374',
    '0.0186',
  ]);
});

test('every row has mean 0, variance V and no result of 1, 2 or below 0', () => {
  expect(table.rows).toHaveLength(9);
  table.rows.forEach((row, n) => {
    expect(moment(n, row, 0)).toBeCloseTo(1, 12);
    expect(moment(n, row, 1)).toBeCloseTo(0, 11);
    expect(moment(n, row, 2)).toBeCloseTo(n === 0 ? 0 : 3, 10);
    expect(row.results.every((result) => result === 0 || result >= 3)).toBe(true);
    expect(row.results.every((result) => Math.abs(result - n) <= 5)).toBe(true);
  });
});

test('rows from D + 3 on would be the same', () => {
  const noises = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
  expect(table.rows[8]!.results).toEqual(noises.map((noise) => noise + 8));
  expect(table.rows[8]!.probabilities).toEqual(maximumEntropy(noises, 3));
});

test('what has no solution is refused with its count', () => {
  expect(() => perturbationTable({ ...declared, maximum: 2 })).toThrow('true count of 1 ');
  expect(() => perturbationTable({ ...declared, variance: 1 })).toThrow(
    'no noise for a true count of 1 with maximum 5, variance 1 and threshold 2; its variance can be 2 to 5',
  );
  expect(() => perturbationTable({ maximum: 2, variance: 2, threshold: 2 })).toThrow(
    'true count of 3 ',
  );
  expect(() => perturbationTable({ ...declared, variance: Number.NaN })).toThrow('variance NaN');
  expect(() => perturbationTable({ ...declared, maximum: 2.5 })).toThrow('largest noise 2.5');
  expect(() => perturbationTable({ ...declared, threshold: -1 })).toThrow('threshold -1');
});

test('degenerate rows have their closed form', () => {
  expect(maximumEntropy([-1, 2], 2)).toEqual([2 / 3, 1 / 3]);
  expect(maximumEntropy([-1, 2, 3, 4, 5], 2)).toEqual([2 / 3, 1 / 3, 0, 0, 0]);
  expect(maximumEntropy([-1, 2, 3, 4, 5], 5)).toEqual([5 / 6, 0, 0, 0, 1 / 6]);
  expect(maximumEntropy([0, 1, 2], 0)).toEqual([1, 0, 0]);
  const three = maximumEntropy([-1, 0, 2], 1)!;
  [1 / 3, 1 / 2, 1 / 6].forEach((p, index) => expect(three[index]).toBeCloseTo(p, 12));
  expect(maximumEntropy([1, 2], 1)).toBeNull();
  expect(maximumEntropy([-1, 2], 1.9)).toBeNull();
});

test('no other noise of the same moments has more entropy', () => {
  const noises = [-1, 2, 3, 4, 5];
  const best = maximumEntropy(noises, 3)!;
  const entropy = (p: readonly number[]): number =>
    -p.reduce((sum, one) => sum + (one > 0 ? one * Math.log(one) : 0), 0);
  const directions = [
    [0, -1, 3, -3, 1],
    [-2, 20, -30, 12, 0],
  ];
  for (const direction of directions) {
    for (const power of [0, 1, 2]) {
      expect(noises.reduce((sum, d, i) => sum + direction[i]! * d ** power, 0)).toBe(0);
    }
    for (const size of [-1e-3, -1e-4, 1e-4, 1e-3]) {
      expect(entropy(best.map((p, i) => p + size * direction[i]!))).toBeLessThan(entropy(best));
    }
  }
});

test('any feasible declaration gives its moments, any other is refused', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 5 }),
      fc.double({ min: 0.2, max: 30, noNaN: true }),
      (maximum, threshold, variance) => {
        let made;
        try {
          made = perturbationTable({ maximum, threshold, variance });
        } catch (error) {
          const said = String(error);
          const range = /variance can be ([\d.]+) to ([\d.]+)/.exec(said);
          if (range) return variance < Number(range[1]) || variance > Number(range[2]);
          return /can only be|cannot have mean 0/.test(said);
        }
        return made.rows.every(
          (row, n) =>
            n === 0 ||
            (Math.abs(moment(n, row, 1)) < 1e-9 &&
              Math.abs(moment(n, row, 2) - variance) < 1e-9 &&
              row.probabilities.every((p) => p >= 0)),
        );
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

test('thresholds cover the 32-bit keys once and keep the probabilities', () => {
  const steps = noiseSteps(table);
  table.rows.forEach((row, n) => {
    const own = steps.filter((step) => step.n === n);
    expect(own[0]!.from).toBe(0);
    expect(own.at(-1)!.to).toBe(keySpace);
    own.slice(1).forEach((step, index) => expect(step.from).toBe(own[index]!.to));
    own.forEach((step, index) => {
      const probability = row.probabilities[row.results.indexOf(n + step.noise)]!;
      expect((step.to - step.from) / keySpace).toBeCloseTo(probability, 8);
      expect(Number.isInteger(step.to), `${n} ${index}`).toBe(true);
    });
  });
});

test('the thresholds of the declared table are these and no others', () => {
  expect(perturbationName(noiseSteps(table))).toBe(
    '8257e495d1292eb4ce998478035d5ea08a8d5032da3e46c7b7f72b2ad8d6159b',
  );
});
