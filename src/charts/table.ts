import { formatNumber, formatPeriod } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Observation } from '../observations/observation.ts';
import { expectedPeriods } from '../observations/rounds.ts';
import { markOf, type Mark } from './mark.ts';

export interface Cell {
  /** The number in the language of the page, or null for a gap. */
  readonly text: string | null;
  readonly mark: Mark | null;
  /** For sorting. */
  readonly value: number | null;
}

export interface Column {
  readonly label: string;
  readonly unit?: string;
  readonly holds: (row: Observation) => boolean;
}

export interface Table {
  readonly first: string;
  readonly columns: readonly { readonly label: string; readonly unit?: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly Cell[];
  }[];
}

/** The sign of that mark, or "". */
export function signOf(row: Observation, language: Language): string {
  const mark = markOf(row);
  return mark ? messagesIn(language).site.figure[mark] : '';
}

export function cellOf(row: Observation | undefined, language: Language): Cell {
  return row
    ? {
        text: formatNumber(row.value, row.decimals, language),
        mark: markOf(row),
        value: row.value,
      }
    : { text: null, mark: null, value: null };
}

/**
 * Rows as a table: one row for each period (newest first, a missing round of the survey too) or
 * area (in the order of the rows), one column for each test. A combination without an observation
 * stays a gap.
 */
export function tableOf(
  rows: readonly Observation[],
  {
    down,
    first,
    columns,
    language,
  }: {
    readonly down: 'period' | 'area_code';
    readonly first: string;
    readonly columns: readonly Column[];
    readonly language: Language;
  },
): Table {
  const kept = rows.filter((row) => columns.some((column) => column.holds(row)));
  const found = [...new Set(kept.map((row) => row[down]))];
  const keys = down === 'period' ? expectedPeriods(found).toReversed() : found;
  return {
    first,
    columns: columns.map(({ label, unit }) => (unit === undefined ? { label } : { label, unit })),
    rows: keys.map((key) => {
      const own = kept.filter((row) => row[down] === key);
      return {
        key,
        label: down === 'period' ? formatPeriod(key, language) : own[0]!.area_name,
        cells: columns.map((column) => cellOf(own.find(column.holds), language)),
      };
    }),
  };
}
