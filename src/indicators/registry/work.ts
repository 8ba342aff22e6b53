import { codesOf, registryEntry, yes } from './entry.ts';
import { enumerated, resident } from './families.ts';
import type { Breakdown, Part } from './measure.ts';

const bySex: readonly Breakdown[] = [{ dimension: 'sex', lowest: 'district' }];
const adults = `${resident} AND age >= 15`;
const workers = `${adults} AND worked_last_week = 1`;

export const education15 = registryEntry(
  {
    id: 'education-15',
    topic: 'work-school',
    label: ['Pendidikan tertinggi 15 tahun ke atas', 'Highest certificate, 15 and over'],
    definition: [
      'Penduduk berumur 15 tahun ke atas menurut ijazah tertinggi.',
      'Persons aged 15 and over by their highest certificate.',
    ],
  },
  {
    figure: 'distribution',
    population: 'person',
    universe: adults,
    atom: 'education_group',
    parts: codesOf('education_group'),
    classes: 'education-group',
    attributes: ['education-group'],
    breakdowns: bySex,
  },
);

export const notInSchool = registryEntry(
  {
    id: 'not-in-school-7-18',
    topic: 'work-school',
    label: ['Anak 7–18 tahun tidak sekolah', 'Children 7–18 not in school'],
    definition: [
      'Penduduk berumur 7–18 tahun yang belum pernah atau tidak lagi bersekolah. Data anak: hanya ditampilkan untuk kabupaten/kota dan provinsi.',
      'Persons aged 7 to 18 who never attended or no longer attend school. Data on children: shown for regencies and the province only.',
    ],
    direction: 'lower-is-better',
  },
  {
    figure: 'share',
    population: 'person',
    universe: `${resident} AND age BETWEEN 7 AND 18`,
    atom: 'school_participation IN (1, 3)',
    parts: yes(['Tidak sekolah', 'Not in school'], true),
    attributes: ['under-18'],
    breakdowns: [
      { dimension: 'sex', lowest: 'province' },
      { dimension: 'decile-group', lowest: 'province' },
    ],
    lowest: 'regency',
    sensitivity: 'specific',
  },
);

export const employed15 = registryEntry(
  {
    id: 'employed-15',
    topic: 'work-school',
    label: ['Penduduk 15 tahun ke atas yang bekerja', 'Employed, 15 and over'],
    definition: [
      'Penduduk berumur 15 tahun ke atas yang bekerja seminggu terakhir. Tidak ada angka pengangguran: formulir tidak menanyakan pencarian kerja.',
      'Persons aged 15 and over who worked in the last week. There is no unemployment rate: the form has no item on looking for work.',
    ],
  },
  {
    figure: 'share',
    population: 'person',
    universe: adults,
    atom: 'worked_last_week = 1',
    parts: yes(['Bekerja', 'Employed']),
    attributes: ['employment'],
    breakdowns: bySex,
  },
);

export const informal = registryEntry(
  {
    id: 'informal',
    topic: 'work-school',
    label: ['Pekerja informal', 'Informal workers'],
    definition: [
      'Pekerja berumur 15 tahun ke atas yang berusaha sendiri, dibantu buruh tidak tetap, pekerja bebas, atau pekerja keluarga.',
      'Workers aged 15 and over who are own-account, employers with temporary or unpaid workers, casual, or unpaid family workers.',
    ],
  },
  {
    figure: 'share',
    population: 'person',
    universe: workers,
    atom: 'employment_status IN (1, 2, 6, 7, 8)',
    parts: yes(['Informal', 'Informal']),
    attributes: ['employment-status'],
    breakdowns: bySex,
  },
);

const sector = (code: string, from: number, to: number, id: string, en: string): Part => ({
  code,
  label: { id, en },
  when: `atom BETWEEN ${from} AND ${to}`,
});

export const industry = registryEntry(
  {
    id: 'industry',
    topic: 'work-school',
    label: ['Pekerja menurut lapangan usaha', 'Workers by industry'],
    definition: [
      'Pekerja berumur 15 tahun ke atas menurut lapangan usaha utama: 26 golongan sampai kecamatan, tiga sektor di desa.',
      'Workers aged 15 and over by main industry: 26 groups down to districts, three sectors in villages.',
    ],
  },
  {
    figure: 'distribution',
    population: 'person',
    universe: workers,
    atom: 'industry',
    parts: codesOf('industry'),
    classes: 'industry',
    attributes: ['industry'],
    lowest: 'district',
    broad: {
      parts: [
        sector('agriculture', 1, 6, 'Pertanian dan perikanan', 'Agriculture and fisheries'),
        sector('industry', 7, 11, 'Industri, tambang, konstruksi', 'Industry and construction'),
        sector('services', 12, 26, 'Jasa', 'Services'),
      ],
      classes: 'sector',
      lowest: 'village',
    },
  },
);

export const ownBusiness = registryEntry(
  {
    id: 'own-business',
    topic: 'work-school',
    label: ['Keluarga dengan usaha', 'Families with a business of their own'],
    definition: [
      'Keluarga terdata yang sedikitnya satu anggotanya memiliki usaha.',
      'Families enumerated of which at least one member owns a business.',
    ],
  },
  {
    figure: 'share',
    population: 'family',
    universe: enumerated,
    atom: 'any_business',
    parts: yes(['Memiliki usaha', 'Own a business']),
    attributes: ['business'],
    breakdowns: [{ dimension: 'decile-national', lowest: 'district' }],
  },
);

export const disability = registryEntry(
  {
    id: 'disability',
    topic: 'people',
    label: ['Penduduk dengan disabilitas', 'Persons with disability'],
    definition: [
      'Penduduk berumur 2 tahun ke atas dengan sedikitnya satu kesulitan fungsi yang berat (kode 1 atau 2). Data kesehatan: hanya ditampilkan untuk kabupaten/kota dan provinsi.',
      'Persons aged 2 and over with at least one severe functional difficulty (code 1 or 2). Health data: shown for regencies and the province only.',
    ],
  },
  {
    figure: 'share',
    population: 'person',
    universe: `${resident} AND age >= 2`,
    atom: 'disability_any',
    parts: yes(['Dengan disabilitas', 'With disability'], true),
    attributes: ['disability'],
    breakdowns: [
      { dimension: 'sex', lowest: 'province' },
      { dimension: 'age', lowest: 'province' },
      { dimension: 'decile-group', lowest: 'province' },
    ],
    lowest: 'regency',
    sensitivity: 'specific',
  },
);

export const noIdDocument = registryEntry(
  {
    id: 'no-id-document',
    topic: 'people',
    label: ['Tanpa dokumen identitas, 17 tahun ke atas', 'No identity document, 17 and over'],
    definition: [
      'Penduduk berumur 17 tahun ke atas tanpa akta kelahiran, KIA, atau KTP.',
      'Persons aged 17 and over without a birth certificate, child identity card or identity card.',
    ],
    direction: 'lower-is-better',
  },
  {
    figure: 'share',
    population: 'person',
    universe: `${resident} AND age >= 17`,
    atom: 'id_documents = 0',
    parts: yes(['Tanpa dokumen', 'No document'], true),
    attributes: ['id-document'],
    breakdowns: bySex,
  },
);

export const noHealthInsurance = registryEntry(
  {
    id: 'no-health-insurance',
    topic: 'people',
    label: ['Tanpa jaminan kesehatan', 'No health insurance'],
    definition: [
      'Penduduk tanpa jaminan kesehatan apa pun, dari mereka yang jawabannya diketahui.',
      'Persons without any health insurance, of those whose answer is known.',
    ],
    direction: 'lower-is-better',
  },
  {
    figure: 'share',
    population: 'person',
    universe: 'health_insurance <> 99',
    atom: 'health_insurance = 0',
    parts: yes(['Tanpa jaminan', 'No insurance']),
    attributes: ['health-insurance'],
    breakdowns: [{ dimension: 'decile-national', lowest: 'district' }],
  },
);
