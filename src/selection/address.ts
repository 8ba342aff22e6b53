import { mapWays, type MapWay } from './map-state.ts';
import { nearestPeriod } from './periods.ts';

/** What the reader sees on the map. */
export interface MapView {
  readonly indicator: string;
  readonly period: string;
  readonly view: MapWay;
}

/** What the reader compares. `before` is earlier than `after`; `areas` are in the reader's order. */
export interface CompareView {
  readonly before: string;
  readonly after: string;
  readonly areas: readonly string[];
  readonly residence: string;
  readonly indicator: string;
}

/** The map's indicators, the default first, each with its periods, ascending and never empty. */
export interface MapChoices {
  readonly indicators: readonly { readonly id: string; readonly periods: readonly string[] }[];
}

/** What may be compared. `periods` ascend and are two or more; `initial` is among the choices. */
export interface CompareChoices {
  readonly periods: readonly string[];
  readonly areas: readonly string[];
  readonly residences: readonly string[];
  readonly indicators: readonly string[];
  readonly initial: CompareView;
}

export const problems = [
  'too-long',
  'unknown-version',
  'unknown-parameter',
  'repeated-parameter',
  'unknown-indicator',
  'unknown-period',
  'same-period',
  'reversed-periods',
  'unknown-area',
  'unknown-residence',
  'unknown-view',
] as const;
export type ProblemId = (typeof problems)[number];

/**
 * What was wrong with an address: `value` as given, cleaned and cut so that it may be shown as
 * text, and the codes that are shown instead.
 */
export interface Problem {
  readonly id: ProblemId;
  readonly value: string;
  readonly shown: readonly string[];
}

/** A view that is always valid, with what had to be changed to make it so. */
export interface Decoded<View> {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/** Turns the parameters of one version of the addresses into those of the next. */
export type Migration = (parameters: URLSearchParams) => URLSearchParams;

/** From version 1 to 2 stands first. A version is retired never, only migrated. */
export const migrations: readonly Migration[] = [];

const longest = 2000;
const mostProblems = 5;
/** Parameters that others append to links; they are ignored without a word. */
export const tracking = /^(utm_\w+|fbclid|gclid)$/;

/** A foreign text made fit to be shown: no control or direction marks, 40 characters at most. */
export function cleaned(value: string): string {
  const letters = [...value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
}

interface Reading {
  readonly parameters: URLSearchParams;
  readonly report: (id: ProblemId, value: string, ...shown: readonly string[]) => void;
}

function migrated(
  parameters: URLSearchParams,
  steps: readonly Migration[],
  report: Reading['report'],
): URLSearchParams {
  const newest = steps.length + 1;
  const given = parameters.get('v');
  let version = given === null ? 1 : /^[1-9]\d{0,3}$/.test(given) ? Number(given) : newest + 1;
  if (version > newest) {
    report('unknown-version', given ?? '');
    version = newest;
  }
  parameters.delete('v');
  return steps.slice(version - 1).reduce((read, step) => step(read), parameters);
}

function decode<View>(
  search: string,
  known: readonly string[],
  several: readonly string[],
  steps: readonly Migration[],
  viewOf: (reading: Reading) => View,
): Decoded<View> {
  const found: Problem[] = [];
  const report: Reading['report'] = (id, value, ...shown) => {
    found.push({ id, value: cleaned(value), shown });
  };
  let parameters = new URLSearchParams(search.length > longest ? '' : search);
  if (search.length > longest) report('too-long', '');
  parameters = migrated(parameters, steps, report);
  for (const name of new Set(parameters.keys())) {
    if (!known.includes(name)) {
      if (!tracking.test(name)) report('unknown-parameter', name);
    } else if (!several.includes(name) && parameters.getAll(name).length > 1) {
      report('repeated-parameter', name);
    }
  }
  const view = viewOf({ parameters, report });
  return { view, problems: found.slice(0, mostProblems) };
}

function choice<Value extends string>(
  { parameters, report }: Reading,
  name: string,
  valid: readonly Value[],
  initial: Value,
  problem: ProblemId,
): Value {
  const value = parameters.get(name);
  const known = valid.find((one) => one === value);
  if (value === null || known !== undefined) return known ?? initial;
  report(problem, value, initial);
  return initial;
}

function periodOf(
  { parameters, report }: Reading,
  name: string,
  valid: readonly string[],
  initial: string,
): string {
  const value = parameters.get(name);
  if (value === null || valid.includes(value)) return value ?? initial;
  const nearest = nearestPeriod(value, valid) ?? initial;
  report('unknown-period', value, nearest);
  return nearest;
}

function searchOf(
  entries: readonly (readonly [string, string])[],
  steps: readonly Migration[],
): string {
  if (entries.length === 0) return '';
  const version = steps.length + 1;
  const all = version > 1 ? [['v', String(version)] as const, ...entries] : entries;
  return `?${new URLSearchParams(all.map(([name, value]) => [name, value])).toString()}`;
}

const initialIndicator = ({ indicators }: MapChoices): MapChoices['indicators'][number] => {
  const first = indicators[0];
  if (!first) throw new Error('the map has no indicator to choose');
  return first;
};

const newestPeriod = (entry: MapChoices['indicators'][number]): string => {
  const newest = entry.periods.at(-1);
  if (newest === undefined) throw new Error(`no period to choose for indicator ${entry.id}`);
  return newest;
};

/**
 * The map's view that an address asks for, or the nearest valid one. Without an indicator it is the
 * first, without a period the newest of the indicator, without a view the panels. `search` is the part from `?` on, or ''.
 */
export function decodeMapView(
  search: string,
  choices: MapChoices,
  steps: readonly Migration[] = migrations,
): Decoded<MapView> {
  return decode(search, ['indicator', 'period', 'view'], [], steps, (reading) => {
    const initial = initialIndicator(choices);
    const ids = choices.indicators.map((entry) => entry.id);
    const indicator = choice(reading, 'indicator', ids, initial.id, 'unknown-indicator');
    const entry = choices.indicators.find(({ id }) => id === indicator) ?? initial;
    const period = periodOf(reading, 'period', entry.periods, newestPeriod(entry));
    const view = choice(reading, 'view', mapWays, mapWays[0], 'unknown-view');
    return { indicator, period, view };
  });
}

/** Address of a map's view from `?` on; '' where all is as by default. */
export function encodeMapView(
  view: MapView,
  choices: MapChoices,
  steps: readonly Migration[] = migrations,
): string {
  const initial = initialIndicator(choices);
  const entry = choices.indicators.find(({ id }) => id === view.indicator) ?? initial;
  const entries: [string, string][] = [];
  if (view.indicator !== initial.id) entries.push(['indicator', view.indicator]);
  if (view.period !== newestPeriod(entry)) entries.push(['period', view.period]);
  if (view.view !== mapWays[0]) entries.push(['view', view.view]);
  return searchOf(entries, steps);
}

function inOrder(
  before: string,
  after: string,
  { periods }: Pick<CompareChoices, 'periods'>,
  report: Reading['report'],
): readonly [string, string] {
  if (before > after) {
    report('reversed-periods', `${before}, ${after}`, after, before);
    return [after, before];
  }
  if (before < after) return [before, after];
  const place = periods.indexOf(after);
  const pair = place > 0 ? [periods[place - 1], after] : [before, periods[place + 1]];
  if (pair[0] === undefined || pair[1] === undefined) {
    throw new Error(`nothing to compare with ${after}; give two periods or more`);
  }
  report('same-period', after, pair[0], pair[1]);
  return [pair[0], pair[1]];
}

/** Two periods of the map of changes, in order, and the way of showing. */
export interface ChangeView {
  readonly before: string;
  readonly after: string;
  readonly view: MapWay;
}

/** The change that an address asks for, or the nearest valid one; `periods` ascend. */
export function decodeChangeView(
  search: string,
  periods: readonly string[],
  initial: Pick<ChangeView, 'before' | 'after'>,
  steps: readonly Migration[] = migrations,
): Decoded<ChangeView> {
  return decode(search, ['before', 'after', 'view'], [], steps, (reading) => {
    const [before, after] = inOrder(
      periodOf(reading, 'before', periods, initial.before),
      periodOf(reading, 'after', periods, initial.after),
      { periods },
      reading.report,
    );
    const view = choice(reading, 'view', mapWays, mapWays[0], 'unknown-view');
    return { before, after, view };
  });
}

/** Address of a change from `?` on; '' where all is as by default. */
export function encodeChangeView(
  { before, after, view }: ChangeView,
  initial: Pick<ChangeView, 'before' | 'after'>,
  steps: readonly Migration[] = migrations,
): string {
  const entries: [string, string][] = [];
  if (before !== initial.before) entries.push(['before', before]);
  if (after !== initial.after) entries.push(['after', after]);
  if (view !== mapWays[0]) entries.push(['view', view]);
  return searchOf(entries, steps);
}

function areasOf({ parameters, report }: Reading, choices: CompareChoices): readonly string[] {
  const asked = [...new Set(parameters.getAll('area').flatMap((value) => value.split(',')))];
  const valid = asked.filter((code) => choices.areas.includes(code));
  const shown = valid.length > 0 ? valid : choices.initial.areas;
  for (const code of asked.filter((one) => !valid.includes(one))) {
    report('unknown-area', code, ...shown);
  }
  return shown;
}

/** The comparison that an address asks for, or the nearest valid one. */
export function decodeCompareView(
  search: string,
  choices: CompareChoices,
  steps: readonly Migration[] = migrations,
): Decoded<CompareView> {
  const known = ['before', 'after', 'area', 'residence', 'indicator'];
  return decode(search, known, ['area'], steps, (reading) => {
    const { initial, periods, residences, indicators } = choices;
    const [before, after] = inOrder(
      periodOf(reading, 'before', periods, initial.before),
      periodOf(reading, 'after', periods, initial.after),
      choices,
      reading.report,
    );
    return {
      before,
      after,
      areas: areasOf(reading, choices),
      residence: choice(reading, 'residence', residences, initial.residence, 'unknown-residence'),
      indicator: choice(reading, 'indicator', indicators, initial.indicator, 'unknown-indicator'),
    };
  });
}

/** Address of a comparison from `?` on; '' where all is as by default. */
export function encodeCompareView(
  view: CompareView,
  { initial }: CompareChoices,
  steps: readonly Migration[] = migrations,
): string {
  const entries: [string, string][] = [];
  for (const name of ['before', 'after', 'residence', 'indicator'] as const) {
    if (view[name] !== initial[name]) entries.push([name, view[name]]);
  }
  if (view.areas.join() !== initial.areas.join()) {
    for (const code of view.areas) entries.push(['area', code]);
  }
  return searchOf(entries, steps);
}
