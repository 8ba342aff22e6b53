/** CSV of rows in the order of the columns, one line each, quoted only where a cell needs it. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  const line = (cells: readonly (string | number)[]) => `${cells.map(quoted).join(',')}\n`;
  return line(columns) + rows.map((row) => line(columns.map((column) => row[column]))).join('');
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
