import { formatNumber, formatPeriod, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { indicatorById } from '../indicators/index.ts';

/** One statement about the Regsosek field work of 2022, as it was printed. */
export interface FieldworkRecord {
  /** Place in the file, from 1. */
  readonly position: number;
  /** Kemendagri code, or null for a place outside of the list of areas. */
  readonly area_code: string | null;
  readonly area_name: string;
  readonly period: string;
  /** Id of what is stated; its words are in `fieldwork.items`, or it is an indicator. */
  readonly item: string;
  /** A number, an ISO date or a month as text, by the unit. */
  readonly value: string;
  readonly unit: FieldworkUnit;
  readonly source: string;
  /** Further sources, parted by `;`, or null. */
  readonly also: string | null;
  readonly confidence: string;
  /** English. */
  readonly remark: string | null;
}

export const fieldworkUnits = [
  'persons',
  'families',
  'households',
  'count',
  'percent',
  'date',
  'month',
  'flag',
] as const;
export type FieldworkUnit = (typeof fieldworkUnits)[number];

/** The one statement of an item about an area; throws where there is none. */
export function fieldworkAt(
  records: readonly FieldworkRecord[],
  item: string,
  area: string,
): FieldworkRecord {
  const found = records.find((record) => record.item === item && record.area_code === area);
  if (found) return found;
  throw new Error(`fieldwork.csv has no ${item} of area ${area}; restore the row`);
}

/** The value of a statement in words: "464.975 orang", "15 Oktober 2022". */
export function fieldworkValue({ value, unit }: FieldworkRecord, language: Language): string {
  const text = messagesIn(language).fieldwork;
  switch (unit) {
    case 'date':
    case 'month':
      return formatPeriod(value, language);
    case 'flag':
      return text.records.yes;
    case 'households':
      return text.households(formatNumber(Number(value), 0, language));
    default:
      return formatValue(Number(value), value.split('.')[1]?.length ?? 0, unit, language);
  }
}

/** What a statement is about, in words. */
export function fieldworkItem({ item }: FieldworkRecord, language: Language): string {
  const items: Readonly<Record<string, string>> = messagesIn(language).fieldwork.items;
  return items[item] ?? indicatorById(item).label[language];
}
