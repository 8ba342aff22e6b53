import { keyHeight } from '../charts/map-layout.ts';
import { mapWays, type MapWay } from '../selection/map-state.ts';
import { clientText } from './site.ts';
import { announce } from './status.ts';
import { pageOf } from './view-page.ts';

/** The way of showing that the reader chose; it stays while indicator and period change. */
let chosen: MapWay | undefined;

/** The view that an address asks for; undefined where it asks for none that is known. */
export function viewAsked(search: string): MapWay | undefined {
  const asked = new URLSearchParams(search).get('view');
  return mapWays.find((view) => view === asked);
}

/** Address of the page with a view; the default leaves no parameter. */
export function withView(address: string, view: MapWay): string {
  const url = new URL(address);
  if (view === mapWays[0]) url.searchParams.delete('view');
  else url.searchParams.set('view', view);
  return url.href;
}

/** Links `a[data-map-way]` that show another `[data-map-view]` of the same page. */
export function startViews(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-map-way]');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || event.defaultPrevented) return;
    const view = mapWays.find((one) => one === link.getAttribute('data-map-way'));
    if (!view || !placeOf(view)) return;
    event.preventDefault();
    void show(view, link);
  });
}

/** Shows the chosen view in a picture that has just come; without one there, the first. */
export function restoreView(): void {
  const view = viewAsked(location.search) ?? chosen;
  if (view && view !== mapWays[0] && placeOf(view)) void show(view);
}

const placeOf = (view: MapWay): HTMLElement | null =>
  document.querySelector(`[data-map-view="${view}"]`);

async function show(view: MapWay, link?: Element): Promise<void> {
  const place = placeOf(view);
  if (!place) return;
  if (view === 'islands' && place.childElementCount === 0 && !(await fillIslands(place))) {
    if (link instanceof HTMLAnchorElement) location.assign(link.href);
    return;
  }
  chosen = view;
  for (const one of document.querySelectorAll('[data-map-view]')) {
    one.toggleAttribute('data-shown', one === place);
  }
  for (const way of document.querySelectorAll('a[data-map-way]')) {
    if (way.getAttribute('data-map-way') === view) way.setAttribute('aria-current', 'true');
    else way.removeAttribute('aria-current');
  }
  history.replaceState(history.state, '', withView(location.href, view));
  if (link) {
    const { view: text } = await clientText();
    announce(place.parentElement ?? place, text.shown(link.textContent?.trim() ?? ''));
  }
}

/** Fetches the islands once and colours them as the areas of this page; false where they are not to be had. */
async function fillIslands(place: HTMLElement): Promise<boolean> {
  const link = document.querySelector<HTMLAnchorElement>('a[data-map-way="islands"]');
  if (!link) return false;
  try {
    const page = new DOMParser().parseFromString(await pageOf(link.href), 'text/html');
    const pictures = page.querySelector('[data-islands]');
    if (!pictures) return false;
    place.replaceChildren(document.importNode(pictures, true));
    paintIslands(place);
    nameValues(place);
    addLegends(place);
    return true;
  } catch {
    return false;
  }
}

/** The strip of colour of the panels, below the key of the dots. */
function addLegends(place: HTMLElement): void {
  for (const key of place.querySelectorAll<SVGElement>('.dot-key')) {
    const picture = key.closest('.narrow, .wide');
    const width = picture?.classList.contains('narrow') ? '.narrow' : '.wide';
    const legend = document.querySelector(`[data-map-view="panels"] ${width} .legend`);
    if (!legend) continue;
    const strip = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    strip.setAttribute('transform', `translate(0 ${keyHeight})`);
    strip.append(legend.cloneNode(true));
    key.after(strip);
  }
}

/** Labels say the figures of this page, not how many islands there are. */
function nameValues(place: HTMLElement): void {
  for (const label of place.querySelectorAll('.label[data-reach]')) {
    const code = CSS.escape(label.getAttribute('data-reach') ?? '');
    const own = document.querySelector(
      `[data-map-view="panels"] .label[data-reach="${code}"] .value`,
    );
    const value = label.querySelector('.value');
    if (value) value.textContent = own?.textContent ?? '';
  }
}

function paintIslands(place: HTMLElement): void {
  for (const islands of place.querySelectorAll<SVGElement>('[data-islands-of]')) {
    const code = islands.getAttribute('data-islands-of') ?? '';
    const area = document.querySelector<SVGElement>(
      `[data-map-view="panels"] path[data-area="${CSS.escape(code)}"]`,
    );
    if (!area) continue;
    for (const name of area.classList) islands.classList.add(name);
    islands.setAttribute('style', area.getAttribute('style') ?? '');
  }
}
