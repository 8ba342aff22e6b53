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
