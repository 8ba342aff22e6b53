import {
  cleaned,
  decodeChangeView,
  decodeMapView,
  tracking,
  type Problem,
} from '../selection/address.ts';
import { changeChoices, choicesOf, mapChoices } from './map-choices.ts';
import { pageLanguage } from './site.ts';
import { viewKey } from './view-page.ts';

/**
 * What the parameters of an address ask of a page whose states are prerendered: the page of the
 * nearest valid state, where it is another one, and what could not be read. A page without such
 * states knows no parameter.
 */
export interface Asked {
  readonly page: string | null;
  readonly problems: readonly Problem[];
}

/** Reads the parameters of an address against the selects of the page. */
export function askedOf(address: URL, page: Document): Asked {
  const choices = choicesOf(page);
  if (choices) {
    return { page: null, problems: decodeMapView(address.search, mapChoices(choices)).problems };
  }
  const change = changeChoices(page);
  if (change) {
    const { problems } = decodeChangeView(address.search, change.periods, change.initial);
    return { page: null, problems };
  }
  const indicators = optionsOf(page, 'indicator');
  const periods = optionsOf(page, 'period');
  const indicator = indicators.find((option) => option.selected)?.value;
  if (indicator === undefined || periods.length === 0) {
    const names = [...new Set(address.searchParams.keys())].filter((name) => !tracking.test(name));
    return { page: null, problems: names.flatMap((name) => unknown(name, address, page)) };
  }
  const asked = indicators.find(({ value }) => value === address.searchParams.get('indicator'));
  if (asked && asked.value !== indicator)
    return { page: asked.href + address.search, problems: [] };

  const { view, problems } = decodeMapView(address.search, {
    indicators: [indicator, ...indicators.map(({ value }) => value)].map((id) => ({
      id,
      periods: periods.map(({ value }) => value).sort(),
    })),
  });
  const period = periods.find(({ value }) => value === view.period);
  const other = address.searchParams.has('period') && period && !period.selected;
  return { page: other ? period.href + address.search : null, problems };
}

/** A parameter that the page does not know; a map knows its ways of showing. */
function unknown(name: string, address: URL, page: Document): readonly Problem[] {
  const ways = [...page.querySelectorAll('a[data-map-way]')].map((link) =>
    link.getAttribute('data-map-way'),
  );
  const [first] = ways;
  if (name !== 'view' || !first) {
    return [{ id: 'unknown-parameter', value: cleaned(name), shown: [] }];
  }
  const asked = address.searchParams.get(name) ?? '';
  if (ways.includes(asked)) return [];
  return [{ id: 'unknown-view', value: cleaned(asked), shown: [first] }];
}

interface Option {
  readonly value: string;
  readonly href: string;
  readonly selected: boolean;
}

function optionsOf(page: Document, name: string): readonly Option[] {
  const options = page.querySelectorAll(`form[data-view-form] select[name="${name}"] option`);
  return [...options].map((option) => ({
    value: option.getAttribute('value') ?? '',
    href: option.getAttribute('data-href') ?? '',
    selected: option.hasAttribute('selected'),
  }));
}

/** Goes to the page an address asks for, or says above the page what of it was not understood. */
export async function answerAddress(): Promise<void> {
  const address = new URL(location.href);
  const { page, problems } = askedOf(address, document);
  if (page !== null && viewKey(page) !== viewKey(address.href)) {
    location.replace(page);
    return;
  }
  if (problems.length === 0) return;
  const { problemSentence } = await import('../selection/problems.ts');
  const language = pageLanguage();
  const place = document.querySelector<HTMLElement>('[data-address-problem]') ?? placeFor();
  place.textContent = problems
    .slice(0, 5)
    .map((problem) => problemSentence(problem, language, (code) => code))
    .join(' ');
  place.hidden = false;
}

function placeFor(): HTMLElement {
  const place = document.createElement('p');
  place.className = 'caveat';
  place.setAttribute('role', 'status');
  document.querySelector('main')?.prepend(place);
  return place;
}
