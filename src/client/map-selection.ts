import { decodeMapView, encodeMapView } from '../selection/address.ts';
import { mapWays } from '../selection/map-state.ts';
import { choicesOf, mapChoices } from './map-choices.ts';

/**
 * `<map-selection>`: the indicator and period that the reader brought to a map without figures, or
 * of islands. Links `a[data-keep]` and areas lead on with them; its sentence names them.
 */
export class MapSelection extends HTMLElement {
  connectedCallback(): void {
    const choices = choicesOf(document);
    if (!choices || location.search === '') return;
    const known = mapChoices(choices);
    const { view } = decodeMapView(location.search, known);
    const kept = encodeMapView({ ...view, view: mapWays[0] }, known);
    const state = kept === '' ? '' : `${view.indicator}/${view.period}/`;
    const home = this.dataset['home'] ?? '';
    const kinds = {
      change: `${home}${view.indicator}/change/`,
      years: `${home}${view.indicator}/years/`,
    };
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
      const [path = '', query] = link.getAttribute('href')!.split('?');
      const way = new URLSearchParams(query).get('view');
      const shown = way === null ? '' : `view=${way}`;
      const keep = link.dataset['keep'];
      if (keep === 'path') link.setAttribute('href', home + state + (shown && `?${shown}`));
      else if (keep === 'change' || keep === 'years') link.setAttribute('href', kinds[keep]);
      else link.setAttribute('href', path + joined(kept, shown));
    }
    for (const card of document.querySelectorAll<HTMLElement>('[data-card][data-href]')) {
      card.dataset['href'] = card.dataset['href']!.replace(/\?.*$/, '') + kept;
    }
    const choice = choices.find(({ id }) => id === view.indicator);
    const period = choice?.periods.find(([at]) => at === view.period);
    const sentence = this.dataset['sentence'];
    const place = this.querySelector('p');
    if (choice && period && sentence && place) {
      place.textContent = sentence
        .replace('{indicator}', choice.name)
        .replace('{period}', period[1]);
    }
  }
}

/** A query with one more part. */
const joined = (query: string, part: string): string =>
  part === '' ? query : `${query === '' ? '?' : `${query}&`}${part}`;

customElements.define('map-selection', MapSelection);
