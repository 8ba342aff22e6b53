import type { AreaRow } from '../../src/geography/tree.ts';
import { areaColumns, parentCode } from '../../src/geography/tree.ts';
import type { AreaType } from '../../src/geography/area.ts';
import { indonesia, levelOf } from '../../src/geography/area.ts';
import { csvText } from './csv-text.ts';
import type { NamedArea, Sources } from './sources.ts';
import type { Recoding } from './village-points.ts';

export interface Split {
  readonly code: string;
  readonly valid_from: string;
  readonly split_from: string;
}

export interface AreaListInput {
  readonly sources: Pick<Sources, 'provinces' | 'regencies' | 'districts' | 'villages'>;
  readonly bpsCodes: ReadonlyMap<string, string>;
  readonly splits: readonly Split[];
  readonly recodings: readonly Recoding[];
}

/** Names that BPS and the areas themselves write otherwise than the national list. */
const ownNames: Readonly<Record<string, string>> = { '34': 'DI Yogyakarta' };
const abbreviations = new Set(['DKI', 'DI']);

/** Rows of `areas.csv`: Indonesia, its provinces, and all areas of Kepri, in the order of codes. */
export function areaRows({ sources, bpsCodes, splits, recodings }: AreaListInput): AreaRow[] {
  const splitOf = new Map(splits.map((split) => [split.code, split]));
  const origins = districtOrigins(recodings, sources.villages);
  const { provinces, regencies, districts, villages } = sources;
  return [
    { code: indonesia, name: 'Indonesia' },
    ...provinces,
    ...regencies,
    ...districts,
    ...villages,
  ].map(({ code, name }) => ({
    code,
    bps: bpsCodes.get(code) ?? '',
    level: levelOf(code),
    type: typeOf(code, name),
    name: properName(code, name),
    parent: parentCode(code) ?? '',
    valid_from: splitOf.get(code)?.valid_from ?? '',
    split_from: splitOf.get(code)?.split_from ?? origins.get(code) ?? '',
  }));
}

/** The table of villages with another code than in 2020; no code: the village is not listed today. */
export function recodingsCsv(recodings: readonly Recoding[]): string {
  const rows = recodings.map(({ oldCode, oldName, code }) => ({
    old_code: oldCode,
    old_name: oldName,
    code: code ?? '',
  }));
  return csvText(['old_code', 'old_name', 'code'], rows);
}

/** The table of areas as CSV. */
export function areasCsv(rows: readonly AreaRow[]): string {
  return csvText(areaColumns, rows);
}

function typeOf(code: string, name: string): AreaType {
  switch (levelOf(code)) {
    case 'country':
      return 'negara';
    case 'province':
      return 'provinsi';
    case 'regency':
      return name.startsWith('KOTA ') ? 'kota' : 'kabupaten';
    case 'district':
      return 'kecamatan';
    case 'village':
      return code.at(-4) === '1' ? 'kelurahan' : 'desa';
  }
}

/** Name in proper case without its type; Tanjungpinang as the city and BPS write it. */
export function properName(code: string, name: string): string {
  const own = ownNames[code];
  if (own !== undefined) return own;
  const bare = name.replace(/^(KABUPATEN|KOTA) /, '');
  const proper = bare === bare.toUpperCase() ? bare.split(' ').map(properWord).join(' ') : bare;
  return code.startsWith('21.72') ? proper.replace('Tanjung Pinang', 'Tanjungpinang') : proper;
}

function properWord(word: string): string {
  return abbreviations.has(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase();
}

/**
 * Where a new district comes from: the one district of 2020 in which all its villages were, where
 * each of them has another code today.
 */
function districtOrigins(
  recodings: readonly Recoding[],
  villages: readonly NamedArea[],
): Map<string, string> {
  const formerOf = new Map(recodings.map(({ code, oldCode }) => [code, parentCode(oldCode)]));
  const former = new Map<string, Set<string | null>>();
  for (const { code } of villages) {
    const district = parentCode(code) ?? '';
    const origin = formerOf.get(code) ?? district;
    former.set(district, (former.get(district) ?? new Set()).add(origin));
  }
  const origins = new Map<string, string>();
  for (const [district, [only, ...others]] of former)
    if (only && only !== district && others.length === 0) origins.set(district, only);
  return origins;
}
