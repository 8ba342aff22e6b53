import { clientText } from './site.ts';

/**
 * `<copy-text>`: its button copies the text of `[data-copy]` inside it, or with the attribute
 * `data-link` the address of the view, which is that of the attribute with what the reader chose since.
 * Where copying is forbidden the text is selected instead.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', this.#pressed);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#pressed);
  }

  #pressed = (): void => void this.#copy();

  async #copy(): Promise<void> {
    const { copy } = await clientText();
    const output =
      this.querySelector('output') ?? this.appendChild(document.createElement('output'));
    const source = this.querySelector('[data-copy]');
    const text = this.hasAttribute('data-link')
      ? viewAddress(this.dataset['link'] ?? '', location.href)
      : (source?.textContent?.trim() ?? '');
    try {
      await navigator.clipboard.writeText(text);
      output.textContent = copy.done;
    } catch {
      const shown = source ?? this.#shown(text);
      getSelection()?.selectAllChildren(shown);
      output.textContent = copy.selected;
    }
  }

  #shown(text: string): Element {
    const shown = document.createElement('p');
    shown.dataset['copy'] = '';
    shown.textContent = text;
    this.append(shown);
    return shown;
  }
}

/**
 * The address of a view that stays this view when defaults change: `path` names its state, what the
 * reader chose since is in the address `now`.
 */
export function viewAddress(path: string, now: string): string {
  if (path === '') return now;
  const address = new URL(path, now);
  for (const [name, value] of new URL(now).searchParams) address.searchParams.set(name, value);
  return address.href;
}

customElements.define('copy-text', CopyText);
