import { axisY, gridY, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { ValueAxis } from './axis.ts';
import { textSize, wrap } from './text.ts';
import type { TimeAxis } from './time.ts';

/** Size of a picture and its margins, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

/** Both ways between data and pixels. */
export interface Pixels {
  readonly x: (years: number) => number;
  readonly y: (value: number) => number;
  readonly atX: (pixel: number) => number;
  readonly atY: (pixel: number) => number;
}

export function pixels(
  frame: Frame,
  time: Pick<TimeAxis, 'domain'>,
  value: Pick<ValueAxis, 'domain'>,
): Pixels {
  const [x0, x1] = time.domain;
  const [y0, y1] = value.domain;
  const bottom = frame.height - frame.marginBottom;
  const across = (frame.width - frame.marginLeft - frame.marginRight) / (x1 - x0);
  const down = (bottom - frame.marginTop) / (y1 - y0);
  return {
    x: (years) => frame.marginLeft + (years - x0) * across,
    y: (amount) => bottom - (amount - y0) * down,
    atX: (pixel) => x0 + (pixel - frame.marginLeft) / across,
    atY: (pixel) => y0 + (bottom - pixel) / down,
  };
}

/** Words above a value axis, in lines that fit the picture. */
export function axisTitle(
  indicator: Pick<Indicator, 'axis'>,
  value: Pick<ValueAxis, 'fromZero'>,
  language: Language,
  width: number,
): string[] {
  const words = indicator.axis[language];
  const said = value.fromZero ? words : `${words} (${messagesIn(language).charts.notFromZero})`;
  return wrap(said, textSize(width), width - 8);
}

/** The title of an axis at the top left corner of a picture. */
export function titleMark(lines: readonly string[], frame: Frame, size: number): Markish {
  return text([lines.join('\n')], {
    frameAnchor: 'top-left',
    textAnchor: 'start',
    lineAnchor: 'top',
    lineHeight: 1.25,
    dx: -frame.marginLeft,
    dy: 3 - frame.marginTop,
    fontSize: size,
    fill: 'var(--ink-soft)',
    className: 'axis-title',
  });
}

/** Horizontal grid lines with their values at the left. */
export function valueMarks(value: ValueAxis, size: number, language: Language): Markish[] {
  const base = value.domain[0];
  return [
    gridY(
      value.ticks.filter((tick) => tick !== base),
      { stroke: 'var(--grid)', strokeOpacity: 1 },
    ),
    ruleY([base], { stroke: 'var(--ink-faint)' }),
    axisY([...value.ticks], {
      label: null,
      tickSize: 0,
      tickPadding: 8,
      tickFormat: (tick: number) => formatNumber(tick, value.decimals, language),
      fontSize: size,
      fill: 'var(--ink-soft)',
    }),
  ];
}

/** The year axis: a short mark where each year begins, years written in their middle. */
export function timeMarks(time: TimeAxis, base: number, size: number): Markish[] {
  return [
    ruleX([...time.marks], {
      y1: base,
      y2: base,
      insetBottom: -4,
      stroke: 'var(--ink-faint)',
      className: 'year-marks',
    }),
    text([...time.labels], {
      x: 'at',
      y: base,
      text: 'text',
      dy: 6,
      lineAnchor: 'top',
      fontSize: size,
      fill: 'var(--ink-soft)',
      className: 'years',
    }),
  ];
}
