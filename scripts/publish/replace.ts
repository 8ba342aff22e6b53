import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what interrupted runs left beside the folder; puts a folder back that was half replaced. */
async function recover(output: string): Promise<void> {
  const previous = new RegExp(`^\\.${basename(output)}-(next|previous)-(\\d+)$`);
  for (const entry of (await readdir(dirname(output))).sort()) {
    const [, state, owner] = previous.exec(entry) ?? [];
    if (!state || isRunning(Number(owner))) continue;
    const left = join(dirname(output), entry);
    if (state === 'previous' && !(await exists(output))) await rename(left, output);
    else await rm(left, { recursive: true, force: true });
  }
}

/**
 * Fills a new folder beside `output` and puts it in the place of `output` when it is complete. A
 * failure, of `fill` or of the replacement, leaves the old folder as it was and removes the new one.
 */
export async function replaceFolder<Result>(
  output: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const beside = (state: string): string =>
    join(dirname(output), `.${basename(output)}-${state}-${process.pid}`);
  const next = beside('next');
  const previous = beside('previous');
  try {
    await mkdir(dirname(output), { recursive: true });
    await recover(output);
    await rm(next, { recursive: true, force: true });
    await mkdir(next);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new Error(`cannot write beside ${output} (${reason}); make its parent folder writable`, {
      cause,
    });
  }
  try {
    const result = await fill(next);
    const old = await exists(output);
    if (old) await rename(output, previous);
    try {
      await rename(next, output);
    } catch (failure) {
      if (old) await rename(previous, output);
      throw failure;
    }
    await rm(previous, { recursive: true, force: true });
    return result;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}
