import { expect, test } from '@playwright/test';
import { builtPages, dist, filesIn, nameOf, outlineOf, sitemapAddresses } from './dist.ts';

const listed = new Set(sitemapAddresses());
const origin = new URL(sitemapAddresses()[0]!).origin;
const pages = builtPages().map(({ path, html }) => ({ path, document: outlineOf(html) }));
const content = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

test('every page has one h1, its language, a title and a description of its own', () => {
  const titles = new Map<string, string>();
  for (const { path, document } of pages) {
    const name = nameOf(path);
    const language = path === 'en/' || path.startsWith('en/') ? 'en' : 'id';
    expect(document.documentElement.getAttribute('lang'), name).toBe(language);
    expect(document.querySelectorAll('h1').length, name).toBe(1);
    expect(document.querySelector('h1')?.textContent?.trim(), name).not.toBe('');
    expect(content(document, 'meta[name=description]').length, name).toBeGreaterThan(40);
    expect(content(document, 'meta[name=description]').length, name).toBeLessThan(320);
    const title = document.querySelector('title')?.textContent?.trim() ?? '';
    expect(title, name).not.toBe('');
    // The state that a page shows at first has its title too.
    const key = `${language} ${listed.has(`${origin}/${path}`) ? 'page' : 'state'} ${title}`;
    expect(titles.get(key), `${name} has the title of another page`).toBe(undefined);
    titles.set(key, path);
  }
});

test('every page has what a shared link shows', () => {
  const files = new Set(filesIn(dist));
  for (const { path, document } of pages) {
    for (const property of ['og:title', 'og:description', 'og:type', 'og:url', 'og:image']) {
      expect(content(document, `meta[property="${property}"]`), nameOf(path)).not.toBe('');
    }
    const picture = new URL(content(document, 'meta[property="og:image"]')).pathname.slice(1);
    expect(files, nameOf(path)).toContain(picture);
  }
});

test('every page names its address: its own, or that of the page whose state it shows', () => {
  for (const { path, document } of pages) {
    if (path === '404.html') continue;
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(listed, `${nameOf(path)} is canonical to ${canonical}`).toContain(canonical);
    const own = `${origin}/${path}`;
    if (listed.has(own)) expect(canonical, nameOf(path)).toBe(own);
    else expect(own.startsWith(canonical), `${own} is canonical to ${canonical}`).toBe(true);
  }
});

test('the other language of a page leads back to it', () => {
  const byPath = new Map(pages.map((page) => [page.path, page.document]));
  const switchOf = (document: Document): string =>
    document.querySelector('header a[hreflang]')?.getAttribute('href')?.replace(/^\//, '') ?? '?';
  for (const { path, document } of pages) {
    if (path === '404.html') continue;
    const other = byPath.get(switchOf(document));
    expect(other, `${nameOf(path)} leads to /${switchOf(document)}`).toBeDefined();
    expect(switchOf(other!), `/${switchOf(document)} leads back`).toBe(path);
    expect(other!.documentElement.getAttribute('lang')).not.toBe(
      document.documentElement.getAttribute('lang'),
    );
  }
});

test('headings go down one level at a time', () => {
  for (const { path, document } of pages) {
    let level = 0;
    for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')) {
      const next = Number(heading.tagName.slice(1));
      expect(next, `${nameOf(path)}: ${heading.textContent}`).toBeLessThanOrEqual(level + 1);
      level = next;
    }
  }
});
