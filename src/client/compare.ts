import { fileOf } from './answer.ts';
import type { Comparison, Form } from './comparison.ts';
import { failureOf } from './failure.ts';
import { clientText, pageLanguage } from './site.ts';
import { announce } from './status.ts';
import { viewKey } from './view-page.ts';

/**
 * `<compare-periods data-answer="name" data-breaks="[...]">`: the free choice of two periods, an
 * area and a residence. Its form holds selects named as the parameters of the address, `before`,
 * `after`, `area`, `residence` and `indicator`, whose selected options are what the page shows by
 * itself; the result goes into `[data-result]`. Every figure comes from one prebaked answer, which
 * is fetched at the first choice. The address holds the choice; back and forward restore it.
 */
export class ComparePeriods extends HTMLElement {
  #comparison: Promise<Comparison> | undefined;
  #page = '';
  #search = '';
  #latest = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#page = viewKey(location.href);
    form.hidden = false;
    form.addEventListener('change', this.#changed);
    form.addEventListener('submit', this.#submitted);
    for (const type of ['pointerdown', 'focusin']) form.addEventListener(type, this.#reached);
    addEventListener('popstate', this.#back);
    if (location.search !== '') void this.#showAddress(true);
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#back);
  }

  #submitted = (event: Event): void => event.preventDefault();

  /** What a choice needs comes while the reader makes it. */
  #reached = (): void => {
    this.#comparison ??= open(this);
    this.#comparison.catch(() => (this.#comparison = undefined));
  };

  #changed = (): void => void this.#showForm();

  #back = (): void => {
    if (viewKey(location.href) !== this.#page || location.search === this.#search) return;
    void this.#showAddress(true);
  };

  async #showForm(): Promise<void> {
    await this.#show((comparison) => {
      const read = comparison.decode(comparison.searchOf(chosenIn(this)));
      const search = comparison.encode(read.view);
      if (search !== location.search) history.pushState(null, '', location.pathname + search);
      return read;
    }, 'form');
  }

  async #showAddress(focus: boolean): Promise<void> {
    await this.#show(
      (comparison) => comparison.decode(location.search),
      location.search && 'asked',
    );
    if (focus) this.querySelector<HTMLElement>('[data-result] :is(h2, h3)')?.focus();
  }

  async #show(
    read: (comparison: Comparison) => ReturnType<Comparison['decode']>,
    asked: string,
  ): Promise<void> {
    const turn = ++this.#latest;
    const result = this.querySelector('[data-result]');
    const text = await clientText();
    if (!result) return;
    this.setAttribute('aria-busy', 'true');
    try {
      this.#comparison ??= open(this);
      const comparison = await this.#comparison;
      if (turn !== this.#latest) return;
      const { view, problems } = read(comparison);
      this.#search = location.search;
      const [area = '', second = ''] = view.areas;
      const form = { ...view, area, second };
      const isReversed = problems.every(({ id }) => id === 'reversed-periods');
      if (asked === 'form' && isReversed) choose(this, { ...form, ...periodsIn(this) });
      else choose(this, form);
      linkLanguage(asked ? comparison.encode(view) : '');
      const shown = asked ? await comparison.result(view, pictureWidth(result)) : [];
      if (turn !== this.#latest) return;
      result.replaceChildren(...shown);
      if (asked) document.title = titled(comparison.heading(view));
      const said = problems.map(comparison.problem).join(' ');
      announce(this, said || (asked ? comparison.heading(view) : ''), said ? 'seen' : undefined);
    } catch (cause) {
      this.#comparison = undefined;
      const failure = failureOf(cause, 'answer-broken');
      console.warn(failure);
      announce(this, `${text.failures[failure.id]} ${text.compare.unavailable}`, 'seen');
    } finally {
      if (turn === this.#latest) this.removeAttribute('aria-busy');
    }
  }
}

async function open(element: HTMLElement): Promise<Comparison> {
  import('./picture.ts').catch(console.warn);
  const [{ comparisonOf }, answer, text] = await Promise.all([
    import('./comparison.ts'),
    fileOf(element.dataset['answer'] ?? ''),
    clientText(),
  ]);
  const breaks: unknown = JSON.parse(element.dataset['breaks'] ?? '[]');
  return comparisonOf({
    answer,
    breaks,
    initial: initialOf(element),
    language: pageLanguage(),
    text: text.compare,
  });
}

/** The title of the page with what is compared on it. */
const titled = (heading: string): string =>
  document.title.replace(/: .*(?= · )/, () => `: ${heading}`);

const names = ['before', 'after', 'area', 'second', 'residence', 'indicator'] as const;

function selectsOf(element: Element): [keyof Form, HTMLSelectElement][] {
  return names.flatMap((name) => {
    const select = element.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    return select ? [[name, select] as [keyof Form, HTMLSelectElement]] : [];
  });
}

function periodsIn(element: Element): Pick<Partial<Form>, 'before' | 'after'> {
  const { before, after } = chosenIn(element);
  return { ...(before && { before }), ...(after && { after }) };
}

function chosenIn(element: Element): Partial<Form> {
  return Object.fromEntries(selectsOf(element).map(([name, select]) => [name, select.value]));
}

function initialOf(element: Element): Partial<Form> {
  return Object.fromEntries(
    selectsOf(element).map(([name, select]) => {
      const option = select.querySelector('option[selected]') ?? select.querySelector('option');
      return [name, option?.getAttribute('value') ?? ''];
    }),
  );
}

function choose(element: Element, form: Form): void {
  for (const [name, select] of selectsOf(element)) select.value = form[name];
}

function pictureWidth(place: Element): number {
  return Math.max(280, Math.min(760, Math.floor(place.getBoundingClientRect().width)));
}

/** The link to the other language keeps the choice. */
function linkLanguage(search: string): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  if (link) link.search = search;
}

customElements.define('compare-periods', ComparePeriods);
