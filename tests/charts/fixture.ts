import type { PlotOptions } from '@observablehq/plot';
import { kepri, levelOf } from '../../src/geography/area.ts';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import type { Observation, SeriesBreak } from '../../src/observations/observation.ts';
import { renderPlot } from '../../src/prerender/svg.ts';

/** A figure with the parts that a test does not care about filled in. */
export function figure(
  part: Partial<Observation> & Pick<Observation, 'period' | 'value'>,
): Observation {
  const area = part.area_code ?? kepri;
  return {
    area_code: area,
    area_level: levelOf(area),
    area_name: area === kepri ? 'Kepulauan Riau' : `Area ${area}`,
    indicator: povertyRate.id,
    category: 'total',
    decimals: 2,
    unit: 'percent',
    flag: null,
    confidence: 'cross-checked',
    is_synthetic: false,
    source: 'test',
    also: null,
    note: null,
    remark: null,
    ...part,
  };
}

/** Figures of one series from pairs of period and value. */
export function figures(
  pairs: Readonly<Record<string, number>>,
  part: Partial<Observation> = {},
): Observation[] {
  return Object.entries(pairs).map(([period, value]) => figure({ ...part, period, value }));
}

export const count: Partial<Observation> = {
  indicator: poorPopulation.id,
  unit: 'thousand-persons',
};

/** The break of the counts of urban and rural poor between September 2021 and March 2022. */
export const residenceBreak: SeriesBreak = {
  id: 'residence-2022',
  areas: [kepri],
  from: '2021-09',
  to: '2022-03',
  indicators: [poorPopulation.id],
  categories: ['urban', 'rural'],
};

export const regencyNames: ReadonlyMap<string, string> = new Map([
  ['21.01', 'Bintan'],
  ['21.02', 'Karimun'],
  ['21.03', 'Natuna'],
  ['21.04', 'Lingga'],
  ['21.05', 'Kepulauan Anambas'],
  ['21.71', 'Batam'],
  ['21.72', 'Tanjungpinang'],
]);

const style =
  '<style>svg{--ink:#10202e;--ink-soft:#4a5b68;--ink-faint:#9aa7b0;--grid:#e3e6e6;--paper:#fbfaf7;' +
  '--accent:#0b6e78;--accent-soft:#8fbcc1;--context:#8d9aa3;--series-1:#0b6e78;background:#fbfaf7;' +
  'font-family:sans-serif;color:var(--ink)}text{white-space:pre}</style>';

/** A plot as a file that a browser opens: one element a line, so that a change is a short diff. */
export function picture(options: PlotOptions): string {
  return `${renderPlot(options)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `>${style}`)
    .replaceAll('><', '>\n<')}\n`;
}
