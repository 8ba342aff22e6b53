import type { Language } from '../i18n/language.ts';
import { pathOf, type Page } from '../selection/route.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Link to a page of the site, with the base under which it is served. */
export function linkTo(page: Page, language: Language, ...parts: readonly string[]): string {
  return base + pathOf({ page, parts }, language);
}

/** Link to a published file, by its path below `public/`. */
export function fileAt(path: string): string {
  return base + path;
}
