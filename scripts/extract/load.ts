import type { DuckDBConnection } from '@duckdb/node-api';
import { derivedColumns } from '../../src/codebook/derived.ts';
import { variablesOf } from '../../src/codebook/index.ts';
import type { TableName, Variable } from '../../src/codebook/variable.ts';
import type { RecordSecret } from '../protect/keys.ts';
import { recordKeySql, runWithKeys } from '../protect/keys.ts';
import { areaSql } from './areas.ts';
import { boolSql, mappedSql, mappedValues, readSql, sqlTypes } from './casting.ts';
import type { Source } from './columns.ts';
import { engineFailure } from './engine-failure.ts';
import type { ExtractMetadata } from './metadata.ts';
import { amongSql, quotedName } from './sql.ts';

/** A bit of the column `marks`: what was found in a value that the stored row no longer shows. */
export interface Mark {
  readonly column: string;
  readonly kind: 'unreadable' | 'differs';
  readonly bit: number;
}

export const unitOf = { families: 'family_id', individuals: 'person_id' } as const;

/** The marks of a table, in the order of their bits. */
export function marksOf({ table, columns }: Pick<Source, 'table' | 'columns'>): readonly Mark[] {
  const given = new Set(columns.map(({ name }) => name));
  const marked = variablesOf[table].filter(
    ({ name, type, column }) => given.has(name) && (type === 'bool' || column === 'derived'),
  );
  return marked
    .flatMap(({ name, column }) => [
      { column: name, kind: 'unreadable' as const },
      ...(column === 'derived' ? [{ column: name, kind: 'differs' as const }] : []),
    ])
    .map((mark, index) => ({ ...mark, bit: 2 ** index }));
}

const rawName = (column: string): string => quotedName(`raw ${column}`);

/** SQL of one mark over the rows of `loadSql`, where the value as given is `raw COLUMN`. */
function markSql(table: TableName, { column, kind }: Mark): string {
  const variable = variablesOf[table].find(({ name }) => name === column);
  if (!variable) throw new Error(`no column ${column} in ${table}; declare it in src/codebook`);
  const raw = rawName(column);
  const readable = readableSql(variable, raw);
  return kind === 'unreadable'
    ? `${raw} IS NOT NULL AND NOT coalesce(${readable}, false)`
    : `coalesce(${readable}, false) AND ${castSql(variable, raw)} IS DISTINCT FROM ${column}`;
}

const castSql = ({ type }: Variable, raw: string): string =>
  type === 'string'
    ? raw
    : type === 'bool'
      ? boolSql(raw)
      : `TRY_CAST(${raw} AS ${sqlTypes[type]})`;

function readableSql(variable: Variable, raw: string): string {
  if (variable.type === 'bool') return `${boolSql(raw)} IS NOT NULL`;
  if (variable.type === 'string') return `regexp_full_match(${raw}, '${variable.pattern ?? '.*'}')`;
  const number = `TRY_CAST(${raw} AS TINYINT)`;
  return `strlen(${raw}) <= 4 AND ${amongSql(number, mappedValues(variable) ?? [])}`;
}

/** SQL of a table in the types of the codebook, with its marks (and families' area problems). */
function loadSql({ table, columns, sql }: Source, system: ExtractMetadata['codeSystem']): string {
  const sources = new Map(columns.map((column) => [column.name, column]));
  const stored = variablesOf[table].filter(({ column }) => column !== 'derived');
  const marks = marksOf({ table, columns });
  const raws = [...new Set(marks.map(({ column }) => column))];
  const read = stored.map((variable) => {
    const source = sources.get(variable.name);
    const value = source ? readSql(variable, source) : `NULL::${sqlTypes[variable.type]}`;
    return `${value} AS ${variable.name}`;
  });
  const carried = raws.map((name) => `${quotedName(name)}::VARCHAR AS ${rawName(name)}`);
  const mapped = stored.map((variable) => `${mappedSql(variable)} AS ${variable.name}`);
  const kept = raws.map(rawName);
  const rows = `SELECT ${[...mapped, ...kept].join(', ')}
    FROM (SELECT ${[...read, ...carried].join(', ')} FROM ${sql})`;
  const derived = variablesOf[table].filter(({ column }) => column === 'derived');
  const computed = derived.map(
    ({ name, type }) => `(${derivedColumns[name]})::${sqlTypes[type]} AS ${name}`,
  );
  const complete = computed.length > 0 ? `SELECT *, ${computed.join(', ')} FROM (${rows})` : rows;
  const placed = table === 'families' ? areaSql(complete, system) : complete;
  const bits = marks.map((mark) => `CASE WHEN ${markSql(table, mark)} THEN ${mark.bit} ELSE 0 END`);
  return `SELECT ${variablesOf[table].map(({ name }) => name).join(', ')},
    (${bits.join(' + ') || '0'})::UTINYINT AS marks${table === 'families' ? ', area_problem' : ''}
    FROM (${placed})`;
}

/**
 * Makes the DuckDB table of the same name from the files: columns of the codebook in its order and
 * types, derived columns computed, today's area codes, `marks`, `area_problem` (families) and, with a
 * secret, `record_key`.
 */
export async function loadTable(
  connection: DuckDBConnection,
  source: Source,
  system: ExtractMetadata['codeSystem'],
  secret: RecordSecret | null,
): Promise<void> {
  const rows = loadSql(source, system);
  const key = secret ? `, ${recordKeySql(unitOf[source.table])} AS record_key` : '';
  const sql = `CREATE TABLE ${source.table} AS SELECT *${key} FROM (${rows})`;
  try {
    if (secret) await runWithKeys(connection, sql, secret);
    else await connection.run(sql);
  } catch (failure) {
    throw engineFailure(failure, source.files);
  }
}
