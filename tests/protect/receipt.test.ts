import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/command.ts';
import {
  readLedger,
  remember,
  writeLedger,
  type SeriesRelease,
} from '../../scripts/protect/ledger.ts';
import type { NoiseMoments } from '../../src/observations/registry.ts';
import { writeMoments } from '../../scripts/protect/moments.ts';
import { codeVersion } from '../../scripts/protect/receipt.ts';
import { inFolder } from '../publish/folders.ts';
import { protectHandmade, villageOne } from './handmade.ts';
import { optionsFor } from './register.ts';
import { distribution, share } from './specs.ts';

const { keys } = optionsFor();

describe('receipts', () => {
  const specs = [share, distribution].map((spec) => ({ ...spec, levels: ['village' as const] }));
  const cells = [
    { table: 'share', n: 30, noise: -4 },
    { table: 'share', category: 'yes', n: 12 },
    { table: 'share', area: '21.01.01.2002', n: 18 },
    { table: 'distribution', n: 111 },
    { table: 'distribution', category: 'a', n: 100 },
    { table: 'distribution', category: 'b', n: 4 },
    { table: 'distribution', category: 'c', n: 4 },
    { table: 'distribution', category: 'd', n: 3 },
  ];

  test('say what is withheld and why, in both languages', async () => {
    const { protection } = await protectHandmade(specs, cells);
    const [first, second] = protection.receipts;
    expect(first).toMatchObject({
      table: 'share',
      period: '2022-11',
      is_synthetic: true,
      rules: { name: 'kepri-regsosek', version: '1.0' },
      code_version: 'test',
      levels: ['village'],
      figures: 2,
      shown: 0,
      withheld: [
        { reason: 'base', level: 'village', figures: 1, areas: 1 },
        { reason: 'floor', level: 'village', figures: 1, areas: 1 },
      ],
    });
    expect(first!.checks).toHaveLength(15);
    expect(first!.checks.every(({ passed }) => passed)).toBe(true);
    expect(second!.withheld).toEqual([
      { reason: 'sparse', level: 'village', figures: 4, areas: 1 },
    ]);
    expect(second!.line.en).toBe(
      'Table distribution: 4 figures protected by the rules kepri-regsosek 1.0; withheld: 4 because most counts of the table in the area are very small; 15 checks passed.',
    );
    expect(second!.line.id).toContain('4 angka dilindungi menurut aturan kepri-regsosek 1.0');
  });

  test('and the ledger hold neither keys nor true counts', async () => {
    const { protection } = await protectHandmade(specs, cells);
    const text = JSON.stringify([protection.receipts, protection.release]);
    expect(text).not.toMatch(/\b(30|12|18|111|100)\b/);
    expect(protection.release.sparse).toEqual([{ table: 'distribution', area: villageOne }]);
  });

  test('name the code that protected, by its bytes', async () => {
    expect(await codeVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
  });
});

describe('the ledger', () => {
  const release: SeriesRelease = {
    ...keys,
    perturbation: 'p',
    rules: { name: 'r', version: '1', sha256: 's' },
    sparse: [{ table: 'b', area: '21.01' }],
  };

  test('is read as it was written, and empty before the first release', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'ledger.json');
      expect(await readLedger(file)).toEqual([]);
      await writeLedger(file, [release]);
      expect(await readLedger(file)).toEqual([release]);
    }));

  test('keeps what the first extract of a period withheld when a second takes its place', () => {
    const again = { ...release, sparse: [{ table: 'a', area: '21.02' }] };
    const later = { ...release, period: '2023-11' };
    expect(remember([release], again)).toEqual([
      {
        ...release,
        sparse: [
          { table: 'a', area: '21.02' },
          { table: 'b', area: '21.01' },
        ],
      },
    ]);
    expect(remember([release], later)).toEqual([release, later]);
  });

  test('is refused where it is broken, rather than begun anew', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'ledger.json');
      await writeFile(file, '[{"series": "one"}]');
      await expect(readLedger(file)).rejects.toThrow('malformed');
      await writeFile(file, '[');
      await expect(readLedger(file)).rejects.toThrow('is not JSON');
      await expect(readLedger(folder)).rejects.toThrow('cannot be read');
    }));
});

test('the private log of a real extract stays outside the project', () =>
  inFolder(async (folder) => {
    const moments: NoiseMoments = {
      maximum: 5,
      variance: 3,
      bins: [{ from: 1, cells: 9, mean: 0.5, variance: 2.5 }],
    };
    const real = { ...keys, isSynthetic: false };
    const inside = join(root, 'data', 'moments.json');
    await expect(writeMoments(inside, moments, real)).rejects.toThrow(
      'keep the private log outside',
    );
    const file = join(folder, 'moments.json');
    await writeMoments(file, moments, real);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      series: 'one',
      period: '2022-11',
      ...moments,
    });
  }));
