import { extreme, stepFrom, stepKeys, type Centre, type Neighbours } from './map-steps.ts';
import { clientText } from './site.ts';

/**
 * `<area-map>`: pointing at, tapping or focusing an area `[data-area]` of its pictures shows one
 * card with the text of the row `[data-row]` of the same code, and the other way round. One area
 * is a stop of the Tab key; arrows go to neighbours, Home and End to the lowest and highest value,
 * Escape closes the card.
 */
export class AreaMap extends HTMLElement {
  #card: HTMLElement | undefined;
  #active: string | undefined;
  #changed: MutationObserver | undefined;

  connectedCallback(): void {
    this.addEventListener('pointerover', this.#point);
    this.addEventListener('pointerleave', this.#leave);
    this.addEventListener('click', this.#point);
    this.addEventListener('focusin', this.#focus);
    this.addEventListener('focusout', this.#blur);
    this.addEventListener('keydown', this.#key);
    this.#changed = new MutationObserver(() => this.#prepare());
    this.#changed.observe(this, { childList: true, subtree: true });
    this.#prepare();
  }

  disconnectedCallback(): void {
    this.#changed?.disconnect();
  }

  #prepare(): void {
    const areas = this.#areas().filter((area) => !area.hasAttribute('tabindex'));
    if (areas.length === 0) return;
    for (const area of areas) {
      area.setAttribute('tabindex', '-1');
      area.setAttribute('role', 'img');
      area.setAttribute('aria-label', this.#textOf(codeOf(area) ?? ''));
    }
    for (const picture of this.querySelectorAll('svg')) {
      if (picture.ownerSVGElement || !picture.querySelector('[data-area]')) continue;
      picture.setAttribute('role', 'group');
      picture.querySelector('[data-area]')?.setAttribute('tabindex', '0');
    }
    if (!this.querySelector('.map-help')) {
      void clientText().then(({ map }) => {
        const help = document.createElement('p');
        help.className = 'map-help visually-hidden';
        help.textContent = map.help;
        this.append(help);
      });
    }
  }

  #areas(): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>('[data-area]')];
  }

  #row(code: string): HTMLElement | null {
    return this.querySelector(`[data-row="${CSS.escape(code)}"]`);
  }

  /** What the list says of an area: its cells, each read once. */
  #textOf(code: string): string {
    const row = this.#row(code);
    if (!row) return code;
    const cells = row.children.length > 0 ? [...row.children] : [row];
    return cells
      .map((cell) => cell.textContent?.trim().replace(/\s+/g, ' ') ?? '')
      .filter((text) => text !== '')
      .join(': ');
  }

  #show(code: string): void {
    if (this.#active !== code) {
      this.#mark(this.#active, false);
      this.#mark(code, true);
      this.#active = code;
    }
    const card = (this.#card ??= cardOf(this));
    card.textContent = this.#textOf(code);
    card.hidden = false;
    const area = visible(this.#areas().filter((element) => codeOf(element) === code));
    if (!area) return;
    const around = (card.offsetParent ?? this).getBoundingClientRect();
    const box = area.getBoundingClientRect();
    card.style.setProperty('--x', `${box.left + box.width / 2 - around.left}px`);
    card.style.setProperty('--y', `${box.top - around.top}px`);
  }

  #hide(): void {
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

  #point = (event: Event): void => {
    const code = codeAt(event.target);
    if (code !== null) this.#show(code);
    else if (event.type === 'click' && event.target !== this.#card) this.#hide();
  };

  #leave = (): void => {
    if (!this.contains(document.activeElement)) this.#hide();
  };

  #focus = (event: FocusEvent): void => {
    const code = codeAt(event.target);
    if (code !== null) this.#show(code);
  };

  #blur = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.#hide();
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return this.#hide();
    const from =
      event.target instanceof SVGElement ? event.target.closest<SVGElement>('[data-area]') : null;
    const code = from && codeOf(from);
    if (!from || !code || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.#next(code, event.key);
    if (next === undefined) return;
    event.preventDefault();
    const target = visible(this.#areas().filter((area) => codeOf(area) === next));
    if (!target) return;
    from.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
    target.focus();
  };

  #next(code: string, key: string): string | undefined {
    if (key === 'Home' || key === 'End') {
      const codes = new Set(this.#areas().map((area) => codeOf(area) ?? ''));
      return extreme(new Map([...codes].map((each) => [each, valueOf(this.#row(each))])), key);
    }
    const arrow = stepKeys.find((step) => step === key);
    return arrow && stepFrom(code, arrow, this.#centres(), neighboursOf(this));
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

const codeOf = (element: Element): string | null =>
  element.getAttribute('data-area') ?? element.getAttribute('data-row');

function codeAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-area], [data-row]') : null;
  return element && codeOf(element);
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
  const known = map.querySelector<HTMLElement>('[data-map-card]');
  if (known) return known;
  const card = document.createElement('div');
  card.className = 'map-card';
  card.dataset['mapCard'] = '';
  card.setAttribute('aria-hidden', 'true');
  map.append(card);
  return card;
}

customElements.define('area-map', AreaMap);
