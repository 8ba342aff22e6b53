import type { DuckDBConnection } from '@duckdb/node-api';
import { codeListByName, variablesOf } from '../../src/codebook/index.ts';
import type { TableName, Variable } from '../../src/codebook/variable.ts';
import { levelOf } from '../../src/geography/area.ts';
import { sqlTypes } from '../../scripts/extract/casting.ts';
import type { ReleaseArea } from '../../scripts/protect/declared.ts';
import { demonstrationSecret, recordKeySql, runWithKeys } from '../../scripts/protect/keys.ts';

const villages = ['01.01.2001', '01.01.2002', '01.02.2001', '02.01.2001', '02.01.2002'].map(
  (code) => `21.${code}`,
);

/** 1 province, 2 regencies, 3 districts, 5 villages. */
export const areas: readonly ReleaseArea[] = [
  ...new Set(villages.flatMap((code) => [2, 5, 8, 13].map((length) => code.slice(0, length)))),
].map((code) => ({ code, level: levelOf(code) }));

/** SQL of a number from 0 to `below` - 1 that rests on the unit and a word alone. */
const draw = (word: string, below: number): string =>
  `(md5_number(id || '${word}') % ${below})::INTEGER`;

function codesOf({ codes, values, type }: Variable): readonly string[] {
  if (type === 'bool') return ['true', 'false'];
  if (codes !== null && codeListByName(codes).kind !== 'flags') {
    return codeListByName(codes).codes.map(({ code }) => code);
  }
  return (values ?? []).flatMap((value) =>
    typeof value === 'number'
      ? [String(value)]
      : Array.from({ length: value[1] - value[0] + 1 }, (_, index) => String(value[0] + index)),
  );
}

/** SQL of a column: one of its codes, now and then unmapped or null, whatever its universe is. */
function columnSql(variable: Variable, given: Readonly<Record<string, string>>): string {
  const type = sqlTypes[variable.type];
  const own = given[variable.name];
  const codes = codesOf(variable);
  if (own !== undefined) return `(${own})::${type} AS ${variable.name}`;
  if (codes.length === 0) return `NULL::${type} AS ${variable.name}`;
  const list = codes.map((code) => `'${code}'`).join(', ');
  const one = `[${list}][1 + ${draw(variable.name, codes.length)}]`;
  const rare = variable.codes !== null && variable.type !== 'string' ? "'-1'" : 'NULL';
  return `(CASE ${draw(`rare ${variable.name}`, 50)} WHEN 0 THEN NULL WHEN 1 THEN ${rare}
    ELSE ${one} END)::${type} AS ${variable.name}`;
}

async function makeTable(
  connection: DuckDBConnection,
  table: TableName,
  { from, given, order }: { from: string; given: Readonly<Record<string, string>>; order: string },
): Promise<void> {
  const columns = variablesOf[table].map((variable) => columnSql(variable, given));
  await runWithKeys(
    connection,
    `CREATE TABLE ${table} AS SELECT ${columns.join(', ')}, ${recordKeySql('id')} AS record_key
     FROM (${from}) ORDER BY ${order}`,
    demonstrationSecret,
  );
}

/**
 * Makes `families` and `individuals` with values by chance: the same records on every run, in the
 * order of the ids or in a shuffled one.
 */
export async function makeRandomRegister(
  connection: DuckDBConnection,
  { count, shuffled = false }: { readonly count: number; readonly shuffled?: boolean },
): Promise<void> {
  const list = villages.map((code) => `'${code}'`).join(', ');
  const order = shuffled ? draw('order', 1_000_000) : 'id';
  const id = (letter: string, number: string): string =>
    `'${letter}' || lpad((${number})::VARCHAR, 15, '0')`;
  const size = `1 + ${draw('size', 6)}`;
  const listed = `SELECT *, [${list}][1 + ${draw('village', villages.length)}] AS village,
    ${size} AS size FROM (SELECT ${id('f', 'i')} AS id, i FROM range(${count}) AS t (i))`;
  await makeTable(connection, 'families', {
    from: listed,
    order,
    given: {
      family_id: 'id',
      regency_code: 'village[1:5]',
      district_code: `CASE WHEN ${draw('lost', 40)} > 0 THEN village[1:8] END`,
      village_code: `CASE WHEN ${draw('lost', 40)} > 1 THEN village END`,
      enumeration_result: `CASE WHEN ${draw('result', 20)} = 0 THEN 3 ELSE 1 END`,
      member_count: 'size',
    },
  });
  await makeTable(connection, 'individuals', {
    from: `SELECT ${id('p', 'i * 10 + number')} AS id, family, number
      FROM (SELECT id AS family, i, size FROM (${listed})), range(1, size + 1) AS t (number)`,
    order,
    given: { person_id: 'id', family_id: 'family', member_number: 'number' },
  });
}
