import { readFile, stat } from 'node:fs/promises';
import type { TableName } from '../../src/codebook/variable.ts';
import type { Finding } from './finding.ts';
import { ExtractError, refusal, refused } from './finding.ts';
import { kindOf } from './identifiers.ts';

export type CodeSystem = 'kemendagri' | 'bps';

/** What `extract.json` says of an extract; months are `YYYY-MM`. */
export interface ExtractMetadata {
  readonly period: string;
  readonly referenceMonth: string;
  readonly codeSystem: CodeSystem;
  /** Year of the area codes, with a month (`2025-04`) or semester (`2020s2`) where it matters. */
  readonly codeVintage: string;
  readonly producer: string;
  readonly isSynthetic: boolean;
  readonly pseudonymSeries: string;
  readonly counts: Readonly<Record<TableName, number>>;
}

const name = 'extract.json';
const largest = 65_536;
const month = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const fits = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);

interface Field {
  readonly good: (value: unknown) => boolean;
  readonly form: string;
}

const fields: Readonly<Record<string, Field>> = {
  period: { good: fits(month), form: 'a month as 2022-11' },
  reference_month: { good: fits(month), form: 'a month as 2022-10' },
  code_system: { good: fits(/^(kemendagri|bps)$/), form: '"kemendagri" or "bps"' },
  code_vintage: {
    good: fits(/^20\d{2}(-(0[1-9]|1[0-2])|s[12])?$/),
    form: 'a year as 2025, or 2025-04 or 2020s2',
  },
  producer: { good: fits(/^\S.{0,119}$/), form: 'a text of 120 signs at most' },
  is_synthetic: { good: (value) => typeof value === 'boolean', form: 'true or false' },
  pseudonym_series: {
    good: fits(/^[a-z0-9][a-z0-9-]{0,39}$/),
    form: 'small letters, digits and hyphens, 40 at most',
  },
  counts: { good: isCounts, form: '{"families": N, "individuals": N}' },
};

function isCounts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { families, individuals, ...rest } = value as Record<string, unknown>;
  return isCount(families) && isCount(individuals) && Object.keys(rest).length === 0;
}

/** Reads and checks `extract.json`; throws an `ExtractError` with a sentence for each bad field. */
export async function readMetadata(file: string): Promise<ExtractMetadata> {
  if ((await stat(file)).size > largest)
    throw refused('structure', `${name}: is larger than ${largest} bytes; keep the fields alone`);
  const content = objectOf(await textOf(file));
  const problems: Finding[] = [];
  const problem = (rule: string, sentence: string) => problems.push(refusal(rule, sentence));
  for (const [key, { good, form }] of Object.entries(fields)) {
    if (!(key in content)) problem('structure', `${name}: ${key} is missing; write ${form}`);
    else if (!good(content[key])) problem('structure', `${name}: ${key} must be ${form}`);
  }
  const unknown = Object.keys(content).filter((key) => !(key in fields));
  if (unknown.length > 0) {
    problem(
      'structure',
      `${name}: ${unknown.length} fields are not declared; keep ${Object.keys(fields).join(', ')}`,
    );
  }
  const kind = isText(content['producer']) ? kindOf(content['producer']) : null;
  if (kind)
    problem('identifiers', `${name}: producer looks like ${kind}; write the office's name alone`);
  if (problems.length > 0) throw new ExtractError(problems);
  const metadata: ExtractMetadata = {
    period: String(content['period']),
    referenceMonth: String(content['reference_month']),
    codeSystem: content['code_system'] === 'bps' ? 'bps' : 'kemendagri',
    codeVintage: String(content['code_vintage']),
    producer: String(content['producer']),
    isSynthetic: content['is_synthetic'] === true,
    pseudonymSeries: String(content['pseudonym_series']),
    counts: content['counts'] as ExtractMetadata['counts'],
  };
  if (metadata.referenceMonth > metadata.period)
    throw refused('structure', `${name}: reference_month is after period; correct one of them`);
  return metadata;
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw refused('encoding', `${name}: is not UTF-8; save it as UTF-8`);
  }
}

function objectOf(text: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw refused('structure', `${name}: is not JSON; check its quotes and commas`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw refused('structure', `${name}: is not an object; write its fields in { }`);
  return { ...content };
}

/** Months counted from year 0 (year x 12 + month): the programme window of an extract. */
export function programmeWindow({ referenceMonth }: Pick<ExtractMetadata, 'referenceMonth'>): {
  readonly start: number;
  readonly end: number;
} {
  const [year, monthOfYear] = referenceMonth.split('-').map(Number);
  const end = (year ?? 0) * 12 + (monthOfYear ?? 0);
  return { start: end - 12, end };
}
