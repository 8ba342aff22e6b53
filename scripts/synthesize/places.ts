import { join } from 'node:path';
import type { Area } from '../../src/geography/area.ts';
import { povertyRate } from '../../src/indicators/index.ts';
import { readAreas } from '../areas.ts';
import { root } from '../command.ts';
import { readCsv } from '../read.ts';
import { files } from '../validate/files.ts';
import type { Margins } from './margins.ts';
import { largestRemainder } from './quota.ts';

export interface Village {
  readonly code: string;
  readonly district: string;
  readonly regency: string;
  readonly families: number;
  readonly isUrban: boolean;
  readonly isDesa: boolean;
}

export interface Regency {
  readonly code: string;
  /** Families and their listed members. */
  readonly families: number;
  readonly persons: number;
  /** Published share of poor people, in percent. */
  readonly poverty: number;
  readonly villages: readonly Village[];
}

/** Month of the published poverty rates that shift the latent welfare of the regencies. */
export const povertyMonth = '2022-03';

/** Reads the areas and the published poverty rates, and spreads families over the villages. */
export async function readPlaces(margins: Margins, families: number): Promise<readonly Regency[]> {
  const areas = await readAreas(join(root, 'data', 'geography', 'areas.csv'));
  const table = 'observations.csv' as const;
  const published = await readCsv(join(root, 'data', 'published', table), files[table]);
  const poverty = new Map(
    published
      .filter(
        ({ cells }) =>
          cells.indicator === povertyRate.id &&
          cells.period === povertyMonth &&
          cells.category === 'total',
      )
      .map(({ cells }) => [cells.bps_code, Number(cells.value)]),
  );
  return placesOf(areas, margins, poverty, families);
}

/**
 * Families and persons by regency (by the registered population) and by village (by its declared
 * share of the regency). `poverty` is in percent by BPS code.
 */
export function placesOf(
  areas: readonly Area[],
  margins: Margins,
  poverty: ReadonlyMap<string, number>,
  families: number,
): readonly Regency[] {
  const regencies = areas
    .filter(({ level }) => level === 'regency')
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const people = regencies.map(({ code }) =>
    margins.shares('sex', code).reduce((sum, { share }) => sum + share, 0),
  );
  const total = margins.value('families', 'total');
  const listed = Math.round((margins.value('persons', 'total') * families) / total);
  const familiesOf = largestRemainder(people, families);
  const personsOf = largestRemainder(people, listed);
  return regencies.map(({ code, bps, name }, index) => {
    const rate = poverty.get(bps ?? '');
    if (rate === undefined)
      throw new Error(`no poverty rate of ${name} for ${povertyMonth} in data/published; add it`);
    const count = familiesOf[index] ?? 0;
    return {
      code,
      families: count,
      persons: personsOf[index] ?? 0,
      poverty: rate,
      villages: villagesOf(areas, margins, code, count),
    };
  });
}

function villagesOf(
  areas: readonly Area[],
  margins: Margins,
  regency: string,
  families: number,
): readonly Village[] {
  const found = areas
    .filter(({ level, code }) => level === 'village' && code.startsWith(`${regency}.`))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const weights = found.map(({ code }) => margins.value('village_families', 'total', code));
  const counts = largestRemainder(weights, families);
  const urban = urbanVillages(
    found.map(({ code, type }, index) => ({
      code,
      isDesa: type === 'desa',
      weight: weights[index] ?? 0,
    })),
    margins.value('urban_rural', '1', regency),
  );
  return found.map(({ code, parent, type }, index) => ({
    code,
    district: parent ?? '',
    regency,
    families: counts[index] ?? 0,
    isUrban: urban.has(code),
    isDesa: type === 'desa',
  }));
}

/**
 * Whole villages that together hold a share (percent) of the weight: kelurahan first, then by size,
 * each one taken where it brings the share closer.
 */
export function urbanVillages(
  villages: readonly { readonly code: string; readonly isDesa: boolean; readonly weight: number }[],
  percent: number,
): ReadonlySet<string> {
  const total = villages.reduce((sum, { weight }) => sum + weight, 0);
  const target = (percent / 100) * total;
  const order = [...villages].sort(
    (one, other) =>
      Number(one.isDesa) - Number(other.isDesa) ||
      other.weight - one.weight ||
      (one.code < other.code ? -1 : 1),
  );
  const taken = new Set<string>();
  let reached = 0;
  for (const { code, weight } of order) {
    if (Math.abs(reached + weight - target) >= Math.abs(reached - target)) continue;
    taken.add(code);
    reached += weight;
  }
  return taken;
}
