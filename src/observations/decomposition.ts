import { comparability, type Refusal } from './comparability.ts';
import type { Observation, SeriesBreak } from './observation.ts';
import { printedInterval, type Interval } from './rounding.ts';

/** A rate in percent and the count of persons it belongs to, of one area, period and category. */
export interface RateAndCount {
  readonly rate: Observation;
  readonly count: Observation;
}

/** An amount in the unit of the count, and its least and greatest value over all roundings. */
export interface Effect {
  readonly value: number;
  readonly interval: Interval;
}

/** The change of a count in two parts, which add up to it. */
export interface Decomposition {
  readonly comparable: true;
  readonly change: number;
  readonly rate: Effect;
  readonly population: Effect;
  /** Population implied by each count and its rate, before and after. */
  readonly implied: readonly [number, number];
}

interface Corner {
  readonly rate: number;
  readonly count: number;
}

const impliedPopulation = ({ rate, count }: Corner): number => (count / rate) * 100;

const rateEffect = (before: Corner, after: Corner): number =>
  ((after.rate - before.rate) / 100) * ((impliedPopulation(before) + impliedPopulation(after)) / 2);

const populationEffect = (before: Corner, after: Corner): number =>
  (impliedPopulation(after) - impliedPopulation(before)) * ((before.rate + after.rate) / 200);

function corners({ rate, count }: RateAndCount): readonly Corner[] {
  const rates = printedInterval(rate);
  const counts = printedInterval(count);
  return [rates.low, rates.high].flatMap((oneRate) =>
    [counts.low, counts.high].map((oneCount) => ({ rate: oneRate, count: oneCount })),
  );
}

function assertPair({ rate, count }: RateAndCount): void {
  const places = [rate, count].map((row) => `${row.area_code} ${row.period} ${row.category}`);
  if (places[0] !== places[1]) {
    throw new Error(`rate of ${places[0]} with a count of ${places[1]}; give both of one cell`);
  }
  if (rate.unit !== 'percent') {
    throw new Error(`${rate.indicator} is in ${rate.unit}; give a rate in percent`);
  }
}

/**
 * How much of the change of a count comes from its rate and how much from the population: with
 * N = count / rate, the rate effect is the change of the rate times the mean N, the population
 * effect the change of N times the mean rate (Kitagawa 1955, the case of one group). Each effect is
 * monotone in each of the four figures, so the corners of their rounding bound it. Refused where
 * either series may not be compared, and where a rate may be zero before rounding.
 */
export function decompose(
  before: { readonly rate: Observation | undefined; readonly count: Observation | undefined },
  after: { readonly rate: Observation | undefined; readonly count: Observation | undefined },
  breaks: readonly SeriesBreak[],
): Decomposition | Refusal {
  for (const verdict of [
    comparability(before.count, after.count, breaks),
    comparability(before.rate, after.rate, breaks),
  ]) {
    if (!verdict.comparable) return verdict;
  }
  const from = before as RateAndCount;
  const to = after as RateAndCount;
  assertPair(from);
  assertPair(to);
  if ([from, to].some(({ rate }) => printedInterval(rate).low <= 0)) {
    return { comparable: false, reason: 'no-population' };
  }

  const one: Corner = { rate: from.rate.value, count: from.count.value };
  const other: Corner = { rate: to.rate.value, count: to.count.value };
  const pairs = corners(from).flatMap((start) => corners(to).map((end) => [start, end] as const));
  const effect = (of: (start: Corner, end: Corner) => number): Effect => {
    const values = pairs.map(([start, end]) => of(start, end));
    return {
      value: of(one, other),
      interval: { low: Math.min(...values), high: Math.max(...values) },
    };
  };
  return {
    comparable: true,
    change: other.count - one.count,
    rate: effect(rateEffect),
    population: effect(populationEffect),
    implied: [impliedPopulation(one), impliedPopulation(other)],
  };
}
