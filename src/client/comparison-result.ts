import type { CompareView } from '../selection/address.ts';
import type { Compared, Line, Words } from './comparison.ts';
import type { ClientText } from './site.ts';

type Text = ClientText['compare'];

export interface Shown {
  readonly heading: string;
  readonly view: CompareView;
  readonly compared: Compared;
  readonly picture: HTMLElement | null;
}

/**
 * A comparison as elements: heading, sentences, picture, table, parts of the change of the count and a
 * button that copies the address. Everything is set as text.
 */
export function resultOf(
  { heading, view, compared, picture }: Shown,
  words: Words,
  text: Text,
): HTMLElement[] {
  const title = element('h3', heading);
  title.tabIndex = -1;
  const several = view.areas.length > 1;
  const sentences = [...new Set(compared.lines.map((line) => sentenceOf(line, several, words)))];
  return [
    title,
    ...sentences.map((sentence) => element('p', sentence)),
    ...(picture ? [element('p', words.label(view.indicator)), picture] : []),
    tableOf(view, compared.lines, words, text),
    ...partsOf(compared.parts, several ? words.area(view.areas[0] ?? '') : '', words, text),
    ...words.notes(compared).map((note) => {
      const made = element('p', note);
      made.className = 'small';
      return made;
    }),
    shareOf(text),
  ];
}

/** A change says what it is about; a refusal does not, so that its subject stands before it. */
function sentenceOf({ change, indicator, area }: Line, several: boolean, words: Words): string {
  const sentence = words.sentence(change);
  if (change.comparable) return sentence;
  return `${[words.label(indicator), ...(several ? [words.area(area)] : [])].join(', ')}: ${sentence}`;
}

function tableOf(view: CompareView, lines: readonly Line[], words: Words, text: Text): HTMLElement {
  const several = view.areas.length > 1;
  const headings = [
    text.indicator,
    ...(several ? [text.area] : []),
    words.period(view.before),
    words.period(view.after),
    text.change,
  ];
  const rows = lines.map((line) =>
    within('tr', [
      scoped('row', words.label(line.indicator)),
      ...(several ? [element('td', words.area(line.area))] : []),
      ...[line.before, line.after].map((figure) =>
        element('td', figure ? words.value(figure) : text.missing),
      ),
      changeCell(line, words, text),
    ]),
  );
  return within('table', [
    within('thead', [
      within(
        'tr',
        headings.map((heading) => scoped('col', heading)),
      ),
    ]),
    within('tbody', rows),
  ]);
}

function changeCell({ change }: Line, words: Words, text: Text): HTMLElement {
  if (!change.comparable) return element('td', text.refused);
  const cell = element('td', words.difference(change));
  cell.title = text.withinRounding(...words.interval(change));
  return cell;
}

function scoped(scope: 'row' | 'col', content: string): HTMLElement {
  const cell = element('th', content);
  cell.setAttribute('scope', scope);
  return cell;
}

function partsOf(parts: Compared['parts'], area: string, words: Words, text: Text): HTMLElement[] {
  const title = element('h4', [text.decomposition, area].filter((part) => part !== '').join(', '));
  if (!parts.comparable) return [title, element('p', words.refusal(parts))];
  const named = [
    [text.rateEffect, parts.rate],
    [text.populationEffect, parts.population],
  ] as const;
  const items = named.flatMap(([name, { value, interval }]) => {
    const [amount, low, high] = [value, interval.low, interval.high].map(words.amount);
    return [element('dt', name), element('dd', text.effect(amount ?? '', low ?? '', high ?? ''))];
  });
  return [title, within('dl', items)];
}

function shareOf(text: Text): HTMLElement {
  const share = element('copy-text');
  share.dataset['link'] = '';
  const button = element('button', text.share);
  button.type = 'button';
  share.append(button);
  return share;
}

function within(name: string, children: readonly HTMLElement[]): HTMLElement {
  const made = element(name);
  made.append(...children);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content?: string,
): HTMLElementTagNameMap[Name];
function element(name: string, content?: string): HTMLElement;
function element(name: string, content = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}
