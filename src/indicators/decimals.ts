import type { AreaLevel } from '../geography/area.ts';
import type { DecimalRule, Indicator } from './indicator.ts';

/** What the decimals of a printed figure may depend on; `area` is a Kemendagri code. */
export interface Cell {
  readonly area: string;
  readonly level: AreaLevel;
  readonly period: string;
  readonly category: string;
}

const applies = (rule: DecimalRule, cell: Cell): boolean =>
  (rule.from === undefined || cell.period >= rule.from) &&
  (rule.to === undefined || cell.period <= rule.to) &&
  (rule.levels === undefined || rule.levels.includes(cell.level)) &&
  (rule.areas === undefined || rule.areas.includes(cell.area)) &&
  (rule.category === undefined || cell.category === rule.category);

/** Decimals with which the source prints a figure of this indicator. */
export function decimalsOf(indicator: Indicator, cell: Cell): number {
  const rule = indicator.decimals.find((candidate) => applies(candidate, cell));
  if (!rule) {
    throw new Error(
      `no rule of decimals: ${indicator.id} ${cell.area} ${cell.period}; close its list with a rule without conditions`,
    );
  }
  return rule.decimals;
}
