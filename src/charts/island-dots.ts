import type { IslandCollection } from '../geography/islands.ts';
import type { ArchipelagoMap } from './choropleth.ts';
import { flatten, type Place } from './projection.ts';

/** Dots of the islands of one regency in one panel, as one path of round caps. */
export interface IslandDots {
  readonly panel: string;
  /** Code of the regency, or null where the official list leaves it open. */
  readonly regency: string | null;
  readonly inhabited: boolean;
  readonly count: number;
  /** A line of no length for each dot: drawn as a disc as wide as the stroke. */
  readonly d: string;
}

/**
 * The named islands in the panels of a map: each in the first panel whose frame holds its place.
 * Throws for an island that no panel shows, so that the dots are as many as the islands.
 */
export function islandDots(map: ArchipelagoMap, islands: IslandCollection): IslandDots[] {
  const groups = new Map<string, { dots: IslandDots; steps: string[]; last: [number, number] }>();
  for (const { properties, geometry } of islands.features) {
    const place = flatten(geometry.coordinates as unknown as Place);
    const found = map.panels
      .map((panel) => ({ panel, at: panel.project(place) }))
      .find(({ panel, at: [x, y] }) => x >= 0 && y >= 0 && x <= panel.width && y <= panel.height);
    if (!found) throw new Error(`no panel shows ${properties.name}; widen one in map-layout.ts`);
    const { panel, at } = found;
    const key = [panel.id, properties.regency, properties.inhabited].join(' ');
    const group = groups.get(key) ?? {
      dots: { panel: panel.id, ...properties, count: 0, d: '' },
      steps: [],
      last: [0, 0],
    };
    groups.set(key, group);
    const [x, y] = at.map((value) => Math.round(value * 10)) as [number, number];
    const [dx, dy] = [(x - group.last[0]) / 10, (y - group.last[1]) / 10];
    group.steps.push(`m${dx}${dy < 0 ? '' : ' '}${dy}h0`);
    group.last = [x, y];
  }
  return [...groups.values()].map(({ dots: { panel, regency, inhabited }, steps }) => ({
    panel,
    regency,
    inhabited,
    count: steps.length,
    d: steps.join(''),
  }));
}

/** Islands and inhabited islands of each regency; the code null holds those left open. */
export function islandCounts(
  islands: IslandCollection,
): Map<string | null, { readonly named: number; readonly inhabited: number }> {
  const counts = new Map<string | null, { named: number; inhabited: number }>();
  for (const { properties } of islands.features) {
    const { named, inhabited } = counts.get(properties.regency) ?? { named: 0, inhabited: 0 };
    counts.set(properties.regency, {
      named: named + 1,
      inhabited: inhabited + (properties.inhabited ? 1 : 0),
    });
  }
  return counts;
}
