import { expect, test } from 'vitest';
import {
  codeListByName,
  codeLists,
  familyVariables,
  individualVariables,
  variableByName,
} from '../../src/codebook/index.ts';
import { familyRules, memberColumns } from '../../src/codebook/family-rules.ts';
import { difficultyColumns } from '../../src/codebook/universes.ts';
import type { Values } from '../../src/codebook/variable.ts';
import { familyColumns } from '../../src/codebook/variable.ts';

const everything = [...familyVariables, ...individualVariables];

const numbers = (values: Values): readonly number[] =>
  values.flatMap((value) =>
    typeof value === 'number'
      ? [value]
      : Array.from({ length: value[1] - value[0] + 1 }, (_, index) => value[0] + index),
  );

const keywords = new Set(
  'IN IS NOT NULL OR AND BETWEEN LIKE CASE WHEN THEN ELSE END true false coalesce ceil split_part'.split(
    ' ',
  ),
);

/** Names of columns in a condition. */
const columnsIn = (sql: string): readonly string[] =>
  [...sql.replaceAll(/'[^']*'|\{\w+\}/g, '').matchAll(/[A-Za-z_]\w*/g)]
    .map(([word]) => word)
    .filter((word) => !keywords.has(word));

test('the codebook has every column and code of the layout', () => {
  expect(familyVariables).toHaveLength(78);
  expect(individualVariables).toHaveLength(50);
  expect(codeLists).toHaveLength(58);
  expect(codeLists.flatMap(({ codes }) => codes)).toHaveLength(484);
});

test('a column stands once and has texts in both languages', () => {
  const names = everything.map(({ table, name }) => `${table}.${name}`);
  expect(new Set(names).size).toBe(names.length);
  const texts = everything.flatMap(({ label, universe, note, rules }) => [
    label,
    universe.text,
    ...(note ? [note] : []),
    ...rules.map(({ text }) => text),
  ]);
  for (const { id, en } of [...texts, ...familyRules.map(({ text }) => text)]) {
    expect(id.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
  }
});

test('a coded column names a code list, and its valid values are codes or sums of flags', () => {
  for (const { name, codes, type, values } of everything) {
    if (codes === null) continue;
    const { kind, codes: entries } = codeListByName(codes);
    if (values === null) {
      expect(type, name).toBe('string');
      continue;
    }
    const known = new Set(entries.map(({ code }) => Number(code)));
    const flags = [...known].filter((code) => code !== 0 && code !== 99);
    const sum = flags.reduce((total, flag) => total | flag, 0);
    for (const value of numbers(values)) {
      const good = known.has(value) || (kind === 'flags' && (value & ~sum) === 0);
      expect(good, `${name} ${value}`).toBe(true);
    }
  }
});

test('a value fits the type of its column, and -1 is free for unmapped codes', () => {
  for (const { name, type, values } of everything) {
    if (!values) continue;
    const largest = type === 'int8' ? 127 : 32_767;
    expect(Math.max(...numbers(values)), name).toBeLessThanOrEqual(largest);
    expect(Math.min(...numbers(values)), name).toBeGreaterThanOrEqual(0);
  }
});

test('universes and rules use columns of their table alone', () => {
  for (const variables of [familyVariables, individualVariables]) {
    const known = new Set([
      ...variables.map(({ name }) => name),
      ...(variables === individualVariables ? familyColumns : []),
    ]);
    const unknown = variables.flatMap(({ universe, rules }) =>
      [universe, ...rules].flatMap(({ sql }) => columnsIn(sql).filter((name) => !known.has(name))),
    );
    expect(unknown).toEqual([]);
  }
  const known = new Set<string>([...familyVariables.map(({ name }) => name), ...memberColumns]);
  expect(
    familyRules.flatMap(({ sql }) => columnsIn(sql)).filter((name) => !known.has(name)),
  ).toEqual([]);
});

test('a column of another table is seen in a condition', () => {
  expect(
    columnsIn("age >= 5 OR split_part(village_code, '.', 4) LIKE '1%' AND x = {month}"),
  ).toEqual(['age', 'village_code', 'x']);
});

test('rules have one name each', () => {
  const names = [...everything.flatMap(({ rules }) => rules), ...familyRules].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});

test('settled conflicts between circulating lists follow the printed form', () => {
  const label = (list: string, code: string) =>
    codeListByName(list).codes.find((entry) => entry.code === code)?.label.id;
  expect(label('roof_material', '5')).toBe('Bambu');
  expect(label('roof_material', '6')).toBe('Kayu/sirap');
  expect(label('water_waste_distance', '8')).toBe('Tidak tahu');
  expect(label('cooking_fuel', '0')).toBe('Tidak memasak di rumah');
  expect(codeListByName('member_presence').codes).toHaveLength(6);
  expect(label('health_insurance_flag', '99')).toBe('Tidak tahu');
  expect(label('regency_bps', '2101')).toBe('Kabupaten Karimun');
  expect(label('regency_kemendagri', '21.01')).toBe('Kabupaten Bintan');
});

test('disability is derived from nine items of health data', () => {
  expect(difficultyColumns).toHaveLength(9);
  for (const name of difficultyColumns) {
    expect(variableByName('individuals', name)).toMatchObject({
      codes: 'functional_difficulty',
      sensitivity: 'specific-health',
    });
  }
});

test('what identifies or is optional is declared so', () => {
  const names = (column: string) =>
    everything.filter((variable) => variable.column === column).map(({ name }) => name);
  expect(names('derived')).toEqual(['age_group5', 'education_group', 'disability_any']);
  expect(names('optional')).toEqual([
    'urban_rural',
    'family_status_sls',
    'family_card_code',
    'extract_version',
    'decile_province',
    'decile_regency',
    'welfare_percentile',
    'welfare_group_initial',
    'welfare_group_fkp',
    'dtks_match',
    'p3ke_match',
    'population_register_match',
  ]);
  const pseudonyms = everything.filter(({ sensitivity }) => sensitivity === 'pseudonym');
  expect(pseudonyms.map(({ table, name }) => `${table}.${name}`)).toEqual([
    'families.family_id',
    'individuals.person_id',
    'individuals.family_id',
  ]);
});

test('an unknown name is refused with the next step', () => {
  expect(() => variableByName('families', 'nik')).toThrow(
    'no column nik in families; declare it in src/codebook',
  );
  expect(() => codeListByName('colour')).toThrow('no code list colour');
});
