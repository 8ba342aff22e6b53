import type { Cell } from './engine.ts';

/**
 * A value with exactly its printed decimals and a point: 142.5 with 2 is "142.50". Throws where
 * the value has more decimals than it was printed with, because the file would lose them.
 */
export function printed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  if (Number(text) === value) return text;
  throw new Error(`${value} has more than ${decimals} decimals; correct the rule of its indicator`);
}

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180, UTF-8 without a mark, lines end with LF). Where the columns `value` and
 * `decimals` are both there, the value is written with its printed decimals;
 * a withheld one stays empty.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const value = columns.indexOf('value');
  const decimals = columns.indexOf('decimals');
  const lines = rows.map((row) =>
    row
      .map((cell, index) =>
        index === value && decimals >= 0 && cell !== null
          ? printed(Number(cell), Number(row[decimals]))
          : field(cell),
      )
      .join(','),
  );
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
