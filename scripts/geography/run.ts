import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { areasOf } from '../../src/geography/tree.ts';
import type { Material } from './build.ts';
import { generatedFiles, readMaterial, sketchedOutlines } from './build.ts';
import type { Outline } from './levels.ts';
import type { Packages } from './packages.ts';
import { preparePackages } from './packages.ts';
import { replacementOf } from './replacement.ts';

const data = resolve(dirname(fileURLToPath(import.meta.url)), '../../data/geography');
const say = (line: string) => console.log(line);

try {
  const { values } = parseArgs({
    options: { boundaries: { type: 'string' }, out: { type: 'string', default: data } },
  });
  const packages = await preparePackages(say);
  const material = await readMaterial(packages, data);
  const outlines = await outlinesFrom(values.boundaries, material, packages);
  const files = generatedFiles(material, outlines, packages);
  await mkdir(values.out, { recursive: true });
  for (const [name, text] of files) {
    await writeFile(join(values.out, name), text);
    say(`${name}: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} with gzip`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function outlinesFrom(
  file: string | undefined,
  material: Material,
  packages: Packages,
): Promise<readonly Outline[]> {
  if (file === undefined) return sketchedOutlines(material, packages);
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`cannot read ${file}: ${error.message}`, { cause: error });
  });
  const { outlines, notes, problems } = replacementOf(text, areasOf(material.rows).areas);
  for (const note of notes) say(`note: ${note}`);
  if (problems.length > 0)
    throw new Error([...problems, `${file} is not used; nothing was written`].join('\n'));
  say(
    `boundaries of ${file}; write their source and licence into data/geography/LICENSE.md, and ` +
      'whom the maps name into `attribution` of src/i18n/id/map.ts and src/i18n/en/map.ts',
  );
  return outlines;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
