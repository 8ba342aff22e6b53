import { dimensionOf } from '../../src/indicators/registry/dimensions.ts';
import type { RegistryIndicator } from '../../src/indicators/registry/index.ts';
import {
  registryLevels,
  type Breakdown,
  type Part,
  type RegistryLevel,
  type RegistryMeasure,
} from '../../src/indicators/registry/measure.ts';
import type { Category, TableSpec } from '../protect/cells.ts';

/** A table and how its cells are counted. */
export interface RegistryTable {
  readonly spec: TableSpec;
  readonly measure: RegistryMeasure;
  /** The classes of this table: those of the measure, its broad ones, or none. */
  readonly parts: readonly Part[];
  /** Dimension of the groups, or null; groups of a cut have counts of their own. */
  readonly by: Breakdown['dimension'] | null;
  /** Optional columns of an extract that it needs beside those of its indicator. */
  readonly needs: readonly string[];
}

const downTo = (lowest: RegistryLevel): readonly RegistryLevel[] =>
  registryLevels.slice(0, registryLevels.indexOf(lowest) + 1);

const categoryOf = ({ code, disclosive, weight }: Part): Category => ({
  code,
  ...(disclosive && { disclosive }),
  ...(weight !== undefined && { weight }),
});

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** All tables of an indicator: the whole, its broad classes, and one for each breakdown. */
export function tablesOf(indicator: RegistryIndicator): readonly RegistryTable[] {
  const { id, unit, measure } = indicator;
  if (measure.cuts) return cutTables(indicator);
  const common = {
    indicator: id,
    kind: measure.figure,
    unit: measure.population,
    valueUnit: unit,
    sensitivity: measure.sensitivity,
    ...(measure.scale !== undefined && { scale: measure.scale }),
    ...(measure.decimals !== undefined && { decimals: measure.decimals }),
  } as const;
  const whole: RegistryTable = {
    measure,
    parts: measure.parts,
    by: null,
    needs: [],
    spec: {
      ...common,
      id,
      dimensions: measure.attributes,
      categoryOf: measure.classes,
      categories: measure.parts.map(categoryOf),
      breakdown: null,
      levels: downTo(measure.lowest),
    },
  };
  const { broad } = measure;
  const coarse: readonly RegistryTable[] = broad
    ? [
        {
          measure,
          parts: broad.parts,
          by: null,
          needs: [],
          spec: {
            ...whole.spec,
            id: `${id}.broad`,
            dimensions: unique([
              ...measure.attributes.filter((name) => name !== measure.classes),
              broad.classes,
            ]),
            categoryOf: broad.classes,
            categories: broad.parts.map(categoryOf),
            levels: downTo(broad.lowest),
          },
        },
      ]
    : [];
  const broken = measure.breakdowns.map(({ dimension: key, lowest, whole: alone = false }) => {
    const dimension = dimensionOf(key);
    const parts = alone ? [] : measure.parts;
    return {
      measure,
      parts,
      by: key,
      needs: dimension.needs ?? [],
      spec: {
        ...common,
        id: `${id}.${alone ? 'by-' : ''}${key}`,
        dimensions: unique([...(alone ? [] : measure.attributes), ...dimension.attributes]),
        categoryOf: alone ? null : measure.classes,
        categories: parts.map(categoryOf),
        breakdown: {
          dimension: dimension.id,
          groups: dimension.classes.map(({ code }) => code),
        },
        levels: downTo(lowest),
      },
    } satisfies RegistryTable;
  });
  return [whole, ...coarse, ...broken];
}

/** A table for each population of the cuts, since a table counts one. */
function cutTables({ id, unit, measure }: RegistryIndicator): readonly RegistryTable[] {
  const cuts = measure.cuts!;
  const dimension = dimensionOf(cuts.dimension);
  return (['family', 'person'] as const).flatMap((population) => {
    const groups = cuts.groups.filter((cut) => cut.population === population);
    const [first] = groups;
    if (!first) return [];
    return [
      {
        measure,
        parts: first.parts,
        by: cuts.dimension,
        needs: [],
        spec: {
          id: population === 'family' ? id : `${id}.${population}`,
          indicator: id,
          kind: measure.figure,
          unit: population,
          valueUnit: unit,
          dimensions: unique([
            dimension.id,
            ...measure.attributes,
            ...(measure.classes === null ? [] : [measure.classes]),
          ]),
          categoryOf: measure.classes,
          categories: first.parts.map(categoryOf),
          breakdown: { dimension: dimension.id, groups: groups.map(({ group }) => group) },
          levels: downTo(measure.lowest),
          sensitivity: measure.sensitivity,
          ...(measure.scale !== undefined && { scale: measure.scale }),
          ...(measure.decimals !== undefined && { decimals: measure.decimals }),
        },
      },
    ];
  });
}
