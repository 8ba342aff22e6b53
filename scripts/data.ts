import { join } from 'node:path';
import { indicators } from '../src/indicators/index.ts';
import type { Release } from '../src/observations/release.ts';
import { readAreas } from './areas.ts';
import { root } from './command.ts';
import { publish } from './publish.ts';
import { replaceFolder } from './publish/replace.ts';
import { readDeclaredRelease } from './release.ts';
import { validatePublished } from './validate.ts';

export interface DataOptions {
  /** Folder of the inputs; default `data/`. */
  readonly input?: string;
  /** Folder of published files, replaced as a whole; default `public/data/`. */
  readonly output?: string;
  /** Absolute address of the site and the path below it; default `SITE` and `BASE`. */
  readonly site?: string;
  readonly base?: string;
  /** Threads of the engine; the bytes do not depend on it. */
  readonly threads?: number;
  readonly progress?: (line: string) => void;
}

/** Address of the published files: `https://example.org/kepri/data/`. */
export function dataAddress(site: string, base: string): string {
  const path = `/${base}/data/`.replaceAll(/\/+/g, '/');
  if (!URL.canParse(path, site)) {
    throw new Error(`SITE is not an address: ${site}; write it as https://example.org`);
  }
  return new URL(path, site).href;
}

/**
 * Validates the inputs and publishes them. Throws one sentence a line where an input is wrong or
 * nothing can be written; whatever was published before is then still there, untouched.
 */
export async function buildData(options: DataOptions = {}): Promise<Release> {
  const input = options.input ?? join(root, 'data');
  try {
    return await build(input, options);
  } catch (failure) {
    const { code, path } = failure as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || !path?.startsWith(input)) throw failure;
    throw new Error(`${path}: does not exist; restore it from the repository`, { cause: failure });
  }
}

async function build(input: string, options: DataOptions): Promise<Release> {
  const {
    output = join(root, 'public', 'data'),
    site = process.env.SITE ?? 'http://127.0.0.1:4321',
    base = process.env.BASE ?? '/',
    threads = 1,
    progress = (line) => console.log(`  ${line}`),
  } = options;
  const address = dataAddress(site, base);
  const declared = await readDeclaredRelease(join(input, 'release.json'));
  const areas = await readAreas(join(input, 'geography', 'areas.csv'));
  const { observations, sources, breaks, rejected, warnings } = await validatePublished(
    join(input, 'published'),
    areas,
  );
  for (const warning of warnings) progress(warning);
  progress(`${observations.length} figures valid, ${rejected.length} known misprints kept out`);
  const publication = { declared, areas, indicators, sources, breaks, observations };
  const release = await replaceFolder(output, (folder) =>
    publish(publication, { input, folder, address, threads, progress }),
  );
  progress(`release ${release.version}: ${release.files.length} files in ${output}`);
  return release;
}

if (import.meta.main) {
  try {
    await buildData();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
