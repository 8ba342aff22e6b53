import type { Observation } from '../observations/observation.ts';
import type { ChangeMap } from './change.ts';

/**
 * The change of one area as it is taken away: numbers in `unit` with a decimal point, `reason` the
 * id of why two figures are not compared, `difference` then null.
 */
export interface ChangeRecord {
  readonly area_code: string;
  readonly area_name: string;
  readonly indicator: string;
  readonly before: string;
  readonly after: string;
  readonly value_before: number | null;
  readonly value_after: number | null;
  readonly difference: number | null;
  readonly decimals: number | null;
  readonly unit: string;
  readonly reason: string | null;
}

const columns = [
  'area_code',
  'area_name',
  'indicator',
  'before',
  'after',
  'value_before',
  'value_after',
  'difference',
  'decimals',
  'unit',
  'reason',
] as const satisfies readonly (keyof ChangeRecord)[];

/** The change of each area of a map between the two periods it was made of. */
export function changeRecords(
  { areas }: ChangeMap,
  rows: readonly Observation[],
  before: string,
  after: string,
  {
    indicator,
    unit,
    names,
  }: {
    readonly indicator: string;
    readonly unit: string;
    readonly names: ReadonlyMap<string, string>;
  },
): ChangeRecord[] {
  const valueAt = (code: string, period: string): number | null =>
    rows.find((row) => row.area_code === code && row.period === period)?.value ?? null;
  return areas.map(({ code, change }) => ({
    area_code: code,
    area_name: names.get(code) ?? '',
    indicator,
    before,
    after,
    value_before: valueAt(code, before),
    value_after: valueAt(code, after),
    difference: change.comparable ? Number(change.difference.toFixed(change.decimals)) : null,
    decimals: change.comparable ? change.decimals : null,
    unit,
    reason: change.comparable ? null : (change.breakId ?? change.reason),
  }));
}

/** Records as CSV: a header, points, empty where there is none, lines ended by CR LF (RFC 4180). */
export function changeCsv(records: readonly ChangeRecord[]): string {
  const cell = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = records.map((record) => columns.map((column) => cell(record[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** The address of a link that saves the CSV of these records. */
export const changeCsvAddress = (records: readonly ChangeRecord[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(changeCsv(records))}`;
