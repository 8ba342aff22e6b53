import { codeListByName } from '../../codebook/index.ts';
import type { Text } from '../../i18n/language.ts';
import { dimensionOf, dimensions } from './dimensions.ts';
import type { RegistryIndicator } from './entry.ts';

/** Breakdown of an indicator's own classes, as in the column `breakdown`: `none` without any. */
export function mainBreakdown({ measure }: RegistryIndicator): string {
  const cut = measure.cuts && dimensionOf(measure.cuts.dimension).id;
  return [cut, measure.classes].filter((name) => typeof name === 'string').join(' x ') || 'none';
}

/** Breakdown of the classes shown in villages. */
export function broadBreakdown(entry: RegistryIndicator): string {
  return entry.measure.broad?.classes ?? mainBreakdown(entry);
}

/** Further breakdowns of an indicator, each once, as in the column `breakdown`. */
export function furtherBreakdowns({ measure }: RegistryIndicator): readonly string[] {
  const names = measure.breakdowns.map(({ dimension, whole }) =>
    [dimensionOf(dimension).id, whole ? null : measure.classes]
      .filter((name) => name !== null)
      .join(' x '),
  );
  return [...new Set(names)];
}

const dimensionLabels: ReadonlyMap<string, ReadonlyMap<string, Text>> = new Map(
  Object.values(dimensions).map(({ id }) => [
    id,
    new Map(
      Object.values(dimensions)
        .filter((one) => one.id === id)
        .flatMap(({ classes }) => classes.map(({ code, label }) => [code, label] as const)),
    ),
  ]),
);

const ages = new Map(codeListByName('age_group5').codes.map(({ code, label }) => [code, label]));

/** Label of one code of a category, of the dimension at its place in the breakdown. */
function codeLabel(entry: RegistryIndicator, dimension: string, code: string): Text | undefined {
  const { parts, classes, broad, cuts } = entry.measure;
  const own = [
    ...(classes === dimension ? parts : []),
    ...(broad?.classes === dimension ? broad.parts : []),
    ...(classes === dimension ? (cuts?.groups[0]?.parts ?? []) : []),
  ];
  return (
    own.find((part) => part.code === code)?.label ??
    dimensionLabels.get(dimension)?.get(code) ??
    (dimension === 'age' ? ages.get(code) : undefined)
  );
}

/**
 * Words of a category of an indicator's breakdown; null for `total`, which alone says nothing. Throws where a code is not
 * declared.
 */
export function categoryLabel(
  entry: RegistryIndicator,
  breakdown: string,
  category: string,
): Text | null {
  if (category === 'total') return null;
  const names = breakdown.split(' x ');
  const labels = category.split(' x ').flatMap((code, index) => {
    if (code === 'total') return [];
    const label = codeLabel(entry, names[index] ?? '', code);
    if (!label) throw new Error(`${entry.id}: no class ${code} of ${names[index] ?? breakdown}`);
    return [label];
  });
  return {
    id: labels.map((label) => label.id).join(', '),
    en: labels.map((label) => label.en).join(', '),
  };
}
