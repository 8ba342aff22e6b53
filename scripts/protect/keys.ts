import { createHash, createHmac } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { root } from '../command.ts';

/** Environment variable that names the file of the secret. */
export const secretVariable = 'REGSOSEK_SECRET_FILE';
const block = 64;
const least = 32;

/** The public key of synthetic extracts: it protects nobody, because there is nobody. */
export const demonstrationKey: Uint8Array = new TextEncoder().encode(
  'public demonstration key of synthetic extracts',
);

/** The secret of record keys. It prints as a word, so that no message or log can show it. */
export class RecordSecret {
  readonly #bytes: Uint8Array;
  readonly isDemonstration: boolean;

  constructor(bytes: Uint8Array) {
    if (bytes.length < least) {
      throw new Error(`the secret has ${bytes.length} bytes; write ${least} random bytes or more`);
    }
    this.#bytes = bytes;
    this.isDemonstration = Buffer.from(bytes).equals(demonstrationKey);
  }

  /** First blocks of the inner and the outer hash (RFC 2104): as secret as the key itself. */
  pads(): { readonly inner: Uint8Array; readonly outer: Uint8Array } {
    const key =
      this.#bytes.length > block
        ? createHash('sha256').update(this.#bytes).digest()
        : Buffer.from(this.#bytes);
    const padded = Buffer.concat([key, Buffer.alloc(block - key.length)]);
    return { inner: padded.map((byte) => byte ^ 0x36), outer: padded.map((byte) => byte ^ 0x5c) };
  }

  /** Public name of the secret: says whether two releases used the same one, and nothing else. */
  fingerprint(): string {
    return createHmac('sha256', this.#bytes).update('fingerprint of a series').digest('hex');
  }

  toString(): string {
    return 'secret';
  }

  toJSON(): string {
    return 'secret';
  }
}

export const demonstrationSecret = new RecordSecret(demonstrationKey);

/**
 * Reads the secret of record keys from the file that the option or the environment variable names.
 * A trailing line end does not count. Throws where no file is named, where it lies in the project's
 * folder, where it is too short, or where it cannot be read.
 */
export async function readSecret(
  file: string | undefined = process.env[secretVariable],
): Promise<RecordSecret> {
  if (!file) {
    throw new Error(
      `no file of the secret is named; set ${secretVariable} to a file outside the project`,
    );
  }
  const path = resolve(file);
  if (path.startsWith(root + sep)) {
    throw new Error(`${path}: lies in the project's folder; keep the secret outside it`);
  }
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) {
    throw new Error(`${path}: is not a file that can be read; check ${secretVariable}`);
  }
  let end = 0;
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Error(`${path}: cannot be read; give read access to it`, { cause });
  });
  for (end = bytes.length; end > 0 && [10, 13].includes(bytes[end - 1]!); end -= 1);
  return new RecordSecret(bytes.subarray(0, end));
}

/**
 * SQL of a record key (UINTEGER): the first 32 bits of HMAC-SHA256(secret, id), from two hashes over
 * the pads, which a prepared statement binds as `$inner` and `$outer` (see `runWithKeys`).
 * `id` is an SQL expression of the unit's id as text.
 */
export function recordKeySql(id: string): string {
  return `('0x' || left(sha256($outer || unhex(sha256($inner || encode(${id})))), 8))::UINTEGER`;
}

/**
 * Runs a statement in which `recordKeySql` stands, once, with the pads bound, so that they appear
 * in no SQL text.
 */
export async function runWithKeys(
  connection: DuckDBConnection,
  sql: string,
  secret: RecordSecret,
): Promise<void> {
  const { inner, outer } = secret.pads();
  const statement = await connection.prepare(sql);
  for (let index = 1; index <= statement.parameterCount; index += 1) {
    const name = statement.parameterName(index);
    if (name !== 'inner' && name !== 'outer') {
      throw new Error(`unknown parameter in a statement with record keys: ${name}`);
    }
    statement.bindBlob(index, name === 'inner' ? inner : outer);
  }
  await statement.run();
}

/** What protection knows of the keys of an extract. Nothing here is secret. */
export interface KeysInfo {
  /** `pseudonym_series` of the extract. */
  readonly series: string;
  /** Period of the extract, `YYYY-MM`. */
  readonly period: string;
  readonly fingerprint: string;
  readonly isSynthetic: boolean;
}

/** Throws where a real extract would be keyed with the public key. */
export function keysInfo(secret: RecordSecret, extract: Omit<KeysInfo, 'fingerprint'>): KeysInfo {
  if (secret.isDemonstration && !extract.isSynthetic) {
    throw new Error(
      'the public demonstration key is for synthetic extracts; name a secret of your own',
    );
  }
  const { series, period, isSynthetic } = extract;
  return { series, period, isSynthetic, fingerprint: secret.fingerprint() };
}
