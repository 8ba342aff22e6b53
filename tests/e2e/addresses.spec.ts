import { expect, test } from '@playwright/test';
import { registryIndicators } from '../../src/indicators/registry/index.ts';
import { registryPages, registryParts } from '../../src/selection/registry.ts';
import { pathOf } from '../../src/selection/route.ts';
import { areaCodes, sitemapAddresses, sitemapPaths } from './dist.ts';

test('the sitemap lists every page in both languages and nothing else', () => {
  const expected = [
    ['', 'kemiskinan/', 'peta/', 'bandingkan/', 'wilayah/', 'data/', 'tentang/', 'metode/'],
    ['', 'poverty/', 'map/', 'compare/', 'areas/', 'data/', 'about/', 'methods/'].map(
      (path) => `en/${path}`,
    ),
    registryPages.flatMap((page) => {
      const parts = registryParts(page);
      return (['id', 'en'] as const).map((language) =>
        pathOf({ page: 'registry', parts }, language),
      );
    }),
    registryIndicators.flatMap(({ id }) => [
      `regsosek/indikator/${id}/`,
      `en/registry/indicator/${id}/`,
    ]),
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
