import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies the boundaries (TopoJSON) of the input, with their licence, where there are any. */
export async function copyBoundaries(geography: string, folder: string): Promise<string[]> {
  const files = (await readdir(geography)).filter((file) =>
    /^boundaries.*\.topo\.json$/.test(file),
  );
  for (const file of files.sort()) await copyFile(join(geography, file), join(folder, file));
  if (files.length > 0) {
    await copyFile(join(geography, 'LICENSE.md'), join(folder, 'boundaries-LICENSE.md'));
  }
  return files;
}
