import { join } from 'node:path';
import type { Area } from '../../src/geography/area.ts';
import { readLedger, remember, writeLedger, type SeriesRelease } from '../protect/ledger.ts';
import { writeMoments } from '../protect/moments.ts';
import type { RegistryPart } from '../publish/publication.ts';
import { protectExtract } from '../register.ts';

export interface ExtractsOptions {
  readonly areas: readonly Area[];
  /** File of the ledger of releases; read, and written by `keep`. */
  readonly ledger: string;
  /** Folder for the protected figures, until they are published. */
  readonly folder: string;
  /** Folder outside the project for the private logs of noise; without it there are none. */
  readonly log?: string;
  readonly workingFolder?: string;
  readonly memoryLimit?: string;
  readonly threads?: number;
  readonly progress: (line: string) => void;
}

export interface ExtractParts {
  readonly parts: readonly RegistryPart[];
  /** Writes the ledger: call it when the publication is complete. */
  readonly keep: () => Promise<void>;
}

/**
 * The protected figures of extracts, in the order given. Throws where one is refused, where two are
 * of one period, and where the ledger forbids one.
 */
export async function extractParts(
  folders: readonly string[],
  { ledger, folder, log, progress, ...options }: ExtractsOptions,
): Promise<ExtractParts> {
  let releases: readonly SeriesRelease[] = await readLedger(ledger);
  const parts: RegistryPart[] = [];
  for (const [index, extract] of folders.entries()) {
    const file = join(folder, `figures-${index}.parquet`);
    progress(`extract ${extract}`);
    const made = await protectExtract(extract, file, { ...options, earlier: releases, progress });
    const { release, receipts, remembered, moments } = made;
    const same = parts.find((part) => part.release.period === release.period);
    if (same) {
      throw new Error(
        `${extract}: period ${release.period} is given twice; bring one extract of each period`,
      );
    }
    if (log !== undefined) {
      const { series, period } = remembered;
      await writeMoments(join(log, `noise-${series}-${period}.json`), moments, remembered);
    }
    const noise = release.isSynthetic ? moments : null;
    parts.push({ file, release: { ...release, distances: null, noise }, receipts });
    if (!release.isSynthetic) releases = remember(releases, remembered);
  }
  return { parts, keep: () => writeLedgerIfReal(ledger, releases, parts) };
}

async function writeLedgerIfReal(
  ledger: string,
  releases: readonly SeriesRelease[],
  parts: readonly RegistryPart[],
): Promise<void> {
  if (parts.every(({ release }) => release.isSynthetic)) return;
  await writeLedger(ledger, releases);
}
