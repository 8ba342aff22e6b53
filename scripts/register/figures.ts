import type { DuckDBConnection } from '@duckdb/node-api';
import { protectedColumns } from '../protect/values.ts';

/** Writes the figures of the table `protected` as Parquet; their order is free. */
export async function writeFigures(connection: DuckDBConnection, file: string): Promise<void> {
  const columns = Object.keys(protectedColumns).join(', ');
  await connection.run(
    `COPY (SELECT ${columns} FROM protected)
     TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
  );
}
