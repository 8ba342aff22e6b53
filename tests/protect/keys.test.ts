import { createHmac, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  demonstrationSecret,
  keysInfo,
  readSecret,
  recordKeySql,
  RecordSecret,
  runWithKeys,
} from '../../scripts/protect/keys.ts';
import { root } from '../../scripts/command.ts';
import { openEngine, rowsOf } from '../../scripts/publish/engine.ts';
import { inFolder } from '../publish/folders.ts';

async function keysOf(secret: RecordSecret, ids: readonly string[], threads = 1) {
  const connection = await openEngine(threads);
  await connection.run('CREATE TABLE records (id VARCHAR)');
  const appender = await connection.createAppender('records');
  for (const id of ids) {
    appender.appendVarchar(id);
    appender.endRow();
  }
  appender.closeSync();
  await runWithKeys(
    connection,
    `CREATE TABLE keyed AS SELECT id, ${recordKeySql('id')} AS record_key FROM records`,
    secret,
  );
  const rows = await rowsOf(connection, 'SELECT id, record_key::DOUBLE FROM keyed');
  connection.closeSync();
  return new Map(rows.map(([id, key]) => [String(id), Number(key)]));
}

test('a record key is the first 32 bits of HMAC-SHA256, for short and long secrets', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 32, maxLength: 150 }),
      fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9\\é]{0,40}$/), { minLength: 1 }),
      async (secret, ids) => {
        const keys = await keysOf(new RecordSecret(secret), ids);
        for (const id of ids) {
          const expected = createHmac('sha256', secret).update(id).digest().readUInt32BE(0);
          expect(keys.get(id)).toBe(expected);
        }
      },
    ),
    { seed: 4, numRuns: 25 },
  );
});

test('record keys do not depend on the number of threads', async () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `f${index}`);
  const one = await keysOf(demonstrationSecret, ids, 1);
  const two = await keysOf(demonstrationSecret, ids, 2);
  expect(ids.every((id) => one.get(id) === two.get(id))).toBe(true);
});

test('a secret shows itself in no print, and errors do not hold it', async () => {
  const bytes = randomBytes(40);
  const secret = new RecordSecret(bytes);
  const shown = [inspect(secret, { showHidden: true, depth: 9 }), String(secret)];
  shown.push(JSON.stringify({ secret }), secret.fingerprint());
  const connection = await openEngine(1);
  await runWithKeys(connection, `SELECT ${recordKeySql('missing')}`, secret).catch((error) =>
    shown.push(inspect(error)),
  );
  connection.closeSync();
  expect(shown).toHaveLength(5);
  const { inner, outer } = secret.pads();
  const forms = [bytes, inner, outer].flatMap((one) => {
    const part = Buffer.from(one).subarray(0, 16);
    return [part.toString('hex'), part.toString('base64').slice(0, 20), [...part].join(', ')];
  });
  for (const text of shown) for (const form of forms) expect(text.includes(form)).toBe(false);
});

test('a secret is read from a file outside the project, without its line end', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'secret');
    await writeFile(file, `${'s'.repeat(40)}\n`);
    const read = await readSecret(file);
    expect(read.fingerprint()).toBe(new RecordSecret(Buffer.from('s'.repeat(40))).fingerprint());
    await writeFile(file, 'short');
    await expect(readSecret(file)).rejects.toThrow('the secret has 5 bytes');
    await expect(readSecret(folder)).rejects.toThrow('is not a file that can be read');
    await expect(readSecret(join(root, 'package.json'))).rejects.toThrow('outside it');
    await expect(readSecret('')).rejects.toThrow('no file of the secret is named');
  }));

test('the public key is refused for a real extract', () => {
  const extract = { series: 'a', period: '2022-11' };
  expect(() => keysInfo(demonstrationSecret, { ...extract, isSynthetic: false })).toThrow(
    'name a secret of your own',
  );
  expect(keysInfo(demonstrationSecret, { ...extract, isSynthetic: true }).series).toBe('a');
});
