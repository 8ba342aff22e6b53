import { dotAt } from './map-dots.ts';
import { extreme, stepFrom, stepKeys, type Centre, type Neighbours } from './map-steps.ts';
import { mapWays } from '../selection/map-state.ts';
import { restoreView, startViews, withView } from './map-views.ts';
import { clientText } from './site.ts';

/**
 * `<area-map>`: pointing at, tapping or focusing an area `[data-area]` of its pictures, or its row
 * `[data-row]` in the list, shows the card `[data-card]` of the same code. One area is a stop of
 * the Tab key; arrows go to neighbours, Home and End to the lowest and highest value, Enter to the
 * areas below, Escape closes the card.
 */
export class AreaMap extends HTMLElement {
  #card: HTMLElement | undefined;
  #active: string | undefined;
  #changed: MutationObserver | undefined;
  #helped = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('pointerover', this.#point);
    this.addEventListener('pointermove', this.#move);
    this.addEventListener('pointerleave', this.#leave);
    this.addEventListener('click', this.#point);
    this.addEventListener('focusin', this.#focus);
    this.addEventListener('focusout', this.#blur);
    this.addEventListener('keydown', this.#key);
    document.addEventListener('keydown', this.#escape);
    document.addEventListener('pointerdown', this.#outside);
    this.#changed = new MutationObserver(() => this.#prepare());
    this.#changed.observe(this, { childList: true, subtree: true });
    this.#prepare();
    restoreView();
  }

  disconnectedCallback(): void {
    this.#changed?.disconnect();
    document.removeEventListener('keydown', this.#escape);
    document.removeEventListener('pointerdown', this.#outside);
  }

  #prepare(): void {
    const areas = this.#areas().filter((area) => !area.hasAttribute('role'));
    if (areas.length === 0) return;
    for (const area of areas) {
      const code = codeOf(area) ?? '';
      const again = sameInPicture(area, code);
      if (again) {
        area.setAttribute('aria-hidden', 'true');
        area.setAttribute('role', 'presentation');
        continue;
      }
      area.setAttribute('tabindex', '-1');
      area.setAttribute('role', this.#hrefOf(code) ? 'link' : 'img');
      area.setAttribute('aria-label', this.#labelOf(code));
    }
    for (const picture of this.querySelectorAll('svg')) {
      if (picture.ownerSVGElement || !picture.querySelector('[data-area]')) continue;
      picture.setAttribute('role', 'group');
      const called = picture.dataset['called'];
      if (called) picture.setAttribute('aria-label', called);
      if (!picture.querySelector('[data-area][tabindex="0"]')) {
        picture.querySelector('[data-area][tabindex]')?.setAttribute('tabindex', '0');
      }
    }
    if (!this.#helped) {
      this.#helped = true;
      void clientText().then(({ map }) => {
        const help = document.createElement('p');
        help.className = 'map-help notes';
        help.textContent = this.querySelector('[data-href]') ? map.help : map.helpFlat;
        this.querySelector('.pictures')?.append(help);
      });
    }
  }

  #areas(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('[data-area]')];
  }

  #row(code: string): HTMLElement | null {
    return this.querySelector(`[data-row="${CSS.escape(code)}"]`);
  }

  #template(code: string): HTMLElement | null {
    return this.querySelector(`[data-card="${CSS.escape(code)}"]`);
  }

  #hrefOf(code: string): string | null {
    return this.#template(code)?.getAttribute('data-href') ?? null;
  }

  /** All that the card says, as one text; without a card what the list says. */
  #labelOf(code: string): string {
    const said = this.#template(code)?.getAttribute('data-label');
    if (said) return said;
    const row = this.#row(code);
    if (!row) return code;
    return [...row.children]
      .map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ') ?? '')
      .filter((text) => text !== '')
      .join(': ');
  }

  #show(code: string): void {
    clearTimeout(this.#leaving);
    if (this.#active !== code) {
      this.#mark(this.#active, false);
      this.#mark(code, true);
      this.#active = code;
      this.#fill(code);
    }
    const area = visible(this.#areas().filter((element) => codeOf(element) === code));
    const card = this.#card;
    if (!card) return;
    card.hidden = false;
    if (!area) return;
    const around = (card.offsetParent ?? this).getBoundingClientRect();
    const box = area.getBoundingClientRect();
    const width = card.offsetWidth;
    const middle = box.left + box.width / 2 - around.left;
    const left = Math.max(0, Math.min(middle - width / 2, around.width - width));
    const above = box.top - around.top - card.offsetHeight - 4;
    const top = box.top - card.offsetHeight - 4 > 0 ? above : box.bottom - around.top + 4;
    card.style.setProperty('--x', `${left}px`);
    card.style.setProperty('--y', `${top}px`);
  }

  #fill(code: string): void {
    const card = (this.#card ??= cardOf(this));
    const template = this.#template(code);
    if (!template) {
      card.textContent = this.#labelOf(code);
      return;
    }
    card.replaceChildren(...[...template.childNodes].map((node) => node.cloneNode(true)));
    const href = this.#hrefOf(code);
    if (!href) return;
    const link = document.createElement('a');
    link.href = href;
    link.tabIndex = -1;
    card.append(link);
    void clientText().then(({ map }) => (link.textContent = map.drill));
  }

  #hide(): void {
    clearTimeout(this.#leaving);
    this.#mark(this.#active, false);
    this.#active = undefined;
    if (this.#card) this.#card.hidden = true;
  }

  #mark(code: string | undefined, active: boolean): void {
    if (code === undefined) return;
    for (const element of [...this.#areas(), this.#row(code)]) {
      if (element && codeOf(element) === code) element.toggleAttribute('data-active', active);
    }
  }

  /** A finger put down outside closes the card, as a pointer that goes there does. */
  #outside = (event: Event): void => {
    if (event.target instanceof Node && !this.contains(event.target)) this.#hide();
  };

  #point = (event: Event): void => {
    if (event.target instanceof Node && this.#card?.contains(event.target)) {
      clearTimeout(this.#leaving);
      return;
    }
    const code = codeMeant(event);
    const href = code !== null && isSpoken(event) && this.#hrefOf(code);
    if (href) follow(viewed(href, event.target));
    else if (code !== null) this.#show(code);
    else if (event.type === 'click') this.#hide();
    else this.#leaveSoon();
  };

  /** Between dots and hearts no element is left or entered: the nearest one is meant. */
  #move = (event: PointerEvent): void => {
    const inPanel = event.target instanceof Element && event.target.closest('svg.panel');
    if (event.pointerType === 'mouse' && inPanel) this.#point(event);
  };

  #leave = (): void => this.#leaveSoon();

  /** The card stays long enough for the pointer to reach it. */
  #leaveSoon(): void {
    clearTimeout(this.#leaving);
    const focused = document.activeElement;
    if (focused && this.contains(focused) && codeAt(focused) === this.#active) return;
    this.#leaving = setTimeout(() => this.#hide(), 300);
  }

  #focus = (event: FocusEvent): void => {
    const code = codeAt(event.target);
    if (code !== null) this.#show(code);
  };

  #blur = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.#hide();
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#hide();
  };

  #key = (event: KeyboardEvent): void => {
    const from =
      event.target instanceof SVGElement ? event.target.closest<SVGElement>('[data-area]') : null;
    const code = from && codeOf(from);
    if (!from || !code || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      const href = this.#hrefOf(code);
      if (href) follow(viewed(href, from));
      return;
    }
    const next = this.#next(from, code, event.key);
    if (next === undefined) return;
    event.preventDefault();
    const target = visible(
      this.#areas().filter((area) => codeOf(area) === next && area.hasAttribute('tabindex')),
    );
    if (!target) return;
    from.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
    target.focus();
  };

  #next(from: SVGElement, code: string, key: string): string | undefined {
    if (key === 'Home' || key === 'End') {
      const codes = new Set(this.#areas().map((area) => codeOf(area) ?? ''));
      const values = new Map([...codes].map((each) => [each, valueOf(this.#row(each))]));
      return extreme(values, key) ?? [...codes].sort().at(key === 'Home' ? 0 : -1);
    }
    const arrow = stepKeys.find((step) => step === key);
    const tiles = from.closest('.tiles') !== null;
    return arrow && stepFrom(code, arrow, this.#centres(), tiles ? {} : neighboursOf(this));
  }

  #centres(): Centre[] {
    const centres = new Map<string, Centre>();
    for (const area of this.#areas()) {
      const code = codeOf(area);
      const box = area.getBoundingClientRect();
      if (code === null || centres.has(code) || box.width === 0) continue;
      centres.set(code, { code, x: box.left + box.width / 2, y: box.top + box.height / 2 });
    }
    return [...centres.values()];
  }
}

/** An address with the way of showing that the reader is in. */
function viewed(href: string, from: EventTarget | null): string {
  const place = from instanceof Element ? from.closest('[data-map-view]') : null;
  const view = mapWays.find((way) => way === place?.getAttribute('data-map-view'));
  return view === 'tiles' ? withView(new URL(href, location.href).href, view) : href;
}

/** Whether a click came from no pointer: assistive technology pressed what it calls a link. */
const isSpoken = (event: Event): boolean =>
  event instanceof MouseEvent && event.type === 'click' && event.detail === 0;

/** Leads to an address: from the page of another, which embeds the map, in a tab of its own. */
function follow(href: string): void {
  if (window.top === window) location.assign(href);
  else window.open(href, '_blank', 'noopener');
}

const codeOf = (element: Element): string | null =>
  element.getAttribute('data-area') ??
  element.getAttribute('data-row') ??
  element.getAttribute('data-reach');

function codeAt(target: EventTarget | null): string | null {
  const element =
    target instanceof Element ? target.closest('[data-area], [data-row], [data-reach]') : null;
  return element && codeOf(element);
}

/** The area that a pointer means: that of a label or a row under it, or of the nearest place. */
function codeMeant(event: Event): string | null {
  const labelled = event.target instanceof Element && event.target.closest('.label');
  const dot = labelled ? undefined : dotAt(event);
  return dot === undefined ? codeAt(event.target) : dot;
}

/** Whether an earlier piece of the same picture stands for the same area. */
function sameInPicture(area: Element, code: string): boolean {
  const picture = area.closest('.map');
  return picture?.querySelector(`[data-area="${CSS.escape(code)}"]`) !== area;
}

function valueOf(row: Element | null): number | null {
  const holder = row?.matches('[data-value]') ? row : row?.querySelector('[data-value]');
  const text = holder?.getAttribute('data-value');
  return text && Number.isFinite(Number(text)) ? Number(text) : null;
}

function visible(elements: readonly SVGElement[]): SVGElement | undefined {
  return elements.find((element) => element.getBoundingClientRect().width > 0);
}

function neighboursOf(map: HTMLElement): Neighbours {
  try {
    return JSON.parse(map.dataset['neighbours'] ?? '{}') as Neighbours;
  } catch {
    return {};
  }
}

function cardOf(map: HTMLElement): HTMLElement {
  const card = document.createElement('div');
  card.className = 'map-card';
  card.dataset['mapCard'] = '';
  card.setAttribute('aria-hidden', 'true');
  map.append(card);
  return card;
}

startViews();
customElements.define('area-map', AreaMap);
