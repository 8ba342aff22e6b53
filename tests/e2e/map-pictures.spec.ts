import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, documentOf } from './dist.ts';

/** Kept pictures; `UPDATE_PICTURES=1` writes them anew, to be looked at before they are kept. */
const kept = resolve(import.meta.dirname, 'pictures');

const views: readonly (readonly [name: string, page: string, picture: string])[] = [
  ['panels', 'peta', '[data-map-view="panels"] .narrow > svg'],
  ['tiles', 'peta', '[data-map-view="tiles"] .narrow > svg'],
  ['islands', 'en/map/islands', '[data-islands] .narrow > svg'],
  ['district-tiles', 'en/map/district', '[data-map-view="tiles"] .narrow > svg'],
  ['districts-of-lingga', 'peta/21.04', '[data-map-view="panels"] .narrow > svg'],
  ['villages-of-singkep', 'en/map/21.04.01', '[data-map-view="panels"] .narrow > svg'],
  ['change', 'peta/poverty-rate/change', '[data-map-view="tiles"] .narrow > svg'],
  ['years', 'en/map/poverty-rate/years', '.narrow > svg.years'],
];

for (const [name, page, selector] of views) {
  test(`the picture "${name}" of /${page}/ is the kept one`, () => {
    const document = documentOf(readFileSync(join(dist, page, 'index.html'), 'utf8'));
    const pictures = document.querySelectorAll(selector);
    expect(pictures.length).toBe(1);
    const picture = `${pictures[0]!.outerHTML.replaceAll(/>\s*</g, '>\n<')}\n`;
    const file = join(kept, `${name}.svg`);
    if (process.env['UPDATE_PICTURES']) {
      mkdirSync(kept, { recursive: true });
      writeFileSync(file, picture);
    }
    expect(picture).toBe(readFileSync(file, 'utf8'));
  });
}
