import { spawn } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Polygon } from './rings.ts';

/** The functions of the packages that only the boundary build needs. */
export interface Packages {
  readonly modules: string;
  readonly intersection: (one: readonly Polygon[], other: readonly Polygon[]) => Polygon[];
  readonly difference: (one: readonly Polygon[], ...others: (readonly Polygon[])[]) => Polygon[];
  readonly topology: (
    objects: Readonly<Record<string, FeatureCollection | Feature>>,
    quantization: number,
  ) => Topology;
  readonly presimplify: (topology: Topology) => Topology;
  readonly simplify: (topology: Topology, minimumWeight: number) => Topology;
  readonly filter: (
    topology: Topology,
    keep?: (ring: number[], interior: boolean) => boolean,
  ) => Topology;
}

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const manifests = ['package.json', 'package-lock.json', '.npmrc'];

/** Where the packages are installed, outside of what is tracked. */
const cacheFolder = join(root, '.cache/geography');
const installedSize = '173 MB';

/**
 * The packages of the boundary build, installed into the cache on first use or after a change of
 * the lock file. Throws one sentence where they cannot be installed.
 */
export async function preparePackages(
  say: (line: string) => void,
  folder = cacheFolder,
  npm = 'npm',
): Promise<Packages> {
  const modules = join(folder, 'node_modules');
  if (!(await isInstalled(folder))) {
    say(`installing the sources of the boundaries once (${installedSize} in .cache/geography) ...`);
    await install(folder, npm);
  }
  const load = createRequire(join(folder, 'package.json'));
  const clipping = load('polygon-clipping') as Pick<Packages, 'intersection' | 'difference'>;
  const server = load('topojson-server') as Pick<Packages, 'topology'>;
  const simplification = load('topojson-simplify') as Pick<
    Packages,
    'presimplify' | 'simplify' | 'filter'
  >;
  return { modules, ...clipping, ...server, ...simplification };
}

async function isInstalled(folder: string): Promise<boolean> {
  try {
    const [wanted, present] = await Promise.all([
      readFile(join(here, 'package-lock.json'), 'utf8'),
      readFile(join(folder, 'installed-lock.json'), 'utf8'),
    ]);
    return wanted === present;
  } catch {
    return false;
  }
}

async function install(folder: string, npm: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of manifests) await copyFile(join(here, file), join(folder, file));
  const environment = { ...process.env };
  delete environment.npm_config_local_prefix;
  const failure = await outcome(
    spawn(npm, ['ci', '--ignore-scripts', '--prefix', folder], {
      cwd: folder,
      env: environment,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  if (failure !== null)
    throw new Error(
      `cannot install the sources of the boundaries: ${failure}; ` +
        'check the connection to the package registry and run npm run geography again',
    );
  await copyFile(join(here, 'package-lock.json'), join(folder, 'installed-lock.json'));
}

function outcome(child: ReturnType<typeof spawn>): Promise<string | null> {
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => {
    child.once('error', ({ message }) => done(message));
    child.once('close', (status) => {
      const line = output.split('\n').findLast((text) => /^npm (error|ERR!)/.test(text));
      done(status === 0 ? null : (line ?? `npm ended with status ${status}`));
    });
  });
}
