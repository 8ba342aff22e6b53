import type { Position } from './rings.ts';
import type { Sources } from './sources.ts';

/** The point from which the cell of a village is drawn. */
export interface VillagePoint {
  readonly code: string;
  readonly position: Position;
  readonly origin: 'village list' | 'official island';
}

/** A village whose code of 2020 is another one today, or (null) stands for another village. */
export interface Recoding {
  readonly oldCode: string;
  readonly oldName: string;
  readonly code: string | null;
}

export interface VillagePoints {
  readonly points: readonly VillagePoint[];
  readonly recodings: readonly Recoding[];
  /** Villages of today of which no point is known. */
  readonly missing: readonly string[];
}

const regencyOf = (code: string): string => code.slice(0, 5);

/** Name as it is compared: no brackets, no spaces, "Sei" written as "Sungai". */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replace(/\bsei\b/g, 'sungai')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * One point for each village of today: the point of the list of 2020 under the same code and name,
 * else under the same name in the same regency where that is unique, else the only official island
 * of the regency that bears the name of the village.
 */
export function villagePoints(sources: Sources): VillagePoints {
  const { villages, oldVillages, islands } = sources;
  const byCode = new Map(villages.map((village) => [village.code, village]));
  const byName = groupBy(villages, ({ code, name }) => regencyOf(code) + plainName(name));
  const found = new Map<string, VillagePoint>();
  const recodings: Recoding[] = [];
  for (const old of oldVillages) {
    const plain = plainName(old.name);
    const same = byCode.get(old.code);
    const [namesake, ...others] = byName.get(regencyOf(old.code) + plain) ?? [];
    const today =
      same && plainName(same.name) === plain
        ? same
        : namesake && others.length === 0
          ? namesake
          : same && isAlias(plainName(same.name), plain)
            ? same
            : undefined;
    if (today?.code !== old.code)
      recodings.push({ oldCode: old.code, oldName: old.name, code: today?.code ?? null });
    if (!today || found.has(today.code)) continue;
    found.set(today.code, { code: today.code, position: old.position, origin: 'village list' });
  }
  const islandsByName = groupBy(
    islands.filter(({ regency }) => regency !== null),
    ({ regency, name }) => `${regency}${plainName(name)}`,
  );
  for (const { code, name } of villages) {
    if (found.has(code)) continue;
    const plain = plainName(name);
    const named =
      islandsByName.get(regencyOf(code) + plain) ??
      islandsByName.get(`${regencyOf(code)}pulau${plain}`);
    const [island, ...others] = named ?? [];
    if (island && others.length === 0)
      found.set(code, { code, position: island.position, origin: 'official island' });
  }
  const inOrder = villages.flatMap(({ code }) => found.get(code) ?? []);
  return {
    points: inOrder,
    recodings: recodings.sort((a, b) => (a.oldCode < b.oldCode ? -1 : 1)),
    missing: villages.filter(({ code }) => !found.has(code)).map(({ code }) => code),
  };
}

function isAlias(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
