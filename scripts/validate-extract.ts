import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { validateExtract } from './extract.ts';
import { ExtractError } from './extract/finding.ts';
import { refusalLines, reportLines } from './extract/report.ts';

const usage = `usage: npm run validate -- DIR [--json] [--work DIR] [--memory 4GB] [--threads 2]`;

/** Validates the extract of the command line and prints its report; the result is the exit code. */
export async function run(
  parameters: readonly string[],
  print: (line: string) => void = console.log,
): Promise<number> {
  let folder: string | undefined;
  let values: { json?: boolean; work?: string; memory?: string; threads?: string };
  try {
    const parsed = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        work: { type: 'string' },
        memory: { type: 'string' },
        threads: { type: 'string' },
      },
    });
    values = parsed.values;
    if (parsed.positionals.length !== 1) throw new Error('name one folder');
    folder = parsed.positionals[0] ?? '';
    if (!/^[1-9]\d{0,2}$/.test(values.threads ?? '2')) throw new Error('threads are 1 to 999');
    if (!/^\d+(\.\d+)?(MB|GB)$/.test(values.memory ?? '4GB'))
      throw new Error('memory is written as 4GB or 500MB');
  } catch (failure) {
    print(failure instanceof Error ? `${failure.message}; ${usage}` : usage);
    return 1;
  }
  try {
    const report = await validateExtract(folder, {
      workingFolder: values.work ?? tmpdir(),
      memoryLimit: values.memory ?? '4GB',
      threads: Number(values.threads ?? 2),
    });
    if (values.json) print(JSON.stringify({ valid: true, ...report }, null, 2));
    else for (const line of reportLines(report)) print(line);
    return 0;
  } catch (failure) {
    if (!(failure instanceof ExtractError)) throw failure;
    const { findings } = failure;
    if (values.json) print(JSON.stringify({ valid: false, findings }, null, 2));
    else for (const line of refusalLines(findings)) print(line);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
