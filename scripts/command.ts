import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

/** Folder of the project. */
export const root = resolve(import.meta.dirname, '..');

export interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each line of output, without colours; without it the output goes to this terminal as it comes. */
  readonly line?: (line: string) => void;
}

/**
 * Runs a command of an installed package with this same Node and waits for it; the result is its
 * exit code, or 1 after a signal. Throws where the package is not installed.
 */
export async function command(
  packageName: string,
  commandName: string,
  parameters: readonly string[],
  run: Run = {},
): Promise<number> {
  const child = spawn(process.execPath, [entryOf(packageName, commandName), ...parameters], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...run.env },
    stdio: run.line ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  const { line } = run;
  if (line) {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream)
        createInterface({ input: stream }).on('line', (text) =>
          line(stripVTControlCharacters(text)),
        );
    }
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}

function entryOf(packageName: string, commandName: string): string {
  const folder = join(root, 'node_modules', packageName);
  let declared: { bin?: string | Record<string, string> };
  try {
    declared = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as typeof declared;
  } catch (cause) {
    throw new Error(`package ${packageName} is not installed: run "npm install"`, { cause });
  }
  const entry = typeof declared.bin === 'string' ? declared.bin : declared.bin?.[commandName];
  if (!entry) throw new Error(`package ${packageName} has no command ${commandName}`);
  return join(folder, entry);
}
