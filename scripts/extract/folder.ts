import { constants } from 'node:fs';
import { access, lstat, open, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { TableName } from '../../src/codebook/variable.ts';
import { tableNames } from '../../src/codebook/variable.ts';
import type { Finding } from './finding.ts';
import { ExtractError, refusal, refused } from './finding.ts';

export type Format = 'parquet' | 'csv';

/** The files of one table, sorted by name; all of one format. */
export interface TableFiles {
  readonly table: TableName;
  readonly format: Format;
  readonly files: readonly string[];
}

export interface ExtractFiles {
  readonly description: string;
  /** The crosswalk of BPS village codes, or null where there is none. */
  readonly crosswalk: string | null;
  readonly tables: Readonly<Record<TableName, TableFiles>>;
  /** Names of other entries of the folder, which are not read. */
  readonly ignored: readonly string[];
}

const descriptionName = 'extract.json';
const crosswalkName = 'crosswalk.csv';
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Finds the files of an extract: `extract.json`, and for each table `NAME.parquet`, or
 * `NAME-*.parquet`, or a folder `NAME/` of Parquet files; `.csv` likewise. Throws an `ExtractError`
 * where one is missing, a link, no plain file, empty, unreadable, or given in two ways.
 */
export async function findFiles(folder: string): Promise<ExtractFiles> {
  const entries = await entriesOf(folder);
  const problems: Finding[] = [];
  const tables = new Map<TableName, TableFiles>();
  for (const table of tableNames) {
    try {
      tables.set(table, await filesOfTable(folder, table, entries));
    } catch (failure) {
      if (!(failure instanceof ExtractError)) throw failure;
      problems.push(...failure.findings);
    }
  }
  for (const name of [descriptionName, crosswalkName]) {
    if (entries.includes(name)) problems.push(...(await problemsOfFile(join(folder, name))));
  }
  if (!entries.includes(descriptionName)) {
    problems.unshift(
      refusal('structure', `${descriptionName} is missing; describe the extract in it`),
    );
  }
  const [families, individuals] = [tables.get('families'), tables.get('individuals')];
  if (problems.length > 0 || !families || !individuals) throw new ExtractError(problems);
  const known = new Set(
    [...families.files, ...individuals.files].map(
      (file) => relative(folder, file).split(/[\\/]/)[0],
    ),
  );
  return {
    description: join(folder, descriptionName),
    crosswalk: entries.includes(crosswalkName) ? join(folder, crosswalkName) : null,
    tables: { families, individuals },
    ignored: entries.filter(
      (name) => !known.has(name) && name !== descriptionName && name !== crosswalkName,
    ),
  };
}

async function entriesOf(folder: string): Promise<string[]> {
  const found = await lstat(folder).catch((cause: NodeJS.ErrnoException) => cause);
  if (found instanceof Error) {
    throw refused(
      'structure',
      found.code === 'ENOENT'
        ? `${folder}: does not exist; name the folder of the extract`
        : `${folder}: cannot be opened (${found.code}); give read access to it`,
    );
  }
  if (found.isSymbolicLink())
    throw refused('structure', `${folder}: is a link; name the folder itself`);
  if (!found.isDirectory())
    throw refused('structure', `${folder}: is not a folder; name the folder of the extract`);
  return listOf(folder);
}

async function listOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw refused('structure', `${folder}: cannot be listed (${code}); give read access to it`);
  }
}

async function filesOfTable(
  folder: string,
  table: TableName,
  entries: readonly string[],
): Promise<TableFiles> {
  const whole = entries.filter((name) => name === `${table}.parquet` || name === `${table}.csv`);
  const parts = entries.filter((name) => new RegExp(`^${table}-.*\\.(parquet|csv)$`).test(name));
  const folders = entries.filter((name) => name === table);
  const ways = [whole, parts, folders].filter((names) => names.length > 0);
  if (ways.length === 0 || whole.length > 1 || ways.length > 1) {
    throw refused(
      'structure',
      ways.length === 0
        ? `${table} is missing; give ${table}.parquet, ${table}.csv or a folder ${table} of them`
        : `${table} is given more than once (${ways.flat().length} entries); keep one form of it`,
    );
  }
  const names = folders.length > 0 ? await namesInFolder(folder, table) : [...whole, ...parts];
  const formats = new Set(names.map((name) => name.split('.').at(-1) as Format));
  const [format] = formats;
  if (!format || formats.size > 1)
    throw refused('structure', `${table}: has Parquet and CSV files; keep one format`);
  const files = names.map((name) => join(folder, name));
  const problems = (await Promise.all(files.map(problemsOfFile))).flat();
  if (problems.length > 0) throw new ExtractError(problems);
  return { table, format, files };
}

async function namesInFolder(folder: string, table: TableName): Promise<string[]> {
  const path = join(folder, table);
  const found = await lstat(path);
  if (found.isSymbolicLink())
    throw refused('structure', `${table}: is a link; put the folder itself in the extract`);
  if (!found.isDirectory())
    throw refused('structure', `${table}: is a file without a format; name it ${table}.csv`);
  const inside = await listOf(path);
  const foreign = inside.filter((name) => !/\.(parquet|csv)$/.test(name));
  if (inside.length === 0)
    throw refused('structure', `${table}: is an empty folder; put its files in it`);
  if (foreign.length > 0) {
    throw refused(
      'structure',
      `${table}: ${foreign.length} entries of the folder are neither .parquet nor .csv; remove them`,
    );
  }
  return inside.map((name) => join(table, name));
}

async function problemsOfFile(file: string): Promise<readonly Finding[]> {
  const name = basename(file);
  const problem = (sentence: string): readonly Finding[] => [refusal('structure', sentence)];
  if (!plainName.test(name))
    return problem(`a file has a name with other signs than letters, digits, . _ -; rename it`);
  const found = await lstat(file);
  if (found.isSymbolicLink())
    return problem(`${name}: is a link; put the file itself in the folder`);
  if (found.isDirectory())
    return problem(`${name}: is a folder, not a file; name it without ending`);
  if (!found.isFile()) return problem(`${name}: is no plain file; put a file in its place`);
  if (found.size === 0) return problem(`${name}: is empty; export it again`);
  return access(file, constants.R_OK).then(
    () => [],
    (cause: NodeJS.ErrnoException) =>
      problem(`${name}: cannot be read (${cause.code}); give read access to it`),
  );
}

/** First bytes of a file. */
export async function beginningOf(file: string, length: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
