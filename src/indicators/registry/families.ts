import { ageKey, broadAges, decileGroups, type DimensionClass } from './dimensions.ts';
import { among, codesOf, registryEntry, yes } from './entry.ts';
import type { Breakdown, Part } from './measure.ts';

export const enumerated = 'enumeration_result IN (1, 2)';
export const resident = 'member_presence IN (1, 5)';

const byResidence: readonly Breakdown[] = [{ dimension: 'urban-rural', lowest: 'regency' }];

export const families = registryEntry(
  {
    id: 'families',
    topic: 'people',
    label: ['Keluarga terdata', 'Families enumerated'],
    definition: [
      'Keluarga dengan hasil pendataan lengkap atau sebagian.',
      'Families whose enumeration is complete or partly complete.',
    ],
  },
  { figure: 'count', population: 'family', universe: enumerated, breakdowns: byResidence },
);

const broadParts = (classes: readonly DimensionClass[]): readonly Part[] =>
  classes.map(({ code, label, keys }) => ({ code, label, when: among(keys) }));

export const persons = registryEntry(
  {
    id: 'persons',
    topic: 'people',
    label: ['Anggota keluarga terdata', 'Persons enumerated'],
    definition: [
      'Anggota keluarga yang tinggal bersama keluarganya, termasuk anggota baru.',
      'Members who live with their family, new members included.',
    ],
  },
  {
    figure: 'count',
    population: 'person',
    universe: resident,
    breakdowns: [
      { dimension: 'sex', lowest: 'village', whole: true },
      { dimension: 'sex', lowest: 'regency' },
    ],
    atom: ageKey,
    parts: codesOf('age_group5'),
    classes: 'age',
    attributes: ['age'],
    broad: { parts: broadParts(broadAges), classes: 'age', lowest: 'village' },
  },
);

export const familySize = registryEntry(
  {
    id: 'family-size',
    topic: 'people',
    label: ['Rata-rata anggota keluarga', 'Mean family size'],
    definition: [
      'Anggota keluarga terdata dibagi keluarga terdata.',
      'Persons enumerated divided by families enumerated.',
    ],
    axis: ['orang per keluarga', 'persons per family'],
    unit: 'persons-family',
  },
  {
    figure: 'ratio',
    population: 'family',
    universe: enumerated,
    parts: yes(['Anggota keluarga', 'Persons']),
    numerator: { population: 'person', universe: resident },
    decimals: 2,
  },
);

const sizes: readonly Part[] = [1, 2, 3, 4, 5].map((size) => ({
  code: String(size),
  label: { id: `${size} orang`, en: size === 1 ? '1 person' : `${size} persons` },
}));

export const familiesBySize = registryEntry(
  {
    id: 'families-by-size',
    topic: 'people',
    label: ['Keluarga menurut jumlah anggota', 'Families by size'],
    definition: [
      'Keluarga terdata menurut jumlah anggotanya.',
      'Families enumerated by their number of members.',
    ],
  },
  {
    figure: 'distribution',
    population: 'family',
    universe: enumerated,
    atom: 'CASE WHEN member_count < 6 THEN member_count WHEN member_count >= 6 THEN 6 END',
    parts: [
      ...sizes,
      {
        code: '6+',
        label: { id: '6 orang atau lebih', en: '6 persons or more' },
        when: 'atom = 6',
      },
    ],
    classes: 'member-count',
    attributes: ['member-count'],
  },
);

export const dependencyRatio = registryEntry(
  {
    id: 'dependency-ratio',
    topic: 'people',
    label: ['Rasio ketergantungan', 'Dependency ratio'],
    definition: [
      'Penduduk berumur di bawah 15 tahun dan 65 tahun ke atas per 100 penduduk berumur 15–64 tahun.',
      'Persons under 15 and from 65 on per 100 persons aged 15 to 64.',
    ],
    axis: ['per 100 penduduk usia 15–64 tahun', 'per 100 persons aged 15–64'],
    unit: 'per-100',
  },
  {
    figure: 'ratio',
    population: 'person',
    universe: `${resident} AND age >= 0`,
    atom: 'age NOT BETWEEN 15 AND 64',
    base: 'atom = 0',
    parts: yes(['Di luar usia 15–64 tahun', 'Outside the ages 15–64']),
    attributes: ['age'],
    scale: 100,
    decimals: 1,
    lowest: 'district',
  },
);

const decileOf = (
  id: string,
  column: string,
  label: readonly [string, string],
  definition: readonly [string, string],
  optional: boolean,
) =>
  registryEntry(
    { id, topic: 'deciles', label, definition },
    {
      figure: 'distribution',
      population: 'family',
      universe: `${column} IS NOT NULL`,
      atom: column,
      parts: codesOf('decile'),
      classes: id,
      attributes: [id],
      lowest: 'district',
      broad: { parts: broadParts(decileGroups), classes: id, lowest: 'village' },
      needs: optional ? [column] : [],
    },
  );

export const decileNational = decileOf(
  'decile-national',
  'decile_national',
  ['Keluarga menurut desil nasional', 'Families by national decile'],
  [
    'Keluarga menurut peringkat kesejahteraannya di seluruh Indonesia: tiap desil berisi 10 persen keluarga Indonesia.',
    'Families by their rank of welfare in all of Indonesia: each decile holds 10 percent of the families of Indonesia.',
  ],
  false,
);

export const decileProvince = decileOf(
  'decile-province',
  'decile_province',
  ['Keluarga menurut desil provinsi', 'Families by provincial decile'],
  [
    'Keluarga menurut peringkat kesejahteraannya di dalam provinsi: tiap desil berisi 10 persen keluarga provinsi.',
    'Families by their rank of welfare within the province: each decile holds 10 percent of its families.',
  ],
  true,
);

export const decileRegency = decileOf(
  'decile-regency',
  'decile_regency',
  ['Keluarga menurut desil kabupaten/kota', 'Families by regency decile'],
  [
    'Keluarga menurut peringkat kesejahteraannya di dalam kabupaten/kota; hanya ditampilkan untuk kecamatan dan desa.',
    'Families by their rank of welfare within the regency; shown for districts and villages only.',
  ],
  true,
);

const lowest = (id: string, upTo: number) =>
  registryEntry(
    {
      id,
      topic: 'deciles',
      label: [`Keluarga desil nasional 1–${upTo}`, `Families in national deciles 1–${upTo}`],
      short: [`Desil 1–${upTo}`, `Deciles 1–${upTo}`],
      definition: [
        `Persentase keluarga yang termasuk desil nasional 1 sampai ${upTo}. Desil adalah peringkat, bukan angka kemiskinan.`,
        `Percentage of families in the national deciles 1 to ${upTo}. A decile is a rank, not a poverty rate.`,
      ],
    },
    {
      figure: 'share',
      population: 'family',
      universe: 'decile_national IS NOT NULL',
      atom: `decile_national BETWEEN 1 AND ${upTo}`,
      parts: yes([`Desil 1–${upTo}`, `Deciles 1–${upTo}`]),
      attributes: ['decile-national'],
      breakdowns: byResidence,
    },
  );

export const decile1To2 = lowest('decile-1-2', 2);
export const decile1To4 = lowest('decile-1-4', 4);

export const olderAlone = registryEntry(
  {
    id: 'older-alone',
    topic: 'people',
    label: ['Lansia tinggal sendiri', 'Older persons living alone'],
    definition: [
      'Keluarga dengan satu anggota yang berumur 60 tahun ke atas, dari semua keluarga terdata.',
      'Families of one member aged 60 or over, of all families enumerated.',
    ],
  },
  {
    figure: 'share',
    population: 'family',
    universe: enumerated,
    atom: 'member_count = 1 AND any_older',
    parts: yes(['Lansia sendiri', 'Older person alone']),
    attributes: ['older-alone'],
  },
);
