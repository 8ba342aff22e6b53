import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { allGood, closingLine, playwrightPart, vitestPart } from '../../scripts/test/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report));
  return path;
}

const vitest = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};
const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

test('counts are those of the reports', () => {
  const parts = [
    vitestPart('vitest', written(vitest)),
    playwrightPart('e2e', written({ stats, errors: [] })),
  ];
  expect(closingLine(parts)).toBe('8 passed, 0 failed');
  expect(allGood(parts)).toBe(true);
});

test('a file that does not load, a second try and a skipped test are failures', () => {
  const broken = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
  const parts = [
    vitestPart('vitest', written({ ...vitest, testResults: broken })),
    playwrightPart('e2e', written({ stats: { ...stats, flaky: 1, skipped: 2 }, errors: [{}] })),
  ];
  expect(closingLine(parts)).toBe('8 passed, 5 failed');
  expect(allGood(parts)).toBe(false);
});

test.each([
  ['no report', () => vitestPart('vitest', join(folder, 'none.json'))],
  ['half a report', () => playwrightPart('e2e', written('{"stats":'))],
  [
    'no test',
    () => playwrightPart('e2e', written({ stats: { ...stats, expected: 0 }, errors: [] })),
  ],
])('%s is one failure', (_name, part) => {
  expect(part()).toMatchObject({ passed: 0, failed: 1 });
  expect(allGood([part()])).toBe(false);
});

test('nothing at all is not good', () => {
  expect(allGood([])).toBe(false);
});
