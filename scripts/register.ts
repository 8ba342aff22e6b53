import { tmpdir } from 'node:os';
import type { Area } from '../src/geography/area.ts';
import type { NoiseMoments, RegistryRelease } from '../src/observations/registry.ts';
import { openExtract, type OpenedExtract } from './extract.ts';
import { protect } from './protect.ts';
import { plannedTables } from './protect/detail.ts';
import type { SeriesRelease } from './protect/ledger.ts';
import { codeVersion, type Receipt } from './protect/receipt.ts';
import { readRules } from './protect/rules.ts';
import { rowsOf } from './publish/engine.ts';
import { releaseOf } from './register/release.ts';
import { writeFigures } from './register/figures.ts';
import { registrySpecs, tabulate } from './tabulate.ts';
import { unplacedAreas } from './tabulate/places.ts';

export interface RegisterOptions {
  /** Every area; figures are of those of the province. */
  readonly areas: readonly Area[];
  /** Earlier releases, from the ledger. */
  readonly earlier: readonly SeriesRelease[];
  /** File of the secret of record keys; default the one that the environment names. */
  readonly secretFile?: string;
  /** Folder for the working copy; default the system's for temporary files. */
  readonly workingFolder?: string;
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly progress?: (line: string) => void;
}

/** One extract, protected: all that may leave the working copy. */
export interface Register {
  readonly release: Omit<RegistryRelease, 'distances' | 'noise'>;
  readonly receipts: readonly Receipt[];
  readonly remembered: SeriesRelease;
  /** Secret for a real extract: only `writeMoments` may take it. */
  readonly moments: NoiseMoments;
}

/**
 * Validates an extract, tabulates and protects it, and writes the protected figures as a Parquet
 * file with the columns `figureColumns`. The working copy with the records is gone afterwards, also
 * after an error. Throws an `ExtractError` where the extract is refused, and a sentence where the
 * audit fails or an earlier release forbids this one; then no file is written.
 */
export async function protectExtract(
  folder: string,
  file: string,
  options: RegisterOptions,
): Promise<Register> {
  const { workingFolder = tmpdir(), progress = () => undefined } = options;
  const opened = await timed('validation', progress, () =>
    openExtract(folder, {
      workingFolder,
      ...(options.secretFile === undefined ? {} : { secretFile: options.secretFile }),
      ...(options.memoryLimit === undefined ? {} : { memoryLimit: options.memoryLimit }),
      ...(options.threads === undefined ? {} : { threads: options.threads }),
    }),
  );
  try {
    return await protectOpened(opened, file, options);
  } finally {
    await opened.close();
  }
}

async function protectOpened(
  { connection, metadata, report, keys }: OpenedExtract,
  file: string,
  { areas, earlier, progress = () => undefined }: RegisterOptions,
): Promise<Register> {
  const rules = await readRules();
  const { specs: wanted, missing } = registrySpecs(
    report.tables.families.columns,
    report.tables.individuals.columns,
  );
  const specs = plannedTables(wanted, rules.rules);
  await timed('tabulation', progress, () => tabulate(connection, specs, 'cells'));
  const unplaced = await unplacedAreas(connection);
  const protection = await timed('protection', progress, async () =>
    protect(connection, {
      specs,
      rules,
      keys,
      areas: areas
        .filter(({ code }) => code.startsWith(province))
        .map(({ code, level }) => ({ code, level, unplaced: unplaced.has(code) })),
      earlier,
      codeVersion: await codeVersion(),
      retabulate: () => tabulate(connection, specs, 'cells_again'),
    }),
  );
  const [counts] = await rowsOf(
    connection,
    'SELECT count(*)::INTEGER, count(value)::INTEGER FROM protected',
  );
  const [figures, shown] = counts!.map(Number);
  await writeFigures(connection, file);
  progress(`${figures} protected figures, ${shown} of them shown`);
  return {
    release: releaseOf({ metadata, report, missing, figures: figures!, shown: shown! }),
    receipts: protection.receipts,
    remembered: protection.release,
    moments: protection.moments,
  };
}

const province = '21';

async function timed<Result>(
  name: string,
  progress: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  progress(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
