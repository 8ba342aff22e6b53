import { logistic, unit } from './draws.ts';
import type { Margins, Share } from './margins.ts';
import { firstUnless, onlyWhere, ordered, type Quota } from './quota.ts';

/** Families that were interviewed: only they have items and ranks. */
export const interviewed = 'enumeration_result <= 2';

/** What an item rests on; the coefficients are of this project, none is published by BPS. */
export interface Effects {
  /** Logits a standard deviation of welfare. */
  readonly welfare?: number;
  /** Logits more in urban villages. */
  readonly urban?: number;
  /** Further SQL in ten thousandths of a logit. */
  readonly more?: string;
  readonly where?: string;
  /** Condition without which a unit gets the first code. */
  readonly needs?: string;
}

/** SQL of a score: welfare, place and logistic noise, in ten thousandths. */
export function scoreSql(name: string, { welfare = 0, urban = 0, more }: Effects): string {
  const parts = [logistic(name)];
  if (welfare !== 0) parts.push(`(welfare * ${Math.round(welfare * 100)}) // 100`);
  if (urban !== 0)
    parts.push(`CASE WHEN urban_rural = 1 THEN ${Math.round(urban * unit)} ELSE 0 END`);
  if (more !== undefined) parts.push(more);
  return parts.join(' + ');
}

/** An item by ordered logit, its codes from those of the worst off to those of the best off. */
export function orderedItem(
  column: string,
  shares: readonly Share[],
  codes: readonly (string | number)[],
  effects: Effects,
): Quota {
  const score = scoreSql(column, effects);
  const { where, needs } = effects;
  return {
    column,
    type: 'TINYINT',
    score: needs === undefined ? score : firstUnless(needs, score),
    cells: [
      {
        where: where === undefined ? interviewed : `${interviewed} AND ${where}`,
        shares: ordered(shares, codes),
      },
    ],
  };
}

/**
 * A yes/no item with a share for each national decile; `eligible` are those who can have it, and
 * `asked` those of whom the shares are.
 */
export function decileItem(
  column: string,
  margins: Margins,
  {
    score,
    eligible = 'true',
    asked = 'true',
    codes = ['1', '2'],
    type = 'TINYINT',
  }: {
    readonly score: string;
    readonly eligible?: string;
    readonly asked?: string;
    readonly codes?: readonly [yes: string, no: string];
    readonly type?: string;
  },
): Quota {
  const [yes, no] = codes;
  return {
    column,
    type,
    score: onlyWhere(eligible, score),
    cells: [
      ...margins.shares(column).map(({ code, share }) => ({
        where: `decile_national = ${code} AND ${asked}`,
        shares: [
          { code: yes, share },
          { code: no, share: 100 - share },
        ],
      })),
      { where: 'decile_national IS NOT NULL', shares: [{ code: no, share: 1 }] },
    ],
  };
}
