import type { AreaLevel } from '../geography/area.ts';
import type { Unit } from '../indicators/indicator.ts';

/** Flags of a value, as in the files; a value without a flag is as published. */
export const flags = [
  'derived',
  'provisional',
  'unofficial-copy',
  'confidential',
  'low-reliability',
  'above-95',
] as const;
export type Flag = (typeof flags)[number];

export const confidences = ['cross-checked', 'verified', 'resolved'] as const;
export type Confidence = (typeof confidences)[number];

/** Columns of observations.parquet in their order, with their DuckDB types. */
export const observationColumns = {
  area_code: 'VARCHAR',
  bps_code: 'VARCHAR',
  area_level: 'VARCHAR',
  area_name: 'VARCHAR',
  period: 'VARCHAR',
  indicator: 'VARCHAR',
  breakdown: 'VARCHAR',
  category: 'VARCHAR',
  value: 'DOUBLE',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  unit: 'VARCHAR',
  decimals: 'INTEGER',
  flag: 'VARCHAR',
  confidence: 'VARCHAR',
  is_synthetic: 'BOOLEAN',
  source: 'VARCHAR',
  also: 'VARCHAR',
  note: 'VARCHAR',
  remark: 'VARCHAR',
  release: 'VARCHAR',
} as const;

/** Residence categories of the breakdown `urban-rural`, in the order they are shown. */
export const residences = ['total', 'urban', 'rural'] as const;
export type Residence = (typeof residences)[number];

/**
 * One published figure as every query returns it. `period` is `YYYY-MM` where a month is known,
 * else `YYYY`; `value` is in `unit`, printed with `decimals`; `also` and `note` are lists of ids
 * parted by `;` or null; `remark` is what the record says beyond its notes, in English.
 */
export interface Observation {
  readonly area_code: string;
  readonly area_level: AreaLevel;
  readonly area_name: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  readonly value: number;
  readonly decimals: number;
  readonly unit: Unit;
  readonly flag: Flag | null;
  readonly confidence: Confidence;
  readonly is_synthetic: boolean;
  readonly source: string;
  readonly also: string | null;
  readonly note: string | null;
  readonly remark: string | null;
}

/** Columns of an answer, in the order of `Observation`. */
export const answerColumns = [
  'area_code',
  'area_level',
  'area_name',
  'period',
  'indicator',
  'category',
  'value',
  'decimals',
  'unit',
  'flag',
  'confidence',
  'is_synthetic',
  'source',
  'also',
  'note',
  'remark',
] as const satisfies readonly (keyof Observation)[];

/** A place where a series may not be compared across two periods. Lists are never empty. */
export interface SeriesBreak {
  readonly id: string;
  readonly areas: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly indicators: readonly string[];
  readonly categories: readonly string[];
}

/** Where a figure was printed. `date` is ISO, to the year, month or day. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
}
