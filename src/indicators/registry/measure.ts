import type { Text } from '../../i18n/language.ts';
import type { DimensionId } from './dimensions.ts';

/** Levels of registry figures, from the largest area to the smallest. */
export const registryLevels = ['province', 'regency', 'district', 'village'] as const;
export type RegistryLevel = (typeof registryLevels)[number];

/** What is counted; each has a record key of its own. */
export type Population = 'family' | 'person';

/** One class of a measure. */
export interface Part {
  /** Code of the class, as in `category` of a figure; never `total`. */
  readonly code: string;
  readonly label: Text;
  /** Condition over `atom` in SQL; without it, `atom` equals the code as a whole number. */
  readonly when?: string;
  /** Belonging to it says what a person would hide. Never on "no", "none" or a complement. */
  readonly disclosive?: boolean;
  /** Weight in an index, as a fraction of 1. */
  readonly weight?: number;
}

/** A further table of a measure: its classes once more, within the groups of a dimension. */
export interface Breakdown {
  readonly dimension: DimensionId;
  /** The lowest level at which it is shown, where the rules allow it. */
  readonly lowest: RegistryLevel;
  /** The groups alone, without the classes of the measure. */
  readonly whole?: boolean;
}

/** A group with a universe, classes and base of its own, such as a programme with its target. */
export interface Cut extends Pick<
  RegistryMeasure,
  'population' | 'universe' | 'atom' | 'base' | 'parts'
> {
  readonly group: string;
}

/**
 * How a registry figure is counted, over the columns of the codebook and those of
 * `ofAnyMember`. `universe` and `atom` are SQL over one record: only records of the universe
 * count. `atom` is a small whole number or a truth value (1 or 0), from which the conditions of the
 * parts tell the classes of a record; null is in none. `base` is a condition over `atom`; without it
 * all of the universe is the base of shares.
 */
export interface RegistryMeasure {
  readonly kind: 'registry';
  readonly figure: 'count' | 'share' | 'ratio' | 'distribution' | 'index';
  readonly population: Population;
  readonly universe: string;
  readonly atom: string | null;
  readonly base?: string;
  readonly parts: readonly Part[];
  /** Dimension whose classes the parts are; null where there is one part, or none. */
  readonly classes: string | null;
  /** Distinct classifying attributes of the parts, counted by the rules of detail. */
  readonly attributes: readonly string[];
  /** The numerator of a ratio counts records of this universe instead of a class of its own. */
  readonly numerator?: { readonly population: Population; readonly universe: string };
  readonly scale?: number;
  readonly decimals?: number;
  readonly breakdowns: readonly Breakdown[];
  /** Groups that count records of their own; then there is no table of the whole. */
  readonly cuts?: { readonly dimension: DimensionId; readonly groups: readonly Cut[] };
  readonly lowest: RegistryLevel;
  readonly sensitivity: 'open' | 'specific';
  /** Optional columns of an extract without which there is no figure. */
  readonly needs: readonly string[];
  /** Coarser classes of the same records, in tables of their own. */
  readonly broad?: {
    readonly parts: readonly Part[];
    readonly classes: string;
    readonly lowest: RegistryLevel;
  };
}
