import type { Text } from '../../i18n/language.ts';
import { codeListByName } from '../../codebook/index.ts';
import { programmes, targets } from './programmes.ts';

/** A class of a dimension: its code in a figure, its words, and the keys of the records it holds. */
export interface DimensionClass {
  readonly code: string;
  readonly label: Text;
  readonly keys: readonly number[];
}

export interface Dimension {
  readonly id: string;
  readonly label: Text;
  /** SQL of a whole number over a record, which tells its class; null where groups are cuts. */
  readonly key: string | null;
  readonly classes: readonly DimensionClass[];
  /** Attributes that it adds to a table, by the names of the rule set. */
  readonly attributes: readonly string[];
  /** Columns that an extract may lack. */
  readonly needs?: readonly string[];
}

const classesOf = (list: string): readonly DimensionClass[] =>
  codeListByName(list).codes.map(({ code, label }) => ({ code, label, keys: [Number(code)] }));

const span = (from: number, to: number): DimensionClass => ({
  code: `${from}-${to}`,
  label: { id: `Desil ${from}–${to}`, en: `Deciles ${from}–${to}` },
  keys: Array.from({ length: to - from + 1 }, (_, index) => from + index),
});
/** Groups of deciles shown in villages and beside specific data. */
export const decileGroups: readonly DimensionClass[] = [
  span(1, 2),
  span(3, 4),
  span(5, 7),
  span(8, 10),
];

/** SQL of the five-year age group of a record: 0 for 0-4, 15 for 75 and over. */
export const ageKey = 'CASE WHEN age < 75 THEN age // 5 WHEN age >= 75 THEN 15 END';

/** Broad ages, with the five-year groups that they hold. */
export const broadAges: readonly DimensionClass[] = [
  { code: '0-14', label: { id: '0–14 tahun', en: '0–14 years' }, keys: [0, 1, 2] },
  {
    code: '15-64',
    label: { id: '15–64 tahun', en: '15–64 years' },
    keys: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  },
  { code: '65+', label: { id: '65 tahun ke atas', en: '65 years and over' }, keys: [13, 14, 15] },
];

const upTo = (decile: number): string => (decile === 1 ? '1' : `1–${decile}`);

const decileLabel: Text = { id: 'Desil nasional', en: 'National decile' };

/** Every dimension by which figures are broken down, with its classes in order. */
export const dimensions = {
  'urban-rural': {
    id: 'urban-rural',
    label: { id: 'Perkotaan dan perdesaan', en: 'Urban and rural' },
    key: 'urban_rural',
    classes: [
      { code: 'urban', label: { id: 'Perkotaan', en: 'Urban' }, keys: [1] },
      { code: 'rural', label: { id: 'Perdesaan', en: 'Rural' }, keys: [2] },
    ],
    attributes: ['urban-rural'],
    needs: ['urban_rural'],
  },
  sex: {
    id: 'sex',
    label: { id: 'Jenis kelamin', en: 'Sex' },
    key: 'sex',
    classes: classesOf('sex'),
    attributes: ['sex'],
  },
  age: {
    id: 'age',
    label: { id: 'Kelompok umur', en: 'Age group' },
    key: ageKey,
    classes: broadAges,
    attributes: ['age'],
  },
  'decile-national': {
    id: 'decile-national',
    label: decileLabel,
    key: 'decile_national',
    classes: classesOf('decile'),
    attributes: ['decile-national'],
  },
  'decile-group': {
    id: 'decile-national',
    label: decileLabel,
    key: 'decile_national',
    classes: decileGroups,
    attributes: ['decile-national'],
  },
  programme: {
    id: 'programme',
    label: { id: 'Program', en: 'Programme' },
    key: null,
    classes: programmes.map(({ id, label }) => ({ code: id, label, keys: [] })),
    attributes: ['programme'],
  },
  'programme-target': {
    id: 'programme-target',
    label: { id: 'Program dan batas desil sasaran', en: 'Programme and target decile' },
    key: null,
    classes: programmes.flatMap(({ id, label }) =>
      targets.map((target) => ({
        code: `${id}:${target}`,
        keys: [],
        label: {
          id: `${label.id}, sasaran desil ${upTo(target)}`,
          en: `${label.en}, target ${target === 1 ? 'decile' : 'deciles'} ${upTo(target)}`,
        },
      })),
    ),
    attributes: ['programme'],
  },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionId = keyof typeof dimensions;

/** A dimension by its key. */
export const dimensionOf = (key: DimensionId): Dimension => dimensions[key];
