import { breaks as breakTexts } from '../../src/i18n/id/breaks.ts';
import type { SeriesBreak, Source } from '../../src/observations/observation.ts';
import {
  areaOf,
  areaOfCode,
  categoryOf,
  indicatorOf,
  isPeriod,
  listOf,
  numberOf,
  periodOf,
  sourceOf,
  type Complain,
  type Known,
} from './cells.ts';
import type { Report } from './failures.ts';
import type { Row } from './files.ts';
import type { Figure } from './observations.ts';

/** A source with the place of the figure within its address. */
export interface PublishedSource extends Source {
  readonly detail: string | null;
}

/** A figure that was printed and is wrong. `reason` is English. */
export interface RejectedFigure {
  readonly area_code: string;
  readonly period: string;
  readonly category: string;
  readonly indicator: string;
  readonly value: number;
  readonly source: string;
  readonly reason: string;
}

export function sourcesOf(rows: readonly Row<'sources.csv'>[], report: Report): PublishedSource[] {
  const seen = new Map<string, number>();
  return rows.map(({ row, cells }) => {
    const complain: Complain = (sentence) => report.fail(row, sentence);
    const { id, title, publisher, date, url, detail } = cells;
    if (!/^[A-Z][A-Z0-9-]*$/.test(id)) {
      complain(`id "${id}"; write capital letters, digits and hyphens`);
    }
    if (seen.has(id)) complain(`id "${id}" stands in row ${seen.get(id)} too; rename one of them`);
    seen.set(id, row);
    if (title === '') complain(`source ${id} has no title; write it as printed`);
    if (publisher === '') complain(`source ${id} has no publisher; name it`);
    if (date !== '' && !/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(date)) {
      complain(`date "${date}" of source ${id}; write YYYY, YYYY-MM, YYYY-MM-DD or nothing`);
    }
    if (url !== '' && !(/^https?:/.test(url) && URL.canParse(url))) {
      complain(`url "${url}" of source ${id}; write an address that begins with http`);
    }
    return {
      id,
      title,
      publisher,
      date: date || null,
      url: url || null,
      detail: detail || null,
    };
  });
}

export function breaksOf(
  rows: readonly Row<'series_breaks.csv'>[],
  known: Known,
  report: Report,
): SeriesBreak[] {
  const seen = new Set<string>();
  return rows.map(({ row, cells }) => {
    const complain: Complain = (sentence) => report.fail(row, sentence);
    const { id, from, to } = cells;
    if (!Object.hasOwn(breakTexts, id)) {
      complain(`unknown break "${id}"; write an id of src/i18n/id/breaks.ts or add its text there`);
    }
    if (seen.has(id)) complain(`break "${id}" stands twice; rename one of them`);
    seen.add(id);
    for (const period of [from, to]) {
      if (!isPeriod(period)) complain(`unknown period "${period}"; write YYYY or YYYY-MM`);
    }
    if (from >= to)
      complain(`the break goes from ${from} to ${to}; write the earlier period first`);
    const lists = {
      areas: listOf(cells.areas).flatMap((bps) => areaOfCode(bps, known, complain)?.code ?? []),
      indicators: listOf(cells.indicators).flatMap(
        (indicator) => indicatorOf(indicator, known, complain)?.id ?? [],
      ),
      categories: listOf(cells.categories).flatMap(
        (category) => categoryOf(category, complain) ?? [],
      ),
    };
    for (const name of ['areas', 'indicators', 'categories'] as const) {
      if (cells[name] === '') complain(`the list of ${name} is empty; name at least one`);
    }
    return { id, from, to, ...lists };
  });
}

export function rejectedOf(
  rows: readonly Row<'rejected.csv'>[],
  known: Known,
  report: Report,
): RejectedFigure[] {
  return rows.flatMap(({ row, cells }) => {
    const complain: Complain = (sentence) => report.fail(row, sentence);
    const area = areaOf(cells.bps_code, cells.area_name, known, complain);
    const indicator = indicatorOf(cells.indicator, known, complain);
    const category = categoryOf(cells.category, complain);
    const number = numberOf(cells.value, complain);
    const source = sourceOf(cells.source, known, complain);
    const period = indicator && area && periodOf(cells.period, indicator, area, complain);
    if (cells.reason === '') complain('the reason is empty; say why the figure is wrong');
    if (!area || !indicator || !category || !number || !source || !period) return [];
    return [
      {
        area_code: area.code,
        period,
        category,
        indicator: indicator.id,
        value: number.value,
        source,
        reason: cells.reason,
      },
    ];
  });
}

/** Reports every figure that equals a misprint of its own cell. */
export function checkMisprints(
  figures: readonly Figure[],
  rejected: readonly RejectedFigure[],
  report: Report,
): void {
  for (const { row, observation } of figures) {
    const misprint = rejected.find(
      (candidate) =>
        candidate.indicator === observation.indicator &&
        candidate.area_code === observation.area_code &&
        candidate.category === observation.category &&
        candidate.period === observation.period &&
        candidate.value === observation.value,
    );
    if (!misprint) continue;
    report.fail(
      row,
      `${observation.indicator} of ${observation.area_name}, ${observation.period}: ${observation.value} is a known misprint of ${misprint.source} (${misprint.reason}); take the figure of another source`,
    );
  }
}
