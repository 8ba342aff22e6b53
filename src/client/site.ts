/// <reference types="vite/types/importMeta.d.ts" />
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/id.ts';

export type ClientText = Messages['client'];

/** Absolute address of a path below the site's base: `data/observations.parquet`. */
export function addressOf(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return new URL(base + path, document.baseURI).href;
}

/** Language of the page, as its `<html lang>` says. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'id';
}

/** Texts of the browser's part in the language of the page; the other language is not loaded. */
export async function clientText(): Promise<ClientText> {
  return pageLanguage() === 'en'
    ? (await import('../i18n/en/client.ts')).client
    : (await import('../i18n/id/client.ts')).client;
}
