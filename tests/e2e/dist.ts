import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';

/** Folder of the built site. */
export const dist = resolve(import.meta.dirname, '..', '..', 'dist');

export const areaCodes = ['21', '21.01', '21.02', '21.03', '21.04', '21.05', '21.71', '21.72'];

/** A file of the built site with its address below the base: `kemiskinan/`; read when asked for. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every HTML file of a built site; throws where the folder holds none. */
export function builtPages(folder = dist): BuiltPage[] {
  const pages = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      get html() {
        return readFileSync(join(folder, file), 'utf8');
      },
    }));
  if (pages.length === 0) throw new Error(`no page in ${folder}: run "npm run build" first`);
  return pages;
}

/** Paths of all files below a folder, with slashes. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`no folder ${folder}: run "npm run build" first`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Absolute addresses of `sitemap.xml`. */
export function sitemapAddresses(folder = dist): string[] {
  const path = join(folder, 'sitemap.xml');
  if (!existsSync(path)) throw new Error(`no ${path}: run "npm run build" first`);
  const xml = readFileSync(path, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
}

/** Paths of the sitemap below the base, without a leading slash: `en/areas/21.01/`. */
export function sitemapPaths(folder = dist, base = '/'): string[] {
  return sitemapAddresses(folder).map((address) => {
    const { pathname } = new URL(address);
    if (!pathname.startsWith(base)) throw new Error(`${address} is not below ${base}`);
    return pathname.slice(base.length);
  });
}

export function documentOf(html: string): Document {
  return parseHTML(html).document;
}

const picture = /<svg\b(?:(?!<svg\b)[^])*?<\/svg>/g;
const bodies = /<tbody\b[^]*?<\/tbody>/g;

/** A page without its pictures and the rows of its tables: small enough to hold all at once. */
export function outlineOf(html: string): Document {
  let text = html.replaceAll(bodies, '');
  for (let last = ''; last !== text;) {
    last = text;
    text = text.replaceAll(picture, '');
  }
  return documentOf(text);
}

/** The path of a page, or what the test list calls the first one. */
export function nameOf(path: string): string {
  return `/${path}`;
}
