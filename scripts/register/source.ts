import { formatPeriod } from '../../src/i18n/format.ts';
import { languages } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { RegistryRelease } from '../../src/observations/registry.ts';
import type { PublishedSource } from '../validate.ts';

/** The source of an extract's figures, with its title in both languages. */
export function registrySource({
  source,
  period,
  producer,
  isSynthetic,
}: RegistryRelease): PublishedSource {
  const title = languages
    .map((language) => {
      const { syntheticTitle, extractTitle } = messagesIn(language).downloads.registrySource;
      return (isSynthetic ? syntheticTitle : extractTitle)(formatPeriod(period, language));
    })
    .join(' / ');
  return { id: source, title, publisher: producer, date: period, url: null, detail: null };
}
