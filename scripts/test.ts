import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { browserAdvice, findBrowser } from './browser.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { command, root } from './command.ts';
import { allGood, closingLine, playwrightPart, vitestPart, type Part } from './test/report.ts';

const reports = join(root, 'tests', 'report');

/** Everything: checks, build, tests without a browser, tests in a browser. */
async function test(): Promise<Part[]> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const parts = await check();
  const built = await buildPart();
  parts.push(built, await vitest());
  if (built.failed > 0) {
    console.error('browser: not run, because there is no site to test');
    parts.push({ name: 'browser', passed: 0, failed: 1, skipped: 0 });
  } else if (!findBrowser()) {
    console.error(`browser: ${browserAdvice}`);
    parts.push({ name: 'browser', passed: 0, failed: 1, skipped: 0 });
  } else {
    parts.push(await playwright('e2e'), await playwright('accessibility'));
  }
  return parts;
}

async function buildPart(): Promise<Part> {
  try {
    await build();
    return { name: 'build', passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { name: 'build', passed: 0, failed: 1, skipped: 0 };
  }
}

async function vitest(): Promise<Part> {
  const report = join(reports, 'vitest.json');
  const config = join('tests', 'vitest.config.ts');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await command('vitest', 'vitest', ['run', '--config', config, ...reporters]);
  return agreeing(vitestPart('vitest', relative(root, report)), code);
}

async function playwright(project: string): Promise<Part> {
  const report = join(reports, `${project}.json`);
  const code = await command(
    '@playwright/test',
    'playwright',
    ['test', '--config', join('tests', 'playwright.config.ts'), '--project', project],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return agreeing(playwrightPart(project, relative(root, report)), code);
}

/** A runner that ends with an error although its report is good has failed once. */
function agreeing(part: Part, code: number): Part {
  if (code === 0 || part.failed > 0) return part;
  console.error(`${part.name}: the runner ended with code ${code} and named no failed test`);
  return { ...part, failed: 1 };
}

process.chdir(root);
let parts: Part[] = [];
try {
  parts = await test();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  parts = [...parts, { name: 'test', passed: 0, failed: 1, skipped: 0 }];
}
console.log('');
for (const { name, passed, failed, skipped } of parts) {
  console.log(
    `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
}
process.exitCode = allGood(parts) ? 0 : 1;
console.log(closingLine(parts));
