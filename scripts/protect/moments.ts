import { writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { root } from '../command.ts';
import type { NoiseMoments } from '../../src/observations/registry.ts';
import type { KeysInfo } from './keys.ts';
import type { RuleSet } from './rules.ts';

/** Lower ends of the bins of true counts. */
const bins = [1, 2, 3, 5, 10, 20, 50, 100, 1000] as const;

/** Moments of the noise of the working table `perturbed`, over distinct cells from 1 on. */
export async function readMoments(
  connection: DuckDBConnection,
  { perturbation: { maximum, variance } }: RuleSet,
): Promise<NoiseMoments> {
  const bin = `CASE ${[...bins]
    .reverse()
    .map((from) => `WHEN n >= ${from} THEN ${from}`)
    .join(' ')} END`;
  const reader = await connection.runAndReadAll(
    `SELECT ${bin} AS bin, count(*)::DOUBLE, avg(noise), avg(noise * noise) - avg(noise) ** 2
     FROM (SELECT DISTINCT unit, n, key, published - n AS noise FROM perturbed WHERE n > 0)
     GROUP BY ALL ORDER BY bin`,
  );
  const rows = reader.getRowsJS().map((row) => row.map(Number));
  return {
    maximum,
    variance,
    bins: rows.map(([from, cells, mean, spread]) => ({
      from: from!,
      cells: cells!,
      mean: mean!,
      variance: spread!,
    })),
  };
}

/**
 * Writes the private log of a release. Of a real extract it stays outside the project's folder:
 * throws where the file would lie inside.
 */
export async function writeMoments(
  file: string,
  moments: NoiseMoments,
  keys: KeysInfo,
): Promise<void> {
  const path = resolve(file);
  if (!keys.isSynthetic && path.startsWith(root + sep)) {
    throw new Error(`${path}: lies in the project's folder; keep the private log outside it`);
  }
  const { series, period } = keys;
  await writeFile(path, `${JSON.stringify({ series, period, ...moments }, null, 2)}\n`, {
    mode: 0o600,
  });
}
