import { registryEntry } from './entry.ts';
import { enumerated } from './families.ts';
import { safeSanitation, safeWater } from './living.ts';
import type { Part } from './measure.ts';

interface Deprivation {
  readonly code: string;
  readonly label: Part['label'];
  /** Weight in parts of `wholeWeight`, so that sums of weights are exact. */
  readonly weight: number;
  /** SQL over a family: is deprived. What is not known is no deprivation. */
  readonly sql: string;
}

const wholeWeight = 36;

const owned = [
  'asset_refrigerator',
  'asset_flat_tv',
  'asset_computer',
  'asset_smartphone',
  'asset_motorcycle',
  'asset_motor_boat',
]
  .map((column) => `CASE WHEN ${column} = 1 THEN 1 ELSE 0 END`)
  .join(' + ');

const deprivation = (
  code: string,
  id: string,
  en: string,
  weight: number,
  sql: string,
): Deprivation => ({ code, label: { id, en }, weight, sql });

const deprivations: readonly Deprivation[] = [
  deprivation(
    'adult-certificate',
    'Tanpa ijazah SMP',
    'No junior secondary certificate',
    6,
    'any_adult AND NOT any_certificate',
  ),
  deprivation(
    'school-attendance',
    'Anak tidak sekolah',
    'Child not in school',
    6,
    'any_child_out_of_school',
  ),
  deprivation(
    'water',
    'Air minum',
    'Drinking water',
    4,
    `drinking_water >= 0 AND NOT (${safeWater})`,
  ),
  deprivation(
    'sanitation',
    'Sanitasi',
    'Sanitation',
    4,
    `toilet_facility >= 0 AND NOT (${safeSanitation})`,
  ),
  deprivation('insurance', 'Jaminan kesehatan', 'Health insurance', 4, 'any_uninsured'),
  deprivation(
    'dwelling',
    'Bahan bangunan',
    'Dwelling materials',
    3,
    'floor_material IN (7, 8, 9) OR wall_material IN (4, 5, 6, 7) OR roof_material IN (5, 7, 8)',
  ),
  deprivation('electricity', 'Listrik', 'Electricity', 3, 'lighting_source = 4'),
  deprivation(
    'fuel',
    'Bahan bakar memasak',
    'Cooking fuel',
    3,
    'cooking_fuel IN (7, 8, 9, 10, 11)',
  ),
  deprivation('assets', 'Aset', 'Assets', 3, `asset_car = 2 AND ${owned} < 2`),
];

/** Sum over the items of a family: the item's number where it is deprived in it. */
const sumOf = (number: (item: Deprivation, index: number) => number): string =>
  deprivations
    .map((item, index) => `CASE WHEN ${item.sql} THEN ${number(item, index)} ELSE 0 END`)
    .join(' + ');

/** SQL over a family: the bits of its deprivations where they weigh a third or more, else 0. */
const censored = `CASE WHEN ${sumOf(({ weight }) => weight)} >= ${wholeWeight / 3}
  THEN ${sumOf((_, index) => 2 ** index)} ELSE 0 END`;

export const deprivationIndex = registryEntry(
  {
    id: 'deprivation-index',
    topic: 'living',
    label: ['Indeks deprivasi multidimensi (proksi)', 'Multidimensional deprivation index (proxy)'],
    definition: [
      'Jumlah tertimbang sembilan kekurangan pada keluarga yang kekurangannya sepertiga atau lebih, dibagi semua keluarga (Alkire dan Foster 2011). Usulan proyek ini, bukan IKM resmi.',
      'Weighted sum of nine deprivations over the families deprived in a third or more of them, divided by all families (Alkire and Foster 2011). A proposal of this project, not an official MPI.',
    ],
    axis: ['indeks 0 sampai 1', 'index from 0 to 1'],
    unit: 'index',
    direction: 'lower-is-better',
  },
  {
    figure: 'index',
    population: 'family',
    universe: enumerated,
    atom: censored,
    parts: deprivations.map(({ code, label, weight }, index) => ({
      code,
      label,
      when: `atom & ${2 ** index} > 0`,
      weight: weight / wholeWeight,
    })),
    classes: 'deprivation-item',
    attributes: ['deprivation-item'],
    decimals: 3,
    lowest: 'district',
  },
);
