import { clientText, pageLanguage } from './site.ts';
import { announce } from './status.ts';

/**
 * `<sortable-table>`: makes a button of each heading of the table's one heading row. A column sorts
 * by `data-value` where any of its cells carries one, else by its text; cells without stay last.
 */
export class SortableTable extends HTMLElement {
  connectedCallback(): void {
    if (this.hasAttribute('data-ready')) return;
    const headings = this.#headings();
    if (this.querySelectorAll('thead tr').length !== 1 || headings.length === 0) return;
    this.setAttribute('data-ready', '');
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => void this.#sort(heading, column));
      heading.append(button);
    });
  }

  #headings(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('thead th')];
  }

  async #sort(heading: HTMLElement, column: number): Promise<void> {
    const body = this.querySelector('tbody');
    if (!body) return;
    const direction =
      heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.#headings()) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    const order = new Intl.Collator(pageLanguage(), { numeric: true });
    const sign = direction === 'ascending' ? 1 : -1;
    const rows = [...body.children];
    const declared = rows.some((row) => row.children[column]?.hasAttribute('data-value'));
    const keyed = rows.map((row) => ({ row, key: keyOf(row.children[column], declared) }));
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * order.compare(String(a.key), String(b.key));
    });
    body.append(...keyed.map(({ row }) => row));
    const text = await clientText();
    announce(this, text.sort[direction](nameOf(heading)));
  }
}

function keyOf(cell: Element | undefined, declared: boolean): string | number | null {
  const text = declared ? cell?.getAttribute('data-value') : cell?.textContent?.trim();
  if (!text) return null;
  return declared && Number.isFinite(Number(text)) ? Number(text) : text;
}

function nameOf(heading: Element): string {
  return heading.textContent?.trim().replace(/\s+/g, ' ') ?? '';
}

customElements.define('sortable-table', SortableTable);
