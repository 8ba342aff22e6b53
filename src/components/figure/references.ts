import type { Language } from '../../i18n/language.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { linkTo } from '../address.ts';

/** Links to the first few sources of a list, and to the rest, as HTML for a source line. */
export function referencesOf(ids: readonly string[], shown: number, language: Language): string {
  const methods = linkTo('methods', language);
  const link = (anchor: string, label: string): string =>
    `<a href="${methods}#${anchor}">${label}</a>`;
  const named = ids.slice(0, shown).map((id) => link(id, id));
  const rest = ids.length - named.length;
  const { more } = messagesIn(language).site.figure;
  return [named.join(', '), ...(rest > 0 ? [link('sumber', more(rest))] : [])].join(' ');
}
