import type { Text } from '../../i18n/language.ts';
import { codeListByName } from '../../codebook/index.ts';
import { programmes, targets } from './programmes.ts';

/** A class of a dimension: its code in a figure, its words, and the codes of records it holds. */
export interface DimensionClass {
  readonly code: string;
  readonly label: Text;
}

export interface Dimension {
  readonly id: string;
  readonly label: Text;
  /** Class of a record as text, in SQL over its columns; null where it has none. */
  readonly sql: string;
  readonly classes: readonly DimensionClass[];
  /** Attributes that it adds to a table, by the names of the rule set. */
  readonly attributes: readonly string[];
  /** Columns that an extract may lack. */
  readonly needs?: readonly string[];
}

const classesOf = (list: string): readonly DimensionClass[] => codeListByName(list).codes;

const span = (from: number, to: number): DimensionClass => ({
  code: `${from}-${to}`,
  label: { id: `Desil ${from}–${to}`, en: `Deciles ${from}–${to}` },
});
/** Groups of deciles shown in villages and beside specific data. */
export const decileGroups: readonly DimensionClass[] = [
  span(1, 2),
  span(3, 4),
  span(5, 7),
  span(8, 10),
];

/** SQL of the group of a decile. */
export const decileGroupSql = (column: string): string =>
  `CASE WHEN ${column} BETWEEN 1 AND 2 THEN '1-2' WHEN ${column} BETWEEN 3 AND 4 THEN '3-4'
    WHEN ${column} BETWEEN 5 AND 7 THEN '5-7' WHEN ${column} BETWEEN 8 AND 10 THEN '8-10' END`;

export const broadAges: readonly DimensionClass[] = [
  { code: '0-14', label: { id: '0–14 tahun', en: '0–14 years' } },
  { code: '15-64', label: { id: '15–64 tahun', en: '15–64 years' } },
  { code: '65+', label: { id: '65 tahun ke atas', en: '65 years and over' } },
];
export const broadAgeSql = `CASE WHEN age < 0 THEN NULL WHEN age < 15 THEN '0-14'
    WHEN age < 65 THEN '15-64' WHEN age >= 65 THEN '65+' END`;

const decileLabel: Text = { id: 'Desil nasional', en: 'National decile' };

/** Every dimension by which figures are broken down, with its classes in order. */
export const dimensions = {
  'urban-rural': {
    id: 'urban-rural',
    label: { id: 'Perkotaan dan perdesaan', en: 'Urban and rural' },
    sql: "CASE urban_rural WHEN 1 THEN 'urban' WHEN 2 THEN 'rural' END",
    classes: [
      { code: 'urban', label: { id: 'Perkotaan', en: 'Urban' } },
      { code: 'rural', label: { id: 'Perdesaan', en: 'Rural' } },
    ],
    attributes: ['urban-rural'],
    needs: ['urban_rural'],
  },
  sex: {
    id: 'sex',
    label: { id: 'Jenis kelamin', en: 'Sex' },
    sql: 'nullif(sex, -1)::VARCHAR',
    classes: classesOf('sex'),
    attributes: ['sex'],
  },
  age: {
    id: 'age',
    label: { id: 'Kelompok umur', en: 'Age group' },
    sql: broadAgeSql,
    classes: broadAges,
    attributes: ['age'],
  },
  'decile-national': {
    id: 'decile-national',
    label: decileLabel,
    sql: 'nullif(decile_national, -1)::VARCHAR',
    classes: classesOf('decile'),
    attributes: ['decile-national'],
  },
  'decile-group': {
    id: 'decile-national',
    label: decileLabel,
    sql: decileGroupSql('decile_national'),
    classes: decileGroups,
    attributes: ['decile-national'],
  },
  programme: {
    id: 'programme',
    label: { id: 'Program', en: 'Programme' },
    sql: '',
    classes: programmes.map(({ id, label }) => ({ code: id, label })),
    attributes: ['programme'],
  },
  'programme-target': {
    id: 'programme-target',
    label: { id: 'Program dan batas desil sasaran', en: 'Programme and target decile' },
    sql: '',
    classes: programmes.flatMap(({ id, label }) =>
      targets.map((target) => ({
        code: `${id}:${target}`,
        label: {
          id: `${label.id}, sasaran desil 1–${target}`,
          en: `${label.en}, target deciles 1–${target}`,
        },
      })),
    ),
    attributes: ['programme'],
  },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionId = keyof typeof dimensions;

/** A dimension by its key. */
export const dimensionOf = (key: DimensionId): Dimension => dimensions[key];
