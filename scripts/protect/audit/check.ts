/** Names of the checks, in the order of receipts. */
export const checkNames = [
  'recomputed-cells',
  'recomputed-counts',
  'one-cell-one-value',
  'hidden-small-counts',
  'true-zeros',
  'noise-moments',
  'values-from-published-counts',
  'allowed-detail',
  'one-boundary-set',
  'every-row',
  'floor',
  'sparse-tables',
  'group-disclosure',
  'linked-counts',
  'magnitudes',
  'one-fact-one-key',
  'two-releases',
] as const;
export type CheckName = (typeof checkNames)[number];

/** A place where a check failed; `table` is null where all tables are concerned. */
export interface Finding {
  readonly table: string | null;
  /** An area, a second table, or what is wrong; never a count. */
  readonly place: string;
}

export interface AuditResult {
  readonly check: CheckName;
  readonly findings: readonly Finding[];
}
