import { kepri, type Area } from '../geography/area.ts';
import { deprivationIndex } from '../indicators/registry/deprivation.ts';
import {
  decile1To4,
  decileNational,
  familiesBySize,
  olderAlone,
  persons,
} from '../indicators/registry/families.ts';
import {
  dtksMatch,
  familyCardMatch,
  p3keMatch,
  populationRegisterMatch,
} from '../indicators/registry/linkage.ts';
import {
  adequateHousing,
  improvedSanitation,
  improvedWater,
  internetAccess,
} from '../indicators/registry/living.ts';
import {
  disability,
  education15,
  employed15,
  industry,
  informal,
  notInSchool,
} from '../indicators/registry/work.ts';
import type { RegistryIndicator } from '../indicators/registry/index.ts';
import { targets } from '../indicators/registry/programmes.ts';
import type { Topic } from '../indicators/indicator.ts';
import type { LowerLevel } from './map-state.ts';
import { indicatorParts, targetParts, type RegistryPage } from './registry.ts';

/** Topics of the indicators that a page of the registry lists. */
export const topicsOf = {
  overview: ['deciles'],
  targeting: ['targeting'],
  living: ['living'],
  work: ['work-school'],
  people: ['people'],
  fieldwork: ['enumeration'],
  linkage: ['linkage'],
} as const satisfies Partial<Record<RegistryPage, readonly Topic[]>>;

/** The page that lists an indicator. */
export function pageOfIndicator({ id, topic }: RegistryIndicator): RegistryPage {
  const found = Object.entries(topicsOf).find(([, topics]) =>
    (topics as readonly Topic[]).includes(topic),
  );
  if (!found) throw new Error(`no page lists ${id}; add its topic to topicsOf`);
  return found[0] as RegistryPage;
}

const villageMaps: readonly RegistryIndicator[] = [
  decile1To4,
  adequateHousing,
  improvedWater,
  improvedSanitation,
];

/** Whether an indicator has a map of the districts: one share, shown that far down. */
export function hasDistrictMap({ mapped, measure }: RegistryIndicator): boolean {
  return mapped && (measure.lowest === 'district' || measure.lowest === 'village');
}

/** Whether an indicator has maps of the villages of each regency. */
export function hasVillageMaps(entry: RegistryIndicator): boolean {
  return villageMaps.some(({ id }) => id === entry.id);
}

/** Parts of the map of the districts or the villages of an area; districts of all by default. */
export function smallParts(id: string, level: LowerLevel, scope: string): readonly string[] {
  return indicatorParts(id, level, ...(scope === kepri ? [] : [scope]));
}

/** Parts of the map of the districts of an area. */
export const districtParts = (id: string, scope: string): readonly string[] =>
  smallParts(id, 'district', scope);

/** Parts of every place of the registry below its pages, for the indicators that have figures. */
export function placesBelow(
  entries: readonly RegistryIndicator[],
  areas: readonly Area[],
): readonly (readonly string[])[] {
  const regencies = areas
    .filter((area) => area.level === 'regency' && area.parent === kepri)
    .map(({ code }) => code)
    .sort();
  return [
    ...targets.map((target) => targetParts(target)),
    ...entries.flatMap((entry) => [
      indicatorParts(entry.id),
      ...(hasDistrictMap(entry)
        ? [kepri, ...regencies].map((code) => districtParts(entry.id, code))
        : []),
      ...(hasVillageMaps(entry)
        ? regencies.map((code) => smallParts(entry.id, 'village', code))
        : []),
    ]),
  ];
}

const figuresOn: Readonly<Partial<Record<RegistryPage, readonly RegistryIndicator[]>>> = {
  overview: [decileNational, decile1To4],
  living: [adequateHousing, improvedWater, improvedSanitation, internetAccess, deprivationIndex],
  work: [employed15, informal, industry, education15, notInSchool],
  people: [persons, familiesBySize, disability, olderAlone],
  linkage: [familyCardMatch, populationRegisterMatch, dtksMatch, p3keMatch],
};

/** Indicators whose figures a page itself shows; the others have a line that leads to theirs. */
export const shownOn = (page: RegistryPage): readonly RegistryIndicator[] => figuresOn[page] ?? [];
