import { basename } from 'node:path';
import { readCsv } from '../read.ts';
import type { NoiseRow, PerturbationParameters, PerturbationTable } from './perturbation.ts';

const columns = ['count', 'result', 'probability'] as const;
/** Precision that a table printed with nine or more decimals reaches. */
const tolerance = 1e-6;

/**
 * Reads a perturbation table from a CSV with the columns count, result and probability: the rows of
 * the counts 0 to the largest, which serves every larger count. Throws where it does not keep the
 * declared maximum, variance and threshold: probabilities add up to 1, noise has mean 0 and the
 * variance, 0 stays 0, no result below 0, in 1..threshold or further away than the maximum.
 */
export async function readPerturbationTable(
  file: string,
  parameters: PerturbationParameters,
): Promise<PerturbationTable> {
  const name = basename(file);
  const rows: NoiseRow[] = [];
  for (const { row, cells } of await readCsv(file, columns)) {
    const [count, result, probability] = columns.map((column) => Number(cells[column] || 'none'));
    if (!Number.isInteger(count) || !Number.isInteger(result) || !(probability! >= 0)) {
      throw new Error(`${name} row ${row}: write a count, a result and a probability from 0 to 1`);
    }
    if (count! > rows.length || count! < rows.length - 1) {
      throw new Error(`${name} row ${row}: count ${count} stands out of order; sort from 0 on`);
    }
    const known = rows[count!] ?? { results: [], probabilities: [] };
    rows[count!] = {
      results: [...known.results, result!],
      probabilities: [...known.probabilities, probability!],
    };
  }
  const problem = problemOf(rows, parameters);
  if (problem) throw new Error(`${name}: ${problem}`);
  return { ...parameters, rows };
}

function problemOf(
  rows: readonly NoiseRow[],
  { maximum, variance, threshold }: PerturbationParameters,
): string | null {
  if (rows.length < maximum + threshold + 2) {
    return `ends at a count of ${rows.length - 1}; write the counts 0 to ${maximum + threshold + 1}`;
  }
  for (const [n, { results, probabilities }] of rows.entries()) {
    const said = `count ${n}`;
    const moment = (power: number): number =>
      results.reduce(
        (sum, result, index) => sum + probabilities[index]! * (result - n) ** power,
        0,
      );
    if (results.some((result, index) => index > 0 && result <= results[index - 1]!)) {
      return `${said}: results do not increase`;
    }
    if (n === 0) {
      if (results.length !== 1 || results[0] !== 0) return 'count 0: write the one result 0';
    }
    const hidden = results.find((result) => result < 0 || (result > 0 && result <= threshold));
    if (hidden !== undefined) return `${said}: the result ${hidden} must not be published`;
    const far = results.find((result) => Math.abs(result - n) > maximum);
    if (far !== undefined) return `${said}: the result ${far} is further away than ${maximum}`;
    if (Math.abs(moment(0) - 1) > tolerance) return `${said}: probabilities do not add up to 1`;
    if (Math.abs(moment(1)) > tolerance) return `${said}: the noise has not the mean 0`;
    if (Math.abs(moment(2) - (n === 0 ? 0 : variance)) > tolerance) {
      return `${said}: the noise has not the variance ${variance}`;
    }
  }
  return null;
}
