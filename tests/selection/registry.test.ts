import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import {
  registryPageOf,
  registryPages,
  registryParts,
  registryPlaces,
} from '../../src/selection/registry.ts';
import { canonicalOf, isCanonical, pathOf, placeAt } from '../../src/selection/route.ts';

test('a page of the registry has its own words in each language', () => {
  const place = { page: 'registry', parts: registryParts('measures') } as const;
  expect(pathOf(place, 'id')).toBe('regsosek/dua-ukuran/');
  expect(pathOf(place, 'en')).toBe('en/registry/which-figure/');
  expect(pathOf({ page: 'registry', parts: registryParts('overview') }, 'id')).toBe('regsosek/');
});

test('every address leads back to its place, in both languages', () => {
  for (const language of languages) {
    for (const parts of registryPlaces) {
      const place = { page: 'registry', parts } as const;
      expect(placeAt(pathOf(place, language))).toEqual({ place, language });
    }
  }
  expect(new Set(registryPages.map((page) => registryParts(page).join('/'))).size).toBe(
    registryPages.length,
  );
});

test('a page is canonical, a state below it stands for its page', () => {
  const page = { page: 'registry', parts: ['measures'] } as const;
  expect(isCanonical(page)).toBe(true);
  expect(isCanonical({ page: 'registry', parts: [] })).toBe(true);
  expect(isCanonical({ page: 'registry', parts: ['measures', '4'] })).toBe(false);
  expect(canonicalOf({ page: 'registry', parts: ['measures', '4'] })).toEqual(page);
  expect(pathOf({ page: 'registry', parts: ['measures', '4'] }, 'en')).toBe(
    'en/registry/which-figure/4/',
  );
});

test('a page that is not there is refused', () => {
  expect(() => registryPageOf(['nowhere'])).toThrow('no page nowhere of the registry');
  expect(registryPageOf([])).toBe('overview');
});
