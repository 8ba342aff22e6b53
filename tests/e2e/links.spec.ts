import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, dist, documentOf, filesIn, nameOf, sitemapAddresses } from './dist.ts';
import { brokenLinks } from './links.ts';

test('every link, fragment, download, script and style of every page is there', () => {
  const { origin } = new URL(sitemapAddresses()[0]!);
  expect(brokenLinks(dist, '/', origin)).toEqual([]);
});

test('no script, style, picture or frame of a page comes from another origin', () => {
  const { origin } = new URL(sitemapAddresses()[0]!);
  for (const { path, html } of builtPages()) {
    const document = documentOf(html);
    const loaded = document.querySelectorAll(
      'script[src], img[src], iframe[src], source[src], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], link[rel~=manifest], link[rel~=modulepreload]',
    );
    for (const element of loaded) {
      const text = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      expect(new URL(text, `${origin}/${path}`).origin, `${nameOf(path)}: ${text}`).toBe(origin);
    }
  }
});

test('no style sheet asks another origin', () => {
  const sheets = filesIn(dist).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const path of sheets) {
    const text = readFileSync(join(dist, path), 'utf8');
    expect(text.match(/(url\(|@import\s)['"]?(https?:)?\/\//g), path).toBeNull();
  }
});

test('every page can be reached from the first one', () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  const reached = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const html = pages.get(path);
    if (html === undefined || reached.has(path)) continue;
    reached.add(path);
    for (const link of documentOf(html).querySelectorAll('a[href], select option[value]')) {
      const text = link.getAttribute('href') ?? link.getAttribute('value') ?? '';
      const url = new URL(text, `http://site.invalid/${path}`);
      if (url.hostname === 'site.invalid') waiting.push(url.pathname.slice(1));
    }
  }
  const lost = [...pages.keys()].filter((path) => path !== '404.html' && !reached.has(path));
  expect(lost).toEqual([]);
});

test('a broken link of each kind is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(
    join(folder, 'index.html'),
    `<main id="isi"><a href="#isi">good</a><a href="/none/">1</a><a href="#gone">2</a>
    <a href="/empty.csv">3</a><a href="javascript:1">4</a><a href="">5</a>
    <a href="https://elsewhere.invalid/">good</a><script src="/gone.js"></script></main>`,
  );
  expect(brokenLinks(folder, '/', 'http://site.invalid')).toEqual([
    '/none/ (no such file) on 1 pages, first /',
    '#gone (no such place in the page) on 1 pages, first /',
    '/empty.csv (an empty file) on 1 pages, first /',
    'javascript:1 (a script) on 1 pages, first /',
    ' (empty) on 1 pages, first /',
    '/gone.js (no such file) on 1 pages, first /',
  ]);
  rmSync(folder, { recursive: true });
});
