import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { registryIndicatorById } from '../../src/indicators/every.ts';
import { categoryLabel } from '../../src/indicators/registry/breakdowns.ts';
import type { registryColumns } from '../../src/observations/registry.ts';
import type { RegistryPart } from './publication.ts';
import { load, readParquet, rowsOf, sortedSql, writeParquet, type RecordSet } from './engine.ts';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Rows of a row group: few groups keep the file's footer small, which every reader fetches. */
const rowGroup = 12_288;

/** SQL of the figures of one extract with the columns of registry.parquet. */
function partSql({ file, release }: RegistryPart, version: string): string {
  const given: Readonly<Record<keyof typeof registryColumns, string>> = {
    area_code: 'p.area_code',
    bps_code: 'a.bps',
    area_level: 'p.area_level',
    area_name: 'a.name',
    period: literal(release.period),
    indicator: 'p.indicator',
    breakdown: "coalesce(p.breakdown, 'none')",
    category: 'p.category',
    value: 'p.value',
    numerator: 'p.numerator::DOUBLE',
    denominator: 'p.denominator::DOUBLE',
    unit: 'p.unit',
    decimals: 'p.decimals',
    flag: 'p.flag',
    confidence: 'NULL::VARCHAR',
    is_synthetic: String(release.isSynthetic),
    source: literal(release.source),
    also: 'NULL::VARCHAR',
    note: 'NULL::VARCHAR',
    remark: 'NULL::VARCHAR',
    release: literal(version),
    reason: 'p.reason',
  };
  const columns = Object.entries(given).map(([column, from]) => `${from} AS ${column}`);
  return `SELECT ${columns.join(', ')}
    FROM read_parquet(${literal(file)}) p JOIN areas a ON a.code = p.area_code`;
}

/** Columns that find one figure, in the order in which registry.parquet is sorted. */
export const registryOrder = [
  'indicator',
  'breakdown',
  'area_level',
  'area_code',
  'category',
  'period',
] as const;

/**
 * Writes `registry.parquet` from the protected figures of all extracts, sorted so that a question
 * about one indicator and level reads little, and reads it back as the table `registry`. The
 * number of its rows is the result. The total of an indicator stands in each of its tables and is
 * written once; throws where two figures of one place differ.
 */
export async function writeRegistry(
  making: DuckDBConnection,
  reading: DuckDBConnection,
  parts: readonly RegistryPart[],
  { folder, version }: { readonly folder: string; readonly version: string },
): Promise<number> {
  const order = registryOrder.join(', ');
  const united = parts.map((part) => partSql(part, version)).join('\nUNION ALL\n');
  await making.run(`CREATE TABLE registry_parts AS ${united}`);
  const [unlike] = await rowsOf(
    making,
    `SELECT ${order} FROM registry_parts GROUP BY ALL
     HAVING count(DISTINCT value) > 1 ORDER BY ALL LIMIT 1`,
  );
  if (unlike) throw new Error(`two registry figures of one place differ: ${unlike.join(', ')}`);
  await making.run(
    `CREATE TABLE registry AS FROM registry_parts
     QUALIFY row_number() OVER (PARTITION BY ${order} ORDER BY value IS NULL, reason) = 1`,
  );
  await making.run('DROP TABLE registry_parts');
  const [counted] = await rowsOf(making, 'SELECT count(*)::INTEGER FROM registry');
  const rows = Number(counted?.[0]);
  const file = join(folder, 'registry.parquet');
  await writeParquet(making, `FROM registry ORDER BY ${order}`, file, rowGroup);
  await readParquet(reading, 'registry', file, rows);
  return rows;
}

/**
 * Makes the table `categories` and writes it as `categories.parquet`: the words of every category
 * that stands in `registry`, in both languages.
 */
export async function writeCategories(
  connection: DuckDBConnection,
  folder: string,
): Promise<number> {
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT indicator, breakdown, category FROM registry
     WHERE category <> 'total' ORDER BY ALL`,
  );
  const set: RecordSet = {
    name: 'categories',
    columns: {
      indicator: 'VARCHAR',
      breakdown: 'VARCHAR',
      category: 'VARCHAR',
      label_id: 'VARCHAR',
      label_en: 'VARCHAR',
    },
    order: ['indicator', 'breakdown', 'category'],
    rows: found.map((row) => {
      const [indicator = '', breakdown = '', category = ''] = row.map(String);
      const label = categoryLabel(registryIndicatorById(indicator), breakdown, category);
      return {
        indicator,
        breakdown,
        category,
        label_id: label?.id ?? null,
        label_en: label?.en ?? null,
      };
    }),
  };
  await load(connection, set);
  await writeParquet(connection, sortedSql(set), join(folder, 'categories.parquet'));
  return set.rows.length;
}
