import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';

/** Copies the boundaries (TopoJSON) of the input, with their licence, where there are any. */
export async function copyBoundaries(geography: string, folder: string): Promise<string[]> {
  const files = (await readdir(geography)).filter((file) =>
    /^boundaries.*\.topo\.json$/.test(file),
  );
  for (const file of files.sort()) await copyFile(join(geography, file), join(folder, file));
  if (files.length > 0) {
    const lines = languages.map((language) => messagesIn(language).downloads.boundaryLicence);
    await writeFile(join(folder, 'boundaries-LICENSE.txt'), `${lines.join('\n')}\n`);
  }
  return files;
}
