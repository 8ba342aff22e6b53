import { join } from 'node:path';
import { command } from './command.ts';
import type { Part } from './test/report.ts';

interface Check {
  readonly name: string;
  readonly packageName: string;
  readonly commandName: string;
  readonly parameters: readonly string[];
  readonly remedy: string;
}

const checks: readonly Check[] = [
  {
    name: 'format',
    packageName: 'prettier',
    commandName: 'prettier',
    parameters: ['--check', '--log-level', 'warn', '.'],
    remedy: 'run "npm run format"',
  },
  {
    // First of the typed checks: it also writes the types that the others read.
    name: 'pages',
    packageName: 'astro',
    commandName: 'astro',
    parameters: ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
    remedy: 'see the lines above',
  },
  {
    name: 'types',
    packageName: 'typescript',
    commandName: 'tsc',
    parameters: ['--noEmit'],
    remedy: 'see the lines above',
  },
  {
    name: 'lint',
    packageName: 'eslint',
    commandName: 'eslint',
    parameters: ['--config', join('tests', 'eslint.config.js'), '--max-warnings', '0', '.'],
    remedy: 'see the lines above',
  },
];

/** The quick checks, all of them even where one fails: format, lint, types, Astro's own check. */
export async function check(): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { name, packageName, commandName, parameters, remedy } of checks) {
    const start = performance.now();
    const code = await command(packageName, commandName, parameters);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(code === 0 ? `${name}: good (${seconds} s)` : `${name}: failed; ${remedy}`);
    parts.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
  }
  return parts;
}

if (import.meta.main) {
  const parts = await check();
  if (parts.some((part) => part.failed > 0)) process.exitCode = 1;
}
