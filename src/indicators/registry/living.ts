import { codesOf, registryEntry, yes } from './entry.ts';
import type { Breakdown, Part } from './measure.ts';

const byDecile: readonly Breakdown[] = [{ dimension: 'decile-national', lowest: 'district' }];

const material = (
  id: string,
  column: string,
  label: readonly [string, string],
  definition: readonly [string, string],
) =>
  registryEntry(
    { id, topic: 'living', label, definition },
    {
      figure: 'distribution',
      population: 'family',
      universe: `${column} IS NOT NULL`,
      atom: column,
      parts: codesOf(column),
      classes: id,
      attributes: [id],
      breakdowns: byDecile,
    },
  );

export const floorMaterial = material(
  'floor-material',
  'floor_material',
  ['Jenis lantai', 'Main floor material'],
  [
    'Keluarga menurut bahan lantai terluas tempat tinggalnya.',
    'Families by the main floor material of their dwelling.',
  ],
);
export const wallMaterial = material(
  'wall-material',
  'wall_material',
  ['Jenis dinding', 'Main wall material'],
  [
    'Keluarga menurut bahan dinding terluas tempat tinggalnya.',
    'Families by the main wall material of their dwelling.',
  ],
);
export const roofMaterial = material(
  'roof-material',
  'roof_material',
  ['Jenis atap', 'Main roof material'],
  [
    'Keluarga menurut bahan atap terluas tempat tinggalnya.',
    'Families by the main roof material of their dwelling.',
  ],
);
export const drinkingWater = material(
  'drinking-water',
  'drinking_water',
  ['Sumber air minum', 'Drinking-water source'],
  [
    'Keluarga menurut sumber air minum utamanya.',
    'Families by their main source of drinking water.',
  ],
);
export const cookingFuel = material(
  'cooking-fuel',
  'cooking_fuel',
  ['Bahan bakar memasak', 'Cooking fuel'],
  ['Keluarga menurut bahan bakar utama untuk memasak.', 'Families by their main fuel for cooking.'],
);
export const toiletFacility = material(
  'toilet-facility',
  'toilet_facility',
  ['Fasilitas buang air besar', 'Toilet facility'],
  [
    'Keluarga menurut kepemilikan dan penggunaan fasilitas buang air besar.',
    'Families by the toilet facility that they have and use.',
  ],
);
export const faecesDisposal = material(
  'faeces-disposal',
  'faeces_disposal',
  ['Pembuangan akhir tinja', 'Faeces disposal'],
  ['Keluarga menurut tempat pembuangan akhir tinja.', 'Families by where faeces are disposed of.'],
);
export const lightingSource = material(
  'lighting-source',
  'lighting_source',
  ['Sumber penerangan', 'Lighting source'],
  ['Keluarga menurut sumber penerangan utama.', 'Families by their main source of lighting.'],
);
export const tenure = material(
  'tenure',
  'tenure',
  ['Status penguasaan bangunan', 'Dwelling tenure'],
  [
    'Keluarga menurut status penguasaan bangunan tempat tinggalnya.',
    'Families by the tenure of their dwelling.',
  ],
);
export const internetAccess = material(
  'internet-access',
  'internet_access',
  ['Akses internet', 'Internet access'],
  ['Keluarga menurut akses internet utama.', 'Families by their main access to the internet.'],
);

export const safeWater = 'drinking_water IN (1, 2, 3, 4, 5, 7, 10)';
export const safeSanitation =
  'toilet_facility IN (1, 2, 3) AND toilet_type = 1 AND faeces_disposal IN (1, 2)';

const condition = (
  id: string,
  universe: string,
  condition: string,
  label: readonly [string, string],
  definition: readonly [string, string],
) =>
  registryEntry(
    { id, topic: 'living', label, definition, direction: 'higher-is-better' },
    {
      figure: 'share',
      population: 'family',
      universe,
      atom: condition,
      parts: yes(label),
      attributes: [id],
      breakdowns: byDecile,
    },
  );

export const improvedWater = condition(
  'improved-water',
  'drinking_water IS NOT NULL',
  safeWater,
  ['Air minum layak (proksi)', 'Improved drinking water (proxy)'],
  [
    'Air kemasan, isi ulang, leding, sumur bor, sumur atau mata air terlindung, atau air hujan. Definisi resmi juga melihat jarak dan air untuk keperluan lain.',
    'Bottled, refill, piped, borehole, protected well or spring, or rain water. The official definition also looks at distance and at water for other uses.',
  ],
);
export const improvedSanitation = condition(
  'improved-sanitation',
  'toilet_facility IS NOT NULL',
  safeSanitation,
  ['Sanitasi layak (proksi)', 'Improved sanitation (proxy)'],
  [
    'Jamban sendiri, bersama, atau komunal, dengan leher angsa dan pembuangan ke tangki septik atau IPAL. Usulan proyek ini, bukan definisi resmi.',
    'A private, shared or communal toilet with a water seal that drains into a septic tank or treatment plant. A proposal of this project, not the official definition.',
  ],
);
export const electricity = condition(
  'electricity',
  'lighting_source IS NOT NULL',
  'lighting_source IN (1, 2, 3)',
  ['Akses listrik', 'Electricity access'],
  [
    'Penerangan utama listrik PLN, dengan atau tanpa meteran, atau listrik non-PLN.',
    'Main lighting by electricity, of PLN with or without a meter, or of another supplier.',
  ],
);

/** SQL: less than so many square metres a person, in whole numbers of 0.1 m2. */
const below = (tenths: number): string =>
  `10 * floor_area_m2::INTEGER < ${tenths} * member_count::INTEGER`;
const area = (code: string, key: number, id: string, en: string): Part => ({
  code,
  label: { id, en },
  when: `atom = ${key}`,
});

export const floorArea = registryEntry(
  {
    id: 'floor-area',
    topic: 'living',
    label: ['Keluarga menurut luas lantai per orang', 'Families by floor area per person'],
    definition: [
      'Luas lantai dibagi jumlah anggota keluarga, dalam kelas; 7,2 m² adalah batas minimum. Tidak ada rata-rata.',
      'Floor area divided by the number of members, in classes; 7.2 m² is the minimum. There is no mean.',
    ],
  },
  {
    figure: 'distribution',
    population: 'family',
    universe: 'floor_area_m2 > 0 AND member_count > 0',
    atom: `CASE WHEN ${below(72)} THEN 1 WHEN ${below(100)} THEN 2 WHEN ${below(200)} THEN 3
      ELSE 4 END`,
    parts: [
      area('<7.2', 1, 'di bawah 7,2 m²', 'below 7.2 m²'),
      area('7.2-10', 2, '7,2 sampai di bawah 10 m²', '7.2 to below 10 m²'),
      area('10-20', 3, '10 sampai di bawah 20 m²', '10 to below 20 m²'),
      area('20+', 4, '20 m² ke atas', '20 m² and more'),
    ],
    classes: 'floor-area',
    attributes: ['floor-area'],
  },
);

export const adequateHousing = condition(
  'adequate-housing',
  `floor_material IS NOT NULL AND wall_material IS NOT NULL AND roof_material IS NOT NULL
    AND floor_area_m2 > 0 AND member_count > 0 AND drinking_water IS NOT NULL
    AND toilet_facility IS NOT NULL`,
  `floor_material BETWEEN 1 AND 6 AND wall_material BETWEEN 1 AND 3
    AND roof_material IN (1, 2, 3, 4, 6) AND NOT (${below(72)})
    AND ${safeWater} AND ${safeSanitation}`,
  ['Rumah layak huni (proksi)', 'Adequate housing (proxy)'],
  [
    'Lantai, dinding, dan atap layak, 7,2 m² per orang atau lebih, air minum layak, dan sanitasi layak. Usulan proyek ini.',
    'Sound floor, wall and roof, 7.2 m² a person or more, improved water and improved sanitation. A proposal of this project.',
  ],
);

const asset = (id: string, column: string, name: readonly [string, string]) =>
  registryEntry(
    {
      id,
      topic: 'living',
      label: [`Memiliki ${name[0]}`, `Owns: ${name[1]}`],
      definition: [
        `Persentase keluarga yang memiliki ${name[0]}, menurut jawabannya.`,
        `Percentage of families that own this, by their own answer: ${name[1]}.`,
      ],
      direction: 'neutral',
    },
    {
      figure: 'share',
      population: 'family',
      universe: `${column} IS NOT NULL`,
      atom: `${column} = 1`,
      parts: yes([`Memiliki ${name[0]}`, `Owns: ${name[1]}`]),
      attributes: [id],
      breakdowns: byDecile,
    },
  );

export const assets = [
  asset('asset-refrigerator', 'asset_refrigerator', ['kulkas', 'refrigerator']),
  asset('asset-air-conditioner', 'asset_air_conditioner', ['AC', 'air conditioner']),
  asset('asset-flat-tv', 'asset_flat_tv', ['TV layar datar', 'flat-screen TV']),
  asset('asset-computer', 'asset_computer', ['komputer/laptop', 'computer']),
  asset('asset-smartphone', 'asset_smartphone', ['telepon pintar', 'smartphone']),
  asset('asset-motorcycle', 'asset_motorcycle', ['sepeda motor', 'motorcycle']),
  asset('asset-car', 'asset_car', ['mobil', 'car']),
  asset('asset-boat', 'asset_boat', ['perahu', 'boat']),
  asset('asset-motor-boat', 'asset_motor_boat', ['kapal/perahu motor', 'motor boat']),
  asset('asset-gold', 'asset_gold', ['emas 10 gram atau lebih', 'gold, 10 g or more']),
] as const;
