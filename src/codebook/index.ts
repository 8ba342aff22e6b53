import type { CodeList } from './code-list.ts';
import { codeLists } from './code-lists/index.ts';
import { familyVariables } from './families/index.ts';
import { individualVariables } from './individuals/index.ts';
import type { TableName, Variable } from './variable.ts';

export { codeLists, familyVariables, individualVariables };

export const variablesOf: Readonly<Record<TableName, readonly Variable[]>> = {
  families: familyVariables,
  individuals: individualVariables,
};

const byName = new Map(
  [...familyVariables, ...individualVariables].map((variable) => [
    `${variable.table}.${variable.name}`,
    variable,
  ]),
);
const listByName = new Map(codeLists.map((list) => [list.name, list]));

/** The declaration of a column; throws for a name that the table does not have. */
export function variableByName(table: TableName, name: string): Variable {
  const variable = byName.get(`${table}.${name}`);
  if (!variable) throw new Error(`no column ${name} in ${table}; declare it in src/codebook`);
  return variable;
}

/** A code list by its name; throws for a name that there is not. */
export function codeListByName(name: string): CodeList {
  const list = listByName.get(name);
  if (!list) throw new Error(`no code list ${name}; declare it in src/codebook/code-lists`);
  return list;
}
