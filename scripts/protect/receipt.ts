import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { formatNumber } from '../../src/i18n/format.ts';
import { languages, type Language, type Text } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { root } from '../command.ts';
import { rowsOf } from '../publish/engine.ts';
import type { CheckName, AuditResult } from './audit/check.ts';
import type { TableSpec } from './cells.ts';
import type { KeysInfo } from './keys.ts';
import type { LoadedRules } from './rules.ts';
import type { Reason } from './withhold.ts';

/** What a release says of one of its tables. All of it is public. */
export interface Receipt {
  readonly table: string;
  readonly indicator: string;
  readonly period: string;
  readonly series: string;
  readonly is_synthetic: boolean;
  readonly rules: {
    readonly name: string;
    readonly version: string;
    readonly sha256: string;
    readonly perturbation: string;
  };
  readonly code_version: string;
  readonly levels: readonly string[];
  /** Figures of the table, and those of them that are shown. */
  readonly figures: number;
  readonly shown: number;
  readonly withheld: readonly {
    readonly reason: Reason;
    readonly level: string;
    readonly figures: number;
    readonly areas: number;
  }[];
  readonly checks: readonly { readonly name: CheckName; readonly passed: boolean }[];
  /** All of this in one line. */
  readonly line: Text;
}

export interface ReceiptFacts {
  readonly rules: LoadedRules;
  readonly keys: KeysInfo;
  readonly perturbation: string;
  readonly codeVersion: string;
}

/**
 * Version of the code that protects: the project's version and a hash over the files of protection,
 * so that it is known without a repository.
 */
export async function codeVersion(): Promise<string> {
  const description = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, 'scripts', 'protect');
  const inside = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  const files = inside.map((name) => join('scripts', 'protect', name));
  const hash = createHash('sha256');
  for (const file of [join('scripts', 'protect.ts'), ...files.sort()]) {
    hash.update(await readFile(join(root, file)));
  }
  return `${description.version}+${hash.digest('hex').slice(0, 12)}`;
}

interface Withheld {
  readonly table: string;
  readonly reason: Reason;
  readonly level: string;
  readonly figures: number;
  readonly areas: number;
}

/** One receipt for each table of `protected`, in the order of the tables. */
export async function makeReceipts(
  connection: DuckDBConnection,
  specs: readonly TableSpec[],
  results: readonly AuditResult[],
  facts: ReceiptFacts,
): Promise<readonly Receipt[]> {
  const counted = await rowsOf(
    connection,
    `SELECT table_id, count(*)::DOUBLE, count(value)::DOUBLE FROM protected GROUP BY ALL`,
  );
  const counts = new Map(
    counted.map(([table, figures, shown]) => [String(table), [Number(figures), Number(shown)]]),
  );
  const withheld = await rowsOf(
    connection,
    `SELECT table_id, reason, area_level, count(*)::DOUBLE, count(DISTINCT area_code)::DOUBLE
     FROM protected WHERE reason IS NOT NULL GROUP BY ALL ORDER BY ALL`,
  );
  const hidden: readonly Withheld[] = withheld.map(([table, reason, level, figures, areas]) => ({
    table: String(table),
    reason: String(reason) as Reason,
    level: String(level),
    figures: Number(figures),
    areas: Number(areas),
  }));
  return specs.map((spec) => {
    const own = hidden.filter(({ table }) => table === spec.id);
    const [figures = 0, shown = 0] = counts.get(spec.id) ?? [];
    return receiptOf(spec, { figures, shown, withheld: own }, results, facts);
  });
}

function receiptOf(
  spec: TableSpec,
  {
    figures,
    shown,
    withheld,
  }: {
    readonly figures: number;
    readonly shown: number;
    readonly withheld: readonly Withheld[];
  },
  results: readonly AuditResult[],
  { rules: loaded, keys, perturbation, codeVersion: version }: ReceiptFacts,
): Receipt {
  const { name, version: rulesVersion } = loaded.rules;
  const checks = results.map(({ check, findings }) => ({
    name: check,
    passed: !findings.some(({ table }) => table === null || table === spec.id),
  }));
  const passed = checks.filter((check) => check.passed).length;
  const lineIn = (language: Language): string => {
    const { receipts } = messagesIn(language);
    const number = (value: number): string => formatNumber(value, 0, language);
    const reasons = [...new Set(withheld.map(({ reason }) => reason))];
    const parts = reasons.map((reason) => {
      const own = withheld.filter((one) => one.reason === reason);
      const sum = own.reduce((total, one) => total + one.figures, 0);
      return receipts.part(number(sum), receipts.reasons[reason]);
    });
    return receipts.line(
      spec.id,
      number(figures),
      `${name} ${rulesVersion}`,
      parts.length > 0 ? receipts.withheld(parts.join(', ')) : receipts.nothingWithheld,
      number(passed),
    );
  };
  return {
    table: spec.id,
    indicator: spec.indicator,
    period: keys.period,
    series: keys.series,
    is_synthetic: keys.isSynthetic,
    rules: { name, version: rulesVersion, sha256: loaded.sha256, perturbation },
    code_version: version,
    levels: spec.levels,
    figures,
    shown,
    withheld: withheld.map(({ reason, level, figures: count, areas }) => ({
      reason,
      level,
      figures: count,
      areas,
    })),
    checks,
    line: Object.fromEntries(languages.map((language) => [language, lineIn(language)])) as Record<
      Language,
      string
    >,
  };
}
