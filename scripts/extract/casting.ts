import { codeListByName, variablesOf } from '../../src/codebook/index.ts';
import type { TableName, Values, Variable } from '../../src/codebook/variable.ts';
import { unmappedCode } from '../../src/codebook/variable.ts';
import type { SourceColumn } from './columns.ts';
import { formOf } from './columns.ts';
import { amongSql, quotedName } from './sql.ts';

export const sqlTypes = {
  string: 'VARCHAR',
  int8: 'TINYINT',
  int16: 'SMALLINT',
  bool: 'BOOLEAN',
} as const;

/** Marks of values that cannot be used, for as long as they are counted. */
export const unreadable = { int8: -128, int16: -32_768 } as const;
export const outOfRange = -2;

/** Valid whole numbers of a coded variable; sums of flags have those of the variable. */
export function mappedValues({ codes, values }: Variable): Values | null {
  if (codes === null || values === null) return values;
  const { kind, codes: entries } = codeListByName(codes);
  return kind === 'flags' ? values : intervals(entries.map(({ code }) => Number(code)));
}

/** Whole numbers as the longest closed intervals, which are faster to look up than a list. */
function intervals(numbers: readonly number[]): Values {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

const unread = '-32768';

/** SQL of a whole number (SMALLINT) from a source column; `-32768` where it is none. */
function wholeSql(column: SourceColumn): string {
  const name = quotedName(column.name);
  const form = formOf(column.type);
  if (form === 'whole') {
    return `CASE WHEN ${name} IS NOT NULL THEN coalesce(TRY_CAST(${name} AS SMALLINT), ${unread}) END`;
  }
  if (form === 'decimal') {
    const number = `${name}::DOUBLE`;
    return `CASE WHEN ${name} IS NULL OR isnan(${number}) THEN NULL
      WHEN ${number} = floor(${number}) THEN coalesce(TRY_CAST(${number} AS SMALLINT), ${unread})
      ELSE ${unread} END`;
  }
  const text = `${name}::VARCHAR`;
  return `CASE WHEN ${name} IS NULL THEN NULL
    WHEN strlen(${text}) > 7 THEN ${unread}
    WHEN NOT contains(${text}, '.') THEN coalesce(TRY_CAST(${text} AS SMALLINT), ${unread})
    WHEN suffix(${text}, '.0') THEN coalesce(TRY_CAST(left(${text}, -2) AS SMALLINT), ${unread})
    ELSE ${unread} END`;
}

/** SQL of a yes/no value from a source column, null for anything but true, false, 1 and 0. */
export const boolSql = (name: string): string =>
  `CASE lower(${name}::VARCHAR) WHEN 'true' THEN true WHEN '1' THEN true WHEN '1.0' THEN true
    WHEN 'false' THEN false WHEN '0' THEN false WHEN '0.0' THEN false END`;

/** SQL of a column as it is read, before its codes are looked at. */
export function readSql(variable: Variable, column: SourceColumn): string {
  const name = quotedName(column.name);
  if (variable.type === 'string') return `${name}::VARCHAR`;
  if (variable.type === 'bool') return boolSql(name);
  return wholeSql(column);
}

/** SQL of a column with its codes mapped: the marks of this file stand for what is no valid value. */
export function mappedSql(variable: Variable): string {
  const { name, type, codes } = variable;
  const values = mappedValues(variable);
  if (type === 'string' || type === 'bool' || !values) return name;
  return `CASE WHEN ${name} IS NULL THEN NULL WHEN ${name} = ${unread} THEN ${unreadable[type]}
    WHEN ${amongSql(name, values)} THEN ${name}
    ELSE ${codes === null ? outOfRange : unmappedCode} END::${sqlTypes[type]}`;
}

/** Variables of a table that are stored with the marks above: whole numbers that are not computed. */
export const numbersOf = (table: TableName): readonly Variable[] =>
  variablesOf[table].filter(
    ({ type, column }) => (type === 'int8' || type === 'int16') && column !== 'derived',
  );
