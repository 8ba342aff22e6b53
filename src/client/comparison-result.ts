import { csvAddress, csvText } from '../charts/csv.ts';
import type { Observation } from '../observations/observation.ts';
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
    scrolling(heading, tableOf(view, compared.lines, words, text)),
    fileOf(compared.lines, words, text),
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
      ...(several ? [written(words.area(line.area))] : []),
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

/** A table that is wider than the screen moves within its own frame. */
function scrolling(name: string, table: HTMLElement): HTMLElement {
  const frame = within('div', [table]);
  frame.className = 'scroll';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', name);
  return frame;
}

function written(content: string): HTMLElement {
  const cell = element('td', content);
  cell.className = 'text';
  return cell;
}

const columns = [
  'area_code',
  'area_name',
  'indicator',
  'category',
  'period',
  'value',
  'decimals',
  'unit',
  'flag',
  'source',
] as const satisfies readonly (keyof Observation)[];

/**
 * A link that saves what is compared, in the columns of the published files: both figures of each
 * line, and their difference as derived, with both periods.
 */
function fileOf(lines: readonly Line[], words: Words, text: Text): HTMLElement {
  const rows = lines.flatMap(({ area, indicator, before, after, change }) => [
    ...[before, after].flatMap((row) => (row ? [columns.map((name) => row[name])] : [])),
    ...(change.comparable
      ? [
          [
            ...[area, words.area(area), indicator, change.after.category],
            ...[`${change.before.period}/${change.after.period}`],
            ...[Number(change.difference.toFixed(change.decimals)), change.decimals],
            ...[change.after.unit === 'percent' ? 'percentage-points' : change.after.unit],
            ...['derived', [...new Set([change.before.source, change.after.source])].join(';')],
          ],
        ]
      : []),
  ]);
  const link = element('a', text.csv);
  link.setAttribute('href', csvAddress(csvText([columns, ...rows])));
  link.download = 'bandingkan.csv';
  return within('p', [link]);
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
