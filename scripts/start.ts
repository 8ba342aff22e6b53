import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './command.ts';
import { extractParameters } from './register/parameters.ts';
import { assertFree, serve } from './serve.ts';
import { portOf } from './serve/base.ts';

let stop = (): void => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());

try {
  const port = portOf(process.env.PORT ?? '4321');
  const host = process.env.HOST ?? '127.0.0.1';
  await assertFree(host, port);
  await build({ register: extractParameters(process.argv.slice(2)) });
  const site = await serve({
    folder: join(root, 'dist'),
    port,
    host,
    base: process.env.BASE ?? '/',
  });
  stop = () => void site.close().then(() => process.exit(0));
  console.log(`\n${site.address}\nCtrl-C stops.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
