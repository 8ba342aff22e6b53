import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tableNames } from '../src/codebook/variable.ts';
import { rowsOf } from './publish/engine.ts';
import { equipFamilies } from './synthesize/assets.ts';
import { comparisons } from './synthesize/comparisons.ts';
import type { Distance } from './synthesize/distances.ts';
import { furthest, measureDistances, measureWelfare } from './synthesize/distances.ts';
import { drawMacros } from './synthesize/draws.ts';
import { createFamilies } from './synthesize/families.ts';
import { examine } from './synthesize/health.ts';
import { houseFamilies } from './synthesize/housing.ts';
import type { Margins } from './synthesize/margins.ts';
import { readMargins } from './synthesize/margins.ts';
import { createMembers, places } from './synthesize/members.ts';
import type { Regency } from './synthesize/places.ts';
import { readPlaces } from './synthesize/places.ts';
import { protectMembers, subsidiseFarms } from './synthesize/protection.ts';
import { rankFamilies } from './synthesize/ranking.ts';
import { createRecords } from './synthesize/records.ts';
import { school } from './synthesize/schooling.ts';
import { unusedComparisons } from './synthesize/unused.ts';
import type { Violation } from './synthesize/violations.ts';
import { violationsOf } from './synthesize/violations.ts';
import { employ } from './synthesize/work.ts';
import { partName, writeDescription, writePart } from './synthesize/writing.ts';

export interface SynthesisOptions {
  /** Times the families of Kepri, each time with other draws; default 1. */
  readonly scale?: number;
  /** Families of one time; default those of the margins. Fewer make a small register for tests. */
  readonly families?: number;
  readonly threads?: number;
  /** Memory of the engine, as `3GB`. */
  readonly memoryLimit?: string;
  readonly progress?: (line: string) => void;
}

export interface SynthesisReport {
  readonly families: number;
  /** Rows of persons; families without interview have none. */
  readonly individuals: number;
  /** Listed members of all families. */
  readonly listed: number;
  /** The largest distance of any part to each margin. */
  readonly distances: readonly Distance[];
  /** The same for margins that were given and contradict used ones: stated, not held to a limit. */
  readonly unused: readonly Omit<Distance, 'limit'>[];
  /** Rules of the codebook that rows break, with their numbers; an extract has none. */
  readonly violations: readonly Violation[];
  readonly seconds: number;
}

/** Numbers of persons are of 32 bits; more families would need another hash. */
const most = Math.floor(2 ** 32 / places);
const fewest = 700;

/**
 * Writes a synthetic register of Kepri into an empty or new folder, in the form of an extract. The
 * same options give the same bytes, whatever the number of threads. Throws a sentence where an
 * option or the folder cannot be used; then, and after any failure, no file of it is left.
 */
export async function synthesize(
  folder: string,
  options: SynthesisOptions = {},
): Promise<SynthesisReport> {
  const start = performance.now();
  const { scale = 1, threads = 2, memoryLimit = '3GB', progress = () => undefined } = options;
  const margins = await readMargins();
  const { families = margins.value('families', 'total') } = options;
  checkNumbers(scale, families, threads);
  const target = resolve(folder);
  const isNew = await prepareFolder(target);
  const spill = await mkdtemp(join(tmpdir(), 'kepri-synthesis-'));
  let instance: DuckDBInstance | undefined;
  try {
    instance = await DuckDBInstance.create(':memory:', {
      threads: String(threads),
      memory_limit: memoryLimit,
      temp_directory: spill,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    for (const macro of drawMacros) await connection.run(macro);
    const regencies = await readPlaces(margins, families);
    const counts = { families: 0, individuals: 0, listed: 0 };
    const used = comparisons(margins, regencies);
    const parts: (readonly Distance[])[] = [];
    const unused: (readonly Distance[])[] = [];
    const violations: Violation[] = [];
    for (let part = 0; part < scale; part += 1) {
      const welfare = await createPart(connection, margins, regencies, part * families);
      parts.push([welfare, ...(await measureDistances(connection, used))]);
      unused.push(await measureDistances(connection, unusedComparisons(margins)));
      violations.push(...(await violationsOf(connection)));
      await writePart(connection, target, part, scale);
      const made = await countsOf(connection);
      counts.families += made.families;
      counts.individuals += made.individuals;
      counts.listed += made.listed;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      progress(
        `synthetic register, part ${part + 1} of ${scale}: ${made.families} families, ${made.individuals} persons, ${seconds} s`,
      );
    }
    connection.closeSync();
    if (violations.length > 0) {
      const [first] = violations;
      throw new Error(
        `${violations.length} rules are broken, the first is ${first?.rule} of ${first?.table} (${first?.count} rows); correct scripts/synthesize`,
      );
    }
    const { listed, ...rows } = counts;
    await writeDescription(target, rows);
    return {
      ...rows,
      listed,
      distances: furthest(parts),
      unused: furthest(unused).map(({ margin, distance }) => ({ margin, distance })),
      violations,
      seconds: (performance.now() - start) / 1000,
    };
  } catch (failure) {
    for (const table of tableNames) {
      for (let part = 0; part < scale; part += 1)
        await rm(join(target, partName(table, part, scale)), { force: true });
    }
    await rm(join(target, 'extract.json'), { force: true });
    if (isNew) await rm(target, { recursive: true, force: true });
    throw failure;
  } finally {
    instance?.closeSync();
    await rm(spill, { recursive: true, force: true });
  }
}

/** Makes the tables `families` and `individuals`; the result is the distance of latent welfare. */
async function createPart(
  connection: DuckDBConnection,
  margins: Margins,
  regencies: readonly Regency[],
  firstNumber: number,
): Promise<Distance> {
  await createFamilies(connection, margins, regencies, firstNumber);
  const welfare = await measureWelfare(connection, regencies);
  await rankFamilies(connection, margins, regencies);
  await houseFamilies(connection, margins);
  await equipFamilies(connection, margins);
  await createMembers(connection, margins, regencies);
  await school(connection, margins);
  await employ(connection, margins);
  await examine(connection, margins);
  await protectMembers(connection, margins);
  await subsidiseFarms(connection, margins);
  await createRecords(connection);
  return welfare;
}

function checkNumbers(scale: number, families: number, threads: number): void {
  if (!Number.isInteger(scale) || scale < 1)
    throw new Error(`scale ${scale} is no whole number of 1 or more; write --scale 1`);
  if (!Number.isInteger(families) || families < fewest)
    throw new Error(
      `${families} families are too few or no whole number; ask for ${fewest} or more`,
    );
  if (scale * families > most)
    throw new Error(
      `scale ${scale} makes ${scale * families} families; ${most} are the most, take a smaller scale`,
    );
  if (!Number.isInteger(threads) || threads < 1)
    throw new Error(`threads ${threads} is no whole number of 1 or more; write --threads 2`);
}

/** Makes the folder where there is none; whether it is new. */
async function prepareFolder(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch((cause: NodeJS.ErrnoException) => cause);
  if (!(found instanceof Error)) {
    if (!found.isDirectory()) throw new Error(`${folder}: is no folder; name a new or empty one`);
    if ((await readdir(folder)).length > 0)
      throw new Error(`${folder}: is not empty; name a new or empty folder`);
    return false;
  }
  try {
    await mkdir(folder, { recursive: true });
    return true;
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    throw new Error(`${folder}: cannot be made (${code}); name another folder`, { cause: failure });
  }
}

async function countsOf(
  connection: DuckDBConnection,
): Promise<{ readonly families: number; readonly individuals: number; readonly listed: number }> {
  const [row = []] = await rowsOf(
    connection,
    `SELECT count(*)::DOUBLE, sum(member_count)::DOUBLE,
       (SELECT count(*) FROM individuals)::DOUBLE FROM families`,
  );
  const [families = 0, listed = 0, individuals = 0] = row.map(Number);
  return { families, individuals, listed };
}

const usage = 'usage: npm run synthesize -- --out DIR [--scale N] [--threads N] [--memory 3GB]';

/** Synthesizes as the command line says; the result is the exit code. */
export async function run(
  parameters: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        out: { type: 'string' },
        scale: { type: 'string' },
        threads: { type: 'string' },
        memory: { type: 'string' },
      },
    });
    if (!values.out) throw new Error(`--out is missing; ${usage}`);
    if (values.memory !== undefined && !/^\d+(\.\d+)?(MB|GB)$/.test(values.memory))
      throw new Error(`memory is written as 3GB or 500MB; ${usage}`);
    const report = await synthesize(values.out, {
      ...(values.scale === undefined ? {} : { scale: wholeNumber('scale', values.scale) }),
      ...(values.threads === undefined ? {} : { threads: wholeNumber('threads', values.threads) }),
      ...(values.memory === undefined ? {} : { memoryLimit: values.memory }),
      progress: print,
    });
    for (const line of reportLines(report)) print(line);
    return 0;
  } catch (failure) {
    print(failure instanceof Error ? failure.message : String(failure));
    return 1;
  }
}

/** A whole number, or what stands for none; `synthesize` says what is wrong with it. */
const wholeNumber = (name: string, text: string): number => {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`${name} "${text}" is no number; ${usage}`);
  return Number(text);
};

function reportLines(report: SynthesisReport): readonly string[] {
  const sorted = [...report.distances].sort(
    (one, other) => other.distance / other.limit - one.distance / one.limit,
  );
  return [
    `SINTETIS / SYNTHETIC: ${report.families} families, ${report.listed} listed members, ${report.individuals} rows of persons`,
    `${report.violations.length} rules broken`,
    `${report.distances.length} margins; the largest total variations:`,
    ...sorted
      .slice(0, 8)
      .map(({ margin, distance, limit }) => `  ${margin}: ${distance.toFixed(5)} (limit ${limit})`),
    'margins that are given and not used:',
    ...report.unused.map(({ margin, distance }) => `  ${margin}: ${distance.toFixed(5)}`),
    `${report.seconds.toFixed(1)} s`,
  ];
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
