import { rect, ruleX, type PlotOptions } from '@observablehq/plot';
import { formatPeriod } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { canvas, linear, words, type Word } from './canvas.ts';
import { isNarrow, textSize, textWidth, wrap } from './text.ts';

/** A stage between two days, or within one month whose days are not known. */
export interface Stage {
  readonly label: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` for a whole month. */
  readonly from: string;
  /** The last day, included. */
  readonly to: string;
  /** The dates in words. */
  readonly text: string;
}

export interface TimelineInput {
  readonly stages: readonly Stage[];
  /** What the picture says, for readers who do not see it. */
  readonly label: string;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
}

const day = 86_400_000;
const monthOnly = (text: string): boolean => text.length === 7;

/** Days since 1970 at which a day or a month begins, and at which it ends. */
function beginOf(text: string): number {
  const begin = Date.parse(`${text}${monthOnly(text) ? '-01' : ''}T00:00:00Z`) / day;
  if (Number.isNaN(begin)) throw new Error(`not a date: ${text}; write YYYY-MM-DD or YYYY-MM`);
  return begin;
}

function nextMonth(text: string): string {
  const [year, month] = text.split('-').map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

const endOf = (text: string): number =>
  monthOnly(text) ? beginOf(nextMonth(text)) : beginOf(text) + 1;

/** Months from the first to the last, `YYYY-MM`. */
function monthsBetween(first: string, last: string): string[] {
  const months = [first];
  while (months.at(-1)! < last) months.push(nextMonth(months.at(-1)!));
  return months;
}

/**
 * Stages in the order given, each under its name and dates, on a common scale of days. A stage of
 * which only the month is known is faint. Throws where there is none, or one ends before it begins.
 */
export function timeline({ stages, label, language, width }: TimelineInput): PlotOptions {
  if (stages.length === 0) throw new Error(`no stage to draw: ${label}`);
  const backward = stages.find(({ from, to }) => endOf(to) <= beginOf(from));
  if (backward)
    throw new Error(`${backward.label} ends on ${backward.to}, before ${backward.from}`);
  const size = textSize(width);
  const sorted = (pick: (stage: Stage) => string): string[] =>
    stages.map((stage) => pick(stage).slice(0, 7)).sort();
  const months = monthsBetween(sorted(({ from }) => from)[0]!, sorted(({ to }) => to).at(-1)!);
  const x = linear([beginOf(months[0]!), endOf(months.at(-1)!)], [1, width - 1]);
  const name = (month: string): string => formatPeriod(month, language, 'short');
  const room = Math.max(...months.map((month) => textWidth(name(month), size))) + 8;
  const step = Math.max(1, Math.ceil(room / ((width - 2) / months.length)));

  const above = size * 1.8;
  let bottom = above;
  const drawn = stages.map((stage) => {
    const lines = wrap(
      isNarrow(width) ? stage.label : `${stage.label}: ${stage.text}`,
      size,
      width,
    );
    const all = isNarrow(width) ? [...lines, ...wrap(stage.text, size, width)] : lines;
    const top = bottom + size * 0.5;
    const bar = top + all.length * size * 1.15 + size * 0.25;
    bottom = bar + size * 0.7;
    const [from, to] = [x(beginOf(stage.from)), x(endOf(stage.to))];
    const wide = Math.max(...all.map((line) => textWidth(line, size)));
    const left = Math.min(from, width - wide);
    const middle = top + (all.length * size * 1.15) / 2;
    const word: Word = { x: Math.max(0, left), y: middle, text: all.join('\n') };
    return { stage, word, x1: from, x2: Math.max(to, from + 4), y1: bar, y2: bottom };
  });
  const bars = (faint: boolean) =>
    rect(
      drawn.filter(({ stage }) => monthOnly(stage.from) === faint),
      {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        fill: 'var(--accent)',
        className: faint ? 'stages faint' : 'stages',
        ...(faint && { fillOpacity: 0.45 }),
      },
    );
  return canvas({ width, height: Math.ceil(bottom + 8) }, label, [
    ruleX(
      months.map((month) => x(beginOf(month))),
      { y1: above - 4, y2: bottom + 4, stroke: 'var(--grid)' },
    ),
    words(
      months
        .filter((_, index) => index % step === 0)
        .map((month) => ({ x: x(beginOf(month)) + 2, y: size * 0.8, text: name(month) }))
        .filter((tick) => tick.x + textWidth(tick.text, size) <= width),
      { size, anchor: 'start', className: 'tick', fill: 'var(--ink-soft)' },
    ),
    bars(true),
    bars(false),
    words(
      drawn.map(({ word }) => word),
      { size, anchor: 'start', className: 'row-label', halo: true },
    ),
  ]);
}
