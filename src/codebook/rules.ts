import type { Rule, Severity } from './variable.ts';

/** A rule of the codebook: true in SQL for a good row, said in both languages. */
export const rule = (
  id: string,
  severity: Severity,
  sql: string,
  indonesian: string,
  english: string,
): Rule => ({ id, severity, sql, text: { id: indonesian, en: english } });
