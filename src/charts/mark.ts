import type { Observation } from '../observations/observation.ts';

/** What stands beside a number; the component writes the symbol and its key. */
export const marks = ['single', 'unofficial', 'derived'] as const;
export type Mark = (typeof marks)[number];

/** The mark of an observation as printed beside its number. */
export function markOf(row: Observation): Mark | null {
  if (row.flag === 'derived') return 'derived';
  if (row.flag === 'unofficial-copy') return 'unofficial';
  return row.confidence === 'verified' ? 'single' : null;
}
