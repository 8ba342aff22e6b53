import type { DuckDBConnection } from '@duckdb/node-api';
import type { NoiseMoments } from '../src/observations/registry.ts';
import { audit, requirePassed, stickyPlaces } from './protect/audit.ts';
import type { TableSpec } from './protect/cells.ts';
import { checkCells, dropDeclared, loadDeclared, type ReleaseArea } from './protect/declared.ts';
import { plannedTables } from './protect/detail.ts';
import type { KeysInfo } from './protect/keys.ts';
import { refuseRepublication, seriesRelease, type SeriesRelease } from './protect/ledger.ts';
import { makeMeans } from './protect/means.ts';
import { readMoments } from './protect/moments.ts';
import {
  declaredPerturbation,
  loadNoise,
  noiseSteps,
  perturbationName,
} from './protect/perturb.ts';
import { makeReceipts, type Receipt } from './protect/receipt.ts';
import type { LoadedRules } from './protect/rules.ts';
import { valuesSql } from './protect/values.ts';
import { makeClasses, withhold } from './protect/withhold.ts';

export interface ProtectOptions {
  /** The tables that were tabulated, as `plannedTables` gave them. */
  readonly specs: readonly TableSpec[];
  readonly rules: LoadedRules;
  readonly keys: KeysInfo;
  /** Every area of the release: its one set of boundaries. */
  readonly areas: readonly ReleaseArea[];
  /** Earlier releases, from the ledger; empty for the first. */
  readonly earlier: readonly SeriesRelease[];
  /** See `codeVersion`. */
  readonly codeVersion: string;
  /** Tabulates the extract once more into `cells_again`, with the columns of `cells`. */
  readonly retabulate?: () => Promise<void>;
}

export interface Protection {
  readonly receipts: readonly Receipt[];
  /** What the ledger has to remember of this release. */
  readonly release: SeriesRelease;
  /** Secret for a real extract: only `writeMoments` may take it. */
  readonly moments: NoiseMoments;
}

/**
 * Disclosure control of registry tables: turns the true counts of `cells` into the table `protected`
 * (`protectedColumns`), audits it and drops `cells` with everything made on the way. Figures do not
 * depend on the order of rows or the number of threads. Throws before anything is kept where the
 * cells break their contract, an earlier release of the series forbids this one, or a check of the
 * audit fails; a sentence names tables and areas, never a count.
 */
export async function protect(
  connection: DuckDBConnection,
  options: ProtectOptions,
): Promise<Protection> {
  const { rules, keys, earlier, codeVersion } = options;
  let kept = false;
  try {
    const { specs, perturbation } = await makeProtected(connection, options);
    await options.retabulate?.();
    const retabulated = options.retabulate !== undefined;
    const results = await audit(connection, { specs, rules, keys, earlier, retabulated });
    requirePassed(results);
    const moments = await readMoments(connection, rules.rules);
    const facts = { rules, keys, perturbation, codeVersion };
    const receipts = await makeReceipts(connection, specs, results, facts);
    const release = await seriesRelease(connection, keys, perturbation, rules);
    kept = true;
    return { receipts, release, moments };
  } catch (error) {
    throw withoutValues(error);
  } finally {
    for (const table of working) await connection.run(`DROP TABLE IF EXISTS ${table}`);
    await dropDeclared(connection);
    if (!kept) await connection.run('DROP TABLE IF EXISTS protected');
  }
}

/** Errors of the engine that quote rows; its other errors name tables and columns alone. */
const quoting =
  /^(Conversion|Out of Range|Invalid Input|Constraint|Invalid type|INTERNAL) Error\b/i;

function withoutValues(error: unknown): unknown {
  const kind = error instanceof Error ? quoting.exec(error.message)?.[0] : undefined;
  return kind === undefined
    ? error
    : new Error(
        `the engine stopped while protecting (${kind}); its sentence may hold counts and is kept ` +
          'back, so validate the extract',
      );
}

/**
 * The first half of `protect`: makes `protected` and leaves `cells` and the declared tables, on
 * which the audit rests. Publish nothing of it before the audit.
 */
export async function makeProtected(
  connection: DuckDBConnection,
  { specs: wanted, rules: loaded, keys, areas, earlier }: ProtectOptions,
): Promise<{ readonly specs: readonly TableSpec[]; readonly perturbation: string }> {
  const { rules } = loaded;
  const specs = plannedTables(wanted, rules);
  const steps = noiseSteps(await declaredPerturbation(loaded));
  const perturbation = perturbationName(steps);
  refuseRepublication(earlier, keys, perturbation);
  await loadDeclared(connection, specs, areas);
  await checkCells(connection);
  await loadNoise(connection, steps);
  await makeClasses(connection);
  await withhold(connection, rules, stickyPlaces(earlier, keys));
  await makeMeans(connection, rules);
  await connection.run(`CREATE OR REPLACE TABLE protected AS ${valuesSql(rules)}`);
  return { specs, perturbation };
}

const working = [
  'cells',
  'cells_again',
  'magnitudes',
  'noise',
  'perturbed',
  'bases',
  'classes',
  'sparse',
  'group_rows',
  'hidden_counts',
  'judged_rows',
  'judged_classes',
  'mean_rows',
  'audit_counts',
  'audit_noise',
  'audit_sticky',
] as const;
