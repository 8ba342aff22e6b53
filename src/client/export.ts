import { kepri } from '../geography/area.ts';
import { answerColumns } from '../observations/observation.ts';
import { registryAnswerColumns } from '../observations/registry.ts';
import type { Said } from './export-boundaries.ts';
import { addressOf, clientText } from './site.ts';
import { viewAddress } from './view-address.ts';

const kinds = ['svg', 'png', 'geojson', 'topojson'] as const;
type Kind = (typeof kinds)[number];

/**
 * `<take-away>` inside a figure: its buttons `[data-kind]` save the picture as it is shown now, with
 * title, source, licence and date inside it, or the areas of a map with their values. What it needs
 * is loaded at the first press. `data-footer` holds the lines that stand below every picture, parted
 * by `|`; `data-boundaries` is the level of a map and `data-scope` the area whose areas it shows.
 */
export class TakeAway extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this.#pressed);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#pressed);
  }

  #pressed = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const kind = kinds.find((one) => one === button?.dataset['kind']);
    if (!button || !kind) return;
    button.disabled = true;
    void this.#save(kind).finally(() => (button.disabled = false));
  };

  async #save(kind: Kind): Promise<void> {
    const { take } = await clientText();
    const output =
      this.querySelector('output') ?? this.appendChild(document.createElement('output'));
    const figure = this.closest('figure');
    try {
      if (!figure) throw new Error('no figure about the buttons');
      save(await this.#fileOf(kind, figure, take.synthetic), `${figure.id}.${kind}`);
      output.textContent = '';
    } catch (cause) {
      console.warn(cause);
      output.textContent = take.failed;
    }
  }

  async #fileOf(kind: Kind, figure: HTMLElement, word: string): Promise<Blob> {
    const rows = await rowsOf(figure);
    const synthetic = rows.some((row) => row['is_synthetic'] === true) ? word : null;
    if (kind === 'geojson' || kind === 'topojson') {
      return this.#areas(kind, figure, rows, synthetic);
    }
    const { pictureOf, pngOf } = await import('./export-picture.ts');
    const [date = '', address = ''] = this.dataset['footer']?.split('|') ?? [];
    const svg = pictureOf(figure, [date, addressNow(address)], synthetic);
    return kind === 'png' ? pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
  }

  async #areas(
    kind: Kind,
    figure: HTMLElement,
    rows: readonly Said[],
    synthetic: string | null,
  ): Promise<Blob> {
    const level = this.dataset['boundaries'] ?? 'regency';
    const { geoJsonOf, saidOf, withValues } = await import('./export-boundaries.ts');
    const name = level === 'village' ? '' : `.${level}`;
    const response = await fetch(addressOf(`data/boundaries${name}.topo.json`));
    if (!response.ok) throw new Error(`boundaries of ${level}: status ${response.status}`);
    const changes = figure.querySelector<HTMLElement>('map-change')?.dataset['records'];
    const said =
      changes === undefined
        ? rows.filter((row) => row['category'] === 'total').map(saidOf)
        : (JSON.parse(changes) as Said[]);
    const topology = withValues((await response.json()) as Parameters<typeof withValues>[0], said, {
      level,
      scope: this.dataset['scope'] ?? kepri,
      notice: [synthetic, this.dataset['notice']].filter(Boolean).join('. '),
    });
    const content = kind === 'topojson' ? topology : geoJsonOf(topology, level);
    return new Blob([JSON.stringify(content)], { type: 'application/json' });
  }
}

/** The public address of a figure, with what the reader chose on its page. */
function addressNow(address: string): string {
  const path = document.querySelector<HTMLElement>('copy-text[data-link]')?.dataset['link'];
  const shown = new URL(viewAddress(path ?? '', location.href));
  const url = new URL(address);
  url.search = shown.search;
  return url.href;
}

/** The rows that a figure shows, from its prebaked answer; none where it shows names alone. */
async function rowsOf(figure: HTMLElement): Promise<readonly Said[]> {
  const name = figure.querySelector<HTMLElement>('recompute-figure')?.dataset['answer'];
  if (!name) return [];
  const { fileOf } = await import('./answer.ts');
  const { columns, rows } = await fileOf(name);
  const known = [answerColumns, registryAnswerColumns].some((own) => own.join() === columns.join());
  if (!known) throw new Error(`answer ${name} has other columns`);
  return rows as unknown as readonly Said[];
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

customElements.define('take-away', TakeAway);
