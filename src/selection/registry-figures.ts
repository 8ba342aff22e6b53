import { kepri, type Area, type AreaLevel } from '../geography/area.ts';
import { registryIndicators, type RegistryIndicator } from '../indicators/registry/index.ts';
import {
  broadBreakdown,
  furtherBreakdowns,
  mainBreakdown,
} from '../indicators/registry/breakdowns.ts';
import type { RegistryQuestion } from './question.ts';

/** A breakdown of an indicator for which there are figures at a level. */
export interface RegistryHolding {
  readonly indicator: string;
  readonly breakdown: string;
  readonly level: AreaLevel;
}

/** Figures of the registry of the province and its regencies, in one breakdown. */
export function registryQuestion(
  indicator: string,
  breakdown: string,
  areas: readonly Area[],
): RegistryQuestion {
  const regencies = areas.filter((area) => area.level === 'regency' && area.parent === kepri);
  return {
    table: 'registry',
    indicators: [indicator],
    breakdown,
    areas: [kepri, ...regencies.map(({ code }) => code).sort()],
  };
}

/** Figures of all districts, or of all villages. */
export function registryLevelQuestion(
  entry: RegistryIndicator,
  level: 'district' | 'village',
): RegistryQuestion {
  const breakdown = level === 'village' ? broadBreakdown(entry) : mainBreakdown(entry);
  return { table: 'registry', indicators: [entry.id], breakdown, level };
}

const slug = (breakdown: string): string => breakdown.replaceAll(' x ', '-');

/** Id of the figure of an indicator's breakdown; without one, of its own classes. */
export function registryFigureId(entry: RegistryIndicator, breakdown?: string): string {
  return breakdown === undefined || breakdown === mainBreakdown(entry)
    ? `regsosek-${entry.id}`
    : `regsosek-${entry.id}-${slug(breakdown)}`;
}

const levelNames = { district: 'kecamatan', village: 'desa' } as const;

/** Id of the figure of an indicator in all districts or villages. */
export function registryLevelFigureId(id: string, level: 'district' | 'village'): string {
  return `regsosek-${id}-${levelNames[level]}`;
}

/** Every figure of the registry for which there are rows. */
export function registryFigures(
  holdings: readonly RegistryHolding[],
  areas: readonly Area[],
): readonly { readonly id: string; readonly question: RegistryQuestion }[] {
  const held = new Set(
    holdings.map(({ indicator, breakdown, level }) => [indicator, breakdown, level].join(' | ')),
  );
  const has = (id: string, breakdown: string, levels: readonly AreaLevel[]): boolean =>
    levels.some((level) => held.has([id, breakdown, level].join(' | ')));
  return registryIndicators.flatMap((entry) => {
    const wide = [mainBreakdown(entry), ...furtherBreakdowns(entry)]
      .filter((breakdown) => has(entry.id, breakdown, ['province', 'regency']))
      .map((breakdown) => ({
        id: registryFigureId(entry, breakdown),
        question: registryQuestion(entry.id, breakdown, areas),
      }));
    const small = (['district', 'village'] as const)
      .map((level) => ({ level, question: registryLevelQuestion(entry, level) }))
      .filter(({ level, question }) => has(entry.id, question.breakdown ?? 'none', [level]))
      .map(({ level, question }) => ({ id: registryLevelFigureId(entry.id, level), question }));
    return [...wide, ...small];
  });
}
