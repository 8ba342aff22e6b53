import { questionTables, type QuestionTable } from '../observations/registry.ts';

/**
 * What of the published files an SQL text needs. `among` limits row groups: values that a column
 * must have one of. Rows outside of it may be there too.
 */
export interface Need {
  readonly table: QuestionTable;
  readonly columns: readonly string[];
  readonly among: Readonly<Record<string, readonly string[]>>;
}

const everything = (table: QuestionTable): Need => ({
  table,
  columns: Object.keys(questionTables[table]),
  among: {},
});
const text = "'(?:[^']|'')*'";
const condition = new RegExp(
  `^(?:WHERE|  AND) (\\w+) (?:= (${text})|IN \\((${text}(?:, ${text})*)\\))$`,
);

/**
 * The part of the file that answers an SQL text: exact for a text as `sqlOf` writes it, everything
 * for any other.
 */
export function needOf(sql: string): Need {
  const lines = sql.split('\n');
  const select = /^SELECT (\w+(?:, \w+)*)$/.exec(lines.shift() ?? '')?.[1];
  const from = /^FROM (observations|registry)$/.exec(lines.shift() ?? '')?.[1];
  const order = /^ORDER BY (\w+(?:, \w+)*)$/.exec(lines.pop() ?? '')?.[1];
  const table: QuestionTable = /\bFROM registry\b/.test(sql) ? 'registry' : 'observations';
  const all = everything(table);
  if (!select || !from || !order) return all;
  const among: Record<string, readonly string[]> = {};
  for (const line of lines) {
    const [, column, one, list] = condition.exec(line) ?? [];
    const values = one ?? list;
    if (!column || !values || among[column]) return all;
    among[column] = (values.match(new RegExp(text, 'g')) ?? []).map((literal) =>
      literal.slice(1, -1).replaceAll("''", "'"),
    );
  }
  const used = new Set([...select.split(', '), ...order.split(', '), ...Object.keys(among)]);
  const columns = all.columns.filter((column) => used.has(column));
  return columns.length === used.size ? { table, columns, among } : all;
}
