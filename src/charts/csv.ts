type Cell = string | number | null;

const quoted = (value: Cell): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines as CSV: points, empty where there is nothing, lines ended by CR LF (RFC 4180). */
export const csvText = (lines: readonly (readonly Cell[])[]): string =>
  [...lines.map((line) => line.map(quoted).join(',')), ''].join('\r\n');

/** The address of a link that saves a CSV. */
export const csvAddress = (text: string): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
