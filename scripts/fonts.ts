/**
 * Makes the two fonts of the site from their packages: characters of both languages only, weights
 * 400 to 700. Run by hand (`node scripts/fonts.ts`) when a package or the characters change; the
 * result is committed in public/fonts.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const characters = `${ascii}\u00a0\u202f“”‘’„–—−…·•×÷±≤≥≈½²³°§©→←↑↓↗↘▲▼†‡éèáó`;

const fonts = [
  { family: 'source-serif-4', weights: { min: 400, max: 700, default: 400 } },
  { family: 'source-sans-3', weights: { min: 400, max: 700, default: 400 } },
];

for (const { family, weights } of fonts) {
  const folder = `node_modules/@fontsource-variable/${family}`;
  const font = await readFile(`${folder}/files/${family}-latin-wght-normal.woff2`);
  const subset = await subsetFont(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
  await writeFile(`public/fonts/${family}.woff2`, subset);
  await copyFile(`${folder}/LICENSE`, `public/fonts/${family}.LICENSE.txt`);
  console.log(`${family}: ${font.length} -> ${subset.length} bytes`);
}
