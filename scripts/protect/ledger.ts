import { readFile, rename, writeFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../publish/engine.ts';
import type { KeysInfo } from './keys.ts';
import type { LoadedRules } from './rules.ts';
import type { TableArea } from './withhold.ts';

/** What later releases have to know of a release. It holds no secret and no count. */
export interface SeriesRelease extends KeysInfo {
  /** Name of the perturbation table. */
  readonly perturbation: string;
  readonly rules: { readonly name: string; readonly version: string; readonly sha256: string };
  /** Tables withheld in areas as sparse; they stay so within the series. */
  readonly sparse: readonly TableArea[];
}

/**
 * Why an extract must not be published after earlier releases, or null: a published period under
 * another series, or a series with another secret or another perturbation table. Each would show
 * the same count with new noise, whose mean comes closer to the truth.
 */
export function republicationProblem(
  earlier: readonly SeriesRelease[],
  keys: KeysInfo,
  perturbation: string,
): string | null {
  const kin = earlier.filter(({ isSynthetic }) => isSynthetic === keys.isSynthetic);
  const other = kin.find(({ period, series }) => period === keys.period && series !== keys.series);
  if (other) {
    return (
      `period ${keys.period} is published in the pseudonym series "${other.series}" and cannot be ` +
      `published in "${keys.series}" as well; bring an extract of the first series`
    );
  }
  const own = kin.filter(({ series }) => series === keys.series);
  if (own.some(({ fingerprint }) => fingerprint !== keys.fingerprint)) {
    return (
      `the secret is not the one with which the series "${keys.series}" was published; ` +
      'name the file of that secret'
    );
  }
  if (own.some((one) => one.perturbation !== perturbation)) {
    return (
      `the perturbation table is not the one with which the series "${keys.series}" was ` +
      'published; restore it, or begin a new series with a new period'
    );
  }
  return null;
}

/** Throws the sentence of `republicationProblem`. */
export function refuseRepublication(
  earlier: readonly SeriesRelease[],
  keys: KeysInfo,
  perturbation: string,
): void {
  const problem = republicationProblem(earlier, keys, perturbation);
  if (problem) throw new Error(problem);
}

/** The entry of this release, with the tables and areas of the working table `sparse`. */
export async function seriesRelease(
  connection: DuckDBConnection,
  keys: KeysInfo,
  perturbation: string,
  { rules, sha256 }: LoadedRules,
): Promise<SeriesRelease> {
  const rows = await rowsOf(
    connection,
    'SELECT table_id, area_code FROM sparse ORDER BY table_id, area_code',
  );
  const sparse = rows.map(([table, area]) => ({ table: String(table), area: String(area) }));
  const { name, version } = rules;
  return { ...keys, perturbation, rules: { name, version, sha256 }, sparse };
}

/** The ledger with a release added; one of the same series and period takes its place. */
export function remember(
  earlier: readonly SeriesRelease[],
  release: SeriesRelease,
): readonly SeriesRelease[] {
  const isSame = (one: SeriesRelease): boolean =>
    one.series === release.series &&
    one.period === release.period &&
    one.isSynthetic === release.isSynthetic;
  const withheld = [...earlier.filter(isSame), release].flatMap(({ sparse }) => sparse);
  const unique = new Map(withheld.map((one) => [`${one.table} ${one.area}`, one]));
  const sparse = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return [...earlier.filter((one) => !isSame(one)), { ...release, sparse }];
}

const texts = ['series', 'period', 'fingerprint', 'perturbation'] as const;

function isRelease(value: unknown): value is SeriesRelease {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  return (
    texts.every((field) => typeof one[field] === 'string') &&
    typeof one['isSynthetic'] === 'boolean' &&
    Array.isArray(one['sparse']) &&
    one['sparse'].every(
      (place: unknown) =>
        typeof place === 'object' && place !== null && 'table' in place && 'area' in place,
    )
  );
}

/** Reads the ledger of releases; a file that does not exist yet is an empty one. */
export async function readLedger(file: string): Promise<readonly SeriesRelease[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`${file}: the ledger of releases cannot be read; give read access to it`, {
      cause,
    });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (cause) {
    throw new Error(`${file}: the ledger of releases is not JSON; restore it`, { cause });
  }
  if (!Array.isArray(parsed) || !parsed.every(isRelease)) {
    throw new Error(`${file}: the ledger of releases is malformed; restore it`);
  }
  return parsed;
}

/** Writes the ledger beside its place and moves it there whole. */
export async function writeLedger(file: string, releases: readonly SeriesRelease[]): Promise<void> {
  await writeFile(`${file}.part`, `${JSON.stringify(releases, null, 2)}\n`);
  await rename(`${file}.part`, file);
}
