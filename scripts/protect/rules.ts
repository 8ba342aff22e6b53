import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AreaLevel } from '../../src/geography/area.ts';
import { root } from '../command.ts';

/** Levels of registry tables, from the largest area to the smallest. */
export const registryLevels = ['province', 'regency', 'district', 'village'] as const;
export type RegistryLevel = (typeof registryLevels)[number] & AreaLevel;

/**
 * The declared rules of disclosure control (`data/regsosek/rules.json`): defaults that the owner of
 * the data confirms or changes. Every field is required.
 */
export interface RuleSet {
  readonly name: string;
  readonly version: string;
  readonly perturbation: {
    /** Largest noise D, its variance V, and the largest count above 0 that is never published. */
    readonly maximum: number;
    readonly variance: number;
    readonly threshold: number;
    /** A CSV beside the rule set that replaces the computed table, or null. */
    readonly table: string | null;
  };
  readonly detail: {
    /** Most dimensions of a table at each level. */
    readonly dimensions: Readonly<Record<RegistryLevel, number>>;
    readonly villageCategories: number;
    /** Classes of these dimensions in villages, and beside specific data. */
    readonly broadClasses: Readonly<Record<string, readonly string[]>>;
    /** Dimensions shown at this level and above it only, or below it only. */
    readonly onlyFrom: Readonly<Record<string, RegistryLevel>>;
    readonly onlyBelow: Readonly<Record<string, RegistryLevel>>;
  };
  readonly specific: {
    /** True where the attribute is specific data (UU 27/2022 article 4), false where open. */
    readonly attributes: Readonly<Record<string, boolean>>;
    /** Most dimensions of a table of specific data; a level that is absent has none. */
    readonly dimensions: Readonly<Partial<Record<RegistryLevel, number>>>;
    /** Dimensions that may stand beside the attribute. */
    readonly with: readonly string[];
  };
  readonly shares: {
    readonly base: number;
    readonly decimalsFrom: number;
    readonly decimals: { readonly below: number; readonly above: number };
    /** Percentage points of 100 x sqrt(V) / base above which a share is marked. */
    readonly lowReliability: number;
  };
  readonly floor: number;
  readonly sparse: { readonly below: number; readonly share: number };
  readonly group: { readonly share: number; readonly allBut: number };
  readonly magnitudes: {
    /** Indicators whose mean the owner has switched on. */
    readonly indicators: readonly string[];
    readonly families: number;
    readonly contributors: number;
    /** p of the p % rule. */
    readonly dominance: number;
    readonly digits: number;
    readonly levels: readonly RegistryLevel[];
  };
}

/** A rule set as read: `sha256` names its exact bytes, `folder` is where its table is looked for. */
export interface LoadedRules {
  readonly rules: RuleSet;
  readonly sha256: string;
  readonly folder: string;
}

type Check = (value: unknown) => string | null;
type Shape = { readonly [field: string]: Check | Shape };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLevel = (value: unknown): boolean => registryLevels.some((level) => level === value);

const text: Check = (value) => (typeof value === 'string' && value !== '' ? null : 'a text');
const whole =
  (least: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least ? null : `a whole number from ${least}`;
const above: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? null : 'a number above 0';
const part: Check = (value) =>
  typeof value === 'number' && value > 0 && value <= 1 ? null : 'a number above 0, at most 1';
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => check(one) === null) ? null : 'a list';
const mapOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every((one) => check(one) === null)
      ? null
      : 'an object of such values';
const level: Check = (value) => (isLevel(value) ? null : `one of ${registryLevels.join(', ')}`);
const someLevels: Check = (value) =>
  isRecord(value) && Object.keys(value).every(isLevel)
    ? mapOf(whole(0))(value)
    : `an object with the levels ${registryLevels.join(', ')}`;
const everyLevel: Check = (value) =>
  isRecord(value) && registryLevels.every((one) => one in value)
    ? someLevels(value)
    : `an object with the levels ${registryLevels.join(', ')}`;
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'true or false');

const shape: Shape = {
  name: text,
  version: text,
  perturbation: {
    maximum: whole(1),
    variance: above,
    threshold: whole(0),
    table: (value) => (value === null ? null : text(value)),
  },
  detail: {
    dimensions: everyLevel,
    villageCategories: whole(1),
    broadClasses: mapOf(listOf(text)),
    onlyFrom: mapOf(level),
    onlyBelow: mapOf(level),
  },
  specific: { attributes: mapOf(flag), dimensions: someLevels, with: listOf(text) },
  shares: {
    base: whole(1),
    decimalsFrom: whole(1),
    decimals: { below: whole(0), above: whole(0) },
    lowReliability: above,
  },
  floor: whole(0),
  sparse: { below: whole(1), share: part },
  group: { share: part, allBut: whole(0) },
  magnitudes: {
    indicators: listOf(text),
    families: whole(1),
    contributors: whole(1),
    dominance: above,
    digits: whole(1),
    levels: listOf(level),
  },
};

function problemsOf(value: unknown, expected: Shape, path: string): readonly string[] {
  if (!isRecord(value)) return [`"${path.slice(0, -1) || 'the rule set'}" is not an object`];
  const unknown = Object.keys(value)
    .filter((field) => !(field in expected))
    .map((field) => `"${path}${field}" is unknown; remove it`);
  const wrong = Object.entries(expected).flatMap(([field, check]) => {
    const name = `${path}${field}`;
    const own = value[field];
    if (typeof check !== 'function') return problemsOf(own, check, `${name}.`);
    const wanted = check(own);
    return wanted === null ? [] : [`"${name}" is ${JSON.stringify(own)}; write ${wanted}`];
  });
  return [...unknown, ...wrong];
}

export const declaredRules = join(root, 'data', 'regsosek', 'rules.json');

/** Rules from the text of a rule set; throws a sentence that names each field that is wrong. */
export function parseRules(content: string, file: string): RuleSet {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (cause) {
    throw new Error(`${file}: cannot be read as JSON; restore it from the repository`, { cause });
  }
  const problems = problemsOf(parsed, shape, '');
  if (problems.length > 0) throw new Error(problems.map((one) => `${file}: ${one}`).join('\n'));
  return parsed as RuleSet;
}

/** Reads and checks a rule set; throws where it is missing or malformed. */
export async function readRules(file: string = declaredRules): Promise<LoadedRules> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file}: cannot be read; restore it from the repository`, { cause });
  }
  return {
    rules: parseRules(content, file),
    sha256: createHash('sha256').update(content).digest('hex'),
    folder: join(file, '..'),
  };
}
