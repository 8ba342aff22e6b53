import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { synthesize } from '../synthesize.ts';
import type { RegisterRun } from './register-run.ts';
import { tableText } from './table.ts';

const execute = promisify(execFile);

/**
 * Makes a synthetic register of each scale and measures its way to protected figures, in a process
 * of its own, so that peaks of memory are those of one scale.
 */
export async function registerTable(scales: readonly number[]): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const scale of scales) {
    const folder = await mkdtemp(join(tmpdir(), 'kepri-bench-'));
    try {
      const { seconds } = await synthesize(folder, { scale });
      console.log(`  scale ${scale}: synthesized in ${Math.round(seconds)} s`);
      const row = [scale, Math.round(seconds), ...cellsOf(await measured(folder))];
      console.log(`  scale ${scale}: ${row.join(' ')}`);
      rows.push(row);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return tableText(headings, rows);
}

async function measured(extract: string): Promise<RegisterRun> {
  const script = join(import.meta.dirname, 'register-run.ts');
  const { stdout } = await execute(process.execPath, [script, extract]);
  return JSON.parse(stdout) as RegisterRun;
}

const headings = [
  'scale',
  'synthesis s',
  'persons',
  'validation s',
  'tabulation s',
  'protection s',
  'second tabulation s',
  'plain scan s',
  'times the scan (5)',
  'cells',
  'figures',
  'peak MB (8000)',
];

/** One row: tabulation and protection, with the audit's second tabulation, against a plain scan. */
function cellsOf(run: RegisterRun): readonly number[] {
  const { validation, tabulation, protection, again, scan } = run;
  const times = (tabulation + protection + again) / scan;
  return [
    run.persons,
    ...[validation, tabulation, protection, again, scan, times].map((one) =>
      Number(one.toFixed(1)),
    ),
    run.cells,
    run.figures,
    Math.round(run.peak),
  ];
}
