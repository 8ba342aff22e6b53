import { kepri, type Area } from '../geography/area.ts';
import { indicators } from '../indicators/index.ts';
import { catalogueOf } from '../observations/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import { regencyCodes, type Catalogue } from '../selection/figures.ts';
import { lowerLevels, mapParts, type LowerLevel, type MapState } from '../selection/map-state.ts';
import { defaultPair, periodPairs } from '../selection/pairs.ts';
import { placesBelow } from '../selection/registry-places.ts';
import { registryPlaces } from '../selection/registry.ts';
import { pages, type Place } from '../selection/route.ts';
import { registryIndicators, type RegistryIndicator } from '../indicators/registry/index.ts';
import { answer, registryHoldings } from './database.ts';
import { publishedAreas } from './published.ts';

let made: Promise<Catalogue> | undefined;
let lower: Promise<readonly Observation[]> | undefined;

/** All figures of districts and villages; none where no table of them is published. */
function lowerRows(): Promise<readonly Observation[]> {
  lower ??= answer({ indicators: indicators.map(({ id }) => id), categories: ['total'] }).then(
    (rows) => rows.filter(({ area_level }) => lowerLevels.some((level) => level === area_level)),
  );
  return lower;
}

/** Figures of one indicator at a level below the regency, in every period. */
export async function levelRows(level: LowerLevel, id: string): Promise<readonly Observation[]> {
  const rows = await lowerRows();
  return rows.filter((row) => row.area_level === level && row.indicator === id);
}

/** Indicators that have figures at a level below the regency, with their periods, newest first. */
export async function levelStates(level: LowerLevel): Promise<Map<string, string[]>> {
  const rows = (await lowerRows()).filter((row) => row.area_level === level);
  return new Map(
    [...new Set(rows.map((row) => row.indicator))].map((id) => {
      const own = rows.filter((row) => row.indicator === id).map(({ period }) => period);
      return [id, [...new Set(own)].sort().reverse()];
    }),
  );
}

/** Maps of areas below the regency: each scope, and each of its states that has figures. */
async function levelPlaces(areas: readonly Area[]): Promise<MapState[]> {
  const scopes = areas.filter(({ code, level }) =>
    code.startsWith(`${kepri}.`) ? level === 'regency' || level === 'district' : code === kepri,
  );
  const states: MapState[] = [];
  for (const level of lowerLevels) {
    const own = scopes.filter((area) => level === 'village' || area.level !== 'district');
    const figures = [...(await levelStates(level))].flatMap(([indicator, periods]) =>
      periods.map((period) => ({ indicator, period })),
    );
    for (const { code } of own) {
      states.push(
        ...[{}, ...figures].map((one) => ({ kind: 'level', level, scope: code, ...one }) as const),
      );
    }
  }
  return states;
}

/** What the list of figures depends on, from the published observations. */
export function publishedCatalogue(): Promise<Catalogue> {
  made ??= publishedAreas().then(async (areas) => {
    const ids = indicators.map(({ id }) => id);
    const rows = await Promise.all([
      answer({ indicators: ids, level: 'regency', categories: ['total'] }),
      answer({ indicators: ids, level: 'province', categories: ['total'] }),
    ]);
    return catalogueOf(areas, rows.flat(), await registryHoldings());
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
  const areas = await publishedAreas();
  const codes = [kepri, ...regencyCodes(areas)];
  const states = [...(await mapStates())];
  return [
    ...pages.filter((page) => page !== 'registry').map((page) => ({ page, parts: [] })),
    ...[...registryPlaces, ...placesBelow(await heldIndicators(), areas)].map((parts) => ({
      page: 'registry' as const,
      parts,
    })),
    ...codes.map((code) => ({ page: 'areas' as const, parts: [code] })),
    ...states.flatMap(([indicator, periods]) =>
      periods.map((period) => ({ page: 'map' as const, parts: [indicator, period] })),
    ),
    ...[undefined, ...regencyCodes(areas)].map((scope) => ({
      page: 'map' as const,
      parts: mapParts(scope === undefined ? { kind: 'islands' } : { kind: 'islands', scope }),
    })),
    ...states.map(([indicator]) => ({
      page: 'map' as const,
      parts: mapParts({ kind: 'embed', indicator }),
    })),
    ...states
      .filter(([, periods]) => periods.length > 1)
      .flatMap(([indicator]) =>
        (['change', 'years'] as const).map((kind) => ({
          page: 'map' as const,
          parts: mapParts({ kind, indicator }),
        })),
      ),
    ...(await levelPlaces(areas)).map((state) => ({
      page: 'map' as const,
      parts: mapParts(state),
    })),
    ...periodPairs
      .filter((pair) => pair !== defaultPair)
      .map((pair) => ({ page: 'compare' as const, parts: [pair.slug] })),
  ];
}

/** Indicators of which the registry has a figure, in the order of their pages. */
export async function heldIndicators(): Promise<readonly RegistryIndicator[]> {
  const { registry } = await publishedCatalogue();
  const held = new Set(registry.map(({ indicator }) => indicator));
  return registryIndicators.filter(({ id }) => held.has(id));
}
