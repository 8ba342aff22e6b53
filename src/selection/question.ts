import type { AreaLevel } from '../geography/area.ts';

/**
 * What a figure asks of the observations. Empty parts ask for everything; `areas` are codes,
 * `level` limits to one level, `parent` to the children of one area by the shape of the code.
 */
export interface Question {
  readonly indicators: readonly string[];
  readonly areas?: readonly string[];
  readonly level?: AreaLevel;
  readonly periods?: readonly string[];
  readonly categories?: readonly string[];
}

/** What a figure asks of the registry; `breakdown` is `none` where there is none. */
export interface RegistryQuestion extends Question {
  readonly table: 'registry';
  readonly breakdown?: string;
}

/** Whether a question is about the registry. */
export const asksRegistry = (question: Question | RegistryQuestion): question is RegistryQuestion =>
  'table' in question;
