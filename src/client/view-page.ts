/** Milliseconds until a page of another view must be there. */
const pageLimit = 15_000;
const kept = 12;
const pages = new Map<string, Promise<string>>();

/** The key of a view: its address without its query and its anchor. */
export function viewKey(address: string): string {
  const url = new URL(address, document.baseURI);
  return url.origin + url.pathname;
}

/** HTML of a prerendered page, fetched once; a failed one is forgotten. */
export function pageOf(address: string): Promise<string> {
  const key = viewKey(address);
  const known = pages.get(key);
  if (known) return known;
  const page = fetch(key, { signal: AbortSignal.timeout(pageLimit) }).then((response) => {
    if (!response.ok) throw new Error(`status ${response.status} of ${key}`);
    return response.text();
  });
  pages.set(key, page);
  page.catch(() => pages.delete(key));
  const oldest = pages.keys().next().value;
  if (pages.size > kept && oldest !== undefined) pages.delete(oldest);
  return page;
}

const mirrored = [
  'link[rel="canonical"]',
  'link[rel="alternate"]',
  'meta[name="description"]',
  'meta[property^="og:"]',
] as const;

/**
 * Puts the views, the title, what the head says of them and the link to the other language of
 * another page in the place of this page's. False where the two pages are not built alike.
 */
export function showPage(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const here = [...document.querySelectorAll('[data-view-root]')];
  const there = [...page.querySelectorAll('[data-view-root]')];
  if (here.length === 0 || here.length !== there.length) return false;
  here.forEach((root, index) => {
    const next = there[index];
    if (!next) return;
    keepOpen(root, next);
    root.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
  });
  document.title = page.title;
  for (const selector of mirrored) mirror(selector, page);
  const languageSwitch = page.querySelector('a[data-language-switch]')?.getAttribute('href');
  if (languageSwitch) {
    document.querySelector('a[data-language-switch]')?.setAttribute('href', languageSwitch);
  }
  return true;
}

/** What the reader has unfolded stays so in the next view, where both fold the same things. */
function keepOpen(root: Element, next: Element): void {
  const now = [...root.querySelectorAll('details')];
  const then = [...next.querySelectorAll('details')];
  if (now.length !== then.length) return;
  then.forEach((details, index) =>
    details.toggleAttribute('open', now[index]?.hasAttribute('open') ?? false),
  );
}

function mirror(selector: string, page: Document): void {
  document.head.querySelectorAll(selector).forEach((element) => element.remove());
  page.head.querySelectorAll(selector).forEach((element) => {
    document.head.append(document.importNode(element, true));
  });
}

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** Whether pages may be loaded ahead: only on a connection known not to be counted by the byte. */
export function mayLoadAhead(connection: Connection | undefined): boolean {
  return connection !== undefined && connection.saveData !== true && connection.type !== 'cellular';
}
