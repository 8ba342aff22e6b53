import { formatBytes, formatNumber } from '../i18n/format.ts';
import { fileOf } from './answer.ts';
import type { Engine, Progress } from './engine.ts';
import { engineMegabytes } from './engine-size.ts';
import { failureOf } from './failure.ts';
import { differences, type Cell, type Difference, type Rows } from './rows.ts';
import { clientText, pageLanguage, type ClientText } from './site.ts';

/** Differences that are listed; the rest are counted. */
const listed = 5;

interface Run extends Rows {
  readonly version: string;
  readonly milliseconds: number;
}

/**
 * `<recompute-figure data-answer="name">`: its button runs the SQL text of its `<code>` with
 * DuckDB-WASM on the published Parquet and says whether the rows equal the prebaked answer. The
 * engine is not fetched before the button is pressed.
 */
export class RecomputeFigure extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', this.#pressed);
    void clientText().then(({ recompute }) => {
      button.textContent = recompute.label(engineMegabytes.least, engineMegabytes.most);
      button.hidden = false;
    });
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this.#pressed);
  }

  #pressed = (): void => void this.#press();

  async #press(): Promise<void> {
    const button = this.querySelector('button');
    const output = this.querySelector('output');
    const sql = this.querySelector('code')?.textContent;
    if (!button || !output || !sql || this.hasAttribute('aria-busy')) return;
    const text = await clientText();
    this.setAttribute('aria-busy', 'true');
    output.textContent = text.recompute.starting;
    const bar = new Bar(button, text.recompute);
    try {
      const baked = fileOf(this.dataset['answer'] ?? '').catch(() => null);
      const found = await run(sql, bar.show);
      output.replaceChildren(...report(await baked, found, text.recompute));
      button.textContent = text.recompute.again;
    } catch (cause) {
      const failure = failureOf(cause, 'engine-broken');
      console.warn(failure);
      const detail = failure.id === 'query' ? [paragraph(failure.message)] : [];
      output.replaceChildren(paragraph(text.failed(text.failures[failure.id])), ...detail);
    } finally {
      bar.remove();
      this.removeAttribute('aria-busy');
    }
  }
}

async function run(sql: string, progress: (progress: Progress) => void): Promise<Run> {
  const module = await import('./engine.ts');
  const quiet = module.onProgress(progress);
  try {
    const engine: Engine = await module.engine();
    const start = performance.now();
    const rows = await engine.ask(sql);
    return { ...rows, version: engine.version, milliseconds: performance.now() - start };
  } finally {
    quiet();
  }
}

function report(baked: Rows | null, found: Run, text: ClientText['recompute']): HTMLElement[] {
  const { version } = found;
  if (!baked) return [paragraph(text.alone(found.rows.length, version))];
  const list = differences(baked, found);
  if (list.length === 0) {
    const time = formatNumber(found.milliseconds, 0, pageLanguage());
    return [paragraph(text.equal(found.rows.length, version, time))];
  }
  const items = list.slice(0, listed).map((difference) => sentence(difference, text));
  if (list.length > listed) items.push(text.more(list.length - listed));
  const ul = document.createElement('ul');
  ul.append(
    ...items.map((item) => {
      const li = document.createElement('li');
      li.textContent = item;
      return li;
    }),
  );
  return [paragraph(text.different(list.length, version)), ul];
}

function sentence(difference: Difference, text: ClientText['recompute']): string {
  const cell = (value: Cell): string => (value === null ? text.none : String(value));
  switch (difference.kind) {
    case 'columns':
      return text.columns(difference.expected, difference.found);
    case 'rows':
      return text.rows(difference.expected, difference.found);
    case 'cell':
      return text.cell(
        difference.row,
        difference.column,
        cell(difference.expected),
        cell(difference.found),
      );
  }
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}

/** A bar of progress with its bytes in words, shown after a button while something loads. */
class Bar {
  readonly #box = document.createElement('p');
  readonly #bar = document.createElement('progress');
  readonly #words = document.createElement('span');
  readonly #text: ClientText['recompute'];

  constructor(after: Element, text: ClientText['recompute']) {
    this.#text = text;
    this.#box.className = 'small';
    this.#bar.setAttribute('aria-label', text.progress);
    this.#box.append(this.#bar, ' ', this.#words);
    after.after(this.#box);
  }

  show = ({ part, loaded, total }: Progress): void => {
    const language = pageLanguage();
    const done = formatBytes(loaded, language);
    if (total !== null) {
      this.#bar.max = total;
      this.#bar.value = Math.min(loaded, total);
    } else this.#bar.removeAttribute('value');
    this.#words.textContent =
      part === 'engine'
        ? this.#text.engine(done, formatBytes(total ?? loaded, language))
        : this.#text.data(done);
  };

  remove(): void {
    this.#box.remove();
  }
}

customElements.define('recompute-figure', RecomputeFigure);
