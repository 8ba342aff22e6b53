import { clientText } from './site.ts';
import { viewAddress } from './view-address.ts';

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

customElements.define('copy-text', CopyText);
