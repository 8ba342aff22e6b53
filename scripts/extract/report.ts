import type { TableName } from '../../src/codebook/variable.ts';
import { tableNames } from '../../src/codebook/variable.ts';
import type { PublishedFinding } from '../../src/observations/registry.ts';
import type { Finding } from './finding.ts';
import type { ExtractMetadata } from './metadata.ts';
import type { ColumnCounts } from './values.ts';

export interface ValidationReport {
  readonly metadata: ExtractMetadata;
  readonly tables: Readonly<
    Record<
      TableName,
      {
        readonly rows: number;
        readonly files: number;
        /** Columns of the codebook that the files have. */
        readonly columns: readonly string[];
        readonly rules: number;
      }
    >
  >;
  /** Warnings alone where the extract is accepted; sorted, errors first. */
  readonly findings: readonly Finding[];
  readonly unmapped: readonly Pick<ColumnCounts, 'table' | 'column' | 'unmapped' | 'rows'>[];
  /** Names of entries of the folder that were not read. */
  readonly ignored: readonly string[];
}

/** Errors first, then by table, rule and column. */
export const sorted = (findings: readonly Finding[]): readonly Finding[] => {
  const key = ({ severity, table, rule, column }: Finding) =>
    [severity, table, rule, column ?? ''].join(' ');
  return [...findings].sort((one, other) => (key(one) < key(other) ? -1 : 1));
};

const lineOf = ({ severity, sentence, first }: Finding): string =>
  `${severity}: ${sentence}${first.length > 0 ? ` (first: ${first.join(', ')})` : ''}`;

/** The report for the operator, one line a finding. It holds pseudonyms: not for publication. */
export function reportLines(report: ValidationReport): readonly string[] {
  const { metadata, tables, findings, ignored } = report;
  const kind = metadata.isSynthetic ? 'synthetic extract' : 'extract';
  return [
    `${kind} of ${metadata.period}, series ${metadata.pseudonymSeries}, codes ${metadata.codeSystem} ${metadata.codeVintage}`,
    ...tableNames.map(
      (table) =>
        `${table}: ${tables[table].rows} rows, ${tables[table].columns.length} columns, ${tables[table].files} files, ${tables[table].rules} rules`,
    ),
    ...findings.map(lineOf),
    ...(ignored.length > 0 ? [`not read: ${ignored.length} other entries of the folder`] : []),
    findings.length === 0 ? 'no warnings' : `${findings.length} warnings`,
  ];
}

/** Lines for the findings of a refused extract. */
export const refusalLines = (findings: readonly Finding[]): readonly string[] =>
  sorted(findings).map(lineOf);

const classes = [0.1, 0.5, 1, 5, 100] as const;

/** Upper end of the class of a share of rows, in percent. */
export function percentClass(count: number, of: number): number {
  const percent = (100 * count) / of;
  return classes.find((limit) => percent <= limit) ?? 100;
}

/** The findings of a report that may be published. */
export function publishedFindings({ findings }: ValidationReport): readonly PublishedFinding[] {
  return findings.flatMap(({ rule, table, column, text, count, of }) =>
    text && of > 0 ? [{ rule, table, column, text, percentAtMost: percentClass(count, of) }] : [],
  );
}
