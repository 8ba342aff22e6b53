import { indonesia, kepri } from '../geography/area.ts';
import type { Messages } from '../i18n/id.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { syntheticWord } from '../i18n/synthetic.ts';
import {
  extremePoorPopulation,
  extremePovertyRate,
  foodPovertyLine,
  foodShareOfPovertyLine,
  indicators,
  nonfoodPovertyLine,
  poorHouseholdSize,
  poorPopulation,
  povertyGap,
  povertyLine,
  povertyLinePerPoorHousehold,
  povertyRate,
  povertySeverity,
} from '../indicators/index.ts';
import type { Topic } from '../indicators/indicator.ts';
import { codeListByName } from '../codebook/index.ts';
import { registryIndicators } from '../indicators/registry/index.ts';
import type { Question, RegistryQuestion } from './question.ts';

/** Name of a published table: its address, and the key of its texts. */
export type TableId = keyof Messages['downloads']['tables'];

/** Records that are published whole, beside the observations. */
export const registers = [
  'areas',
  'indicators',
  'sources',
  'breaks',
  'notes',
  'fieldwork',
  'variables',
  'codes',
  'ms_var',
] as const;
export type Register = (typeof registers)[number];

/** A published table: the observations that answer a question, or a whole register. */
export interface PublishedTable {
  readonly id: TableId;
  readonly content: Question | RegistryQuestion | Register;
}

const headline = [povertyRate, poorPopulation, povertyGap, povertySeverity].map(({ id }) => id);

const ofTopic = (topic: Topic): Question => ({
  indicators: indicators.filter((entry) => entry.topic === topic).map(({ id }) => id),
});

/** Every breakdown of a subject of the registry, for the province and its regencies. */
const ofRegistry = (...topics: readonly Topic[]): RegistryQuestion => ({
  table: 'registry',
  indicators: registryIndicators
    .filter((entry) => topics.includes(entry.topic))
    .map(({ id }) => id),
  areas: [kepri, ...codeListByName('regency_kemendagri').codes.map(({ code }) => code)],
});

const contents: Readonly<Record<TableId, Question | RegistryQuestion | Register>> = {
  'semua-angka': { indicators: indicators.map(({ id }) => id) },
  'kemiskinan-provinsi': { indicators: headline, areas: [indonesia, kepri] },
  'kemiskinan-kabupaten-kota': { indicators: headline, level: 'regency' },
  'kemiskinan-38-provinsi': { indicators: [povertyRate.id], level: 'province' },
  'garis-kemiskinan': {
    indicators: [
      povertyLine,
      foodPovertyLine,
      nonfoodPovertyLine,
      foodShareOfPovertyLine,
      povertyLinePerPoorHousehold,
      poorHouseholdSize,
    ].map(({ id }) => id),
  },
  'kemiskinan-ekstrem': {
    indicators: [extremePovertyRate.id, extremePoorPopulation.id],
  },
  gini: ofTopic('inequality'),
  ipm: ofTopic('development'),
  ketenagakerjaan: ofTopic('labour'),
  penduduk: ofTopic('population'),
  'wilayah-dan-pulau': ofTopic('territory'),
  perumahan: ofTopic('housing'),
  'regsosek-desil': ofRegistry('deciles'),
  'regsosek-sasaran': ofRegistry('targeting'),
  'regsosek-hunian': ofRegistry('living'),
  'regsosek-kerja-sekolah': ofRegistry('work-school'),
  'regsosek-penduduk': ofRegistry('people'),
  'regsosek-padanan': ofRegistry('enumeration', 'linkage'),
  wilayah: 'areas',
  indikator: 'indicators',
  sumber: 'sources',
  'patahan-deret': 'breaks',
  catatan: 'notes',
  'pendataan-regsosek': 'fieldwork',
  'buku-kode': 'variables',
  'daftar-kode': 'codes',
  'ms-var': 'ms_var',
};

/** The tables that describe the columns of an extract. */
export const codebookTables = [
  'buku-kode',
  'daftar-kode',
  'ms-var',
] as const satisfies readonly TableId[];

export type LicenceId = keyof Messages['downloads']['licences'];

/** Licence of a table: the list of areas derives from an open database and stays under its own. */
export function licenceOf({ content }: PublishedTable): LicenceId {
  return content === 'areas' ? 'ODbL-1.0' : 'CC-BY-4.0';
}

/** Every published table, in the order of the Data page. */
export const tables: readonly PublishedTable[] = Object.entries(contents).map(([id, content]) => ({
  id: id as TableId,
  content,
}));

/** The table of an id; throws where there is none. */
export function tableById(id: string): PublishedTable {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`unknown table: ${id}`);
  return table;
}

/** Title and description of a table; the title of one that rests on synthetic data says so. */
export function tableTextOf(
  { id, synthetic }: { readonly id: string; readonly synthetic: boolean },
  language: Language,
): { readonly title: string; readonly description: string } {
  const { title, description } = messagesIn(language).downloads.tables[tableById(id).id];
  return { title: synthetic ? `${syntheticWord[language]}: ${title}` : title, description };
}
