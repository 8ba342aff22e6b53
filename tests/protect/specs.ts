import type { TableSpec } from '../../scripts/protect/cells.ts';

const levels = ['province', 'regency', 'district', 'village'] as const;

/** Families with something, in percent. */
export const share: TableSpec = {
  id: 'share',
  indicator: 'made-up-share',
  kind: 'share',
  unit: 'family',
  valueUnit: 'percent',
  dimensions: ['attribute'],
  categoryOf: null,
  categories: [{ code: 'yes' }],
  breakdown: null,
  levels,
  sensitivity: 'open',
};

/** Families by four materials. */
export const distribution: TableSpec = {
  ...share,
  id: 'distribution',
  indicator: 'made-up-distribution',
  kind: 'distribution',
  dimensions: ['material'],
  categoryOf: 'material',
  categories: ['a', 'b', 'c', 'd'].map((code) => ({ code })),
};
