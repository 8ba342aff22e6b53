import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, documentOf, nameOf } from './dist.ts';

const references = [
  ['a[href], area[href], link[href]', 'href'],
  ['script[src], img[src], source[src], iframe[src]', 'src'],
] as const;

/**
 * Every reference of the built pages that leads nowhere, as "address (why) on 3 pages, first /x/".
 * `base` is the path, `site` the absolute address the site was built for.
 */
export function brokenLinks(folder: string, base: string, site: string): string[] {
  const pages = builtPages(folder).map(({ path, html }) => ({ path, ...namedIn(html) }));
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
  const broken = new Map<string, string[]>();
  let checked = 0;
  for (const { path, leads } of pages) {
    const page = new URL(base + path, site);
    for (const text of leads) {
      const reason = whyBroken(text, page, { folder, base, anchors });
      checked += 1;
      if (reason) {
        const fault = `${text} (${reason})`;
        broken.set(fault, [...(broken.get(fault) ?? []), nameOf(path)]);
      }
    }
  }
  if (checked < pages.length) throw new Error(`only ${checked} links on ${pages.length} pages`);
  return [...broken].map(([fault, on]) => `${fault} on ${on.length} pages, first ${on[0]}`);
}

interface Built {
  readonly folder: string;
  readonly base: string;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function whyBroken(text: string, page: URL, { folder, base, anchors }: Built): string | undefined {
  if (text.trim() === '') return 'empty';
  if (/^\s*javascript:/i.test(text)) return 'a script';
  if (!URL.canParse(text, page)) return 'not an address';
  const url = new URL(text, page);
  if (url.origin !== page.origin) return undefined;
  if (!url.pathname.startsWith(base)) return `outside of ${base}`;
  const path = decodeURI(url.pathname.slice(base.length));
  const fragment = decodeURIComponent(url.hash.slice(1));
  const anchorsThere = anchors.get(path);
  if (anchorsThere) {
    return fragment === '' || anchorsThere.has(fragment) ? undefined : 'no such place in the page';
  }
  const file = join(folder, path);
  if (!existsSync(file)) return 'no such file';
  if (statSync(file).isDirectory()) return 'a folder without its page';
  if (statSync(file).size === 0) return 'an empty file';
  return undefined;
}

/** Where a page leads, and the places in it that may be led to; the page itself is let go. */
function namedIn(html: string): { leads: readonly string[]; anchors: ReadonlySet<string> } {
  const document = documentOf(html);
  return {
    leads: references.flatMap(([selector, attribute]) =>
      [...document.querySelectorAll(selector)].map(
        (element) => element.getAttribute(attribute) ?? '',
      ),
    ),
    anchors: new Set([...document.querySelectorAll('[id]')].map((element) => element.id)),
  };
}
