import type { Area, AreaLevel, AreaType } from './area.ts';
import { areaTypes, indonesia, levelOf } from './area.ts';

export const areaColumns = [
  'code',
  'bps',
  'level',
  'type',
  'name',
  'parent',
  'valid_from',
  'split_from',
] as const;
export type AreaRow = Readonly<Record<(typeof areaColumns)[number], string>>;

const typesOf: Readonly<Record<AreaLevel, readonly AreaType[]>> = {
  country: ['negara'],
  province: ['provinsi'],
  regency: ['kabupaten', 'kota'],
  district: ['kecamatan'],
  village: ['kelurahan', 'desa'],
};

const bpsDigits: Readonly<Record<AreaLevel, number>> = {
  country: 4,
  province: 4,
  regency: 4,
  district: 7,
  village: 10,
};

/** Code of the area that holds this one by the shape of the code, or null for Indonesia. */
export function parentCode(code: string): string | null {
  if (code === indonesia) return null;
  const dot = code.lastIndexOf('.');
  return dot < 0 ? indonesia : code.slice(0, dot);
}

/**
 * Areas of the rows of a table, with one sentence for each thing that is wrong. Rows of which no
 * area can be made are left out; a list without problems is one tree with the root `0`.
 */
export function areasOf(rows: readonly AreaRow[]): { areas: Area[]; problems: string[] } {
  const areas: Area[] = [];
  const problems: string[] = [];
  rows.forEach((row, index) => {
    const sentences = problemsOfRow(row);
    problems.push(...sentences.map((sentence) => `row ${index + 2}: ${sentence}`));
    const type = areaTypes.find((known) => known === row.type);
    if (sentences.length > 0 || !type) return;
    areas.push({
      code: row.code,
      bps: row.bps || null,
      level: levelOf(row.code),
      type,
      name: row.name,
      parent: row.parent || null,
      validFrom: row.valid_from || null,
      splitFrom: row.split_from || null,
    });
  });
  return { areas, problems: [...problems, ...problemsOfTree(areas)] };
}

function problemsOfRow(row: AreaRow): string[] {
  let level: AreaLevel;
  try {
    level = levelOf(row.code);
  } catch {
    return [`"${row.code}" is not an area code; write it with dots, such as 21.71.01`];
  }
  const found: string[] = [];
  if (row.level !== level)
    found.push(`area ${row.code} has level "${row.level}"; its code says ${level}`);
  if (!typesOf[level].some((type) => type === row.type))
    found.push(
      `area ${row.code} has type "${row.type}"; a ${level} is ${typesOf[level].join(' or ')}`,
    );
  if (row.name.trim() === '' || row.name !== row.name.trim())
    found.push(`area ${row.code} has the name "${row.name}"; write it without outer spaces`);
  const parent = parentCode(row.code) ?? '';
  if (row.parent !== parent)
    found.push(`area ${row.code} has parent "${row.parent}"; its code says "${parent}"`);
  if (row.bps !== '' && !new RegExp(`^\\d{${bpsDigits[level]}}$`).test(row.bps))
    found.push(
      `area ${row.code} has BPS code "${row.bps}"; a ${level} has ${bpsDigits[level]} digits`,
    );
  if (row.valid_from !== '' && !/^(19|20)\d{2}$/.test(row.valid_from))
    found.push(`area ${row.code} is valid from "${row.valid_from}"; write a year`);
  return found;
}

function problemsOfTree(areas: readonly Area[]): string[] {
  const found: string[] = [];
  const known = new Map<string, Area>();
  const owners = new Map<string, string>();
  for (const area of areas) {
    if (known.has(area.code)) found.push(`area ${area.code} stands twice; keep one row`);
    known.set(area.code, area);
    if (area.bps === null) continue;
    const owner = owners.get(area.bps);
    if (owner !== undefined && owner !== area.code)
      found.push(`BPS code ${area.bps} stands for ${owner} and for ${area.code}; correct one`);
    owners.set(area.bps, area.code);
  }
  if (!known.has(indonesia)) found.push(`area ${indonesia} is missing; the tree needs its root`);
  for (const { code, level, parent, splitFrom } of areas) {
    if (parent !== null && !known.has(parent))
      found.push(`area ${code} is an orphan; add its parent ${parent}`);
    if (splitFrom !== null && (known.get(splitFrom)?.level !== level || splitFrom === code))
      found.push(`area ${code} is split from "${splitFrom}", which is not another ${level}`);
  }
  return found;
}

interface AreaIndex {
  readonly byCode: ReadonlyMap<string, Area>;
  readonly byBps: ReadonlyMap<string, Area>;
  readonly children: ReadonlyMap<string, readonly Area[]>;
}

const indexes = new WeakMap<readonly Area[], AreaIndex>();

function indexOf(areas: readonly Area[]): AreaIndex {
  const known = indexes.get(areas);
  if (known) return known;
  const children = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.parent === null) continue;
    const siblings = children.get(area.parent);
    if (siblings) siblings.push(area);
    else children.set(area.parent, [area]);
  }
  const index: AreaIndex = {
    byCode: new Map(areas.map((area) => [area.code, area])),
    byBps: new Map(areas.flatMap((area) => (area.bps === null ? [] : [[area.bps, area]]))),
    children,
  };
  indexes.set(areas, index);
  return index;
}

/** Area with this Kemendagri code; throws where there is none. */
export function areaByCode(areas: readonly Area[], code: string): Area {
  const area = indexOf(areas).byCode.get(code);
  if (!area) throw new Error(`unknown area: ${code}; use a code of data/geography/areas.csv`);
  return area;
}

/** Area with this BPS code (without dots); throws where there is none. */
export function byBps(areas: readonly Area[], bps: string): Area {
  const area = indexOf(areas).byBps.get(bps);
  if (!area) throw new Error(`unknown BPS code: ${bps}; add it to data/geography/bps-codes.csv`);
  return area;
}

/** Areas directly below this one, in the order of the list; empty for a leaf. */
export function childrenOf(areas: readonly Area[], code: string): readonly Area[] {
  return indexOf(areas).children.get(areaByCode(areas, code).code) ?? [];
}

/** The area and all above it, from Indonesia down; throws where the code is unknown. */
export function pathOf(areas: readonly Area[], code: string): Area[] {
  const area = areaByCode(areas, code);
  return area.parent === null ? [area] : [...pathOf(areas, area.parent), area];
}

/** Names of areas by their codes, in the order given; throws where a code is unknown. */
export function namesOf(areas: readonly Area[], codes: readonly string[]): Map<string, string> {
  return new Map(codes.map((code) => [code, areaByCode(areas, code).name]));
}
