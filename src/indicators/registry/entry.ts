import { codeListByName } from '../../codebook/index.ts';
import type { Text } from '../../i18n/language.ts';
import type { Indicator, Topic } from '../indicator.ts';
import type { Part, Population, RegistryMeasure } from './measure.ts';

export interface RegistryIndicator extends Indicator {
  readonly measure: RegistryMeasure;
}

interface Words {
  readonly id: string;
  readonly topic: Topic;
  readonly label: readonly [id: string, en: string];
  readonly definition: readonly [id: string, en: string];
  readonly short?: readonly [id: string, en: string];
  readonly axis?: readonly [id: string, en: string];
  readonly unit?: Indicator['unit'];
  readonly direction?: Indicator['direction'];
}

type Counted = Pick<RegistryMeasure, 'figure' | 'population' | 'universe'> &
  Partial<Omit<RegistryMeasure, 'kind' | 'figure' | 'population' | 'universe'>>;

const text = ([id, en]: readonly [string, string]): Text => ({ id, en });

const axes: Readonly<Record<Population, readonly [string, string]>> = {
  family: ['persen keluarga', 'percent of families'],
  person: ['persen penduduk', 'percent of persons'],
};
const counted: Readonly<Record<Population, readonly [string, string]>> = {
  family: ['keluarga', 'families'],
  person: ['orang', 'persons'],
};

const registrySurvey: Text = { id: 'Regsosek', en: 'Regsosek' };

/** An indicator of the registry; shares and distributions are percentages of their base. */
export function registryEntry(words: Words, measure: Counted): RegistryIndicator {
  const isShare = measure.figure === 'share' || measure.figure === 'distribution';
  const ofCount = measure.population === 'family' ? 'families' : 'persons';
  const axis = isShare ? axes[measure.population] : counted[measure.population];
  return {
    id: words.id,
    topic: words.topic,
    label: text(words.label),
    short: text(words.short ?? words.label),
    axis: text(words.axis ?? axis),
    definition: text(words.definition),
    unit: words.unit ?? (isShare ? 'percent' : ofCount),
    decimals: [{ decimals: isShare ? 1 : (measure.decimals ?? 0) }],
    range: isShare ? { min: 0, max: 100 } : { min: 0 },
    direction: words.direction ?? 'neutral',
    additive: false,
    survey: registrySurvey,
    mapped: isShare && measure.figure === 'share' && !measure.cuts,
    measure: {
      kind: 'registry',
      atom: null,
      parts: [],
      classes: null,
      attributes: [],
      breakdowns: [],
      lowest: 'village',
      sensitivity: 'open',
      needs: [],
      ...measure,
    },
  };
}

/** The class of those of whom `atom`, a truth value, holds: the one part of a share. */
export function yes(label: readonly [string, string], disclosive = false): readonly Part[] {
  return [{ code: 'yes', label: text(label), when: 'atom = 1', ...(disclosive && { disclosive }) }];
}

/** Condition over `atom`: one of these whole numbers. */
export const among = (keys: readonly number[]): string => `atom IN (${keys.join(', ')})`;

/** The codes of a code list as classes; `disclosive` are codes that a family would hide. */
export function codesOf(list: string, disclosive: readonly string[] = []): readonly Part[] {
  return codeListByName(list).codes.map(({ code, label }) => ({
    code,
    label,
    ...(disclosive.includes(code) && { disclosive: true }),
  }));
}
