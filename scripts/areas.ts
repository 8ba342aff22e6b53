import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Area } from '../src/geography/area.ts';
import type { AreaRow } from '../src/geography/tree.ts';
import { areaColumns, areasOf } from '../src/geography/tree.ts';

/**
 * The areas of a table with the columns of `areaColumns`. Throws with one sentence a line when the
 * table is no single tree of areas.
 */
export async function readAreas(file: string): Promise<Area[]> {
  const rows = parse<Record<string, string>>(await readFile(file, 'utf8'), { columns: true });
  const missing = areaColumns.filter((column) => rows.length > 0 && !(column in (rows[0] ?? {})));
  if (missing.length > 0)
    throw new Error(`${file}: column ${missing.join(', ')} is missing; add it to the header`);
  const { areas, problems } = areasOf(rows as AreaRow[]);
  if (problems.length > 0) throw new Error(problems.map((line) => `${file}: ${line}`).join('\n'));
  return areas;
}
