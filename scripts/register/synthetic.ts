import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Area } from '../../src/geography/area.ts';
import { root } from '../command.ts';
import { filesBelow } from '../publish/files.ts';
import type { RegistryPart } from '../publish/publication.ts';
import { protectExtract } from '../register.ts';
import { synthesize } from '../synthesize.ts';

/** What the protected figures of the synthetic register depend on, as files or folders. */
const ingredients = [
  'data/geography',
  'data/published',
  'data/regsosek/margins.csv',
  'data/regsosek/rules.json',
  'package-lock.json',
  'scripts/extract',
  'scripts/extract.ts',
  'scripts/protect',
  'scripts/protect.ts',
  'scripts/register',
  'scripts/register.ts',
  'scripts/synthesize',
  'scripts/synthesize.ts',
  'scripts/tabulate',
  'scripts/tabulate.ts',
  'src/codebook',
  'src/indicators',
] as const;

export interface SyntheticOptions {
  readonly areas: readonly Area[];
  readonly threads?: number;
  readonly progress: (line: string) => void;
  /** Folder of what was made before; default one of the project that git ignores. */
  readonly cache?: string;
}

/**
 * The protected figures of the synthetic register. They are kept under a name made of everything
 * they depend on, and made again only where that has changed.
 */
export async function syntheticPart(options: SyntheticOptions): Promise<RegistryPart> {
  const { cache = join(root, '.cache', 'register') } = options;
  const folder = join(cache, await nameOfIngredients());
  await mkdir(cache, { recursive: true });
  if (!(await readdir(cache)).some((name) => join(cache, name) === folder)) {
    const making = join(cache, `making-${process.pid}-${randomUUID()}`);
    try {
      await mkdir(making);
      await make(making, options);
      await rename(making, folder).catch(async (failure: unknown) => {
        if (!(await stat(folder).catch(() => null))) throw failure;
      });
    } finally {
      await rm(making, { recursive: true, force: true });
    }
  }
  const part = JSON.parse(await readFile(join(folder, 'part.json'), 'utf8')) as Omit<
    RegistryPart,
    'file'
  >;
  return { ...part, file: join(folder, 'figures.parquet') };
}

async function make(folder: string, { areas, threads, progress }: SyntheticOptions): Promise<void> {
  const extract = await mkdtemp(join(tmpdir(), 'kepri-register-'));
  const engine = threads === undefined ? {} : { threads };
  try {
    progress('no extract is given: a synthetic register is made, which takes a minute or two');
    const { distances } = await synthesize(extract, { ...engine, progress });
    const { release, receipts, moments } = await protectExtract(
      extract,
      join(folder, 'figures.parquet'),
      { ...engine, areas, earlier: [], progress },
    );
    const part = { release: { ...release, distances, noise: moments }, receipts };
    await writeFile(join(folder, 'part.json'), JSON.stringify(part));
  } finally {
    await rm(extract, { recursive: true, force: true });
  }
}

async function nameOfIngredients(): Promise<string> {
  const hash = createHash('sha256');
  for (const ingredient of ingredients) {
    const path = join(root, ingredient);
    const files = (await stat(path)).isDirectory() ? await filesBelow(path) : [''];
    for (const file of files) {
      hash.update(`${ingredient}/${file}\0`).update(await readFile(join(path, file)));
    }
  }
  return hash.digest('hex').slice(0, 24);
}
