import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer, type ViteDevServer } from 'vite';

/** Components as a build would make them, without a page: `close` ends the compiler. */
export interface Components {
  /** HTML of a component below `src/components`, `map/AreaMap.astro`, with its properties. */
  readonly htmlOf: (path: string, props: Readonly<Record<string, unknown>>) => Promise<string>;
  readonly close: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '..', '..');

export async function components(): Promise<Components> {
  const configure = getViteConfig({
    root,
    cacheDir: resolve(root, '.cache', 'components'),
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const config = await configure({ mode: 'production', command: 'serve' });
  const server: ViteDevServer = await createServer({ ...config, configFile: false });
  await server.ssrLoadModule('/src/prerender/database.ts');
  const container = await AstroContainer.create();
  return {
    htmlOf: async (path, props) => {
      const loaded = (await server.ssrLoadModule(`/src/components/${path}`)) as {
        default: AstroComponentFactory;
      };
      return container.renderToString(loaded.default, { props: { ...props } });
    },
    close: () => server.close(),
  };
}
