import { formatSigned } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { changeOf, type Change } from '../observations/claims.ts';
import type { Refusal } from '../observations/comparability.ts';
import type { Observation, SeriesBreak } from '../observations/observation.ts';
import { divergingScale, fillOf, type ColourScale } from './colouring.ts';
import { dodge } from './dodge.ts';
import { textWidth } from './text.ts';

/** An area of the map of changes; coloured where its two figures may be compared. */
export interface AreaChange {
  readonly code: string;
  readonly change: Change | Refusal;
  /** The difference with its sign, or null where there is none to state. */
  readonly text: string | null;
  readonly className: string;
  readonly style: string | undefined;
}

export interface ChangeMap {
  readonly areas: readonly AreaChange[];
  /** About zero, as wide as the largest change; null where no pair may be compared. */
  readonly scale: ColourScale | null;
}

/** The change of each area between two periods, from rows of one indicator and one category. */
export function changeMap(
  codes: readonly string[],
  rows: readonly Observation[],
  before: string,
  after: string,
  breaks: readonly SeriesBreak[],
  language: Language,
): ChangeMap {
  const at = (code: string, period: string): Observation | undefined =>
    rows.find((row) => row.area_code === code && row.period === period);
  const changes = codes.map((code) => ({
    code,
    change: changeOf(at(code, before), at(code, after), breaks),
  }));
  const stated = changes.flatMap(({ change }) => (change.comparable ? [change.difference] : []));
  const scale = stated.length > 0 ? divergingScale(stated) : null;
  return {
    scale,
    areas: changes.map(({ code, change }) =>
      change.comparable
        ? {
            code,
            change,
            text: formatSigned(change.difference, change.decimals, language),
            ...fillOf(scale!, change.difference),
          }
        : { code, change, text: null, className: 'area no-data', style: undefined },
    ),
  };
}

/** Where the ticks of changes stand on a strip, and their texts, in pixels. */
export function changeTicks(
  { areas, scale }: ChangeMap,
  width: number,
  size: number,
): { readonly code: string; readonly x: number; readonly textX: number; readonly text: string }[] {
  const stated = areas.flatMap(({ code, change, text }) =>
    change.comparable && scale
      ? [{ code, text: text ?? '', x: scale.share(change.difference) * width }]
      : [],
  );
  const middles = dodge(
    stated.map(({ x }) => x),
    stated.map(({ text }) => textWidth(text, size) + 5),
    0,
    width,
  );
  return stated.map((one, index) => ({ ...one, textX: middles[index]! }));
}
