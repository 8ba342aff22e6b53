import { expect, test } from '@playwright/test';
import { areaCodes, sitemapAddresses, sitemapPaths } from './dist.ts';

test('the sitemap lists every page in both languages and nothing else', () => {
  const expected = [
    ['', 'kemiskinan/', 'peta/', 'bandingkan/', 'wilayah/', 'data/', 'tentang/', 'metode/'],
    ['', 'poverty/', 'map/', 'compare/', 'areas/', 'data/', 'about/', 'methods/'].map(
      (path) => `en/${path}`,
    ),
    areaCodes.flatMap((code) => [`wilayah/${code}/`, `en/areas/${code}/`]),
  ].flat();
  expect(sitemapPaths().sort()).toEqual(expected.sort());
});

test('addresses of the sitemap are absolute and named once', () => {
  const addresses = sitemapAddresses();
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses)
    expect(address).toMatch(/^https?:\/\/[^/]+\/.*\/$|^[^/]+\/\/[^/]+\/$/);
});
