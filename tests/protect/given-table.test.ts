import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPerturbationTable } from '../../scripts/protect/given-table.ts';
import { perturbationTable } from '../../scripts/protect/perturbation.ts';
import { noiseSteps, perturbationName } from '../../scripts/protect/perturb.ts';
import { inFolder } from '../publish/folders.ts';

const declared = { maximum: 5, variance: 3, threshold: 2 };
const made = perturbationTable(declared);
const lines = made.rows.flatMap(({ results, probabilities }, count) =>
  results.map((result, index) => [count, result, probabilities[index]!] as const),
);
type Line = (typeof lines)[number];

const read = (changed: readonly Line[]) =>
  inFolder(async (folder) => {
    const file = join(folder, 'table.csv');
    await writeFile(file, ['count,result,probability', ...changed.map(String)].join('\n'));
    return readPerturbationTable(file, declared);
  });
const replaced = (count: number, result: number, line: Line): readonly Line[] =>
  lines.map((one) => (one[0] === count && one[1] === result ? line : one));

test('a table that was written out comes back with the same thresholds', async () => {
  const back = await read(lines);
  expect(perturbationName(noiseSteps(back))).toBe(perturbationName(noiseSteps(made)));
});

test.each([
  ['ends at a count of 7', lines.filter(([count]) => count < 8)],
  ['count 0: write the one result 0', replaced(0, 0, [0, 3, 1])],
  ['count 3: the result 2 must not be published', replaced(3, 3, [3, 2, 0.4])],
  ['count 8: the result 14 is further away than 5', replaced(8, 13, [8, 14, 0.0038])],
  ['count 1: probabilities do not add up to 1', replaced(1, 0, [1, 0, 0.7])],
  ['count 4: results do not increase', replaced(4, 4, [4, 3, 0.2658])],
  ['row 4: write a count, a result and a probability', replaced(1, 3, [1, 3, -0.1])],
  ['stands out of order', lines.filter(([count]) => count !== 3)],
  [
    'count 5: the noise has not the variance 3',
    [
      ...lines.filter(([count]) => count < 5),
      [5, 4, 0.5] as const,
      [5, 6, 0.5] as const,
      ...lines.filter(([count]) => count > 5),
    ],
  ],
  [
    'count 6: the noise has not the mean 0',
    [
      ...lines.filter(([count]) => count < 6),
      [6, 7, 1] as const,
      ...lines.filter(([count]) => count > 6),
    ],
  ],
])('a given table is refused: %s', async (sentence, changed) => {
  await expect(read(changed)).rejects.toThrow(sentence);
});
