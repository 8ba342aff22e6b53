import type { Language } from '../i18n/language.ts';
import { isRegistryPage, registryAddress, registryCanonical, registryPartsAt } from './registry.ts';

/** Pages of the site; each has one address in each language. */
export const pages = [
  'home',
  'poverty',
  'map',
  'compare',
  'registry',
  'areas',
  'data',
  'about',
  'methods',
] as const;
export type Page = (typeof pages)[number];

const slugs: Readonly<Record<Language, Readonly<Record<Page, string>>>> = {
  id: {
    home: '',
    poverty: 'kemiskinan',
    map: 'peta',
    compare: 'bandingkan',
    registry: 'regsosek',
    areas: 'wilayah',
    data: 'data',
    about: 'tentang',
    methods: 'metode',
  },
  en: {
    home: '',
    poverty: 'poverty',
    map: 'map',
    compare: 'compare',
    registry: 'registry',
    areas: 'areas',
    data: 'data',
    about: 'about',
    methods: 'methods',
  },
};

/**
 * A page with the parts of its address after the page's own: an area, a state of a control. The
 * parts of the registry are names that its addresses translate.
 */
export interface Place {
  readonly page: Page;
  readonly parts: readonly string[];
}

/** Address of a place below the site's base, without a leading slash, with a trailing one. */
export function pathOf(place: Place, language: Language): string {
  const below = place.page === 'registry' ? registryAddress(place.parts, language) : place.parts;
  const parts = [language === 'en' ? 'en' : '', slugs[language][place.page], ...below];
  const path = parts.filter((part) => part !== '').join('/');
  return path === '' ? '' : `${path}/`;
}

/** The place of an address as `pathOf` writes it, or null where there is no such page. */
export function placeAt(path: string): { place: Place; language: Language } | null {
  const parts = path.split('/').filter((part) => part !== '');
  const language: Language = parts[0] === 'en' ? 'en' : 'id';
  if (language === 'en') parts.shift();
  const slug = parts.shift() ?? '';
  const page = pages.find((candidate) => slugs[language][candidate] === slug);
  if (!page) return null;
  const below = page === 'registry' ? registryPartsAt(parts, language) : parts;
  return { place: { page, parts: below }, language };
}

/** Whether a place is a page of its own: listed in the sitemap, canonical to itself. */
export function isCanonical(place: Place): boolean {
  if (place.page === 'registry') return isRegistryPage(place.parts);
  return place.page === 'areas' || place.parts.length === 0;
}

/** The page whose address stands for a prerendered state of a control. */
export function canonicalOf(place: Place): Place {
  if (isCanonical(place)) return place;
  return {
    page: place.page,
    parts: place.page === 'registry' ? registryCanonical(place.parts) : [],
  };
}
