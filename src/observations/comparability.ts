import { areaLevels, type AreaLevel } from '../geography/area.ts';
import type { Observation, SeriesBreak } from './observation.ts';
import type { RegistryObservation } from './registry.ts';

/** Why two figures may not be compared; the words are in `words.refusals`. */
export const reasons = [
  'missing',
  'september-regency',
  'regency-residence',
  'two-measures',
  'synthetic',
  'decile-by-construction',
  'decile-of-other-list',
  'ranking',
  'population',
  'noise-series',
  'same-figure',
  'indicator',
  'category',
  'reference-month',
  'area-and-period',
  'series-break',
  'no-population',
] as const;
export type ReasonId = (typeof reasons)[number];

/** `breakId` is given with the reason `series-break` and names the entry of the series breaks. */
export interface Refusal {
  readonly comparable: false;
  readonly reason: ReasonId;
  readonly breakId?: string;
}
export type Comparability = { readonly comparable: true } | Refusal;

/** The place of one figure in the published series. */
export type Cell = Pick<
  Observation,
  'area_code' | 'area_level' | 'period' | 'indicator' | 'category'
>;

/** The list of families that a decile is a tenth of. */
export type Ranking = 'national' | 'province' | 'regency';

/** What the contract must know of a registry figure beyond its cell. */
export interface RegistryFacts {
  /** Pseudonym series of its extract: the noise of two series is independent. */
  readonly series: string;
  /** Whom it counts, as in the measure of its indicator: families or persons. */
  readonly population: string;
  /** The ranking its deciles belong to, or null where it uses none. */
  readonly ranking: Ranking | null;
}

/** A figure as the contract sees it; one with a breakdown of its own is of the registry. */
export type PublishedFigure = Cell & Pick<Observation, 'is_synthetic'>;
export type RegistryFigure = PublishedFigure &
  Pick<RegistryObservation, 'breakdown'> &
  RegistryFacts;

const isRegistry = (figure: PublishedFigure | RegistryFigure): figure is RegistryFigure =>
  'breakdown' in figure;

const refuse = (reason: ReasonId): Refusal => ({ comparable: false, reason });

const isSeptemberRegency = ({ area_level, period }: Pick<Cell, 'area_level' | 'period'>): boolean =>
  area_level === 'regency' && period.endsWith('-09');

/** The figure of a cell, or undefined where none is published. */
export function figureAt(
  rows: readonly Observation[],
  cell: Omit<Cell, 'area_level'>,
): Observation | undefined {
  return rows.find(
    (row) =>
      row.indicator === cell.indicator &&
      row.area_code === cell.area_code &&
      row.category === cell.category &&
      row.period === cell.period,
  );
}

/**
 * Why a cell has no figure: Susenas of September does not reach the regencies, regencies are not
 * published by residence, or none is known.
 */
export function absenceOf(cell: Pick<Cell, 'area_level' | 'period' | 'category'>): ReasonId {
  if (isSeptemberRegency(cell)) return 'september-regency';
  const isResidence = cell.category === 'urban' || cell.category === 'rural';
  return isResidence && cell.area_level === 'regency' ? 'regency-residence' : 'missing';
}

/**
 * The break that lies between two figures of one area, if any: their periods are at or outside its
 * two ends, and it names the area, the category and the indicators of both.
 */
export function breakBetween(
  one: Cell,
  other: Cell,
  breaks: readonly SeriesBreak[],
): SeriesBreak | undefined {
  const [before, after] = one.period <= other.period ? [one, other] : [other, one];
  return breaks.find(
    (entry) =>
      before.period <= entry.from &&
      after.period >= entry.to &&
      entry.areas.includes(before.area_code) &&
      entry.areas.includes(after.area_code) &&
      entry.categories.includes(before.category) &&
      entry.categories.includes(after.category) &&
      entry.indicators.includes(before.indicator) &&
      entry.indicators.includes(after.indicator),
  );
}

const levelOfRanking = { national: 'country', province: 'province', regency: 'regency' } as const;
const partsOfRanking = { national: 0, province: 1, regency: 2 } as const;
const depthOf = (level: AreaLevel): number => areaLevels.indexOf(level);

/** Whether deciles are a tenth of the families of an area of this level, or of a larger one. */
const isTenth = ({ ranking, area_level }: RegistryFigure): boolean =>
  ranking !== null && depthOf(area_level) <= depthOf(levelOfRanking[ranking]);

/** Code of the area within which the families of a figure are ranked; all of Indonesia is "". */
const listOf = ({ ranking, area_code }: RegistryFigure): string =>
  ranking === null ? '' : area_code.split('.').slice(0, partsOfRanking[ranking]).join('.');

/**
 * Why two figures of the registry may not be compared, if anything is against it. Deciles of an
 * area hold a tenth of its families by construction, so they say something below it only, and only
 * within it.
 */
function registryRefusal(one: RegistryFigure, other: RegistryFigure): ReasonId | undefined {
  if (isTenth(one) || isTenth(other)) return 'decile-by-construction';
  if (one.ranking !== other.ranking) return 'ranking';
  if (listOf(one) !== listOf(other)) return 'decile-of-other-list';
  if (one.population !== other.population) return 'population';
  if (one.series !== other.series) return 'noise-series';
  return undefined;
}

/**
 * Whether two figures may be compared: one measure, indicator and category, and either one area in
 * two periods without a series break between them, or two areas in one period. Published figures
 * and those of the registry never are. The order of the two does not matter. A figure that is not
 * there is undefined.
 */
export function comparability(
  before: PublishedFigure | RegistryFigure | undefined,
  after: PublishedFigure | RegistryFigure | undefined,
  breaks: readonly SeriesBreak[],
): Comparability {
  if (!before || !after) return refuse('missing');
  if (isRegistry(before) !== isRegistry(after)) return refuse('two-measures');
  if (before.is_synthetic !== after.is_synthetic) return refuse('synthetic');
  if (isRegistry(before) && isRegistry(after)) {
    const reason = registryRefusal(before, after);
    if (reason) return refuse(reason);
    if (before.breakdown !== after.breakdown) return refuse('category');
  } else if (isSeptemberRegency(before) || isSeptemberRegency(after)) {
    return refuse('september-regency');
  }

  const sameArea = before.area_code === after.area_code;
  const broken = sameArea ? breakBetween(before, after, breaks) : undefined;
  if (before.indicator !== after.indicator) {
    return broken ? { ...refuse('series-break'), breakId: broken.id } : refuse('indicator');
  }
  if (before.category !== after.category) return refuse('category');
  if (before.period.length !== after.period.length) return refuse('reference-month');
  if (before.period === after.period) {
    return sameArea ? refuse('same-figure') : { comparable: true };
  }
  if (!sameArea) return refuse('area-and-period');
  return broken ? { ...refuse('series-break'), breakId: broken.id } : { comparable: true };
}

/** As `comparability`, of two cells: a cell without a figure is refused with the reason for it. */
export function comparabilityAt(
  rows: readonly Observation[],
  before: Cell,
  after: Cell,
  breaks: readonly SeriesBreak[],
): Comparability {
  for (const cell of [before, after]) {
    if (!figureAt(rows, cell)) return refuse(absenceOf(cell));
  }
  return comparability(figureAt(rows, before), figureAt(rows, after), breaks);
}
