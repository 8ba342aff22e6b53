import { en } from './en.ts';
import { id, type Messages } from './id.ts';
import type { Language } from './language.ts';

const messages: Readonly<Record<Language, Messages>> = { id, en };

/** All texts of the site in one language. */
export function messagesIn(language: Language): Messages {
  return messages[language];
}
