import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { codeListByName } from './index.ts';
import type { Values, Variable } from './variable.ts';

/** Valid whole numbers as text: "1–5, 98"; empty where any are. */
export function valuesText(values: Values | null): string {
  return (values ?? [])
    .map((value) => (typeof value === 'number' ? String(value) : `${value[0]}–${value[1]}`))
    .join(', ');
}

/** The codes of a variable in one language: "1 = Ya; 2 = Tidak"; empty where it has none. */
export function codesText({ codes }: Variable, language: Language): string {
  if (codes === null) return '';
  return codeListByName(codes)
    .codes.map(({ code, label }) => `${code || '""'} = ${label[language]}`)
    .join('; ');
}

/** The rules of a variable in one language, each with what a break of it does. */
export function rulesText({ rules }: Variable, language: Language): string {
  const { severities } = messagesIn(language).codebook;
  return rules
    .map(({ text, severity }) => `${text[language]} (${severities[severity]})`)
    .join('; ');
}
