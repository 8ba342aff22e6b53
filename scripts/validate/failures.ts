/** Published files that break a rule. Nothing may be written after it. */
export class ValidationError extends Error {
  readonly failures: readonly string[];

  constructor(failures: readonly string[]) {
    super(
      [
        `${failures.length} ${failures.length === 1 ? 'failure' : 'failures'} in the published figures; nothing was written`,
        ...failures,
      ].join('\n'),
    );
    this.name = 'ValidationError';
    this.failures = failures;
  }
}

/** Collects the failures of one file; each is a sentence that names the file and the rows. */
export interface Report {
  readonly failures: string[];
  fail(rows: number | readonly number[], sentence: string): void;
}

export function reportOn(file: string, failures: string[]): Report {
  return {
    failures,
    fail(rows, sentence) {
      const list = typeof rows === 'number' ? [rows] : [...rows].sort((a, b) => a - b);
      failures.push(
        `${file} ${list.length === 1 ? 'row' : 'rows'} ${list.join(', ')}: ${sentence}`,
      );
    },
  };
}
