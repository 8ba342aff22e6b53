import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Area } from '../src/geography/area.ts';
import { everyIndicator } from '../src/indicators/every.ts';
import type { Release } from '../src/observations/release.ts';
import { readAreas } from './areas.ts';
import { root } from './command.ts';
import { publish } from './publish.ts';
import { replaceFolder } from './publish/replace.ts';
import { extractParts, type ExtractParts } from './register/extracts.ts';
import { extractParameters, type ExtractParameters } from './register/parameters.ts';
import { registrySource } from './register/source.ts';
import { syntheticPart } from './register/synthetic.ts';
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
  /** Extracts of the registry; without any a synthetic register takes their place. */
  readonly register?: ExtractParameters;
  /** Folder of what was made of the synthetic register before. */
  readonly cache?: string;
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
  const { rejected, warnings, ...valid } = await validatePublished(join(input, 'published'), areas);
  for (const warning of warnings) progress(warning);
  progress(
    `${valid.observations.length} figures valid, ${rejected.length} known misprints kept out`,
  );
  const published = { ...valid, declared, areas, indicators: everyIndicator };
  const made = await mkdtemp(join(tmpdir(), 'kepri-protected-'));
  try {
    const { parts, keep } = await registryParts(made, { ...options, areas, progress });
    const own = parts.map(({ release }) => registrySource(release));
    const publication = { ...published, sources: [...valid.sources, ...own], registry: parts };
    const release = await replaceFolder(output, (folder) =>
      publish(publication, { input, folder, address, threads, progress }),
    );
    await keep();
    progress(`release ${release.version}: ${release.files.length} files in ${output}`);
    return release;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function registryParts(
  folder: string,
  { register, cache, areas, progress }: PartsOptions,
): Promise<ExtractParts> {
  const { extracts = [], ...given } = register ?? {};
  if (extracts.length > 0) {
    const ledger = join(root, 'data', 'regsosek', 'releases.json');
    return extractParts(extracts, { ledger, ...given, areas, folder, progress });
  }
  const kept = cache === undefined ? {} : { cache };
  const part = await syntheticPart({ ...kept, areas, progress });
  return { parts: [part], keep: () => Promise.resolve() };
}

interface PartsOptions extends Pick<DataOptions, 'register' | 'cache'> {
  readonly areas: readonly Area[];
  readonly progress: (line: string) => void;
}

if (import.meta.main) {
  try {
    await buildData({ register: extractParameters(process.argv.slice(2)) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
