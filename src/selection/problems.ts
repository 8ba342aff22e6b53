import { formatPeriod } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { indicatorById } from '../indicators/index.ts';
import type { Problem } from './address.ts';
import { mapWays } from './map-state.ts';

/**
 * What was wrong with an address and what is shown instead, in a sentence. It holds text of the
 * address: set it as text, never as HTML. `areaName` names the area of a code.
 */
export function problemSentence(
  { id, value, shown }: Problem,
  language: Language,
  areaName: (code: string) => string,
): string {
  const { problems, and } = messagesIn(language).words;
  const { residence } = messagesIn(language).site.figure;
  const list = (name: (code: string) => string): string =>
    shown.length > 0 ? shown.map(name).reduce(and) : '';
  const period = (code: string): string => formatPeriod(code, language);
  switch (id) {
    case 'unknown-indicator':
      return problems[id](
        value,
        list((code) => indicatorById(code).label[language]),
      );
    case 'same-period':
      return problems[id](period(value), list(period));
    case 'unknown-period':
      return problems[id](value, list(period));
    case 'reversed-periods':
      return problems[id](value.split(', ').map(period).reduce(and), list(period));
    case 'unknown-area':
      return problems[id](value, list(areaName));
    case 'unknown-residence':
      return problems[id](
        value,
        list((code) =>
          code === 'urban' || code === 'rural' || code === 'total' ? residence[code] : code,
        ),
      );
    case 'unknown-view':
      return problems[id](
        value,
        list((code) => {
          const way = mapWays.find((one) => one === code);
          return way ? messagesIn(language).map.views[way] : code;
        }),
      );
    case 'unknown-version':
    case 'unknown-parameter':
    case 'repeated-parameter':
      return problems[id](value);
    case 'too-long':
      return problems[id]();
  }
}
