import { readFileSync } from 'node:fs';

/** What one runner counted. */
export interface Part {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  readonly errors: readonly unknown[];
}

/**
 * Counts of Vitest's own report. A file that could not be loaded has no test in the report and
 * counts as one failure.
 */
export function vitestPart(name: string, path: string): Part {
  const report = readReport(path) as VitestReport | undefined;
  if (!report) return noReport(name, path);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return atLeastOne({
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/**
 * Counts of Playwright's own report. A test that passes only at the second try has failed, and so
 * has what stops the run outside a test.
 */
export function playwrightPart(name: string, path: string): Part {
  const report = readReport(path) as PlaywrightReport | undefined;
  if (!report) return noReport(name, path);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOne({
    name,
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
  });
}

/** The closing line. A skipped test is a test that did not pass, and is counted as failed. */
export function closingLine(parts: readonly Part[]): string {
  return `${sum(parts, 'passed')} passed, ${sum(parts, 'failed') + sum(parts, 'skipped')} failed`;
}

/** True where every part ran something and nothing failed or was skipped. */
export function allGood(parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every(({ failed, skipped }) => failed + skipped === 0);
}

function sum(parts: readonly Part[], count: 'passed' | 'failed' | 'skipped'): number {
  return parts.reduce((total, part) => total + part[count], 0);
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function noReport(name: string, path: string): Part {
  console.error(`${name}: no report at ${path}: the runner stopped before it wrote one`);
  return { name, passed: 0, failed: 1, skipped: 0 };
}

function atLeastOne(part: Part): Part {
  if (part.passed + part.failed + part.skipped > 0) return part;
  console.error(`${part.name}: the runner found no test`);
  return { ...part, failed: 1 };
}
