import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../publish/engine.ts';
import { drawnOnce, firstScore, lastScore } from './draws.ts';
import type { Share } from './margins.ts';

/** Units that share one distribution. */
export interface QuotaCell {
  readonly where: string;
  /** From the smallest score to the largest. */
  readonly shares: readonly Share[];
}

/**
 * A column filled by quota: in each cell the units with the smallest scores get the first code, as
 * many as its share says, and so on. With a score of welfare and logistic noise this is an ordered
 * logit whose cut points are set where they meet the margin. Units of no cell get null.
 */
export interface Quota {
  readonly column: string;
  readonly type: string;
  /** SQL of a whole number. */
  readonly score: string;
  readonly cells: readonly QuotaCell[];
}

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly quotas: readonly Quota[];
  /** Further columns, as SQL over those of `from` and of the quotas, in this order. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Columns of `from` that are not kept. */
  readonly drop?: readonly string[];
}

/** Counts by largest remainder: they add up to `total` and are within one of their share. */
export function largestRemainder(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  if (sum <= 0) throw new Error(`weights ${weights.join(', ')} have no positive sum`);
  const exact = weights.map((weight) => (weight / sum) * total);
  const counts = exact.map(Math.floor);
  const missing = total - counts.reduce((one, other) => one + other, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of order.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

const scoreName = (quota: Quota): string => `"score of ${quota.column}"`;
const positive = ({ shares }: QuotaCell): readonly Share[] =>
  shares.filter(({ share }) => share > 0);

/** Makes the table `to` from `from` with the columns of the quotas and further ones. */
export async function runStep(connection: DuckDBConnection, step: Step): Promise<void> {
  const { from, to, quotas, columns = {}, drop = [] } = step;
  await connection.run(
    selectInto(
      'VIEW',
      'scored',
      from,
      quotas.map((quota) => [scoreName(quota), `(${quota.score})::INTEGER`]),
      [],
    ),
  );
  const values = await valuesSql(connection, quotas);
  const filled = `SELECT *${values.map((value) => `, ${value}`).join('')} FROM scored`;
  await connection.run(
    selectInto('TABLE', to, `(${filled})`, Object.entries(columns), [
      ...quotas.map(scoreName),
      ...drop,
    ]),
  );
  await connection.run('DROP VIEW scored');
  if (from !== to) await connection.run(`DROP TABLE ${from}`);
}

/** SQL of a table or view with further columns, which may rest on those before them, and without some. */
function selectInto(
  kind: 'TABLE' | 'VIEW',
  name: string,
  from: string,
  columns: readonly (readonly [name: string, sql: string])[],
  dropped: readonly string[],
): string {
  const { draws, sqls } = drawnOnce(columns.map(([, sql]) => sql));
  const made = draws.map(([column, sql]) => `, ${sql} AS ${column}`).join('');
  const further = columns.map(([column], index) => `, ${sqls[index]} AS ${column}`).join('');
  const unused = [...draws.map(([column]) => column), ...dropped];
  const kept = unused.length > 0 ? `* EXCLUDE (${unused.join(', ')})` : '*';
  return `CREATE OR REPLACE ${kind} ${name} AS
    SELECT ${kept}${further} FROM (SELECT *${made} FROM ${from})`;
}

async function valuesSql(
  connection: DuckDBConnection,
  quotas: readonly Quota[],
): Promise<readonly string[]> {
  const cells = quotas.flatMap((quota) => quota.cells.map((cell) => ({ quota, cell })));
  const asked = cells.filter(({ cell }) => positive(cell).length > 1);
  const cuts = new Map<QuotaCell, readonly number[]>();
  if (asked.length > 0) {
    const selected = asked.map(
      ({ quota, cell }) =>
        `quantile_disc(${scoreName(quota)}, [${fractionsOf(cell).join(', ')}])
           FILTER (WHERE ${cell.where})`,
    );
    const [row = []] = await rowsOf(connection, `SELECT ${selected.join(', ')} FROM scored`);
    asked.forEach(({ cell }, index) => {
      const list = row[index];
      cuts.set(cell, Array.isArray(list) ? list.map(Number) : []);
    });
  }
  return quotas.map((quota) => {
    const cases = quota.cells.map(
      (cell) => `WHEN ${cell.where} THEN ${codeSql(quota, cell, cuts.get(cell) ?? [])}`,
    );
    return `(CASE ${cases.join('\n')} END)::${quota.type} AS ${quota.column}`;
  });
}

/** Cumulative shares without the last, which is 1. */
function fractionsOf(cell: QuotaCell): readonly string[] {
  const shares = positive(cell);
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  let reached = 0;
  return shares.slice(0, -1).map(({ share }) => {
    reached += share;
    return Math.min(1, reached / total).toFixed(12);
  });
}

function codeSql(quota: Quota, cell: QuotaCell, cuts: readonly number[]): string {
  const shares = positive(cell);
  const score = scoreName(quota);
  const [first, last] = [shares[0]?.code ?? 'NULL', shares.at(-1)?.code ?? 'NULL'];
  if (cuts.length === 0) return last;
  const cases = cuts.map((cut, index) => `WHEN ${score} <= ${cut} THEN ${shares[index]?.code}`);
  return `CASE WHEN ${score} = ${firstScore} THEN ${first} WHEN ${score} = ${lastScore} THEN ${last}
    ${cases.join(' ')} ELSE ${last} END`;
}

/** SQL of a score for those who may get the first code; the others get the last. */
export const onlyWhere = (condition: string, score: string): string =>
  `CASE WHEN ${condition} THEN ${score} ELSE ${lastScore} END`;

/** SQL of a score for those who may get another than the first code. */
export const firstUnless = (condition: string, score: string): string =>
  `CASE WHEN ${condition} THEN ${score} ELSE ${firstScore} END`;

/** The shares in another order of codes. */
export function ordered(shares: readonly Share[], codes: readonly (string | number)[]): Share[] {
  return codes.map((code) => {
    const found = shares.find((entry) => entry.code === String(code));
    if (!found) throw new Error(`no share of code ${code}; add it to data/regsosek/margins.csv`);
    return found;
  });
}

/**
 * What is left of a distribution over `total` units when some are fixed: counts of the codes to fill,
 * never below 0.
 */
export function remaining(
  shares: readonly Share[],
  total: number,
  fixed: ReadonlyMap<string, number>,
): readonly Share[] {
  const sum = shares.reduce((one, { share }) => one + share, 0);
  return shares.map(({ code, share }) => ({
    code,
    share: Math.max(0, (share / sum) * total - (fixed.get(code) ?? 0)),
  }));
}
