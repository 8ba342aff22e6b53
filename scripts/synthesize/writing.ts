import type { DuckDBConnection } from '@duckdb/node-api';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { variablesOf } from '../../src/codebook/index.ts';
import type { TableName } from '../../src/codebook/variable.ts';
import { tableNames } from '../../src/codebook/variable.ts';
import { quotedText } from '../extract/sql.ts';
import { period, recordOrder, referenceMonth } from './records.ts';

export const series = 'kepri-synthetic';
const rowGroup = 122_880;

/** Name of a file of a table: without a number where there is one part alone. */
export const partName = (table: TableName, part: number, parts: number): string =>
  parts === 1 ? `${table}.parquet` : `${table}-${String(part + 1).padStart(4, '0')}.parquet`;

/**
 * Writes the tables `families` and `individuals` as a part of the extract, in the order of their
 * numbers: the order in which threads made them is not theirs.
 */
export async function writePart(
  connection: DuckDBConnection,
  folder: string,
  part: number,
  parts: number,
): Promise<void> {
  for (const table of tableNames) {
    const columns = variablesOf[table].filter(({ column }) => column !== 'derived');
    const file = join(folder, partName(table, part, parts));
    await connection.run(
      `COPY (SELECT ${columns.map(({ name }) => name).join(', ')} FROM ${table}
         ORDER BY ${recordOrder[table].join(', ')})
       TO ${quotedText(file)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup},
         KV_METADATA {is_synthetic: 'true', period: '${period}', pseudonym_series: '${series}'})`,
    );
  }
}

/** Writes `extract.json`, last of all: without it the folder is no extract. */
export async function writeDescription(
  folder: string,
  counts: Readonly<Record<TableName, number>>,
): Promise<void> {
  const description = {
    period,
    reference_month: referenceMonth,
    code_system: 'kemendagri',
    code_vintage: '2025',
    producer: 'Kepri Regsosek (SINTETIS / SYNTHETIC)',
    is_synthetic: true,
    pseudonym_series: series,
    counts,
  };
  await writeFile(join(folder, 'extract.json'), `${JSON.stringify(description, null, 2)}\n`);
}
