import type { Observation } from '../observations/observation.ts';
import type { ChangeMap } from './change.ts';
import { csvAddress, csvText } from './csv.ts';

/**
 * The change of one area as it is taken away: numbers with a decimal point, the two values in
 * `unit`, the difference in `difference_unit`; `reason` is the id of why two figures are not
 * compared, `difference` then null. The difference is derived; flags and sources are those of the
 * two values, as in the published file.
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
  readonly difference_unit: string;
  readonly flag: 'derived';
  readonly flag_before: string | null;
  readonly flag_after: string | null;
  readonly source_before: string | null;
  readonly source_after: string | null;
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
  'difference_unit',
  'flag',
  'flag_before',
  'flag_after',
  'source_before',
  'source_after',
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
  const at = (code: string, period: string): Observation | undefined =>
    rows.find((row) => row.area_code === code && row.period === period);
  return areas.map(({ code, change }) => ({
    area_code: code,
    area_name: names.get(code) ?? '',
    indicator,
    before,
    after,
    value_before: at(code, before)?.value ?? null,
    value_after: at(code, after)?.value ?? null,
    difference: change.comparable ? Number(change.difference.toFixed(change.decimals)) : null,
    decimals: change.comparable ? change.decimals : null,
    unit,
    difference_unit: unit === 'percent' ? 'percentage-points' : unit,
    flag: 'derived',
    flag_before: at(code, before)?.flag ?? null,
    flag_after: at(code, after)?.flag ?? null,
    source_before: at(code, before)?.source ?? null,
    source_after: at(code, after)?.source ?? null,
    reason: change.comparable ? null : (change.breakId ?? change.reason),
  }));
}

/** Records as CSV, with a header. */
export const changeCsv = (records: readonly ChangeRecord[]): string =>
  csvText([columns, ...records.map((record) => columns.map((column) => record[column]))]);

/** The address of a link that saves the CSV of these records. */
export const changeCsvAddress = (records: readonly ChangeRecord[]): string =>
  csvAddress(changeCsv(records));
