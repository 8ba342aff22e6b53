import type { DuckDBConnection } from '@duckdb/node-api';
import type { AreaLevel } from '../../src/geography/area.ts';
import type { Unit } from '../../src/indicators/indicator.ts';

/** What a record is: each has a record key of its own. */
export type Population = 'family' | 'person';

export const tableKinds = ['count', 'share', 'ratio', 'distribution', 'index', 'mean'] as const;
/**
 * What becomes of the counts of a row, `base` being its cell of category `total`:
 * - `count`: the counts themselves, and the base;
 * - `share`, `distribution`: 100 x category / base, clipped to 0..100;
 * - `ratio`: `scale` x category / base, not clipped; the category may count another population;
 * - `index`: the sum of weight x category over the base, and each category's part of that sum;
 * - `mean`: a sum per record of the base; refused unless the owner switches it on in the rule set.
 */
export type TableKind = (typeof tableKinds)[number];

/** A class of a table. `total` is never its code. */
export interface Category {
  readonly code: string;
  /**
   * Belonging to it says something a person would hide (has a disability, receives credit, no
   * document). Never on "no", "none" or a complement.
   */
  readonly disclosive?: boolean;
  /** Fixed weight in an index, else absent. */
  readonly weight?: number;
}

/**
 * One table: an indicator with at most one breakdown, over all its areas. A **row** is one area
 * and one group of the breakdown; its cells are the categories and the base.
 */
export interface TableSpec {
  /** Unique over all tables of a run: `floor-material`, `floor-material.decile`. */
  readonly id: string;
  readonly indicator: string;
  readonly kind: TableKind;
  /** Population of the base; the floor of 20 counts these. */
  readonly unit: Population;
  /** Unit of the published value: `percent` for shares, `families`, `persons` ... */
  readonly valueUnit: Unit;
  /**
   * Distinct classifying attributes of numerator and breakdown together; universe and area do not
   * count, an attribute made of several columns (improved sanitation) is one. The rule set knows
   * these by name: `sex`, `age`, `decile-national`, `decile-province`, `decile-regency`,
   * `urban-rural`, and the attributes of specific data.
   */
  readonly dimensions: readonly string[];
  /** The dimension whose classes the categories are; null where they are not classes of one. */
  readonly categoryOf: string | null;
  /** Empty for a plain count. A share has one, or several that may overlap. */
  readonly categories: readonly Category[];
  /** Groups of the breakdown, or null. The total over groups is a table of its own. */
  readonly breakdown: { readonly dimension: string; readonly groups: readonly string[] } | null;
  /** Levels wanted; `plannedTables` cuts them to those that the rule set allows. */
  readonly levels: readonly AreaLevel[];
  readonly sensitivity: 'open' | 'specific';
  /** Factor of a ratio; default 1 (a dependency ratio has 100). */
  readonly scale?: number;
  /** Decimals of a ratio, an index or a mean; default 2. Shares take theirs from the rule set. */
  readonly decimals?: number;
}

/** Category of the base of a row, and group of a table without a breakdown. */
export const total = 'total';

/** Columns of `cells` with their DuckDB types; all are NOT NULL. */
export const cellColumns = {
  table_id: 'VARCHAR',
  area_code: 'VARCHAR',
  area_level: 'VARCHAR',
  grp: 'VARCHAR',
  category: 'VARCHAR',
  unit: 'VARCHAR',
  n: 'BIGINT',
  key: 'HUGEINT',
} as const;

/**
 * Creates the empty table `cells`, the contract between tabulation and protection. It holds true
 * counts: it lives in the working database alone and is dropped after protection.
 *
 * One row of `cells` is one count:
 * - `table_id`: `TableSpec.id`;
 * - `area_code`, `area_level`: a Kemendagri code of the release's one set of areas, at a level of
 *   the planned table (`plannedTables(specs, rules)`: tabulate these and no others);
 * - `grp`: a code of `breakdown.groups`, or `total` where the table has no breakdown;
 * - `category`: a code of `categories` for a numerator, or `total` for the base (denominator, or
 *   the row's whole count);
 * - `unit`: the population that was counted, whose record keys were summed. A count to which each
 *   family gives at most one person is a count of families, with family keys;
 * - `n`: the true count of records; `key`: the sum of their record keys as HUGEINT.
 *
 * Every row has its base, also where it is 0; a category cell that is 0 may be left out. Each cell
 * is counted from the records (or rolled up from disjoint finer cells, `sum(n)`, `sum(key)`), with
 * the same condition wherever the same count stands in another table. A union is a cell of its
 * own. (`table_id`, `area_code`, `grp`, `category`) is unique; the order of rows is free.
 *
 * A worked row: 420 families of a village with a known floor, 60 on earth. Cells: category `total`,
 * n 420, key = sum of 420 family keys; category `8`, n 60, key = sum of those 60.
 */
export async function createCells(connection: DuckDBConnection): Promise<void> {
  const columns = Object.entries(cellColumns).map(([name, type]) => `${name} ${type} NOT NULL`);
  await connection.run(`CREATE TABLE cells (${columns.join(', ')})`);
}

/**
 * Further columns of a `mean`, in the table `magnitudes`, whose (`table_id`, `area_code`, `grp`) are
 * those of the base cell in `cells`: the sum of the amount in whole units (rupiah, m2), its two
 * largest contributions, and how many records contribute more than 0.
 */
export const magnitudeColumns = {
  table_id: 'VARCHAR',
  area_code: 'VARCHAR',
  grp: 'VARCHAR',
  amount: 'HUGEINT',
  largest: 'BIGINT',
  second: 'BIGINT',
  contributors: 'BIGINT',
} as const;

/** Creates the empty table `magnitudes`; needed only where the rule set switches a mean on. */
export async function createMagnitudes(connection: DuckDBConnection): Promise<void> {
  const columns = Object.entries(magnitudeColumns).map(
    ([name, type]) => `${name} ${type} NOT NULL`,
  );
  await connection.run(`CREATE TABLE magnitudes (${columns.join(', ')})`);
}
