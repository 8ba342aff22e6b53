import type { Text } from '../i18n/language.ts';

export interface Code {
  readonly code: string;
  readonly label: Text;
}

/**
 * The codes of a variable. In a list of kind `flags` a value is the sum of the codes that apply;
 * 0 (none) and 99 (do not know) stand by themselves.
 */
export interface CodeList {
  readonly name: string;
  readonly kind: 'single' | 'flags';
  readonly source: string;
  readonly codes: readonly Code[];
}

type Entry = readonly [code: string | number, id: string, en: string];

export const codeList = (
  name: string,
  source: string,
  entries: readonly Entry[],
  kind: CodeList['kind'] = 'single',
): CodeList => ({
  name,
  kind,
  source,
  codes: entries.map(([code, id, en]) => ({ code: String(code), label: { id, en } })),
});

export const form = (item: string): string => `REGSOSEK22-K, ${item}`;
