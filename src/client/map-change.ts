import { changeMap, changeTicks, type AreaChange, type ChangeMap } from '../charts/change.ts';
import { between, changeLines, refusalSentence, type ChangeWords } from '../charts/change-card.ts';
import { changeCsvAddress, changeRecords } from '../charts/change-records.ts';
import { textSize } from '../charts/text.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import type { Unit } from '../indicators/indicator.ts';
import { changeOf, type Change } from '../observations/claims.ts';
import type { Refusal } from '../observations/comparability.ts';
import type { Confidence, Flag, Observation, SeriesBreak } from '../observations/observation.ts';
import { decodeChangeView, encodeChangeView } from '../selection/address.ts';
import { changeChoices } from './map-choices.ts';
import { viewAsked } from './map-views.ts';
import { pageLanguage } from './site.ts';

/** What the page of changes declares: every figure of its indicator, and the words for refusals. */
interface ChangeData {
  readonly rows: readonly (readonly [
    code: string,
    period: string,
    value: number,
    decimals: number,
    flag: Flag | null,
    confidence: Confidence,
    source: number,
  ])[];
  readonly sources: readonly string[];
  readonly indicator: string;
  readonly unit: Unit;
  readonly breaks: readonly SeriesBreak[];
  readonly words: ChangeWords;
  /** Name of the pictures, with `{between}` for the two periods. */
  readonly label: string;
}

const province = '21';

/**
 * `<map-change>`: the reader chooses two periods; areas, labels, list, legend and cards are redrawn
 * from the figures that the page holds. The address keeps the choice.
 */
export class MapChange extends HTMLElement {
  #data: ChangeData | undefined;
  #rows: readonly Observation[] = [];
  #initial = { before: '', after: '' };

  connectedCallback(): void {
    const choices = changeChoices(document);
    const form = this.querySelector('form');
    if (!choices || !form || this.#data) return;
    const data = JSON.parse(this.dataset['change'] ?? 'null') as ChangeData;
    this.#data = data;
    this.#initial = choices.initial;
    this.#rows = data.rows.map(
      ([area_code, period, value, decimals, flag, confidence, source]) => ({
        area_code,
        area_level: isRegency(area_code) ? 'regency' : 'province',
        area_name: '',
        period,
        indicator: data.indicator,
        category: 'total',
        value,
        decimals,
        unit: data.unit,
        flag,
        confidence,
        is_synthetic: false,
        source: data.sources[source] ?? '',
        also: null,
        note: null,
        remark: null,
      }),
    );
    form.hidden = false;
    const { view } = decodeChangeView(location.search, choices.periods, choices.initial);
    this.#select('before').value = view.before;
    this.#select('after').value = view.after;
    if (view.before !== choices.initial.before || view.after !== choices.initial.after)
      this.#draw();
    form.addEventListener('change', () => this.#chosen());
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  #select(name: 'before' | 'after'): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  /** The two periods chosen, the earlier first. */
  #span(): [before: string, after: string] {
    return [this.#select('before').value, this.#select('after').value].sort() as [string, string];
  }

  #chosen(): void {
    const [before, after] = this.#span();
    const view = viewAsked(location.search) ?? 'panels';
    const search = encodeChangeView({ before, after, view }, this.#initial);
    history.replaceState(history.state, '', location.pathname + search);
    this.#draw();
  }

  #draw(): void {
    const data = this.#data!;
    const language = pageLanguage();
    const [before, after] = this.#span();
    const codes = [...new Set(data.rows.map(([code]) => code))].sort();
    const own = codes.filter(isRegency);
    const map = changeMap(own, this.#rows, before, after, data.breaks, language);
    const wholes = new Map(
      codes
        .filter((code) => !isRegency(code))
        .map((code) => {
          const at = (period: string) =>
            this.#rows.find((row) => row.area_code === code && row.period === period);
          return [code, changeOf(at(before), at(after), data.breaks)];
        }),
    );
    for (const area of map.areas) this.#paint(area, data, wholes.get(province));
    for (const [code, change] of wholes) this.#write(code, change, data);
    this.#order();
    this.#keep(map, data, before, after);
    const span = between(data.words.between, before, after, language);
    this.querySelector('[data-change-span]')!.textContent = span;
    for (const picture of this.querySelectorAll('svg.map')) {
      picture.setAttribute('aria-label', data.label.replace('{between}', span));
    }
    const refused = new Set(
      map.areas.flatMap(({ change }) =>
        change.comparable ? [] : [refusalSentence(change, data.words)],
      ),
    );
    this.querySelector('[data-change-refused]')!.replaceChildren(
      ...[...refused].map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
    for (const legend of this.querySelectorAll<SVGElement>('.legend')) drawLegend(legend, map);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep="path"]')) {
      link.href = link.href.replace(/\/[\d-]+\/(?=\?|$)/, `/${after}/`);
    }
  }

  /** What the CSV and the areas that are taken away say: the two periods shown. */
  #keep(map: ChangeMap, data: ChangeData, before: string, after: string): void {
    const names = new Map(
      map.areas.map(({ code }) => [
        code,
        this.querySelector(`[data-card="${code}"] strong`)?.textContent ?? '',
      ]),
    );
    const { indicator, unit } = data;
    const records = changeRecords(map, this.#rows, before, after, { indicator, unit, names });
    this.dataset['records'] = JSON.stringify(records);
    const link = this.querySelector<HTMLAnchorElement>('a[data-change-csv]');
    if (!link) return;
    link.href = changeCsvAddress(records);
    link.download = link.download.replace(/-perubahan-.*$/, `-perubahan-${before}-${after}.csv`);
  }

  /** Writes the change of an area into its row of the list. */
  #write(code: string, change: Change | Refusal, data: ChangeData): void {
    const cell = this.querySelector(`[data-row="${code}"] td`);
    if (!cell) return;
    cell.textContent = change.comparable
      ? formatSigned(change.difference, change.decimals, pageLanguage())
      : data.words.absent;
    if (change.comparable) cell.setAttribute('data-value', String(change.difference));
    else cell.removeAttribute('data-value');
  }

  /** The list from the highest change to the lowest; areas without one come last. */
  #order(): void {
    const body = this.querySelector('.list tbody');
    const valueOf = (row: Element): number =>
      Number(row.querySelector('td')?.getAttribute('data-value') ?? -Infinity);
    body?.append(...[...body.children].sort((a, b) => valueOf(b) - valueOf(a)));
  }

  #paint(area: AreaChange, data: ChangeData, whole: Change | Refusal | undefined): void {
    const { code, change, className, style } = area;
    const value = area.text ?? data.words.absent;
    for (const picture of this.querySelectorAll('svg.map')) {
      const hatch = picture.querySelector('pattern')?.id ?? '';
      for (const element of picture.querySelectorAll(
        `[data-area="${code}"], .guest[data-of="${code}"]`,
      )) {
        const shape = element.matches('path') ? element : element.querySelector('rect');
        shape?.setAttribute('class', className + (shape.matches('.guest') ? ' guest' : ''));
        if (style) shape?.setAttribute('style', style);
        else shape?.removeAttribute('style');
        if (change.comparable) shape?.removeAttribute('fill');
        else shape?.setAttribute('fill', `url(#${hatch})`);
      }
      for (const text of picture.querySelectorAll(
        `[data-reach="${code}"] .value, [data-area="${code}"] .value`,
      )) {
        text.textContent = value;
      }
    }
    this.#write(code, change, data);
    const card = this.querySelector<HTMLElement>(`[data-card="${code}"]`);
    if (!card) return;
    const lines = changeLines(change, whole, this.#span(), data.words, pageLanguage());
    const name = card.querySelector('strong')?.textContent ?? '';
    card.querySelector('b')!.textContent = value;
    card.querySelectorAll('span').forEach((line) => line.remove());
    for (const text of lines) {
      const line = document.createElement('span');
      line.textContent = text;
      card.append(line);
    }
    card.dataset['label'] = `${name}: ${value}. ${lines.join('. ')}`;
    for (const element of this.querySelectorAll(`[data-area="${code}"][aria-label]`)) {
      element.setAttribute('aria-label', card.dataset['label']);
    }
  }
}

const isRegency = (code: string): boolean => code.includes('.');

/** Moves the ticks of a drawn strip and writes its ends anew. */
function drawLegend(legend: SVGElement, map: ChangeMap): void {
  const steps = [...legend.querySelectorAll(':scope > rect')];
  const last = steps.at(-1);
  if (!last) return;
  const width = Math.round(Number(last.getAttribute('x')) + Number(last.getAttribute('width')));
  const head = Number(last.getAttribute('y'));
  const strip = Number(last.getAttribute('height'));
  const size = textSize(width);
  const language = pageLanguage();
  const ends = legend.querySelectorAll('text.axis[text-anchor]');
  ends.forEach((end, index) => {
    const value = map.scale?.domain[index === 0 ? 0 : 1];
    const decimals = String(value ?? '').split('.')[1]?.length ?? 0;
    end.textContent = value === undefined ? '' : formatNumber(value, decimals, language);
  });
  legend.querySelectorAll('[data-tick]').forEach((tick) => tick.remove());
  for (const tick of changeTicks(map, width, size)) {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.dataset['tick'] = tick.code;
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('class', 'tick');
    line.setAttribute(
      'd',
      `M${tick.x.toFixed(1)} ${head}v${strip + 3}L${tick.textX.toFixed(1)} ${head + strip + 8}`,
    );
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.setAttribute('text-anchor', 'middle');
    text.setAttribute('x', tick.textX.toFixed(1));
    text.setAttribute('y', String(head + strip + 8 + size));
    text.textContent = tick.text;
    group.append(line, text);
    legend.append(group);
  }
}

customElements.define('map-change', MapChange);
