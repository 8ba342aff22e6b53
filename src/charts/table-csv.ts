import type { Observation } from '../observations/observation.ts';
import { csvAddress, csvText } from './csv.ts';
import type { Table } from './table.ts';

const columns = ['row', 'column', 'unit', 'value', 'shown', 'flag', 'source'] as const;

/**
 * A table as it is shown, a line for each of its cells: the names of its row and column, the unit,
 * the value with a decimal point, the cell as printed, the flag and the sources of the figures that
 * the table is made of. `derived` columns are computed by the site, by their places from 0 on.
 */
export function tableCsv(
  table: Table,
  rows: readonly Observation[],
  derived: readonly number[],
): string {
  const sources = [...new Set(rows.map(({ source }) => source))].sort().join(';');
  const cells = table.rows.flatMap((row) =>
    row.cells.map((cell, index) => {
      const column = table.columns[index];
      const flag = derived.includes(index) && cell.value !== null ? 'derived' : cell.mark;
      return [
        row.label,
        column?.label ?? '',
        column?.unit ?? '',
        cell.value,
        cell.text,
        flag,
        sources,
      ];
    }),
  );
  return csvText([columns, ...cells]);
}

/** The address of a link that saves the CSV of a table. */
export const tableCsvAddress = (...table: Parameters<typeof tableCsv>): string =>
  csvAddress(tableCsv(...table));
