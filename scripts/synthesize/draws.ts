import { createHash } from 'node:crypto';

/** Seed of the register; another seed makes another register from the same margins. */
export const seed = 'kepri-regsosek 1';

/** The number of the values that a draw can take: 0 to 4,294,967,295. */
const values = 2 ** 32;

/** Decimal places of scores: 10,000 is one standard deviation of welfare, or one logit. */
export const unit = 10_000;

/** Scores before and after all others: units that must, or must not, get the first code. */
export const firstScore = -2_000_000_000;
export const lastScore = 2_000_000_000;

const keyOf = (name: string): string =>
  `${createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE(0)}::UBIGINT`;

const mask = `${values - 1}::UBIGINT`;

/**
 * SQL that makes the macros: `mix(number, key)` maps 32 bits one to one onto 32 bits (two rounds of
 * xor-shift and multiplication), `logistic(draw)` makes a logistic deviate of a draw in ten
 * thousandths, `normal(draw, draw)` a normal one (Box and Muller 1958).
 */
export const drawMacros: readonly string[] = [
  'CREATE MACRO shifted(h, bits) AS xor(h, h >> bits)',
  `CREATE MACRO mix(number, key) AS shifted((shifted((shifted(
     xor(number::UBIGINT, key), 16) * 2146121005::UBIGINT) & ${mask}, 15)
     * 2221713035::UBIGINT) & ${mask}, 16)`,
  `CREATE MACRO logistic(h) AS (${unit} * ln((h::DOUBLE + 0.5)
     / (${values - 0.5}::DOUBLE - h::DOUBLE)))::INTEGER`,
  `CREATE MACRO normal(h, i) AS (${unit} * sqrt(-2 * ln((h::DOUBLE + 0.5) / ${values}))
     * cos(2 * pi() * i::DOUBLE / ${values}))::INTEGER`,
];

/** SQL of the number of a unit, scrambled: the base of all its draws. */
export const scrambled = (number: string, kind: string): string =>
  `mix(${number}, ${keyOf(`unit ${kind}`)})`;

/** SQL of a draw: a whole number of 32 bits from the scrambled number `base` and the name. */
export const draw = (name: string, base = 's'): string => `mix(${base}, ${keyOf(name)})`;

/** SQL of a logistic deviate in ten thousandths. */
export const logistic = (name: string, base = 's'): string => `logistic(${draw(name, base)})`;

/** SQL that is true with a probability in percent. */
export const chance = (name: string, percent: number, base = 's'): string =>
  `${draw(name, base)} < ${Math.round((percent / 100) * values)}`;

/** SQL of a whole number from `from` to `to`, both included and equally likely. */
export const between = (name: string, from: number, to: number, base = 's'): string =>
  `(${from} + ((${draw(name, base)} * ${to - from + 1}) >> 32)::INTEGER)`;

/** SQL of a value by weights. */
export function pick(
  name: string,
  weights: readonly (readonly [value: string | number, weight: number])[],
  base = 's',
): string {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  const cases = weights.slice(0, -1).map(([value, weight]) => {
    reached += weight;
    return `WHEN ${draw(name, base)} < ${Math.round((reached / total) * values)} THEN ${value}`;
  });
  const last = weights.at(-1)?.[0] ?? 'NULL';
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE ${last} END` : String(last);
}

const drawn = /mix\((\w+), (\d+)::UBIGINT\)/g;

/** SQL with each draw as a column of its own, so that the engine makes it once. */
export function drawnOnce(sqls: readonly string[]): {
  /** SQL of the columns of draws, with their names. */
  readonly draws: readonly (readonly [name: string, sql: string])[];
  readonly sqls: readonly string[];
} {
  const draws = new Map<string, string>();
  const rewritten = sqls.map((sql) =>
    sql.replace(drawn, (call: string, base: string, key: string) => {
      const name = `"draw ${base} ${key}"`;
      draws.set(name, call);
      return name;
    }),
  );
  return { draws: [...draws], sqls: rewritten };
}
