import { kepri, levelOf } from '../../src/geography/area.ts';
import { indicatorById, poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import type { Observation, SeriesBreak } from '../../src/observations/observation.ts';

/** A published figure of the province, total, September 2021, unless told otherwise. */
export function figure(given: Partial<Observation> = {}): Observation {
  const indicator = given.indicator ?? povertyRate.id;
  const area_code = given.area_code ?? kepri;
  return {
    area_code,
    area_level: levelOf(area_code),
    area_name: 'Kepulauan Riau',
    period: '2021-09',
    indicator,
    category: 'total',
    value: 5.75,
    decimals: 2,
    unit: indicatorById(indicator).unit,
    flag: null,
    confidence: 'cross-checked',
    is_synthetic: false,
    source: 'S',
    also: null,
    note: null,
    remark: null,
    ...given,
  };
}

export const rate = (
  period: string,
  value: number,
  given: Partial<Observation> = {},
): Observation => figure({ period, value, ...given });

export const count = (
  period: string,
  value: number,
  given: Partial<Observation> = {},
): Observation => figure({ indicator: poorPopulation.id, period, value, ...given });

/** The break of the province's counts at the turn to the population projection of 2020. */
export const countBreak: SeriesBreak = {
  id: 'kepri-counts-2020',
  areas: [kepri],
  from: '2020-03',
  to: '2020-09',
  indicators: [poorPopulation.id],
  categories: ['total', 'urban', 'rural'],
};
