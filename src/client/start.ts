import './theme.ts';

/** Parts that a page needs only where it holds their element. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'copy-text': () => import('./copy.ts'),
  'take-away': () => import('./export.ts'),
  'sortable-table': () => import('./sorting.ts'),
  'area-map': () => import('./map.ts'),
  'map-change': () => import('./map-change.ts'),
  'map-selection': () => import('./map-selection.ts'),
  'view-swap': () => import('./navigation.ts'),
  'recompute-figure': () => import('./recompute.ts'),
  'compare-periods': () => import('./compare.ts'),
};

function load(): void {
  for (const [name, part] of Object.entries(parts)) {
    if (!customElements.get(name) && document.querySelector(name)) part().catch(console.warn);
  }
}

load();
if (location.search !== '' && !document.querySelector('compare-periods')) {
  import('./foreign-address.ts').then(({ answerAddress }) => answerAddress()).catch(console.warn);
}
new MutationObserver(load).observe(document.body, { childList: true, subtree: true });
