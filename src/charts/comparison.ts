import { dot, link, ruleX, type Markish, type PlotOptions } from '@observablehq/plot';
import { formatNumber, formatPeriod, formatSigned, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { comparability, figureAt } from '../observations/comparability.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
import { printedDifference } from '../observations/rounding.ts';
import { closeAxis } from './axis.ts';
import { canvas, linear, words, type Word } from './canvas.ts';
import { isNarrow, textSize, textWidth, widest, wrap } from './text.ts';

export interface ComparisonItem {
  readonly area: string;
  readonly category: string;
  readonly label: string;
}

export interface ComparisonInput {
  readonly rows: readonly Observation[];
  readonly indicator: Indicator;
  readonly from: string;
  readonly to: string;
  readonly items: readonly ComparisonItem[];
  readonly breaks: readonly SeriesBreak[];
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

interface Row {
  readonly item: ComparisonItem;
  readonly y: number;
  readonly before: Observation | undefined;
  readonly after: Observation | undefined;
  /** The difference, or why there is none. */
  readonly said: string;
  readonly joined: boolean;
}

const radius = 4.5;

/**
 * Two periods side by side, a row for each item: before as a ring, after as a disc, the difference
 * of the printed values at the right. Where a figure is missing the row says which; where the two
 * may not be compared they are not joined and the row says so, or that the series is cut.
 */
export function comparison(input: ComparisonInput): PlotOptions {
  const { indicator, from, to, language, width } = input;
  const { charts } = messagesIn(language);
  const size = textSize(width);
  const narrow = isNarrow(width);
  const short = (period: string): string => formatPeriod(period, language, 'short');
  const header = changeHeader(indicator, language);
  const rowHeight = narrow ? size * 3.5 : size * 2.7;
  const top = size * (1.3 * header.length + 0.9);
  const rows = rowsOf(input, top, rowHeight);
  const values = rows.flatMap(({ before, after }) => [before, after].filter((row) => !!row));
  if (values.length === 0) {
    throw new Error(`no figure of ${indicator.id} in ${from} or ${to}; ask for periods with rows`);
  }
  const room = widest(
    values.map((row) => formatNumber(row.value, row.decimals, language)),
    size,
  );
  const left = narrow
    ? 0
    : Math.ceil(
        widest(
          input.items.map(({ label }) => label),
          size,
        ),
      ) + 14;
  const right = Math.ceil(
    widest([...header, ...rows.map(({ said }) => said)].flatMap(lines), size),
  );
  const axis = closeAxis(
    values.map(({ value }) => value),
    narrow ? 3 : 5,
  );
  const x = linear(axis.domain, [left + room + radius + 6, width - right - room - radius - 18]);
  const bottom = top + rows.length * rowHeight;
  const value = (row: Observation): string => formatNumber(row.value, row.decimals, language);
  const key = keyWords(from, to, size, short);

  const marks: Markish[] = [
    ruleX(axis.ticks.map(x), { y1: top - size * 0.2, y2: bottom, stroke: 'var(--grid)' }),
    words(
      axis.ticks.map((tick) => ({
        x: x(tick),
        y: bottom + size * 0.75,
        text: formatNumber(tick, axis.decimals, language),
      })),
      { size, anchor: 'middle', className: 'tick', fill: 'var(--ink-soft)' },
    ),
    dot([key.before], { x: 'x', y: 'y', r: radius, ...ring }),
    dot([key.after], { x: 'x', y: 'y', r: radius, fill: 'var(--accent)', className: 'after' }),
    words([key.beforeText, key.afterText], { size, anchor: 'start', className: 'key' }),
    words([{ x: width, y: (header.length * size * 1.3) / 2 + 2, text: header.join('\n') }], {
      size,
      anchor: 'end',
      className: 'change-title',
      fill: 'var(--ink-soft)',
    }),
    words(
      rows.map(({ item, y }) => ({
        x: 0,
        y: narrow ? y - size * 1.25 : y,
        text: item.label,
      })),
      { size, anchor: 'start', className: 'row-label' },
    ),
    link(
      rows.filter(({ joined }) => joined),
      {
        x1: ({ before }: Row) => x(before!.value),
        x2: ({ after }: Row) => x(after!.value),
        y1: 'y',
        y2: 'y',
        stroke: 'var(--accent-soft)',
        strokeWidth: 3,
        className: 'change-line',
      },
    ),
    dot(
      rows.filter(({ before }) => before),
      { x: ({ before }: Row) => x(before!.value), y: 'y', r: radius, ...ring },
    ),
    dot(
      rows.filter(({ after }) => after),
      {
        x: ({ after }: Row) => x(after!.value),
        y: 'y',
        r: radius,
        fill: 'var(--accent)',
        className: 'after',
      },
    ),
    ...valueWords(rows, x, size, value),
    ...[true, false].map((joined) =>
      words(
        rows
          .filter((row) => row.joined === joined)
          .map(({ y, said }) => ({ x: width, y, text: said })),
        joined
          ? { size, anchor: 'end', className: 'change', weight: 700 }
          : { size, anchor: 'end', className: 'no-change', fill: 'var(--ink-soft)' },
      ),
    ),
  ];
  return canvas(
    { width, height: Math.ceil(bottom + size * 1.5) },
    charts.comparisonLabel(
      indicator.label[language],
      formatPeriod(from, language),
      formatPeriod(to, language),
      rows.map((row) => describe(row, language)).join('; '),
    ),
    marks,
  );
}

const ring = {
  fill: 'var(--paper)',
  stroke: 'var(--accent)',
  strokeWidth: 1.75,
  className: 'before',
};
const lines = (text: string): string[] => text.split('\n');

function changeHeader(indicator: Indicator, language: Language): string[] {
  const { charts } = messagesIn(language);
  const unit = indicator.unit === 'percent' ? charts.points : indicator.axis[language];
  return [`${charts.difference},`, ...wrap(unit, 13, 120)];
}

function rowsOf(
  { rows, indicator, from, to, items, breaks, language, width }: ComparisonInput,
  top: number,
  rowHeight: number,
): Row[] {
  const { charts } = messagesIn(language);
  const size = textSize(width);
  return items.map((item, index) => {
    const at = (period: string): Observation | undefined =>
      figureAt(rows, {
        indicator: indicator.id,
        area_code: item.area,
        category: item.category,
        period,
      });
    const [before, after] = [at(from), at(to)];
    const y = top + (index + 0.62) * rowHeight;
    if (!before || !after) {
      const missing =
        !before && !after
          ? charts.noFigure
          : charts.noFigureFor(formatPeriod(before ? to : from, language, 'short'));
      return {
        item,
        y,
        before,
        after,
        said: wrap(missing, size, size * 8.2).join('\n'),
        joined: false,
      };
    }
    const verdict = comparability(before, after, breaks);
    if (!verdict.comparable) {
      const why = verdict.reason === 'series-break' ? charts.cut : charts.notCompared;
      return {
        item,
        y,
        before,
        after,
        said: wrap(why, size, size * 5).join('\n'),
        joined: false,
      };
    }
    const { value, decimals } = printedDifference(before, after);
    return { item, y, before, after, said: formatSigned(value, decimals, language), joined: true };
  });
}

function keyWords(
  from: string,
  to: string,
  size: number,
  short: (period: string) => string,
): Readonly<Record<'before' | 'after' | 'beforeText' | 'afterText', Word>> {
  const y = size * 0.75;
  const second = radius * 2 + 22 + textWidth(short(from), size);
  return {
    before: { x: radius + 1, y, text: '' },
    beforeText: { x: radius * 2 + 7, y, text: short(from) },
    after: { x: second + radius, y, text: '' },
    afterText: { x: second + radius * 2 + 6, y, text: short(to) },
  };
}

/** Values outside their points: the lesser to the left, the greater to the right. */
function valueWords(
  rows: readonly Row[],
  x: (value: number) => number,
  size: number,
  written: (row: Observation) => string,
): Markish[] {
  const sides = rows.flatMap(({ y, before, after }) => {
    const afterRight = !before || !after || after.value >= before.value;
    return [
      ...(before ? [{ row: before, y, right: !afterRight, kind: 'before' as const }] : []),
      ...(after ? [{ row: after, y, right: afterRight, kind: 'after' as const }] : []),
    ];
  });
  return (['before', 'after'] as const).flatMap((kind) =>
    [true, false].map((right) =>
      words(
        sides
          .filter((side) => side.kind === kind && side.right === right)
          .map(({ row, y }) => ({
            x: x(row.value) + (right ? 1 : -1) * (radius + 5),
            y,
            text: written(row),
          })),
        {
          size,
          anchor: right ? 'start' : 'end',
          className: `${kind}-value`,
          fill: kind === 'before' ? 'var(--ink-soft)' : 'var(--accent)',
          halo: true,
          ...(kind === 'after' && { weight: 600 }),
        },
      ),
    ),
  );
}

function describe({ item, before, after, said }: Row, language: Language): string {
  const value = (row: Observation): string =>
    formatValue(row.value, row.decimals, row.unit, language);
  const parts = [before, after].filter((row) => row !== undefined).map(value);
  return `${item.label}: ${[...parts, lines(said).join(' ')].join(', ')}`;
}
