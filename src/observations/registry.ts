import type { Text } from '../i18n/language.ts';
import { observationColumns, type Observation } from './observation.ts';

/** Columns of registry.parquet: those of the observations, and why a figure is withheld. */
export const registryColumns = { ...observationColumns, reason: 'VARCHAR' } as const;

/** Tables that a question is asked of, each a Parquet file of its name, and their columns. */
export const questionTables = {
  observations: observationColumns,
  registry: registryColumns,
} as const;
export type QuestionTable = keyof typeof questionTables;

/** Why a figure of the registry is not shown, as in the files. */
export type WithheldReason = string;

/**
 * One protected figure of the registry. `breakdown` names the dimensions of `category`, joined by
 * ` x `, and is `none` where there is none; `value` is null where it is withheld, and `flag` and
 * `reason` say why.
 */
export interface RegistryObservation extends Omit<Observation, 'value' | 'confidence'> {
  readonly breakdown: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly confidence: null;
  readonly reason: WithheldReason | null;
}

/** Columns of an answer of the registry, in the order of `RegistryObservation`. */
export const registryAnswerColumns = [
  'area_code',
  'area_level',
  'area_name',
  'period',
  'indicator',
  'breakdown',
  'category',
  'value',
  'numerator',
  'denominator',
  'decimals',
  'unit',
  'flag',
  'reason',
  'is_synthetic',
  'source',
] as const;

/** A finding of validation without pseudonyms; a share of the rows in steps instead of a count. */
export interface PublishedFinding {
  readonly rule: string;
  readonly table: 'families' | 'individuals' | 'extract';
  readonly column: string | null;
  readonly text: Text;
  /** Upper end of the class of the share of rows, in percent: 0.1, 0.5, 1, 5 or 100. */
  readonly percentAtMost: number;
}

/** What is published of one extract beside its figures. It holds no count of records. */
export interface RegistryRelease {
  readonly period: string;
  readonly referenceMonth: string;
  readonly producer: string;
  readonly isSynthetic: boolean;
  readonly series: string;
  readonly codeSystem: string;
  readonly codeVintage: string;
  /** Id of its source. */
  readonly source: string;
  readonly quality: {
    readonly columns: Readonly<Record<'families' | 'individuals', number>>;
    readonly rules: Readonly<Record<'families' | 'individuals', number>>;
    readonly findings: readonly PublishedFinding[];
    readonly unmapped: readonly {
      readonly table: 'families' | 'individuals';
      readonly column: string;
      readonly percentAtMost: number;
    }[];
  };
  /** Optional columns that the extract lacks, with the indicators that need them. */
  readonly missing: readonly { readonly indicator: string; readonly columns: readonly string[] }[];
  /** Figures in all, and those that are shown. */
  readonly figures: number;
  readonly shown: number;
  /** Distance of a synthetic register to each margin it was made from; null for a real extract. */
  readonly distances:
    | readonly { readonly margin: string; readonly distance: number; readonly limit: number }[]
    | null;
  /** Noise of a synthetic register; null for a real extract, where it is private. */
  readonly noise: NoiseMoments | null;
}

/** Noise over the distinct counts of a release, by bins of true size. */
export interface NoiseMoments {
  /** Largest noise D and its variance V. */
  readonly maximum: number;
  readonly variance: number;
  readonly bins: readonly {
    /** Smallest true count of the bin. */
    readonly from: number;
    readonly cells: number;
    readonly mean: number;
    readonly variance: number;
  }[];
}

/**
 * A figure of the registry as an observation, for maps and sentences. A withheld one is flagged
 * `confidential`, or `low-reliability` where its base is too small, and its value is not a number.
 */
export function observationOf(row: RegistryObservation): Observation {
  return {
    ...row,
    value: row.value ?? Number.NaN,
    confidence: 'cross-checked',
    also: null,
    note: null,
    remark: null,
  };
}

/** What a page shows of the receipt of a table. */
export interface PublishedReceipt {
  readonly table: string;
  readonly indicator: string;
  readonly period: string;
  readonly is_synthetic: boolean;
  readonly line: Text;
}
