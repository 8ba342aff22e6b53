import { readFile } from 'node:fs/promises';
import type { DeclaredRelease, NextRelease } from '../src/observations/release.ts';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Reads the declared release (`data/release.json`): version, ISO date and the next BPS release.
 * Throws a sentence that names the file, the field and its value where one is missing or malformed.
 */
export async function readDeclaredRelease(file: string): Promise<DeclaredRelease> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: cannot be read as JSON; restore it from the repository`, { cause });
  }
  const text = (fields: Record<string, unknown>, field: string, ok: (value: string) => boolean) => {
    const value = fields[field];
    if (typeof value === 'string' && ok(value)) return value;
    throw new Error(`${file}: "${field}" is ${JSON.stringify(value)}; write it as in its history`);
  };
  const all = record(parsed);
  const next = record(all.next);
  const isMonth = (value: string): boolean => month.test(value);
  const basis = Array.isArray(next.basis) ? next.basis.map(record) : [];
  if (basis.length === 0) throw new Error(`${file}: "basis" is empty; list past release dates`);
  const expectation: NextRelease = {
    expected: text(next, 'expected', isMonth),
    latest: text(next, 'latest', isMonth),
    figures: text(next, 'figures', isMonth),
    basis: basis.map((past) => ({
      date: text(past, 'date', isDay),
      source: text(past, 'source', (value) => value !== ''),
    })),
  };
  return {
    version: text(all, 'version', (value) => /^\d{4}\.\d{2}(\.\d+)?$/.test(value)),
    date: text(all, 'date', isDay),
    next: expectation,
  };
}
