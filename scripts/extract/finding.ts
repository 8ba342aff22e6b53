import type { TableName } from '../../src/codebook/variable.ts';
import type { Text } from '../../src/i18n/language.ts';

/**
 * One thing that is wrong with an extract. `count` of the `of` rows break it (0 of 0 where it is
 * not about rows), `first` are the pseudonyms of the first three, by their order. No value of the
 * extract ever stands in the texts.
 */
export interface Finding {
  readonly rule: string;
  readonly table: TableName | 'extract';
  readonly column: string | null;
  readonly severity: 'error' | 'warning';
  readonly count: number;
  readonly of: number;
  readonly first: readonly string[];
  /** One sentence in English for the operator: what is wrong and what to do next. */
  readonly sentence: string;
  /** What a good row is, in both languages; null where the finding always stops the extract. */
  readonly text: Text | null;
}

const nothing = { table: 'extract', column: null, count: 0, of: 0, first: [], text: null } as const;

/** A finding that stops the extract. */
export const refusal = (
  rule: string,
  sentence: string,
  more: Partial<Omit<Finding, 'rule' | 'sentence' | 'severity'>> = {},
): Finding => ({ ...nothing, ...more, rule, sentence, severity: 'error' });

/** An extract that is refused; its message has one sentence a line, one for each error. */
export class ExtractError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    super(errors.map(({ sentence }) => sentence).join('\n'), options);
    this.name = 'ExtractError';
    this.findings = findings;
  }
}

/** Throws where one of the findings is an error. */
export function stopAtErrors(findings: readonly Finding[]): void {
  if (findings.some(({ severity }) => severity === 'error')) throw new ExtractError(findings);
}

/** An `ExtractError` of a single sentence. */
export const refused = (rule: string, sentence: string): ExtractError =>
  new ExtractError([refusal(rule, sentence)]);
