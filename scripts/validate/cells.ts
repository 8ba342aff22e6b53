import type { Area } from '../../src/geography/area.ts';
import type { Indicator } from '../../src/indicators/indicator.ts';
import { indicators } from '../../src/indicators/index.ts';
import { residences, type Residence } from '../../src/observations/observation.ts';

/** What the cells of a row may name. */
export interface Known {
  /** By BPS code. */
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlySet<string>;
}

export type Complain = (sentence: string) => void;

export function known(areas: readonly Area[], sources: Iterable<string>): Known {
  return {
    areas: new Map(areas.flatMap((area) => (area.bps === null ? [] : [[area.bps, area]]))),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Set(sources),
  };
}

export function areaOf(bps: string, name: string, known: Known, complain: Complain): Area | null {
  const area = areaOfCode(bps, known, complain);
  if (!area || area.name === name) return area;
  const meant = [...known.areas.values()].find(
    (other) => other.name === name && other.level === area.level,
  );
  complain(
    `area_name "${name}" is not BPS code ${bps}, which is ${area.name}; ${
      meant ? `${name} is ${meant.bps}, ` : ''
    }correct the code or the name`,
  );
  return null;
}

export function areaOfCode(bps: string, known: Known, complain: Complain): Area | null {
  const area = known.areas.get(bps);
  if (area) return area;
  complain(`unknown area "${bps}"; write a BPS code of data/geography/areas.csv`);
  return null;
}

export function indicatorOf(id: string, known: Known, complain: Complain): Indicator | null {
  const indicator = known.indicators.get(id);
  if (indicator) return indicator;
  complain(`unknown indicator "${id}"; write an id of src/indicators or add its entry there`);
  return null;
}

export function categoryOf(text: string, complain: Complain): Residence | null {
  const category = residences.find((residence) => residence === text);
  if (category) return category;
  complain(`unknown category "${text}"; write ${residences.join(', ')}`);
  return null;
}

/** Whether a text is a period: `YYYY` or `YYYY-MM` of 1900 to 2099. */
export const isPeriod = (text: string): boolean => /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(text);

export function periodOf(
  text: string,
  indicator: Indicator,
  area: Area,
  complain: Complain,
): string | null {
  const [, month] = text.split('-');
  const months = indicator.months ?? [];
  const allowed = ['YYYY', ...months.map((known) => `YYYY-${known}`)].join(', ');
  if (!isPeriod(text) || (month !== undefined && !months.includes(month))) {
    complain(`unknown period "${text}" of ${indicator.id}; write ${allowed}`);
    return null;
  }
  if (month === '09' && area.level !== 'country' && area.level !== 'province') {
    complain(
      `period ${text} of ${area.name}: September figures exist for provinces only; correct the area or the month`,
    );
    return null;
  }
  return text;
}

export function sourceOf(id: string, known: Known, complain: Complain): string | null {
  if (known.sources.has(id)) return id;
  complain(`unknown source "${id}"; write an id of sources.csv or add the source there`);
  return null;
}

/** Number of a printed value; `decimals` are those in the text. */
export function numberOf(
  text: string,
  complain: Complain,
): { readonly value: number; readonly decimals: number } | null {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (match) return { value: Number(text), decimals: match[1]?.length ?? 0 };
  complain(
    /[,\s]/.test(text)
      ? `value "${text}" has a comma or a space; write a decimal point and nothing between thousands`
      : `value "${text}" is not a number; write digits with a decimal point, or leave the row out`,
  );
  return null;
}

/** Items of a list parted by `;`; an empty text is an empty list. */
export const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split(';'));
