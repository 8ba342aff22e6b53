import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { root } from '../command.ts';
import { engineFailure } from './engine-failure.ts';
import { refused } from './finding.ts';

export interface WorkingCopyOptions {
  /** Folder for the working copy and what does not fit in memory; never one that is published. */
  readonly workingFolder: string;
  /** Memory of the engine, as `4GB`. */
  readonly memoryLimit?: string;
  readonly threads?: number;
}

export interface WorkingCopy {
  readonly connection: DuckDBConnection;
  /** Closes the engine and removes the copy. */
  readonly close: () => Promise<void>;
}

const prefix = 'kepri-extract-';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Opens DuckDB on a file in a new folder of the working folder, readable by this user alone. The
 * folder goes when the copy is closed or the process is told to end; what a killed process left
 * goes when the next copy is opened beside it.
 */
export async function openWorkingCopy({
  workingFolder,
  memoryLimit = '4GB',
  threads = 2,
}: WorkingCopyOptions): Promise<WorkingCopy> {
  const parent = resolve(workingFolder);
  await prepare(parent);
  const { folder, remove } = newFolder(parent);
  try {
    const instance = await DuckDBInstance.create(join(folder, 'extract.duckdb'), {
      threads: String(threads),
      memory_limit: memoryLimit,
      temp_directory: join(folder, 'spill'),
      preserve_insertion_order: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    const close = async () => {
      connection.closeSync();
      instance.closeSync();
      await remove();
    };
    return { connection, close };
  } catch (failure) {
    await remove();
    throw engineFailure(failure, []);
  }
}

async function prepare(parent: string): Promise<void> {
  const published = ['public', 'dist'].map((name) => join(root, name));
  if (published.some((path) => parent === path || parent.startsWith(path + sep)))
    throw refused('working-folder', `${parent}: is published; name another working folder`);
  try {
    await mkdir(parent, { recursive: true, mode: 0o700 });
    await removeLeftovers(parent);
  } catch (failure) {
    throw unwritable(parent, failure);
  }
}

/**
 * A new folder that goes at `remove`, or when the process is told to end: that is heard before the
 * folder is there, so that no moment is left in which it would stay.
 */
function newFolder(parent: string): { folder: string; remove: () => Promise<void> } {
  let folder: string | undefined;
  const stop = (signal: (typeof signals)[number]) => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    process.exit(128 + constants.signals[signal]);
  };
  const ignore = () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    const made = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
    folder = made;
    const remove = async () => {
      ignore();
      await rm(made, { recursive: true, force: true });
    };
    return { folder: made, remove };
  } catch (failure) {
    ignore();
    throw unwritable(parent, failure);
  }
}

function unwritable(parent: string, failure: unknown): Error {
  const { code } = failure as NodeJS.ErrnoException;
  return refused('working-folder', `${parent}: cannot be written (${code}); name another folder`);
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const [, owner] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    if (owner && !isRunning(Number(owner)))
      await rm(join(parent, name), { recursive: true, force: true }).catch(ignoreForeign);
  }
}

/** A copy of another user cannot be removed, and is none of this one's business. */
function ignoreForeign(failure: NodeJS.ErrnoException): void {
  if (failure.code !== 'EACCES' && failure.code !== 'EPERM') throw failure;
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
