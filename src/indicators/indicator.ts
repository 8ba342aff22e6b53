import type { Text } from '../i18n/language.ts';
import type { AreaLevel } from '../geography/area.ts';
import type { RegistryMeasure } from './registry/measure.ts';

export const topics = [
  'poverty',
  'inequality',
  'development',
  'labour',
  'population',
  'territory',
  'housing',
  'deciles',
  'targeting',
  'living',
  'work-school',
  'people',
  'enumeration',
  'linkage',
] as const;
/** Subject of an indicator; those from `deciles` on are of the registry. */
export type Topic = (typeof topics)[number];

export const units = [
  'percent',
  'thousand-persons',
  'persons',
  'families',
  'thousand-families',
  'persons-household',
  'index',
  'rupiah-month',
  'rupiah-household-month',
  'thousand-rupiah-year',
  'years',
  'count',
  'persons-family',
  'per-100',
] as const;
/** Unit of the printed number. `rupiah-month` is per person, `thousand-rupiah-year` as well. */
export type Unit = (typeof units)[number];

const counts = ['thousand-persons', 'persons', 'families', 'thousand-families', 'count'] as const;

/** Whether a figure counts people or things: that of a whole is no standard for its parts. */
export const isCount = (unit: Unit): boolean => counts.some((one) => one === unit);

/**
 * Decimals as printed by the source. The first rule whose conditions all hold applies;
 * a rule without conditions closes the list. `from` and `to` are periods, both included,
 * compared as text.
 */
export interface DecimalRule {
  readonly decimals: number;
  readonly from?: string;
  readonly to?: string;
  readonly levels?: readonly AreaLevel[];
  /** Kemendagri codes. */
  readonly areas?: readonly string[];
  readonly category?: string;
}

/** How a figure comes about: taken over from its source, or counted in the registry. */
export type Measure = { readonly kind: 'published' } | RegistryMeasure;

/** The measure of a figure that is taken over as its source prints it. */
export const published: Measure = { kind: 'published' };

/**
 * One statistic of the site. The entry is the only place where an indicator is known:
 * labels, unit, decimals, checks, colours of the map and relations follow from it.
 */
export interface Indicator {
  readonly id: string;
  readonly topic: Topic;
  /** Name as a title: "Persentase penduduk miskin". */
  readonly label: Text;
  /** One or two words for a control or a column: "Tingkat kemiskinan". */
  readonly short: Text;
  /** The axis in words, lower case: "persen penduduk". */
  readonly axis: Text;
  readonly definition: Text;
  readonly unit: Unit;
  readonly decimals: readonly DecimalRule[];
  /** Months its survey refers to ("03"); without them a figure stands for a year. */
  readonly months?: readonly string[];
  /** Closed range of valid values; open where a side is missing. */
  readonly range: { readonly min?: number; readonly max?: number };
  readonly direction: 'lower-is-better' | 'higher-is-better' | 'neutral';
  /** Sums over areas and categories equal the total (counts of one period). */
  readonly additive: boolean;
  /** A mean over persons: the total lies between urban and rural. Not so for the Gini ratio. */
  readonly averaged?: boolean;
  readonly measure: Measure;
  /** Survey or register the figures come from, as printed in source lines. */
  readonly survey: Text;
  /** Indicator of which this one is the number of persons: count = rate x population. */
  readonly rate?: string;
  /** Indicators that add up to this one. */
  readonly parts?: readonly string[];
  /** Shown on the map of regencies. */
  readonly mapped: boolean;
}
