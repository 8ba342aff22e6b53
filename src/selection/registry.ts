import type { Language } from '../i18n/language.ts';

/** Addresses of the registry's pages below its own, decided once for both languages. */
const slugs = {
  overview: { id: '', en: '' },
  targeting: { id: 'sasaran', en: 'targeting' },
  living: { id: 'hunian', en: 'living-conditions' },
  work: { id: 'kerja-sekolah', en: 'work-and-schooling' },
  people: { id: 'penduduk', en: 'people' },
  fieldwork: { id: 'pendataan', en: 'fieldwork' },
  quality: { id: 'mutu', en: 'quality' },
  linkage: { id: 'padanan', en: 'linkage' },
  measures: { id: 'dua-ukuran', en: 'which-figure' },
  codebook: { id: 'buku-kode', en: 'codebook' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Pages of the registry that there are, in the order of their menu. */
export const registryPages = [
  'overview',
  'targeting',
  'living',
  'work',
  'people',
  'fieldwork',
  'quality',
  'linkage',
  'measures',
  'codebook',
] as const satisfies readonly (keyof typeof slugs)[];
export type RegistryPage = (typeof registryPages)[number];

const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...slugs,
  indicator: { id: 'indikator', en: 'indicator' },
  district: { id: 'kecamatan', en: 'district' },
  village: { id: 'desa', en: 'village' },
  target: { id: 'desil', en: 'decile' },
};

/** Parts of the page of an indicator, and of what stands below it. */
export function indicatorParts(id: string, ...below: readonly string[]): readonly string[] {
  return ['indicator', id, ...below];
}

/** Parts of the targeting page at a highest decile of the target; without one, at the defaults. */
export function targetParts(target?: number): readonly string[] {
  return target === undefined ? ['targeting'] : ['targeting', 'target', String(target)];
}

const isIndicator = (parts: readonly string[]): boolean => parts[0] === 'indicator';

/** The place whose page stands for a state of a control: an indicator's, or its page's. */
export function registryCanonical(parts: readonly string[]): readonly string[] {
  return parts.slice(0, isIndicator(parts) ? 2 : 1);
}

/** Parts of a place of the registry: its page, and what stands below it. */
export function registryParts(page: RegistryPage, ...below: readonly string[]): readonly string[] {
  return page === 'overview' ? [] : [page, ...below];
}

/** The page of the registry that a place's parts name; throws where there is none. */
export function registryPageOf(parts: readonly string[]): RegistryPage {
  const name = parts[0] ?? 'overview';
  const page = registryPages.find((candidate) => candidate === name);
  if (!page) throw new Error(`no page ${name} of the registry; add it to registryPages`);
  return page;
}

/** Parts of every place of the registry that is a page of its own. */
export const registryPlaces: readonly (readonly string[])[] = registryPages.flatMap((page) => [
  registryParts(page),
]);

/** Whether the parts are those of a page of its own, not of a state of one. */
export function isRegistryPage(parts: readonly string[]): boolean {
  if (isIndicator(parts)) return parts.length === 2;
  return registryPlaces.some((place) => place.join('/') === parts.join('/'));
}

/** The parts of an address in a language; a part without a word of its own stays as it is. */
export function registryAddress(parts: readonly string[], language: Language): readonly string[] {
  return parts.map((part) => words[part]?.[language] ?? part);
}

/** The parts that an address in a language stands for: the reverse of `registryAddress`. */
export function registryPartsAt(address: readonly string[], language: Language): readonly string[] {
  return address.map(
    (slug) => Object.keys(words).find((part) => words[part]?.[language] === slug) ?? slug,
  );
}
