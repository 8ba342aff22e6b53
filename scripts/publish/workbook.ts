import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeWorkbook, { type Row, type Sheet } from 'write-excel-file/node';
import type { Cell } from './engine.ts';

/** A table of a workbook; `widths` are in characters, and the first row stays when scrolling. */
export interface SheetContent {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

/** A page of text: a first line as title, then lines of a name and a text. */
export interface CoverContent {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly (readonly [string, string])[];
}

type NodeSheet = Sheet<Buffer>;

function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function dataRow(row: readonly Cell[], value: number, decimals: number): Row {
  return row.map((cell, index) => {
    if (cell === null) return null;
    if (index === value && typeof cell === 'number' && decimals >= 0) {
      return { value: cell, type: Number, format: numberFormat(Number(row[decimals])) };
    }
    if (typeof cell === 'number') return { value: cell, type: Number };
    if (typeof cell === 'boolean') return { value: cell, type: Boolean };
    return { value: String(cell), type: String };
  });
}

function sheetOf({ name, columns, rows, widths }: SheetContent): NodeSheet {
  const value = columns.indexOf('value');
  const decimals = columns.indexOf('decimals');
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => dataRow(row, value, decimals)),
    ],
  };
}

function coverOf({ name, title, lines }: CoverContent): NodeSheet {
  return {
    sheet: name,
    showGridLines: false,
    columns: [{ width: 26 }, { width: 100 }],
    data: [
      [{ value: title, type: String, fontWeight: 'bold', fontSize: 16 }],
      ...lines.map(([head, text]): Row => [
        head === ''
          ? null
          : { value: head, type: String, fontWeight: 'bold', alignVertical: 'top' },
        text === '' ? null : { value: text, type: String, wrap: true, alignVertical: 'top' },
      ]),
    ],
  };
}

/** The same entries in the order of their names, stamped with noon of the release date. */
function withoutClock(workbook: Uint8Array, date: string): Uint8Array {
  const [year, month, day] = date.split('-').map(Number);
  const stamp = new Date(year!, month! - 1, day, 12);
  const entries = Object.entries(unzipSync(workbook)).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = '[Content_Types].xml';
  entries.sort(([a], [b]) => Number(b === first) - Number(a === first));
  const zipped: Zippable = Object.fromEntries(entries);
  return zipSync(zipped, { level: 6, mtime: stamp });
}

/**
 * A workbook (XLSX) of a cover and tables. Numbers are numbers, shown with their printed decimals;
 * codes are text. The bytes depend on the content and on `date` (ISO) alone: the writer stamps its
 * archive with the clock, so the archive is made again.
 */
export async function workbookOf(
  cover: CoverContent,
  sheets: readonly SheetContent[],
  date: string,
): Promise<Uint8Array> {
  const buffer = await writeWorkbook([coverOf(cover), ...sheets.map(sheetOf)]).toBuffer();
  return withoutClock(buffer, date);
}
