import type { MapChoices } from '../selection/address.ts';

export interface MapChoice {
  readonly id: string;
  readonly name: string;
  /** Periods with their names, ascending. */
  readonly periods: readonly (readonly [string, string])[];
}

/** What may be chosen on the map, as its page declares it; undefined on other pages. */
export function choicesOf(page: Document): readonly MapChoice[] | undefined {
  const text = page.querySelector('map-selection')?.getAttribute('data-choices');
  return text ? (JSON.parse(text) as readonly MapChoice[]) : undefined;
}

export const mapChoices = (choices: readonly MapChoice[]): MapChoices => ({
  indicators: choices.map(({ id, periods }) => ({ id, periods: periods.map(([at]) => at) })),
});

/** The two selects of a page of changes with its periods, ascending. */
export function changeChoices(page: Document): {
  readonly periods: readonly string[];
  readonly initial: { readonly before: string; readonly after: string };
} | null {
  const chosen = (name: string): string | undefined =>
    page
      .querySelector(`map-change select[name="${name}"] option[selected]`)
      ?.getAttribute('value') ?? undefined;
  const [before, after] = [chosen('before'), chosen('after')];
  if (before === undefined || after === undefined) return null;
  const options = page.querySelectorAll('map-change select[name="after"] option');
  const periods = [...options].map((option) => option.getAttribute('value') ?? '').sort();
  return { periods, initial: { before, after } };
}
