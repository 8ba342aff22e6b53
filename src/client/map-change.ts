import { changeMap, changeTicks, type AreaChange, type ChangeMap } from '../charts/change.ts';
import { changeCsvAddress, changeRecords } from '../charts/change-records.ts';
import { textSize } from '../charts/text.ts';
import { formatNumber, formatPeriod } from '../i18n/format.ts';
import type { Unit } from '../indicators/indicator.ts';
import type { Refusal } from '../observations/comparability.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
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
  ])[];
  readonly indicator: string;
  readonly unit: Unit;
  readonly breaks: readonly SeriesBreak[];
  /** Why two figures are not compared, by the reason or by the break. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly absent: string;
  readonly axis: string;
  readonly between: string;
}

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
    this.#rows = data.rows.map(([area_code, period, value, decimals]) => ({
      area_code,
      area_level: 'regency',
      area_name: '',
      period,
      indicator: data.indicator,
      category: 'total',
      value,
      decimals,
      unit: data.unit,
      flag: null,
      confidence: 'cross-checked',
      is_synthetic: false,
      source: '',
      also: null,
      note: null,
      remark: null,
    }));
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

  #chosen(): void {
    const [before, after] = [this.#select('before').value, this.#select('after').value];
    const view = viewAsked(location.search) ?? 'panels';
    const search = encodeChangeView({ before, after, view }, this.#initial);
    history.replaceState(history.state, '', location.pathname + search);
    this.#draw();
  }

  #draw(): void {
    const data = this.#data!;
    const language = pageLanguage();
    const [before, after] = [this.#select('before').value, this.#select('after').value].sort() as [
      string,
      string,
    ];
    const codes = [...new Set(data.rows.map(([code]) => code))].sort();
    const map = changeMap(codes, this.#rows, before, after, data.breaks, language);
    for (const area of map.areas) this.#paint(area, data, before, after);
    this.#keep(map, data, before, after);
    const span = data.between
      .replace('{before}', formatPeriod(before, language))
      .replace('{after}', formatPeriod(after, language));
    this.querySelector('[data-change-span]')!.textContent = span;
    const refused = new Set(
      map.areas.flatMap(({ change }) => (change.comparable ? [] : [sentenceOf(change, data)])),
    );
    this.querySelector('[data-change-refused]')!.replaceChildren(
      ...[...refused].map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
    for (const legend of this.querySelectorAll<SVGElement>('.legend')) drawLegend(legend, map);
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

  #paint(area: AreaChange, data: ChangeData, before: string, after: string): void {
    const { code, change, className, style } = area;
    const language = pageLanguage();
    const value = area.text ?? data.absent;
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
    const cell = this.querySelector(`[data-row="${code}"] td`);
    if (cell) cell.textContent = value;
    if (change.comparable) cell?.setAttribute('data-value', String(change.difference));
    else cell?.removeAttribute('data-value');
    const card = this.querySelector<HTMLElement>(`[data-card="${code}"]`);
    if (!card) return;
    const lines = change.comparable
      ? [
          data.between
            .replace('{before}', formatPeriod(before, language))
            .replace('{after}', formatPeriod(after, language)),
          `${formatNumber(change.before.value, change.before.decimals, language)} → ${formatNumber(change.after.value, change.after.decimals, language)}`,
          data.axis,
        ]
      : [sentenceOf(change, data)];
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

function sentenceOf({ reason, breakId }: Refusal, { sentences }: ChangeData): string {
  return sentences[breakId ?? reason] ?? sentences[reason] ?? '';
}

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
