import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../publish/engine.ts';
import type { Comparison } from './comparisons.ts';
import type { Share } from './margins.ts';
import type { Regency } from './places.ts';

/** Total variation between a margin and the register: half the sum of the differences of shares. */
export interface Distance {
  /** Name in `margins.csv`; where it is given by group, the distance is that of the furthest one. */
  readonly margin: string;
  readonly distance: number;
  readonly limit: number;
}

/** Limit of every margin but that of whole villages. */
const limit = 0.01;

/**
 * Distance of the latent welfare in `welfare` to the published poverty rates that shift it: the share
 * of the listed members of a regency at or below the line 0. It is no poverty rate of the register.
 */
export async function measureWelfare(
  connection: DuckDBConnection,
  regencies: readonly Regency[],
): Promise<Distance> {
  const rows = await rowsOf(
    connection,
    `SELECT regency_code, (sum(size) FILTER (WHERE welfare <= 0))::DOUBLE, sum(size)::DOUBLE
     FROM welfare GROUP BY regency_code`,
  );
  const distances = regencies.map(({ code, poverty }) => {
    const [, below, all] = rows.find(([regency]) => regency === code) ?? [];
    return Math.abs(Number(below ?? 0) / Number(all ?? 1) - poverty / 100);
  });
  return { margin: 'poverty_shift', distance: Math.max(...distances), limit };
}

/** Measures the tables `families` and `individuals` against margins. */
export async function measureDistances(
  connection: DuckDBConnection,
  comparisons: readonly Comparison[],
): Promise<readonly Distance[]> {
  const found: Distance[] = [];
  for (const { margin, table, groups, limit: own = limit } of comparisons) {
    const distances: number[] = [];
    for (const { where, code, shares } of groups) {
      const counted = await rowsOf(
        connection,
        `SELECT code::VARCHAR, count(*)::DOUBLE FROM (SELECT ${code} AS code FROM ${table}
           WHERE ${where}) WHERE code IS NOT NULL GROUP BY code`,
      );
      const counts = new Map(counted.map(([name, count]) => [String(name), Number(count)]));
      distances.push(totalVariation(shares, counts));
    }
    found.push({ margin, distance: Math.max(...distances), limit: own });
  }
  return found;
}

/** Half the sum of the differences of shares, over the codes of both. */
export function totalVariation(
  shares: readonly Share[],
  counts: ReadonlyMap<string, number>,
): number {
  const wanted = new Map(shares.map(({ code, share }) => [code, share]));
  const sumOf = (values: Iterable<number>) => [...values].reduce((one, other) => one + other, 0);
  const [given, made] = [sumOf(wanted.values()), sumOf(counts.values())];
  if (given === 0 || made === 0) return given === made ? 0 : 1;
  const codes = new Set([...wanted.keys(), ...counts.keys()]);
  return (
    sumOf(
      [...codes].map((code) =>
        Math.abs((wanted.get(code) ?? 0) / given - (counts.get(code) ?? 0) / made),
      ),
    ) / 2
  );
}

/** The largest distance of several parts to each margin. */
export function furthest(parts: readonly (readonly Distance[])[]): readonly Distance[] {
  const byMargin = new Map<string, Distance>();
  for (const entry of parts.flat()) {
    const before = byMargin.get(entry.margin);
    if (!before || before.distance < entry.distance) byMargin.set(entry.margin, entry);
  }
  return [...byMargin.values()];
}
