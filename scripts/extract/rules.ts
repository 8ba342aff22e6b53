import type { DuckDBConnection } from '@duckdb/node-api';
import { familyRules, memberColumns } from '../../src/codebook/family-rules.ts';
import { variablesOf } from '../../src/codebook/index.ts';
import type { Rule, Severity, TableName, Variable } from '../../src/codebook/variable.ts';
import { familyColumns, unmappedCode } from '../../src/codebook/variable.ts';
import type { Finding } from './finding.ts';
import type { ExtractMetadata } from './metadata.ts';
import { programmeWindow } from './metadata.ts';
import { unitOf } from './load.ts';
import { firstRow } from './sql.ts';
import { firstOf, firstSql } from './units.ts';
import { breakLimit } from './values.ts';

/** A rule with the table and column that it is about; `sql` is over the rows of `checkedSql`. */
export interface CheckedRule extends Rule {
  readonly table: TableName;
  readonly column: string | null;
}

/**
 * The rules of one table: what follows from universes, and the rules of the codebook, of those
 * columns that the extract has.
 */
export function rulesOf(
  table: TableName,
  given: ReadonlySet<string>,
  metadata: Pick<ExtractMetadata, 'referenceMonth'>,
): readonly CheckedRule[] {
  const { start, end } = programmeWindow(metadata);
  const declared = variablesOf[table].filter(
    ({ name, column }) => given.has(name) && column !== 'derived',
  );
  const absent = variablesOf[table].filter(({ name }) => !given.has(name)).map(({ name }) => name);
  const usable = ({ sql }: Rule) => !absent.some((name) => new RegExp(`\\b${name}\\b`).test(sql));
  const own = declared.flatMap((variable) =>
    [...universeRules(variable), ...variable.rules]
      .filter(usable)
      .map((rule) => ({ ...rule, table, column: variable.name })),
  );
  const ofFamilies = table === 'families' ? familyRules.filter(usable) : [];
  return [...own, ...ofFamilies.map((rule) => ({ ...rule, table, column: null }))].map((rule) => ({
    ...rule,
    sql: rule.sql.replace('{window_start}', String(start)).replace('{window_end}', String(end)),
  }));
}

/** Whether a value is given at all, mapped or not. */
const givenName = (name: string): string => `"given ${name}"`;

function universeRules(variable: Variable): readonly Rule[] {
  const { table, name, universe, label, filled, outside } = variable;
  const complete = table === 'families' ? 'enumeration_result = 1' : 'family_result = 1';
  const rules: Rule[] = [];
  const severity: Severity = filled === 'required' ? 'share' : 'notice';
  if (filled === 'required' || filled === 'expected') {
    rules.push({
      id: `${name}-filled`,
      severity,
      sql: `NOT (${universe.sql} AND ${complete}) OR ${givenName(name)}`,
      text: {
        id: `${label.id}: terisi untuk ${universe.text.id}`,
        en: `${label.en}: filled for ${universe.text.en}`,
      },
    });
  }
  if (outside !== 'allowed' && universe.sql !== 'true') {
    rules.push({
      id: `${name}-outside`,
      severity: outside === 'break' ? 'share' : 'notice',
      sql: `(${universe.sql}) OR NOT ${givenName(name)}`,
      text: {
        id: `${label.id}: kosong di luar ${universe.text.id}`,
        en: `${label.en}: empty outside ${universe.text.en}`,
      },
    });
  }
  return rules;
}

/** SQL of the rows that rules look at: unmapped codes are null there, as nothing is known of them. */
function checkedSql(table: TableName): string {
  const columns = variablesOf[table].map(({ name, codes, type }) => {
    const coded = codes !== null && type !== 'string';
    const value = coded ? `nullif(t.${name}, ${unmappedCode}) AS ${name}` : `t.${name}`;
    return `${value}, t.${name} IS NOT NULL AS ${givenName(name)}`;
  });
  if (table === 'individuals') {
    const [result, count] = familyColumns;
    return `SELECT ${columns.join(', ')}, f.enumeration_result AS ${result},
        f.member_count AS ${count}
      FROM individuals t JOIN families f ON f.family_id = t.family_id`;
  }
  const counts = memberColumns.map((name) => `coalesce(m.${name}, 0) AS ${name}`);
  return `SELECT ${[...columns, ...counts].join(', ')}
    FROM families t LEFT JOIN (${membersSql}) m ON m.family_id = t.family_id`;
}

const membersSql = `SELECT family_id,
    count(*) AS listed,
    count(*) FILTER (WHERE member_presence IN (1, 5)) AS residents,
    count(*) FILTER (WHERE member_presence IN (1, 5) AND relationship = 1) AS heads,
    count(*) FILTER (WHERE member_presence IN (1, 5) AND relationship = 2) AS spouses,
    count(*) - bit_count(bit_or(CASE WHEN member_number BETWEEN 1 AND 20
      THEN 1 << member_number::INTEGER ELSE 0 END)) AS repeated_numbers,
    count(*) FILTER (WHERE member_presence IN (1, 5) AND industry BETWEEN 1 AND 6) AS farm_workers
  FROM individuals GROUP BY family_id`;

const severityOf = ({ severity }: CheckedRule, share: number): Finding['severity'] =>
  severity === 'never' || (severity === 'share' && share > breakLimit) ? 'error' : 'warning';

/**
 * Counts the rows that break each rule, in one scan, and reads the first pseudonyms of those that
 * are broken in another.
 */
export async function ruleFindings(
  connection: DuckDBConnection,
  table: TableName,
  rules: readonly CheckedRule[],
): Promise<readonly Finding[]> {
  const rows = `(${checkedSql(table)})`;
  const counts = rules.map(
    ({ sql }, index) => `count(*) FILTER (WHERE NOT (${sql})) AS "${index}"`,
  );
  const row = await firstRow(
    connection,
    `SELECT ${['count(*) AS "rows"', ...counts].join(', ')} FROM ${rows}`,
  );
  const of = Number(row['rows']);
  const broken = rules.flatMap((rule, index) => {
    const count = Number(row[String(index)]);
    return count > 0 ? [{ rule, count }] : [];
  });
  if (broken.length === 0) return [];
  const id = unitOf[table];
  const firsts = broken.map(
    ({ rule }, index) => `${firstSql(id, `NOT (${rule.sql})`)} AS "${index}"`,
  );
  const first = await firstRow(connection, `SELECT ${firsts.join(', ')} FROM ${rows}`);
  return broken.map(({ rule, count }, index) => ({
    rule: rule.id,
    table,
    column: rule.column,
    severity: severityOf(rule, count / of),
    count,
    of,
    first: firstOf(first[String(index)]),
    sentence: `${table}: ${count} of ${of} rows break the rule "${rule.text.en}"; correct them`,
    text: rule.text,
  }));
}
