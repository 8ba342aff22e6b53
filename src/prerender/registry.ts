import { kepri } from '../geography/area.ts';
import { mainBreakdown } from '../indicators/registry/breakdowns.ts';
import type { RegistryIndicator } from '../indicators/registry/index.ts';
import type { RegistryLevel } from '../indicators/registry/measure.ts';
import { registryLevels } from '../indicators/registry/measure.ts';
import type { RegistryObservation } from '../observations/registry.ts';
import { registryLevelQuestion, registryQuestion } from '../selection/registry-figures.ts';
import { answerRegistry } from './database.ts';
import { publishedAreas, publishedRegistry } from './published.ts';
import { publishedCatalogue } from './places.ts';

/** Whether the registry has figures of an indicator in a breakdown at a level. */
export async function holds(
  indicator: string,
  breakdown: string,
  level: RegistryLevel,
): Promise<boolean> {
  const { registry } = await publishedCatalogue();
  return registry.some(
    (one) => one.indicator === indicator && one.breakdown === breakdown && one.level === level,
  );
}

/** The lowest level at which there is a figure of an indicator. */
export async function lowestLevel({ id }: RegistryIndicator): Promise<RegistryLevel> {
  const { registry } = await publishedCatalogue();
  const levels = new Set(
    registry.filter(({ indicator }) => indicator === id).map((one) => one.level),
  );
  return registryLevels.findLast((level) => levels.has(level)) ?? 'province';
}

/** Figures of the newest extract in one breakdown, of the province and its regencies. */
export async function wideRows(
  entry: RegistryIndicator,
  breakdown = mainBreakdown(entry),
): Promise<readonly RegistryObservation[]> {
  const question = registryQuestion(entry.id, breakdown, await publishedAreas());
  return newest(await answerRegistry(question));
}

/** Figures of all districts or villages, with those of the province where there are any. */
export async function smallRows(
  entry: RegistryIndicator,
  level: 'district' | 'village',
): Promise<readonly RegistryObservation[]> {
  return newest(await answerRegistry(registryLevelQuestion(entry, level)));
}

const newest = (rows: readonly RegistryObservation[]): readonly RegistryObservation[] => {
  const last = rows
    .map(({ period }) => period)
    .sort()
    .at(-1);
  return rows.filter(({ period }) => period === last);
};

/** Rows of the province alone. */
export const ofProvince = (rows: readonly RegistryObservation[]): readonly RegistryObservation[] =>
  rows.filter(({ area_code }) => area_code === kepri);

/** The newest extract's record. */
export async function newestRelease() {
  const releases = await publishedRegistry();
  const last = [...releases].sort((a, b) => (a.period < b.period ? 1 : -1))[0];
  if (!last) throw new Error('no extract is published; run `npm run data`');
  return last;
}
