import { clientText } from './site.ts';
import { announce } from './status.ts';
import { mayLoadAhead, pageOf, showPage, viewKey } from './view-page.ts';

/** Milliseconds after the load of the page before any other page is loaded ahead. */
const aheadAfter = 5000;

/**
 * `<view-swap>`: its links `a[data-view]` and its selects in `form[data-view-form]` lead to
 * prerendered pages of another state. A click shows that page's `[data-view-root]` in the place of
 * this one's, without a reload; anything that fails becomes an ordinary navigation.
 */
export class ViewSwap extends HTMLElement {
  #latest = 0;
  #shown = '';
  #ahead = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#shown = viewKey(location.href);
    this.addEventListener('click', this.#click);
    this.addEventListener('change', this.#change);
    for (const type of ['pointerover', 'focusin'] as const) this.addEventListener(type, this.#load);
    addEventListener('popstate', this.#back);
    this.#ready();
    if (document.readyState === 'complete') this.#wait();
    else addEventListener('load', this.#wait, { once: true });
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#back);
    removeEventListener('load', this.#wait);
    clearTimeout(this.#timer);
  }

  #wait = (): void => {
    this.#timer = setTimeout(() => {
      this.#ahead = mayLoadAhead((navigator as { connection?: object }).connection);
      this.#loadNext();
    }, aheadAfter);
  };

  #load = (event: Event): void => {
    const link = linkOf(event);
    if (this.#ahead && link) pageOf(link.href).catch(() => undefined);
  };

  /** Loads the views beside the current one ahead. */
  #loadNext(): void {
    if (!this.#ahead) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-view]')];
    links.forEach((link, index) => {
      if (!link.hasAttribute('aria-current')) return;
      for (const next of [links[index - 1], links[index + 1]]) {
        if (next) pageOf(next.href).catch(() => undefined);
      }
    });
  }

  #ready(): void {
    this.querySelectorAll<HTMLFormElement>('form[data-view-form]').forEach((form) => {
      form.hidden = false;
      form.addEventListener('submit', (event) => event.preventDefault());
    });
  }

  #click = (event: MouseEvent): void => {
    const link = linkOf(event);
    const plain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.origin !== location.origin)
      return;
    event.preventDefault();
    void this.#go(link.href, 'link');
  };

  #change = (event: Event): void => {
    const select = event.target;
    if (!(select instanceof HTMLSelectElement) || !select.form?.matches('[data-view-form]')) return;
    const address = select.selectedOptions[0]?.dataset['href'];
    if (!address) return;
    const url = new URL(address, document.baseURI);
    if (url.origin === location.origin) void this.#go(url.href, 'link');
  };

  #back = (): void => {
    if (viewKey(location.href) !== this.#shown) void this.#go(location.href, 'history');
  };

  async #go(address: string, way: 'link' | 'history'): Promise<void> {
    const turn = ++this.#latest;
    const { view } = await clientText();
    this.setAttribute('aria-busy', 'true');
    try {
      const html = await pageOf(address);
      if (turn !== this.#latest) return;
      const focused = way === 'link' ? focusPath(this) : null;
      if (way === 'link') history.pushState(null, '', address);
      if (!showPage(html)) throw new Error(`${address} is built in another way`);
      this.#shown = viewKey(address);
      this.#ready();
      if (way === 'history') focusHeading(this);
      else restoreFocus(this, focused);
      announce(this, view.shown(headingOf(this)?.textContent?.trim() ?? document.title));
      this.#loadNext();
    } catch {
      if (turn !== this.#latest) return;
      if (!navigator.onLine) announce(this, view.offline, 'seen');
      else if (way === 'link') location.assign(address);
      else location.reload();
    } finally {
      if (turn === this.#latest) this.removeAttribute('aria-busy');
    }
  }
}

function linkOf(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element
    ? event.target.closest<HTMLAnchorElement>('a[data-view]')
    : null;
}

function headingOf(swap: Element): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('[data-view-heading]') ??
    swap.querySelector<HTMLElement>('[data-view-root] :is(h1, h2, h3)')
  );
}

function focusHeading(swap: Element): void {
  const heading = headingOf(swap);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

/** Where the focus is, by what the same control is called in the next view. */
function focusPath(swap: Element): string | null {
  const focused = document.activeElement;
  if (!focused || !swap.contains(focused)) return null;
  if (focused instanceof HTMLAnchorElement)
    return `a[href="${CSS.escape(focused.getAttribute('href') ?? '')}"]`;
  const name = focused.getAttribute('name');
  return name ? `[name="${CSS.escape(name)}"]` : null;
}

function restoreFocus(swap: Element, path: string | null): void {
  if (!path || (document.activeElement && document.activeElement !== document.body)) return;
  const control = swap.querySelector<HTMLElement>(path);
  control?.focus({ preventScroll: true });
  if (!control || document.activeElement !== control) focusHeading(swap);
}

customElements.define('view-swap', ViewSwap);
