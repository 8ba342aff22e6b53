import { beforeEach, expect, test, vi } from 'vitest';
import { mayLoadAhead, pageOf, showPage, viewKey } from '../../src/client/view-page.ts';
import { page } from './document.ts';

const html = (title: string, root: string): string =>
  `<!doctype html><html lang="id"><head><title>${title}</title>
   <link rel="canonical" href="https://example.org/${title}/"></head>
   <body><a data-language-switch href="/en/${title}/">English</a>${root}</body></html>`;

beforeEach(() => {
  page(`<a data-language-switch href="/en/a/">English</a>
    <div data-view-root><details open><summary>x</summary></details><p>A</p></div>`);
  document.head.innerHTML = '<title>a</title><link rel="canonical" href="https://example.org/a/">';
});

test('a page takes the place of the view, the title and the links of the head', () => {
  const next = '<div data-view-root><details><summary>x</summary></details><p>B</p></div>';
  expect(showPage(html('b', next))).toBe(true);
  expect(document.querySelector('[data-view-root] p')?.textContent).toBe('B');
  expect(document.querySelector('details')?.hasAttribute('open')).toBe(true);
  expect(document.title).toBe('b');
  expect(document.querySelectorAll('link[rel="canonical"]')).toHaveLength(1);
  expect(document.querySelector('link')?.getAttribute('href')).toBe('https://example.org/b/');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/en/b/');
});

test('a page of another build is not shown', () => {
  expect(showPage(html('c', '<p>no view</p>'))).toBe(false);
  expect(document.title).toBe('a');
  expect(document.querySelector('[data-view-root] p')?.textContent).toBe('A');
});

test('a page is fetched once; a failed one is asked for again', async () => {
  const requests: string[] = [];
  let status = 500;
  vi.stubGlobal('fetch', (address: string) => {
    requests.push(address);
    return Promise.resolve(new Response('page', { status }));
  });
  await expect(pageOf('/peta/x/?a=1#b')).rejects.toThrow('500');
  status = 200;
  expect(await pageOf('/peta/x/')).toBe('page');
  await pageOf('/peta/x/#c');
  expect(requests).toEqual(Array(2).fill('http://localhost/peta/x/'));
  expect(viewKey('/peta/x/?a=1#b')).toBe('http://localhost/peta/x/');
  vi.unstubAllGlobals();
});

test('nothing is loaded ahead without knowledge of the connection, or where bytes count', () => {
  expect(mayLoadAhead(undefined)).toBe(false);
  expect(mayLoadAhead({ saveData: true })).toBe(false);
  expect(mayLoadAhead({ type: 'cellular' })).toBe(false);
  expect(mayLoadAhead({ saveData: false, type: 'wifi' })).toBe(true);
});
