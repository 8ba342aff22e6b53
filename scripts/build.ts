import { join } from 'node:path';
import { command, root } from './command.ts';
import { compress } from './compress.ts';
import { buildData } from './data.ts';
import { copyEngine } from './engine.ts';
import { extractParameters, type ExtractParameters } from './register/parameters.ts';

export interface Build {
  /** Most effort for every compressed file; minutes more. */
  readonly release?: boolean;
  /** Extracts of the registry. */
  readonly register?: ExtractParameters;
}

export interface Step {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Builds data and site into `dist/`, ready for a static host, and says how long each step took.
 * Throws a sentence where one fails.
 */
export async function build({ release = false, register }: Build = {}): Promise<readonly Step[]> {
  return [
    await step('data', () => buildData(register ? { register } : {})),
    await step('engine', () => copyEngine()),
    await step('pages', () => buildPages()),
    await step('compression', () => compressSite(release)),
  ];
}

/**
 * Builds the pages alone, from data that is already there. `folder` is where they go, `BASE` and
 * `SITE` of `env` say under which address they will be served.
 */
export async function buildPages(
  folder = 'dist',
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  let pages = 0;
  const code = await command('astro', 'astro', ['build', '--outDir', folder], {
    env,
    line(line) {
      if (!/(├─|└─) \S+ .*ms\)\s*$/.test(line)) {
        if (line.trim() !== '') console.log(`  ${line.trim()}`);
        return;
      }
      pages += 1;
      if (pages % 100 === 0) console.log(`  ${pages} pages`);
    },
  });
  if (code !== 0) throw new Error('the pages were not built: see the lines above');
  console.log(`  ${pages} pages in ${folder}/`);
}

async function compressSite(release: boolean): Promise<void> {
  const compressed = await compress({
    folder: join(root, 'dist'),
    cache: join(root, '.cache', 'compressed'),
    release,
    progress: (done, all) => console.log(`  ${done} of ${all} files`),
  });
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `  ${compressed.files} files (${compressed.cached} known): ` +
      `${megabytes(compressed.bytes)} -> ${megabytes(compressed.brotliBytes)}`,
  );
}

async function step(name: string, work: () => unknown): Promise<Step> {
  const start = performance.now();
  console.log(`${name} ...`);
  await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name}: ${seconds.toFixed(1)} s`);
  return { name, seconds };
}

if (import.meta.main) {
  try {
    const parameters = process.argv.slice(2);
    await build({
      release: parameters.includes('--release'),
      register: extractParameters(parameters.filter((parameter) => parameter !== '--release')),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
