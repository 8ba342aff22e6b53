import type { AreaLevel } from '../../src/geography/area.ts';
import { total, type TableSpec } from './cells.ts';
import { registryLevels, type RegistryLevel, type RuleSet } from './rules.ts';

/** True where the table rests on specific data: its indicator says so, or one of its dimensions. */
export function isSpecific(spec: TableSpec, rules: RuleSet): boolean {
  return (
    spec.sensitivity === 'specific' ||
    spec.dimensions.some((dimension) => rules.specific.attributes[dimension] === true)
  );
}

const rank = (level: AreaLevel): number => registryLevels.findIndex((one) => one === level);

/** Dimensions of the table whose classes are finer than the broad ones. */
function fineDimensions(spec: TableSpec, rules: RuleSet): readonly string[] {
  const classes: (readonly [string | null, readonly string[]])[] = [
    [spec.categoryOf, spec.categories.map(({ code }) => code)],
    [spec.breakdown?.dimension ?? null, spec.breakdown?.groups ?? []],
  ];
  return classes.flatMap(([dimension, codes]) => {
    const broad = dimension === null ? undefined : rules.detail.broadClasses[dimension];
    return dimension !== null && broad && codes.some((code) => !broad.includes(code))
      ? [dimension]
      : [];
  });
}

/**
 * Why the rules forbid a table at a level, as one sentence, or null where they allow it: number of
 * dimensions, categories and classes in villages, dimensions bound to levels, and specific data.
 */
export function refusalAt(spec: TableSpec, level: RegistryLevel, rules: RuleSet): string | null {
  const { detail, specific } = rules;
  const count = spec.dimensions.length;
  const said = `${spec.id} at the ${level}`;
  if (spec.kind === 'mean') {
    const { indicators, levels } = rules.magnitudes;
    if (!indicators.includes(spec.indicator)) return `${said}: means are not switched on`;
    if (!levels.includes(level)) return `${said}: no means at this level`;
  }
  const most = detail.dimensions[level];
  if (count > most) return `${said}: ${count} dimensions of at most ${most}`;
  for (const dimension of spec.dimensions) {
    const from = detail.onlyFrom[dimension];
    if (from && rank(level) > rank(from)) return `${said}: ${dimension} only from the ${from} up`;
    const below = detail.onlyBelow[dimension];
    if (below && rank(level) <= rank(below)) return `${said}: ${dimension} only below the ${below}`;
  }
  const fine = fineDimensions(spec, rules);
  if (level === 'village') {
    const cells = spec.categories.length * (spec.breakdown?.groups.length ?? 1);
    if (cells > detail.villageCategories) {
      return `${said}: ${cells} categories of at most ${detail.villageCategories}`;
    }
    if (fine.length > 0) return `${said}: ${fine.join(', ')} in classes finer than the broad ones`;
  }
  if (!isSpecific(spec, rules)) return null;
  const allowed = specific.dimensions[level] ?? 0;
  if (count > allowed) {
    return `${said}: specific data with ${count} dimensions of at most ${allowed}`;
  }
  const beside = spec.breakdown?.dimension;
  if (beside !== undefined && !specific.with.includes(beside)) {
    return `${said}: specific data beside ${beside}`;
  }
  return beside !== undefined && fine.includes(beside)
    ? `${said}: specific data beside ${beside} in fine classes`
    : null;
}

/** Levels of a table that it wants and the rules allow, from the largest area to the smallest. */
export function allowedLevels(spec: TableSpec, rules: RuleSet): readonly RegistryLevel[] {
  return registryLevels.filter(
    (level) => spec.levels.includes(level) && refusalAt(spec, level, rules) === null,
  );
}

function malformed(spec: TableSpec): string | null {
  const codes = spec.categories.map(({ code }) => code);
  const groups = spec.breakdown?.groups ?? [];
  const named = [spec.categoryOf, spec.breakdown?.dimension ?? null];
  const missing = named.find((one) => one !== null && !spec.dimensions.includes(one));
  const weighted = spec.categories.filter(({ weight }) => weight !== undefined).length;
  if (new Set(spec.dimensions).size < spec.dimensions.length) return 'a dimension is named twice';
  if (missing) return `${missing} is not among its dimensions`;
  if (new Set(codes).size < codes.length || new Set(groups).size < groups.length) {
    return 'a category or group is named twice';
  }
  if (codes.includes(total) || groups.includes(total)) return `"${total}" is the code of the base`;
  if (spec.breakdown && groups.length === 0) return 'its breakdown has no groups';
  if (spec.kind === 'mean' ? codes.length > 0 : spec.kind !== 'count' && codes.length === 0) {
    return `a ${spec.kind} with ${codes.length} categories`;
  }
  if (codes.length > 1 && spec.categoryOf === null) return 'its categories are of no dimension';
  if (spec.kind === 'ratio' && codes.length !== 1) return 'a ratio has one category';
  if (weighted !== (spec.kind === 'index' ? codes.length : 0)) {
    return 'every category of an index has a weight, and no other category';
  }
  return null;
}

/**
 * The tables as they may be tabulated: `levels` cut to those that the rules allow. A table that
 * loses all its levels is left out. Throws where a table contradicts itself or an id stands twice.
 */
export function plannedTables(specs: readonly TableSpec[], rules: RuleSet): readonly TableSpec[] {
  const ids = new Set<string>();
  for (const spec of specs) {
    const problem = ids.has(spec.id) ? 'this id stands twice' : malformed(spec);
    if (problem) throw new Error(`table ${spec.id}: ${problem}; mend its declaration`);
    ids.add(spec.id);
  }
  return specs
    .map((spec) => ({ ...spec, levels: allowedLevels(spec, rules) }))
    .filter(({ levels }) => levels.length > 0);
}
