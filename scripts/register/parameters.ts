import { delimiter } from 'node:path';
import { parseArgs } from 'node:util';

/** What a command line says of extracts; see `extractUsage`. */
export interface ExtractParameters {
  readonly extracts: readonly string[];
  readonly ledger?: string;
  readonly log?: string;
  readonly workingFolder?: string;
  readonly memoryLimit?: string;
  readonly threads?: number;
}

/** Environment variable with the folders of extracts, parted as in PATH. */
export const extractVariable = 'REGSOSEK_EXTRACT';

export const extractUsage =
  '[--extract DIR ...] [--ledger FILE] [--log DIR] [--work DIR] [--memory 4GB] [--threads 2]';

/**
 * Reads the parameters of `npm run data`, `build` and `start`; without `--extract` the environment
 * names the extracts. Throws a sentence with the usage where a parameter is unknown or malformed.
 */
export function extractParameters(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): ExtractParameters {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        extract: { type: 'string', multiple: true },
        ledger: { type: 'string' },
        log: { type: 'string' },
        work: { type: 'string' },
        memory: { type: 'string' },
        threads: { type: 'string' },
      },
    });
    if (values.threads !== undefined && !/^[1-9]\d{0,2}$/.test(values.threads))
      throw new Error('threads are 1 to 999');
    if (values.memory !== undefined && !/^\d+(\.\d+)?(MB|GB)$/.test(values.memory))
      throw new Error('memory is written as 4GB or 500MB');
    if (values.extract?.some((folder) => folder.trim() === ''))
      throw new Error('--extract needs a folder');
    const named = environment[extractVariable]?.split(delimiter).filter((folder) => folder !== '');
    return {
      extracts: values.extract ?? named ?? [],
      ...(values.ledger === undefined ? {} : { ledger: values.ledger }),
      ...(values.log === undefined ? {} : { log: values.log }),
      ...(values.work === undefined ? {} : { workingFolder: values.work }),
      ...(values.memory === undefined ? {} : { memoryLimit: values.memory }),
      ...(values.threads === undefined ? {} : { threads: Number(values.threads) }),
    };
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw new Error(`${reason}; parameters are ${extractUsage}`, { cause: failure });
  }
}
