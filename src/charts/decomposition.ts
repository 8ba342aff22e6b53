import { arrow, dot, link, ruleX, type PlotOptions } from '@observablehq/plot';
import { formatNumber, formatPeriod, formatSigned } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Decomposition, Effect } from '../observations/decomposition.ts';
import type { Observation } from '../observations/observation.ts';
import { canvas, linear, words } from './canvas.ts';
import { isNarrow, textSize, textWidth, widest } from './text.ts';

export interface DecompositionInput {
  /** The count before and after, in thousand persons. */
  readonly before: Observation;
  readonly after: Observation;
  /** Effects in thousand persons; they add up to the change. */
  readonly parts: Pick<Decomposition, 'rate' | 'population'>;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

interface Step {
  readonly label: string;
  readonly effect: Effect;
  readonly start: number;
  readonly end: number;
  readonly colour: string;
  readonly className: string;
}

/**
 * The change of a count as two arrows, one beginning where the other ends: what comes from the rate
 * and what from the population. The whisker is where each arrow may end given the rounding of the
 * published figures.
 */
export function decomposition({
  before,
  after,
  parts,
  language,
  width,
}: DecompositionInput): PlotOptions {
  const { charts } = messagesIn(language);
  const size = textSize(width);
  const narrow = isNarrow(width);
  const middle = before.value + parts.rate.value;
  const steps: Step[] = [
    {
      label: charts.rateEffect,
      effect: parts.rate,
      start: before.value,
      end: middle,
      colour: 'var(--accent)',
      className: 'rate-effect',
    },
    {
      label: charts.populationEffect,
      effect: parts.population,
      start: middle,
      end: middle + parts.population.value,
      colour: 'var(--ink-soft)',
      className: 'population-effect',
    },
  ];
  const decimals = Math.min(before.decimals, after.decimals);
  const signed = (value: number): string => formatSigned(value, decimals, language);
  const count = (row: Observation): string => formatNumber(row.value, row.decimals, language);
  const ends = steps.flatMap(({ start, end, effect }) => [
    start,
    end,
    start + effect.interval.low,
    start + effect.interval.high,
  ]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const left = narrow
    ? 0
    : Math.ceil(
        widest(
          steps.map(({ label }) => label),
          size,
        ),
      ) + 16;
  const amount = textWidth('+00,00', size) + 14;
  const edge = Math.max(
    amount,
    widest(
      [before, after].map((row) => formatPeriod(row.period, language, 'short')),
      size,
    ) /
      2 +
      4,
  );
  const x = linear([low, high === low ? low + 1 : high], [left + edge, width - edge]);
  const row = narrow ? size * 3.6 : size * 3;
  const head = size * 3.4;
  const yOf = (index: number): number => head + row * (index + (narrow ? 0.68 : 0.5));
  const height = Math.ceil(head + row * steps.length + size * 0.4);
  const placed = steps.map((step, index) => ({ ...step, y: yOf(index) }));
  const counts = [
    { row: before, at: before.value },
    { row: after, at: after.value },
  ];
  const near = Math.abs(x(after.value) - x(before.value)) < edge * 2;

  return canvas(
    { width, height },
    charts.decompositionLabel(
      formatPeriod(before.period, language),
      count(before),
      formatPeriod(after.period, language),
      count(after),
      signed(parts.rate.value),
      signed(parts.population.value),
    ),
    [
      words([{ x: 0, y: size * 0.75, text: narrow ? '' : charts.decompositionAxis }], {
        size,
        anchor: 'start',
        className: 'axis-title',
        fill: 'var(--ink-soft)',
      }),
      ruleX(
        counts.map(({ at }) => x(at)),
        { y1: head - size * 0.3, y2: height, stroke: 'var(--ink-faint)', className: 'count' },
      ),
      ...counts.map(({ row: figure, at }, index) => {
        const leftward = near && (index === 0) === after.value >= before.value;
        const anchor = near ? (leftward ? 'end' : 'start') : 'middle';
        return words(
          [
            {
              x: x(at) + (near ? (leftward ? 3 : -3) : 0),
              y: size * 1.75,
              text: `${formatPeriod(figure.period, language, 'short')}\n${count(figure)}`,
            },
          ],
          { size, anchor, className: 'count-value', weight: 600 },
        );
      }),
      words(
        placed.map(({ label, y }) => ({ x: 0, y: narrow ? y - size * 1.4 : y, text: label })),
        { size, anchor: 'start', className: 'row-label', halo: true },
      ),
      ...placed.map(({ start, end, y, colour, className }) =>
        arrow([{ start, end }], {
          x1: ({ start: from }: Step) => x(from),
          x2: ({ end: to }: Step) => x(to),
          y1: y,
          y2: y,
          stroke: colour,
          strokeWidth: 5,
          strokeLinecap: 'butt',
          headLength: Math.abs(x(end) - x(start)) < 24 ? 4 : 5,
          className,
        }),
      ),
      link(placed, {
        x1: ({ start, effect }: Step) => x(start + effect.interval.low),
        x2: ({ start, effect }: Step) => x(start + effect.interval.high),
        y1: ({ y }: { y: number }) => y + size * 0.8,
        y2: ({ y }: { y: number }) => y + size * 0.8,
        stroke: 'var(--ink)',
        strokeWidth: 1,
        className: 'whisker',
      }),
      dot(placed, {
        x: ({ end }: Step) => x(end),
        y: ({ y }: { y: number }) => y + size * 0.8,
        r: 1.5,
        fill: 'var(--ink)',
      }),
      ...placed.map(({ start, end, y, effect, colour }) => {
        const rightward = end >= start;
        const tip = rightward ? Math.max(x(end), x(start + effect.interval.high)) : x(end);
        return words([{ x: tip + (rightward ? 8 : -8), y, text: signed(effect.value) }], {
          size,
          anchor: rightward ? 'start' : 'end',
          className: 'effect-value',
          fill: colour,
          weight: 700,
          halo: true,
        });
      }),
    ],
  );
}
