import type { DuckDBConnection } from '@duckdb/node-api';
import { load, rowsOf } from '../publish/engine.ts';
import type { TableSpec } from './cells.ts';
import { checkNames, type AuditResult, type CheckName, type Finding } from './audit/check.ts';
import {
  hiddenSmallCounts,
  loadAuditNoise,
  makeAuditCounts,
  noiseMoments,
  oneCellOneValue,
  recomputedCounts,
  trueZeros,
} from './audit/counts.ts';
import {
  floorKept,
  groupKept,
  linkedKept,
  magnitudesKept,
  sparseKept,
  valuesFromPublishedCounts,
} from './audit/figures.ts';
import {
  detailFindings,
  everyRow,
  oneBoundarySet,
  oneFactOneKey,
  recomputedCells,
  shownLevels,
} from './audit/structure.ts';
import type { KeysInfo } from './keys.ts';
import { republicationProblem, type SeriesRelease } from './ledger.ts';
import { declaredPerturbation, noiseSteps, perturbationName } from './perturb.ts';
import type { PerturbationTable } from './perturbation.ts';
import type { LoadedRules } from './rules.ts';
import type { TableArea } from './withhold.ts';

export type { AuditResult } from './audit/check.ts';

export interface AuditOptions {
  readonly specs: readonly TableSpec[];
  readonly rules: LoadedRules;
  readonly keys: KeysInfo;
  readonly earlier: readonly SeriesRelease[];
  /** Whether `cells_again` holds a second tabulation to compare. */
  readonly retabulated: boolean;
}

/** A release that must not be published; `results` says which checks failed and where. */
export class AuditFailure extends Error {
  readonly results: readonly AuditResult[];

  constructor(results: readonly AuditResult[]) {
    super(results.flatMap(sentenceOf).join('\n'));
    this.name = 'AuditFailure';
    this.results = results;
  }
}

function sentenceOf({ check, findings }: AuditResult): readonly string[] {
  const first = findings[0];
  if (!first) return [];
  const where = [first.table, first.place].filter((one) => one !== null).join(': ');
  const more = findings.length > 1 ? ` and ${findings.length - 1} more` : '';
  return [
    `disclosure check "${check}" failed at ${where}${more}; nothing is published, mend the cause`,
  ];
}

/** The largest fourth moment of the noise over all rows of a table. */
export function fourthMoment({ rows }: PerturbationTable): number {
  return Math.max(
    ...rows.map(({ results, probabilities }, n) =>
      results.reduce((sum, result, i) => sum + probabilities[i]! * (result - n) ** 4, 0),
    ),
  );
}

/** Tables and areas that earlier releases of the same series withheld as sparse. */
export function stickyPlaces(
  earlier: readonly SeriesRelease[],
  keys: KeysInfo,
): readonly TableArea[] {
  return earlier
    .filter((one) => one.series === keys.series && one.isSynthetic === keys.isSynthetic)
    .flatMap(({ sparse }) => sparse);
}

/**
 * Checks `protected` against `cells`, the declared tables and the rules, by ways of its own: it
 * reads nothing that protection made on the way. A check without findings has passed; what could
 * not be checked is absent. Findings never hold a count.
 */
export async function audit(
  connection: DuckDBConnection,
  { specs, rules: loaded, keys, earlier, retabulated }: AuditOptions,
): Promise<readonly AuditResult[]> {
  const { rules } = loaded;
  const table = await declaredPerturbation(loaded);
  const steps = noiseSteps(table);
  await loadAuditNoise(connection, steps);
  await makeAuditCounts(connection);
  await loadSticky(connection, stickyPlaces(earlier, keys));
  const queries: Readonly<Partial<Record<CheckName, string>>> = {
    ...(retabulated ? { 'recomputed-cells': recomputedCells } : {}),
    'recomputed-counts': recomputedCounts,
    'one-cell-one-value': oneCellOneValue,
    'hidden-small-counts': hiddenSmallCounts(rules),
    'true-zeros': trueZeros,
    'noise-moments': noiseMoments(rules, fourthMoment(table)),
    'values-from-published-counts': valuesFromPublishedCounts(rules),
    'one-boundary-set': oneBoundarySet,
    'every-row': everyRow,
    floor: floorKept(rules),
    'sparse-tables': sparseKept(rules),
    'group-disclosure': groupKept(rules),
    'linked-counts': linkedKept(rules),
    ...(rules.magnitudes.indicators.length > 0 ? { magnitudes: magnitudesKept(rules) } : {}),
    'one-fact-one-key': oneFactOneKey,
  };
  const levels = await rowsOf(connection, shownLevels);
  const problem = republicationProblem(earlier, keys, perturbationName(steps));
  const found = new Map<CheckName, readonly Finding[]>([
    [
      'allowed-detail',
      detailFindings(
        levels.map(([id, level]) => [String(id), String(level)] as const),
        specs,
        rules,
      ),
    ],
    ['two-releases', problem ? [{ table: null, place: problem }] : []],
  ]);
  for (const name of checkNames) {
    const sql = queries[name];
    if (sql) found.set(name, await findings(connection, sql));
  }
  for (const made of ['audit_counts', 'audit_noise', 'audit_sticky']) {
    await connection.run(`DROP TABLE ${made}`);
  }
  return checkNames.flatMap((check) => {
    const own = found.get(check);
    return own ? [{ check, findings: own }] : [];
  });
}

/** Throws an `AuditFailure` where a check has findings. */
export function requirePassed(results: readonly AuditResult[]): void {
  const failed = results.filter(({ findings: own }) => own.length > 0);
  if (failed.length > 0) throw new AuditFailure(failed);
}

async function findings(connection: DuckDBConnection, sql: string): Promise<readonly Finding[]> {
  const rows = await rowsOf(
    connection,
    `SELECT DISTINCT table_id, place FROM (${sql}) ORDER BY table_id, place`,
  );
  return rows.map(([table, place]) => ({
    table: table === null ? null : String(table),
    place: String(place),
  }));
}

async function loadSticky(
  connection: DuckDBConnection,
  places: readonly TableArea[],
): Promise<void> {
  await connection.run('DROP TABLE IF EXISTS audit_sticky');
  await load(connection, {
    name: 'audit_sticky',
    columns: { table_id: 'VARCHAR', area_code: 'VARCHAR' },
    order: ['table_id', 'area_code'],
    rows: places.map(({ table, area }) => ({ table_id: table, area_code: area })),
  });
}
