import { codesOf, registryEntry, yes } from './entry.ts';
import { enumerated, resident } from './families.ts';
import type { Breakdown, Cut, Part } from './measure.ts';
import { programmes, targets, type Programme } from './programmes.ts';

const byDecile: readonly Breakdown[] = [{ dimension: 'decile-national', lowest: 'district' }];

/** Share of those who receive a programme, of those of whom it is known. */
export const coverages = programmes.map(({ id, label, population, receives, known }) =>
  registryEntry(
    {
      id: `programme-${id}`,
      topic: 'targeting',
      label: [`Cakupan ${label.id}`, `Coverage: ${label.en}`],
      short: [label.id, label.en],
      definition: [
        `${population === 'family' ? 'Keluarga' : 'Penduduk'} penerima ${label.id} menurut pengakuannya, untuk tahun sebelum pendataan.`,
        `${population === 'family' ? 'Families' : 'Persons'} who say that they received ${label.en} in the year before the enumeration.`,
      ],
    },
    {
      figure: 'share',
      population,
      universe: known,
      atom: receives,
      parts: yes(['Penerima', 'Recipients']),
      attributes: [`programme-${id}`],
      breakdowns: byDecile,
    },
  ),
);

export const programmePip = registryEntry(
  {
    id: 'programme-pip',
    topic: 'targeting',
    label: ['Cakupan PIP', 'Coverage: PIP (school aid)'],
    short: ['PIP', 'PIP'],
    definition: [
      'Penduduk berumur 5–30 tahun penerima Program Indonesia Pintar menurut pengakuannya. Data anak: hanya ditampilkan untuk kabupaten/kota dan provinsi.',
      'Persons aged 5 to 30 who say that they received school aid (PIP). Data on children: shown for regencies and the province only.',
    ],
  },
  {
    figure: 'share',
    population: 'person',
    universe: `${resident} AND age BETWEEN 5 AND 30`,
    atom: 'prog_pip = 1',
    parts: yes(['Penerima', 'Recipients']),
    attributes: ['under-18'],
    lowest: 'regency',
    sensitivity: 'specific',
  },
);

/** `atom` of all that is said of a programme's targeting: 2 x decile, and 1 more for a recipient. */
const targeted = ({ known, receives }: Programme) => ({
  universe: `${known} AND decile_national BETWEEN 1 AND 10`,
  atom: `2 * decile_national::INTEGER + CASE WHEN ${receives} THEN 1 ELSE 0 END`,
});
const recipient = 'atom % 2 = 1';
const decileAtMost = (target: number): string => `atom // 2 <= ${target}`;

const deciles: readonly Part[] = codesOf('decile').map((part) => ({
  ...part,
  when: `${recipient} AND atom // 2 = ${part.code}`,
}));

export const programmeIncidence = registryEntry(
  {
    id: 'programme-incidence',
    topic: 'targeting',
    label: ['Insidensi penerima menurut desil', 'Beneficiary incidence by decile'],
    definition: [
      'Penerima tiap program menurut desil nasional keluarganya.',
      'Recipients of each programme by the national decile of their family.',
    ],
    axis: ['persen penerima', 'percent of recipients'],
  },
  {
    figure: 'distribution',
    population: 'family',
    universe: enumerated,
    classes: 'decile-national',
    attributes: ['decile-national'],
    cuts: {
      dimension: 'programme',
      groups: programmes.map((programme) => ({
        group: programme.id,
        population: programme.population,
        ...targeted(programme),
        base: recipient,
        parts: deciles,
      })),
    },
    lowest: 'district',
  },
);

const atEachTarget = (cut: (target: number) => Pick<Cut, 'base' | 'parts'>): readonly Cut[] =>
  programmes.flatMap((programme) =>
    targets.map((target) => ({
      group: `${programme.id}:${target}`,
      population: programme.population,
      ...targeted(programme),
      ...cut(target),
    })),
  );

const onlyPart = (id: string, en: string, condition: string): readonly Part[] => [
  { code: 'yes', label: { id, en }, when: condition },
];

export const exclusionError = registryEntry(
  {
    id: 'exclusion-error',
    topic: 'targeting',
    label: ['Exclusion error', 'Exclusion error (undercoverage)'],
    definition: [
      'Sasaran (desil 1 sampai T) yang tidak menerima, dari semua sasaran. T dicantumkan di samping angka.',
      'Those in the target (deciles 1 to T) who do not receive, of all in the target. T is printed beside the figure.',
    ],
    axis: ['persen sasaran', 'percent of the target'],
    direction: 'lower-is-better',
  },
  {
    figure: 'share',
    population: 'family',
    universe: enumerated,
    attributes: ['decile-national'],
    cuts: {
      dimension: 'programme-target',
      groups: atEachTarget((target) => ({
        base: decileAtMost(target),
        parts: onlyPart(
          'Sasaran yang tidak menerima',
          'Target without the programme',
          `${decileAtMost(target)} AND NOT ${recipient}`,
        ),
      })),
    },
    lowest: 'district',
  },
);

export const inclusionError = registryEntry(
  {
    id: 'inclusion-error',
    topic: 'targeting',
    label: ['Inclusion error', 'Inclusion error (leakage)'],
    definition: [
      'Penerima di luar sasaran (di atas desil T), dari semua penerima. T dicantumkan di samping angka.',
      'Recipients outside the target (above decile T), of all recipients. T is printed beside the figure.',
    ],
    axis: ['persen penerima', 'percent of recipients'],
    direction: 'lower-is-better',
  },
  {
    figure: 'share',
    population: 'family',
    universe: enumerated,
    attributes: ['decile-national'],
    cuts: {
      dimension: 'programme-target',
      groups: atEachTarget((target) => ({
        base: recipient,
        parts: onlyPart(
          'Penerima di luar sasaran',
          'Recipients outside the target',
          `${recipient} AND NOT ${decileAtMost(target)}`,
        ),
      })),
    },
    lowest: 'district',
  },
);

export const targetingIndex = registryEntry(
  {
    id: 'targeting-index',
    topic: 'targeting',
    label: ['Indeks ketepatan sasaran (CGH)', 'Coady-Grosh-Hoddinott index'],
    definition: [
      'Bagian penerima pada desil 1–4 dibagi 0,4: di atas 1 lebih tepat daripada pembagian acak (Coady, Grosh, dan Hoddinott 2004).',
      'Share of recipients in deciles 1–4 divided by 0.4: above 1 is better than handing out at random (Coady, Grosh and Hoddinott 2004).',
    ],
    axis: ['indeks, 1 = acak', 'index, 1 = at random'],
    unit: 'index',
    direction: 'higher-is-better',
  },
  {
    figure: 'ratio',
    population: 'family',
    universe: enumerated,
    attributes: ['decile-national'],
    scale: 2.5,
    decimals: 2,
    cuts: {
      dimension: 'programme',
      groups: programmes.map((programme) => ({
        group: programme.id,
        population: programme.population,
        ...targeted(programme),
        base: recipient,
        parts: onlyPart(
          'Penerima desil 1–4',
          'Recipients in deciles 1–4',
          `${recipient} AND ${decileAtMost(4)}`,
        ),
      })),
    },
    lowest: 'regency',
  },
);

const four = ['prog_sembako', 'prog_pkh', 'prog_blt_desa', 'prog_local_aid'];
const received = four.map((column) => `CASE WHEN ${column} = 1 THEN 1 ELSE 0 END`).join(' + ');

export const programmeOverlap = registryEntry(
  {
    id: 'programme-overlap',
    topic: 'targeting',
    label: ['Tumpang tindih program', 'Programmes per family'],
    definition: [
      'Keluarga menurut banyaknya program yang diterima di antara Sembako, PKH, BLT Desa, dan bantuan pemerintah daerah.',
      'Families by how many they receive of Sembako, PKH, BLT Desa and local government aid.',
    ],
  },
  {
    figure: 'distribution',
    population: 'family',
    universe: enumerated,
    atom: received,
    parts: [0, 1, 2, 3, 4].map((count) => ({
      code: String(count),
      label: {
        id: count === 0 ? 'Tidak ada' : `${count} program`,
        en: count === 0 ? 'None' : count === 1 ? '1 programme' : `${count} programmes`,
      },
    })),
    classes: 'programme-count',
    attributes: ['programme-count'],
    breakdowns: byDecile,
  },
);

export const targetWithoutProgramme = registryEntry(
  {
    id: 'target-without-programme',
    topic: 'targeting',
    label: ['Desil 1–4 tanpa program apa pun', 'Deciles 1–4 with no programme'],
    definition: [
      'Keluarga desil 1–4 tanpa Sembako, PKH, BLT Desa, bantuan pemerintah daerah, dan tanpa anggota dengan PBI-JKN.',
      'Families in deciles 1–4 without Sembako, PKH, BLT Desa, local government aid and without a member with PBI-JKN.',
    ],
    axis: ['persen keluarga desil 1–4', 'percent of families in deciles 1–4'],
    direction: 'lower-is-better',
  },
  {
    figure: 'share',
    population: 'family',
    universe: 'decile_national BETWEEN 1 AND 4',
    atom: `${received} = 0 AND NOT any_pbi`,
    parts: yes(['Tanpa program', 'No programme']),
    attributes: ['decile-national', 'programme-count'],
    lowest: 'district',
  },
);

export const bankAccount = registryEntry(
  {
    id: 'bank-account',
    topic: 'living',
    label: ['Keluarga dengan rekening', 'Families with a bank account'],
    definition: [
      'Keluarga yang memiliki rekening untuk usaha, pribadi, atau keduanya. Data keuangan: hanya ditampilkan untuk kabupaten/kota dan provinsi.',
      'Families with an account for business, for themselves or both. Financial data: shown for regencies and the province only.',
    ],
  },
  {
    figure: 'share',
    population: 'family',
    universe: 'bank_account IS NOT NULL',
    atom: 'bank_account IN (1, 2, 3)',
    parts: yes(['Memiliki rekening', 'With an account'], true),
    attributes: ['bank-account'],
    breakdowns: [{ dimension: 'decile-group', lowest: 'province' }],
    lowest: 'regency',
    sensitivity: 'specific',
  },
);

export const creditProgramme = registryEntry(
  {
    id: 'credit-programme',
    topic: 'targeting',
    label: ['Penerima kredit KUR atau UMi', 'Recipients of KUR or UMi credit'],
    definition: [
      'Penduduk berumur 15 tahun ke atas penerima Kredit Usaha Rakyat atau pembiayaan Ultra Mikro. Data keuangan: hanya ditampilkan untuk kabupaten/kota dan provinsi.',
      'Persons aged 15 and over with credit of KUR or UMi. Financial data: shown for regencies and the province only.',
    ],
  },
  {
    figure: 'share',
    population: 'person',
    universe: `${resident} AND age >= 15`,
    atom: 'prog_kur = 1 OR prog_umi = 1',
    parts: yes(['Penerima kredit', 'Recipients of credit'], true),
    attributes: ['credit-programme'],
    breakdowns: [{ dimension: 'decile-group', lowest: 'province' }],
    lowest: 'regency',
    sensitivity: 'specific',
  },
);
