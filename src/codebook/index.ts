import type { CodeList } from './code-list.ts';
import { codeLists } from './code-lists/index.ts';
import { familyBlocks, familyVariables } from './families/index.ts';
import { individualBlocks, individualVariables } from './individuals/index.ts';
import type { TableName, Variable } from './variable.ts';

export { codeLists, familyVariables, individualVariables };

export const variablesOf: Readonly<Record<TableName, readonly Variable[]>> = {
  families: familyVariables,
  individuals: individualVariables,
};

/** A part of the questionnaire within one table. */
export interface Block {
  readonly table: TableName;
  readonly name: keyof typeof familyBlocks | keyof typeof individualBlocks;
  readonly variables: readonly Variable[];
}

const blocksIn = (table: TableName, blocks: Readonly<Record<string, readonly Variable[]>>) =>
  Object.entries(blocks).map(([name, variables]): Block => ({
    table,
    name: name as Block['name'],
    variables,
  }));

/** Every block, in the order of the questionnaire, families first. */
export const blocks: readonly Block[] = [
  ...blocksIn('families', familyBlocks),
  ...blocksIn('individuals', individualBlocks),
];

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
