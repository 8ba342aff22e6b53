import { dot, ruleX, ruleY, type PlotOptions } from '@observablehq/plot';
import { formatNumber, formatPeriod, formatValue } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../observations/observation.ts';
import { valueAxis } from './axis.ts';
import { canvas, linear, words } from './canvas.ts';
import { isSingleSource } from './series.ts';
import { isNarrow, textSize, textWidth, widest, wrap } from './text.ts';

export interface RankingInput {
  /** One figure for each area, of one period. */
  readonly rows: readonly Observation[];
  readonly indicator: Indicator;
  /** Area drawn in the accent colour. */
  readonly focus?: string;
  /** Figure drawn as a line: the country for provinces, the province for regencies. */
  readonly reference?: Observation;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

/**
 * Areas in the order of their values, from the highest down, as dots on one scale; the reference as
 * a line across. Throws on two figures of one area and on figures of several periods.
 */
export function ranking({
  rows,
  indicator,
  focus,
  reference,
  language,
  width,
}: RankingInput): PlotOptions {
  assertOnePeriod(rows, indicator);
  const { charts } = messagesIn(language);
  const size = textSize(width);
  const value = (row: Observation): string => formatNumber(row.value, row.decimals, language);
  const ordered = rows.toSorted(
    (a, b) => b.value - a.value || (a.area_code < b.area_code ? -1 : 1),
  );
  const axis = valueAxis(
    [...rows, ...(reference ? [reference] : [])].map((row) => row.value),
    indicator,
    isNarrow(width) ? 3 : 6,
  );
  const left =
    Math.ceil(
      widest(
        rows.map((row) => row.area_name),
        size,
      ),
    ) + 14;
  const right = widest(rows.map(value), size) + 14;
  const x = linear(axis.domain, [left, width - right]);
  const title = wrap(indicator.axis[language], size, width);
  const above = title.length * size * 1.25 + (reference ? size * 1.5 : 0) + size * 1.6;
  const step = size * (rows.length > 12 ? 1.45 : 1.9);
  const placed = ordered.map((row, index) => ({ row, y: above + (index + 0.5) * step }));
  const bottom = above + placed.length * step;
  const inFocus = placed.filter(({ row }) => row.area_code === focus);
  const others = placed.filter(({ row }) => row.area_code !== focus);
  const tickY = above - size * (reference ? 2.2 : 0.75);
  const referenceText = reference && `${reference.area_name} ${value(reference)}`;
  const half = referenceText ? textWidth(referenceText, size) / 2 : 0;

  return canvas(
    { width, height: Math.ceil(bottom + 4) },
    charts.rankingLabel(
      indicator.label[language],
      formatPeriod(ordered[0]!.period, language),
      rows.length,
      [...ordered, ...(reference ? [reference] : [])]
        .map(
          (row) => `${row.area_name} ${formatValue(row.value, row.decimals, row.unit, language)}`,
        )
        .join('; '),
    ),
    [
      words([{ x: 0, y: (title.length * size * 1.15) / 2 + 2, text: title.join('\n') }], {
        size,
        anchor: 'start',
        className: 'axis-title',
        fill: 'var(--ink-soft)',
      }),
      ruleX(axis.ticks.map(x), { y1: tickY + size * 0.7, y2: bottom, stroke: 'var(--grid)' }),
      words(
        axis.ticks.map((tick) => ({
          x: x(tick),
          y: tickY,
          text: formatNumber(tick, axis.decimals, language),
        })),
        { size, anchor: 'middle', className: 'tick', fill: 'var(--ink-soft)' },
      ),
      ruleY(
        placed.map(({ y }) => y),
        { x1: left, x2: width - right, stroke: 'var(--grid)', strokeDasharray: '1,3' },
      ),
      ...(reference && referenceText
        ? [
            ruleX([x(reference.value)], {
              y1: above - 2,
              y2: bottom,
              stroke: 'var(--ink-soft)',
              strokeWidth: 1.25,
              className: 'reference',
            }),
            words(
              [
                {
                  x: Math.min(Math.max(x(reference.value), half), width - half),
                  y: above - size * 0.8,
                  text: referenceText,
                },
              ],
              { size, anchor: 'middle', className: 'reference-label', weight: 600, halo: true },
            ),
          ]
        : []),
      ...[
        { some: others, colour: 'var(--context)', weight: 400, className: 'context' },
        { some: inFocus, colour: 'var(--accent)', weight: 700, className: 'focus' },
      ].flatMap(({ some, colour, weight, className }) => [
        dot(some, {
          x: ({ row }: { row: Observation }) => x(row.value),
          y: 'y',
          r: className === 'focus' ? 5.5 : 4.5,
          fill: ({ row }: { row: Observation }) => (isSingleSource(row) ? 'var(--paper)' : colour),
          stroke: colour,
          strokeWidth: 1.5,
          className,
        }),
        words(
          some.map(({ row, y }) => ({ x: 0, y, text: row.area_name })),
          {
            size,
            anchor: 'start',
            className: 'row-label',
            weight,
            fill: className === 'focus' ? colour : 'var(--ink)',
          },
        ),
        words(
          some.map(({ row, y }) => ({ x: width, y, text: value(row) })),
          {
            size,
            anchor: 'end',
            className: 'row-value',
            weight,
            fill: className === 'focus' ? colour : 'var(--ink)',
          },
        ),
      ]),
    ],
  );
}

function assertOnePeriod(rows: readonly Observation[], indicator: Indicator): void {
  const first = rows[0];
  if (!first) throw new Error(`no figure of ${indicator.id} to rank; ask for a period with rows`);
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.period !== first.period) {
      throw new Error(`cannot rank ${first.period} with ${row.period}; ask for one period`);
    }
    if (seen.has(row.area_code)) {
      throw new Error(`two figures of ${indicator.id} for area ${row.area_code}; ask for one`);
    }
    seen.add(row.area_code);
  }
}
