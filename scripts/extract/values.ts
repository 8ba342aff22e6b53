import type { DuckDBConnection } from '@duckdb/node-api';
import { variablesOf } from '../../src/codebook/index.ts';
import type { TableName, Variable } from '../../src/codebook/variable.ts';
import { unmappedCode } from '../../src/codebook/variable.ts';
import type { Text } from '../../src/i18n/language.ts';
import { areaColumns, areaProblems } from './areas.ts';
import { numbersOf, outOfRange, unreadable } from './casting.ts';
import type { Source } from './columns.ts';
import { engineFailure } from './engine-failure.ts';
import type { Finding } from './finding.ts';
import { refusal } from './finding.ts';
import { disguisedSql, kindSql } from './identifiers.ts';
import { marksOf } from './load.ts';
import { firstRow, quotedName } from './sql.ts';

/** Share of unmapped codes in a column above which an extract is refused. */
export const unmappedLimit = 0.05;
/** Share of rows breaking one rule above which an extract is refused. */
export const breakLimit = 0.01;
/** Pseudonyms shown for one finding. */
export const shownRows = 3;

/** What was counted in one column of a loaded table. */
export interface ColumnCounts {
  readonly table: TableName;
  readonly column: string;
  readonly rows: number;
  /** Values that are no number, no yes/no or, in a text, not of its pattern. */
  readonly unreadable: number;
  /** Values outside the code list, the unreadable among them; of coded columns alone. */
  readonly unmapped: number;
  /** Values outside the valid range, the unreadable among them; of other numbers. */
  readonly outOfRange: number;
  /** Given values of a derived column that differ from the computed ones. */
  readonly differing: number;
  /** Pseudonyms that look like a NIK behind a letter; by chance a few random ones do. */
  readonly disguised: number;
}

const isArea = (name: string): boolean => areaColumns.some((column) => column === name);

const unmarked = (type: Variable['type']): number =>
  type === 'int16' ? unreadable.int16 : unreadable.int8;

/** The columns in which there is a mark at all: marks are the only negative numbers. */
async function markedColumns(
  connection: DuckDBConnection,
  table: TableName,
): Promise<ReadonlySet<string>> {
  const numbers = numbersOf(table).map(({ name }) => `min(${name}) < 0 AS ${name}`);
  const row = await firstRow(
    connection,
    `SELECT ${[...numbers, 'max(marks) > 0 AS marks'].join(', ')} FROM ${table}`,
  );
  return new Set(Object.keys(row).filter((name) => row[name] === true));
}

/** Counts the marks of a loaded table. */
export async function countValues(
  connection: DuckDBConnection,
  source: Source,
): Promise<readonly ColumnCounts[]> {
  const { table } = source;
  const parts = ['count(*) AS "rows"'];
  const count = (name: string, condition: string) =>
    parts.push(`count(*) FILTER (WHERE ${condition}) AS ${quotedName(name)}`);
  const marked = await markedColumns(connection, table);
  for (const { name, type } of numbersOf(table).filter((variable) => marked.has(variable.name))) {
    count(`${name} unreadable`, `${name} = ${unmarked(type)}`);
    count(`${name} unmapped`, `${name} = ${unmappedCode}`);
    count(`${name} range`, `${name} = ${outOfRange}`);
  }
  for (const { column, kind, bit } of marked.has('marks') ? marksOf(source) : [])
    count(`${column} ${kind}`, `(marks & ${bit}) <> 0`);
  for (const { name, pattern } of textsOf(table))
    count(`${name} unreadable`, `NOT regexp_full_match(${name}, '${pattern}')`);
  for (const { name } of idsOf(table)) count(`${name} disguised`, disguisedSql(name));
  if (table === 'families')
    count('regency_code unreadable', `area_problem = ${areaProblems.shape}`);
  const row = await firstRow(connection, `SELECT ${parts.join(', ')} FROM ${table}`);
  const number = (name: string): number => Number(row[name] ?? 0);
  return variablesOf[table].map(({ name, codes, column }) => {
    const bad = number(`${name} unreadable`);
    const coded = codes !== null && column !== 'derived';
    return {
      table,
      column: name,
      rows: number('rows'),
      unreadable: bad,
      unmapped: coded ? bad + number(`${name} unmapped`) : 0,
      outOfRange: coded ? 0 : bad + number(`${name} range`),
      differing: number(`${name} differs`),
      disguised: number(`${name} disguised`),
    };
  });
}

/** Texts with a pattern that are stored as given; area codes are judged by `area_problem`. */
const textsOf = (table: TableName): readonly Variable[] =>
  variablesOf[table].filter(
    ({ name, type, column, pattern }) =>
      type === 'string' && column !== 'derived' && pattern !== null && !isArea(name),
  );

const idsOf = (table: TableName): readonly Variable[] =>
  variablesOf[table].filter(({ sensitivity }) => sensitivity === 'pseudonym');

/** Source columns whose values have to be looked at: those with values that are none of theirs. */
function suspects(source: Source, counts: readonly ColumnCounts[]): readonly string[] {
  const bad = new Set(counts.filter(({ unreadable: n }) => n > 0).map(({ column }) => column));
  if (bad.has('regency_code')) areaColumns.forEach((name) => bad.add(name));
  return source.columns.map(({ name }) => name).filter((name) => bad.has(name));
}

/**
 * Looks at the values that are none of their column's in the files themselves, for direct
 * identifiers. The findings name the column, the kind and the number of values, nothing else.
 */
export async function findIdentifiers(
  connection: DuckDBConnection,
  source: Source,
  counts: readonly ColumnCounts[],
): Promise<readonly Finding[]> {
  const { table } = source;
  const found: Finding[] = counts
    .filter(({ disguised, rows: all }) => disguised > breakLimit * all)
    .map(({ column, disguised, rows }) =>
      refusal(
        'identifiers',
        `${table}: ${column} has ${disguised} values that look like a NIK behind a letter; make random pseudonyms`,
        { table, column, count: disguised, of: rows },
      ),
    );
  const rows = counts[0]?.rows ?? 0;
  for (const column of suspects(source, counts)) {
    for (const [kind, count] of await kindsIn(connection, source, column)) {
      found.push(
        refusal(
          'identifiers',
          `${table}: ${column} has ${count} values that look like ${kind}; make the extract again without them`,
          { table, column, count, of: rows },
        ),
      );
    }
  }
  return found;
}

async function kindsIn(
  connection: DuckDBConnection,
  { sql, files }: Source,
  column: string,
): Promise<readonly (readonly [kind: string, count: number])[]> {
  try {
    const answer = await connection.runAndReadAll(
      `SELECT kind, count(*)::DOUBLE FROM (
         SELECT ${kindSql(`${quotedName(column)}::VARCHAR`, isArea(column))} AS kind FROM ${sql}
         WHERE ${quotedName(column)} IS NOT NULL)
       WHERE kind IS NOT NULL GROUP BY kind ORDER BY kind`,
    );
    return answer.getRowsJson() as [string, number][];
  } catch (failure) {
    throw engineFailure(failure, files);
  }
}

const texts = {
  unmapped: ({ label }: Variable): Text => ({
    id: `${label.id}: kode ada dalam daftar kode`,
    en: `${label.en}: the code is in its code list`,
  }),
  range: ({ label }: Variable): Text => ({
    id: `${label.id}: nilai ada dalam rentangnya`,
    en: `${label.en}: the value is within its range`,
  }),
  differs: ({ label }: Variable): Text => ({
    id: `${label.id}: nilai yang diberikan sama dengan hasil hitung ulang`,
    en: `${label.en}: the given value equals the recomputed one`,
  }),
} as const;

/** Findings about values, without pseudonyms: these are added by `withFirstRows`. */
export function valueFindings(counts: readonly ColumnCounts[]): readonly Finding[] {
  return counts.flatMap((counted) => {
    const { table, column, rows } = counted;
    const variable = variablesOf[table].find(({ name }) => name === column);
    if (!variable) return [];
    const finding = (rule: string, count: number, text: Text, limit: number, says: string) =>
      count === 0
        ? []
        : [
            {
              rule: `${column}-${rule}`,
              table,
              column,
              severity: count > limit * rows ? ('error' as const) : ('warning' as const),
              count,
              of: rows,
              first: [],
              text,
              sentence: `${table}: ${column} has ${count} of ${rows} values ${says}`,
            },
          ];
    if (variable.type === 'string' && variable.column !== 'derived') {
      return idsAndTexts(counted, variable);
    }
    return [
      ...finding(
        'unmapped',
        counted.unmapped,
        texts.unmapped(variable),
        unmappedLimit,
        `outside its code list; correct them, or map them to the codes of the form`,
      ),
      ...finding(
        'out-of-range',
        counted.outOfRange,
        texts.range(variable),
        breakLimit,
        `outside its range; correct them, or leave them empty`,
      ),
      ...finding(
        'recomputed',
        counted.differing,
        texts.differs(variable),
        Infinity,
        `that differ from the computed ones; the computed ones are used`,
      ),
    ];
  });
}

function idsAndTexts(counted: ColumnCounts, { pattern }: Variable): readonly Finding[] {
  const { table, column, rows, unreadable: count } = counted;
  if (count === 0 || isArea(column)) return [];
  return [
    refusal(
      'keys',
      `${table}: ${column} has ${count} of ${rows} values that are not of the form ${pattern}; correct them`,
      { table, column, count, of: rows },
    ),
  ];
}

/**
 * Gives the marked values their place in the stored tables: unreadable codes count as unmapped,
 * other marked numbers become null; drops the columns of marks.
 */
export async function settleValues(
  connection: DuckDBConnection,
  table: TableName,
  counts: readonly ColumnCounts[],
): Promise<void> {
  const counted = new Map(counts.map((entry) => [entry.column, entry]));
  for (const { name, type, codes } of numbersOf(table)) {
    const entry = counted.get(name);
    if (!entry) continue;
    const mark = unmarked(type);
    if (codes !== null && entry.unreadable > 0)
      await connection.run(`UPDATE ${table} SET ${name} = ${unmappedCode} WHERE ${name} = ${mark}`);
    if (codes === null && entry.outOfRange > 0)
      await connection.run(
        `UPDATE ${table} SET ${name} = NULL WHERE ${name} IN (${mark}, ${outOfRange})`,
      );
  }
  await connection.run(`ALTER TABLE ${table} DROP COLUMN marks`);
  if (table === 'families') await connection.run('ALTER TABLE families DROP COLUMN area_problem');
}

/** SQL that is true for a row with the break of a value finding, before `settleValues`. */
export function valueBreakSql(finding: Finding, source: Source): string | null {
  const variable = variablesOf[finding.table === 'extract' ? 'families' : finding.table].find(
    ({ name }) => name === finding.column,
  );
  if (!variable) return null;
  const { name, type, codes, column } = variable;
  const mark = unmarked(type);
  const bits = marksOf(source).filter((entry) => entry.column === name);
  const bit = (kind: string) => bits.find((entry) => entry.kind === kind)?.bit ?? 0;
  if (finding.rule === `${name}-recomputed`) return `(marks & ${bit('differs')}) <> 0`;
  if (type === 'bool' || column === 'derived') return `(marks & ${bit('unreadable')}) <> 0`;
  if (type === 'string') return null;
  return `${name} IN (${mark}, ${codes === null ? outOfRange : unmappedCode})`;
}
