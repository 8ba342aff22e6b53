export const areaLevels = ['country', 'province', 'regency', 'district', 'village'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export const areaTypes = [
  'negara',
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'kelurahan',
  'desa',
] as const;
export type AreaType = (typeof areaTypes)[number];

/**
 * An administrative area. `code` is the Kemendagri code with dots (`0` for Indonesia), `bps` the
 * BPS code without dots, or null where it is not known. `validFrom` is the year from which the
 * code stands as it is, or null where the area is older than the records of this project.
 */
export interface Area {
  readonly code: string;
  readonly bps: string | null;
  readonly level: AreaLevel;
  readonly type: AreaType;
  readonly name: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly splitFrom: string | null;
}

/** Root of the tree of areas. */
export const indonesia = '0';
/** The province this site is about. */
export const kepri = '21';

/** Level of a Kemendagri code by its shape alone; throws on any other text. */
export function levelOf(code: string): AreaLevel {
  if (code === indonesia) return 'country';
  if (/^\d{2}$/.test(code)) return 'province';
  if (/^\d{2}\.\d{2}$/.test(code)) return 'regency';
  if (/^\d{2}\.\d{2}\.\d{2}$/.test(code)) return 'district';
  if (/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code)) return 'village';
  throw new Error(`not an area code: ${code}`);
}
