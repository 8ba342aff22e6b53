import { parquetScan, type AsyncBuffer } from 'hyparquet';
import { failureOf, Failure } from './failure.ts';
import { fetchWithin } from './fetching.ts';
import type { Need } from './need.ts';
import { cellOf, type Cell } from './rows.ts';

/** Milliseconds until the headers of each part of the file must be there. */
const partLimit = 30_000;
/** Files up to this size are fetched in one piece. */
const wholeBytes = 500_000;

/** Columns of the published file, each of the same length. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

/**
 * A published Parquet by range requests; a small one, and one of a host without ranges, at once.
 * `received` is told of every byte.
 */
export async function publishedFile(
  address: string,
  received: (bytes: number) => void = () => undefined,
  inOnePiece = wholeBytes,
): Promise<AsyncBuffer> {
  const head = await fetchWithin(partLimit, address, 'data-missing', { method: 'HEAD' });
  const length = head.headers.get('content-encoding') ? null : head.headers.get('content-length');
  const parts = new Map<string, Promise<ArrayBuffer>>();
  let whole: Promise<ArrayBuffer> | undefined;

  async function wholeFile(): Promise<ArrayBuffer> {
    const response = await fetchWithin(partLimit, address, 'data-missing');
    return bodyOf(response, received);
  }

  async function part(start: number, end: number): Promise<ArrayBuffer> {
    const headers = { Range: `bytes=${start}-${end - 1}` };
    const response = await fetchWithin(partLimit, address, 'data-missing', { headers });
    if (response.status !== 206) {
      whole = bodyOf(response, received);
      return (await whole).slice(start, end);
    }
    const body = await bodyOf(response, received);
    if (body.byteLength !== end - start) {
      throw new Failure('data-broken', `bytes ${start}-${end} of ${address} are cut short`);
    }
    return body;
  }

  if (length === null || Number(length) <= inOnePiece) whole = wholeFile();
  const byteLength = length === null ? (await whole!).byteLength : Number(length);
  return {
    byteLength,
    async slice(start, end = byteLength) {
      if (whole) return (await whole).slice(start, end);
      const key = `${start}-${end}`;
      const known = parts.get(key) ?? part(start, end);
      parts.set(key, known);
      known.catch(() => parts.delete(key));
      return known;
    },
  };
}

async function bodyOf(response: Response, received: (bytes: number) => void): Promise<ArrayBuffer> {
  try {
    const body = await response.arrayBuffer();
    received(body.byteLength);
    return body;
  } catch (cause) {
    throw failureOf(cause, 'offline');
  }
}

/**
 * Reads the needed columns of the row groups that may hold the needed rows, by their statistics.
 * A file that is not a whole Parquet, or lacks a column, rejects with `data-broken`.
 */
export async function readPublished(file: AsyncBuffer, need: Need): Promise<Columns> {
  try {
    const filter = Object.entries(need.among).map(([column, values]) => ({
      [column]: { $in: [...values] },
    }));
    const scan = await parquetScan({
      file,
      columns: [...need.columns],
      pruningFilter: { $and: filter },
    });
    const columns: Record<string, Cell[]> = {};
    for (const column of need.columns) {
      const cells: Cell[] = [];
      for (const range of scan.ranges) {
        const values = await scan.readColumn({ column, ...range });
        for (let index = 0; index < values.length; index += 1) cells.push(cellOf(values[index]));
        if (values.length !== range.rowEnd - range.rowStart) {
          throw new Error(`column ${column} has ${values.length} rows of ${range.rowEnd}`);
        }
      }
      columns[column] = cells;
    }
    return columns;
  } catch (cause) {
    throw failureOf(cause, 'data-broken');
  }
}
