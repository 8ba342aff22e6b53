import { join } from 'node:path';
import { CsvProblem, readCsv, type CsvRow } from '../read.ts';
import { ValidationError } from './failures.ts';

/** The published files and their columns. */
export const files = {
  'observations.csv': [
    'bps_code',
    'area_name',
    'period',
    'category',
    'indicator',
    'value',
    'source',
    'also',
    'confidence',
    'notes',
    'remark',
  ],
  'sources.csv': ['id', 'title', 'publisher', 'date', 'url', 'detail'],
  'series_breaks.csv': ['id', 'areas', 'from', 'to', 'indicators', 'categories'],
  'rejected.csv': [
    'bps_code',
    'area_name',
    'period',
    'category',
    'indicator',
    'value',
    'source',
    'reason',
  ],
  'fieldwork.csv': [
    'bps_code',
    'area_name',
    'period',
    'item',
    'value',
    'unit',
    'source',
    'also',
    'confidence',
    'remark',
  ],
} as const;

export type FileName = keyof typeof files;
export type Row<Name extends FileName> = CsvRow<(typeof files)[Name][number]>;
export type Tables = { readonly [Name in FileName]: readonly Row<Name>[] };

/** All published files of a folder; throws a `ValidationError` with what is wrong in any of them. */
export async function readTables(folder: string): Promise<Tables> {
  const failures: string[] = [];
  const table = async <Name extends FileName>(name: Name): Promise<readonly Row<Name>[]> => {
    try {
      const columns: readonly (typeof files)[Name][number][] = files[name];
      const rows = await readCsv(join(folder, name), columns);
      if (rows.length === 0) failures.push(`${name} has no rows; restore them`);
      return rows;
    } catch (error) {
      if (!(error instanceof CsvProblem)) throw error;
      failures.push(...error.problems);
      return [];
    }
  };
  const tables: Tables = {
    'observations.csv': await table('observations.csv'),
    'sources.csv': await table('sources.csv'),
    'series_breaks.csv': await table('series_breaks.csv'),
    'rejected.csv': await table('rejected.csv'),
    'fieldwork.csv': await table('fieldwork.csv'),
  };
  if (failures.length > 0) throw new ValidationError(failures);
  return tables;
}
