import { observationColumns } from '../observations/observation.ts';

/**
 * What of the published file an SQL text needs. `among` limits row groups: values that a column
 * must have one of. Rows outside of it may be there too.
 */
export interface Need {
  readonly columns: readonly string[];
  readonly among: Readonly<Record<string, readonly string[]>>;
}

const everything: Need = { columns: Object.keys(observationColumns), among: {} };
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
  const from = lines.shift();
  const order = /^ORDER BY (\w+(?:, \w+)*)$/.exec(lines.pop() ?? '')?.[1];
  if (!select || from !== 'FROM observations' || !order) return everything;
  const among: Record<string, readonly string[]> = {};
  for (const line of lines) {
    const [, column, one, list] = condition.exec(line) ?? [];
    const values = one ?? list;
    if (!column || !values || among[column]) return everything;
    among[column] = (values.match(new RegExp(text, 'g')) ?? []).map((literal) =>
      literal.slice(1, -1).replaceAll("''", "'"),
    );
  }
  const used = new Set([...select.split(', '), ...order.split(', '), ...Object.keys(among)]);
  const columns = everything.columns.filter((column) => used.has(column));
  return columns.length === used.size ? { columns, among } : everything;
}
