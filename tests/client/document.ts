import { parseHTML } from 'linkedom';

/** A page in linkedom, its globals set as a browser's, for modules that are imported afterwards. */
export function page(body: string, language = 'id'): Document {
  const { window, document } = parseHTML(
    `<!doctype html><html lang="${language}"><head></head><body>${body}</body></html>`,
  );
  const given = {
    window,
    document,
    customElements: window.customElements,
    HTMLElement: window.HTMLElement,
    HTMLSelectElement: window.HTMLSelectElement,
    HTMLAnchorElement: window.HTMLAnchorElement,
    SVGElement: window.SVGElement,
    Element: window.Element,
    Node: window.Node,
    MutationObserver: window.MutationObserver,
    DOMParser: window.DOMParser,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    location: { href: 'http://localhost/', origin: 'http://localhost', pathname: '/', search: '' },
  };
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.defineProperty(document, 'baseURI', { value: 'http://localhost/' });
  return document;
}

/** Lets promises and short timers run until `holds`, at most a second; then fails. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('not reached within a second');
}
