import { kepri } from '../geography/area.ts';
import { indicators } from '../indicators/index.ts';
import { catalogueOf } from '../observations/catalogue.ts';
import { regencyCodes, type Catalogue } from '../selection/figures.ts';
import { defaultPair, periodPairs } from '../selection/pairs.ts';
import { pages, type Place } from '../selection/route.ts';
import { answer } from './database.ts';
import { publishedAreas } from './published.ts';

let made: Promise<Catalogue> | undefined;

/** What the list of figures depends on, from the published observations. */
export function publishedCatalogue(): Promise<Catalogue> {
  made ??= publishedAreas().then(async (areas) => {
    const ids = indicators.map(({ id }) => id);
    const rows = await Promise.all([
      answer({ indicators: ids, level: 'regency', categories: ['total'] }),
      answer({ indicators: ids, level: 'province', categories: ['total'] }),
    ]);
    return catalogueOf(areas, rows.flat());
  });
  return made;
}

/** Indicators of the map with the periods that have a figure of a regency, newest first. */
export async function mapStates(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { regencyPeriods } = await publishedCatalogue();
  return new Map(
    indicators
      .filter((entry) => entry.mapped)
      .map(({ id }) => [id, [...(regencyPeriods.get(id) ?? [])].reverse()]),
  );
}

/** Every place that has a page in the HTML. */
export async function prerenderedPlaces(): Promise<readonly Place[]> {
  const codes = [kepri, ...regencyCodes(await publishedAreas())];
  const states = [...(await mapStates())];
  return [
    ...pages.map((page) => ({ page, parts: [] })),
    ...codes.map((code) => ({ page: 'areas' as const, parts: [code] })),
    ...states.flatMap(([indicator, periods]) =>
      periods.map((period) => ({ page: 'map' as const, parts: [indicator, period] })),
    ),
    ...periodPairs
      .filter((pair) => pair !== defaultPair)
      .map((pair) => ({ page: 'compare' as const, parts: [pair.slug] })),
  ];
}
