import { kepri } from '../geography/area.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { RegistryObservation } from '../observations/registry.ts';
import type { Bar } from './bars.ts';
import type { Cell, Table } from './table.ts';

type Row = RegistryObservation;

/** A figure as it is printed: its number with the mark of its flag, or the word for its absence. */
export function registryText(row: Row, language: Language): string {
  const text = messagesIn(language).registryFigures;
  if (row.value === null) {
    return text.absent[row.flag === 'low-reliability' ? row.flag : 'confidential'];
  }
  if (row.flag === 'above-95') return text.above95;
  const number = formatNumber(row.value, row.decimals, language);
  return row.flag === 'low-reliability' ? `${number} ${text.unreliable}` : number;
}

/** A figure as a bar or column; `label` is its area or category. */
export function barOf(row: Row, label: string, language: Language, focus?: boolean): Bar {
  return {
    label,
    value: row.value,
    text: registryText(row, language),
    ...(focus === undefined ? {} : { focus }),
  };
}

/** The notes that rows call for: why some are withheld, and what marks mean. */
export function registryNotes(rows: readonly Row[], language: Language): readonly string[] {
  const text = messagesIn(language).registryFigures;
  const reasons = [...new Set(rows.map(({ reason }) => reason))].flatMap((reason) =>
    reason === null ? [] : [text.reasons[reason] ?? reason],
  );
  return [
    ...reasons,
    ...(rows.some((row) => row.value !== null && row.flag === 'low-reliability')
      ? [text.noteUnreliable]
      : []),
    ...(rows.some(({ flag }) => flag === 'above-95') ? [text.noteAbove] : []),
  ];
}

function cellOf(row: Row | undefined, language: Language): Cell {
  if (!row) return { text: null, mark: null, value: null };
  return { text: registryText(row, language), mark: null, value: row.value };
}

/** A class of a table, in its order. */
export interface Heading {
  readonly code: string;
  readonly label: string;
}

/** Areas down, the province first, and categories across. */
export function areaTable(
  rows: readonly Row[],
  columns: readonly Heading[],
  { first, unit, language }: TableWords,
): Table {
  const codes = [...new Set(rows.map(({ area_code }) => area_code))].sort(
    (a, b) => Number(b === kepri) - Number(a === kepri) || (a < b ? -1 : 1),
  );
  const at = new Map(rows.map((row) => [`${row.area_code} ${row.category}`, row]));
  return {
    first,
    columns: columns.map(({ label }, index) => (index === 0 ? { label, unit } : { label })),
    rows: codes.map((code) => ({
      key: code,
      label: rows.find(({ area_code }) => area_code === code)!.area_name,
      cells: columns.map((column) => cellOf(at.get(`${code} ${column.code}`), language)),
    })),
  };
}

interface TableWords {
  /** Heading of the first column. */
  readonly first: string;
  readonly unit: string;
  readonly language: Language;
}

/** Groups down and classes across, of one area; categories are `group x class`, or the group. */
export function groupTable(
  rows: readonly Row[],
  groups: readonly Heading[],
  columns: readonly Heading[],
  { first, unit, language }: TableWords,
): Table {
  const at = new Map(rows.map((row) => [row.category, row]));
  const named = (group: string, column: string): string =>
    column === 'total' ? group : `${group} x ${column}`;
  return {
    first,
    columns: columns.map(({ label }, index) => (index === 0 ? { label, unit } : { label })),
    rows: groups.map(({ code, label }) => ({
      key: code,
      label,
      cells: columns.map((column) => cellOf(at.get(named(code, column.code)), language)),
    })),
  };
}
