import type { Area } from '../../src/geography/area.ts';
import type { Figure } from './observations.ts';
import type { Report } from './failures.ts';

/** Room for the binary error of sums of decimals, far below half of any printed digit. */
const binary = 1e-7;

const halfDigit = ({ observation }: Figure): number => 0.5 * 10 ** -observation.decimals;
const printed = ({ observation }: Figure): string =>
  observation.value.toFixed(observation.decimals);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const rowsOf = (figures: readonly Figure[]): number[] => figures.map(({ row }) => row);

type Cell = Pick<Figure['observation'], 'indicator' | 'area_code' | 'category' | 'period'>;
const keyOf = (cell: Cell): string =>
  [cell.indicator, cell.area_code, cell.category, cell.period].join(' ');

/** Checks that need several figures: each cell once, and parts against their whole. */
export function checkTogether(
  figures: readonly Figure[],
  areas: readonly Area[],
  report: Report,
): void {
  const cells = new Map<string, Figure>();
  for (const figure of figures) {
    const first = cells.get(keyOf(figure.observation));
    if (first) reportDuplicate(first, figure, report);
    else cells.set(keyOf(figure.observation), figure);
  }
  const at = (figure: Figure, change: Partial<Cell>): Figure | undefined =>
    cells.get(keyOf({ ...figure.observation, ...change }));

  for (const figure of cells.values()) {
    const { indicator, area, observation } = figure;
    const urban = at(figure, { category: 'urban' });
    const rural = at(figure, { category: 'rural' });
    if (observation.category === 'total' && urban && rural) {
      if (indicator.additive) checkSum(figure, [urban, rural], 'urban and rural', report);
      if (indicator.averaged) checkMean(figure, [urban, rural], report);
    }
    if (indicator.parts) {
      const parts = indicator.parts.map((part) => at(figure, { indicator: part }));
      if (allThere(parts)) checkSum(figure, parts, indicator.parts.join(' and '), report);
    }
    if (indicator.additive) {
      const children = areas.filter((child) => child.parent === area.code);
      const parts = children.map((child) => at(figure, { area_code: child.code }));
      if (parts.length > 0 && allThere(parts)) {
        checkSum(figure, parts, `all ${parts.length} of its areas`, report);
      }
    }
  }
}

const allThere = (figures: readonly (Figure | undefined)[]): figures is readonly Figure[] =>
  !figures.includes(undefined);

const titleOf = ({ observation }: Figure): string =>
  `${observation.indicator} of ${observation.area_name}, ${observation.category}, ${observation.period}`;

function reportDuplicate(first: Figure, second: Figure, report: Report): void {
  report.fail(
    [first.row, second.row],
    `${titleOf(first)} stands twice (${printed(first)} and ${printed(second)}); keep one row and list the other source under also`,
  );
}

/** Parts may miss their whole by half a last digit for each term. */
function checkSum(whole: Figure, parts: readonly Figure[], names: string, report: Report): void {
  const total = sum(parts.map(({ observation }) => observation.value));
  const room = sum([whole, ...parts].map(halfDigit));
  if (Math.abs(total - whole.observation.value) <= room + binary) return;
  const { decimals } = whole.observation;
  report.fail(
    rowsOf([whole, ...parts]),
    `${titleOf(whole)}: ${names} (${parts.map(printed).join(' + ')}) sum to ${total.toFixed(decimals)}, not to ${printed(whole)}; correct the figure that was copied wrongly`,
  );
}

/** A mean over persons lies between the means of its parts, as far as their last digits tell. */
function checkMean(whole: Figure, parts: readonly Figure[], report: Report): void {
  const low = Math.min(...parts.map((part) => part.observation.value - halfDigit(part)));
  const high = Math.max(...parts.map((part) => part.observation.value + halfDigit(part)));
  const { value } = whole.observation;
  const room = halfDigit(whole) + binary;
  if (value >= low - room && value <= high + room) return;
  report.fail(
    rowsOf([whole, ...parts]),
    `${titleOf(whole)}: ${printed(whole)} is not between urban and rural (${parts.map(printed).join(' and ')}); correct the figure that was copied wrongly`,
  );
}
