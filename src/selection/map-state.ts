import { kepri, levelOf } from '../geography/area.ts';

/** Ways of showing one selection of the map on its page; the first is the default. */
export const mapWays = ['panels', 'tiles', 'islands'] as const;
export type MapWay = (typeof mapWays)[number];

/** Levels below the regency. */
export const lowerLevels = ['district', 'village'] as const;
export type LowerLevel = (typeof lowerLevels)[number];

/** What a page of the map shows, by the parts of its address. */
export type MapState =
  | { readonly kind: 'regencies'; readonly indicator?: string; readonly period?: string }
  | { readonly kind: 'change' | 'years' | 'embed'; readonly indicator: string }
  | {
      readonly kind: 'islands';
      /** The regency whose islands are shown; without one, those of all. */
      readonly scope?: string;
    }
  | {
      readonly kind: 'level';
      readonly level: LowerLevel;
      /** The area whose areas are drawn. */
      readonly scope: string;
      readonly indicator?: string;
      readonly period?: string;
    };

/** Reads the parts of a map's address as `mapParts` writes them; throws on any other. */
export function mapStateOf(parts: readonly string[]): MapState {
  const [first, second, third] = parts;
  const asked =
    second === undefined || third === undefined ? {} : { indicator: second, period: third };
  if (first === undefined) return { kind: 'regencies' };
  if (first === 'islands') return { kind: 'islands' };
  if (first === 'district' || first === 'village') {
    return { kind: 'level', level: first, scope: kepri, ...asked };
  }
  if (/^\d/.test(first)) {
    const level = levelOf(first);
    if (level === 'regency' && second === 'islands') return { kind: 'islands', scope: first };
    if (level === 'regency' && second === 'village') {
      const below = mapStateOf([second, ...parts.slice(2)]);
      return { ...below, scope: first } as MapState;
    }
    if (level === 'regency') return { kind: 'level', level: 'district', scope: first, ...asked };
    if (level === 'district') return { kind: 'level', level: 'village', scope: first, ...asked };
    throw new Error(`no map of area ${first}; ask for a regency or a district`);
  }
  if (second === 'change' || second === 'years' || second === 'embed')
    return { kind: second, indicator: first };
  if (second === undefined) throw new Error(`no map of ${first} without a period; add one`);
  return { kind: 'regencies', indicator: first, period: second };
}

/** Parts of the address of a map after its page. */
export function mapParts(state: MapState): string[] {
  const asked = (one: { readonly indicator?: string; readonly period?: string }): string[] =>
    one.indicator === undefined || one.period === undefined ? [] : [one.indicator, one.period];
  switch (state.kind) {
    case 'regencies':
      return asked(state);
    case 'islands':
      return state.scope === undefined ? ['islands'] : [state.scope, 'islands'];
    case 'change':
    case 'years':
    case 'embed':
      return [state.indicator, state.kind];
    case 'level':
      return [...levelParts(state.level, state.scope), ...asked(state)];
  }
}

/** Districts of a regency and villages of a district are the maps of these areas themselves. */
function levelParts(level: LowerLevel, scope: string): string[] {
  if (scope === kepri) return [level];
  return level === 'village' && levelOf(scope) === 'regency' ? [scope, level] : [scope];
}
