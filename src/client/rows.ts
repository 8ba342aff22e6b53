export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** Rows of one SQL text with their columns in order. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A cell of either engine as the other one gives it: numbers for big integers, null for nothing. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) return value.getTime();
  throw new TypeError(`a cell is ${typeof value}; select plain columns only`);
}

/** One cell, one row too many or a set of columns on which two answers differ. */
export type Difference =
  | { readonly kind: 'columns'; readonly expected: string; readonly found: string }
  | { readonly kind: 'rows'; readonly expected: number; readonly found: number }
  | {
      readonly kind: 'cell';
      /** From 1. */
      readonly row: number;
      readonly column: string;
      readonly expected: Cell;
      readonly found: Cell;
    };

/** Every difference of two answers, row by row in their order; empty where they are equal. */
export function differences(expected: Rows, found: Rows): Difference[] {
  if (expected.columns.join() !== found.columns.join()) {
    return [
      { kind: 'columns', expected: expected.columns.join(', '), found: found.columns.join(', ') },
    ];
  }
  const list: Difference[] = [];
  if (expected.rows.length !== found.rows.length) {
    list.push({ kind: 'rows', expected: expected.rows.length, found: found.rows.length });
  }
  expected.rows.slice(0, found.rows.length).forEach((row, index) => {
    for (const column of expected.columns) {
      const a = row[column] ?? null;
      const b = found.rows[index]?.[column] ?? null;
      if (a !== b) list.push({ kind: 'cell', row: index + 1, column, expected: a, found: b });
    }
  });
  return list;
}
