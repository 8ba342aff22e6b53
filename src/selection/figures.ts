import { indonesia, kepri, type Area } from '../geography/area.ts';
import {
  foodPovertyLine,
  gini,
  indicators,
  islandsInhabited,
  islandsNamed,
  nonfoodPovertyLine,
  poorPopulation,
  povertyGap,
  povertyLine,
  povertyRate,
  povertySeverity,
} from '../indicators/index.ts';
import { defaultPair, periodPairs, type PeriodPair } from './pairs.ts';
import { isCount, type Indicator } from '../indicators/indicator.ts';
import type { Question, RegistryQuestion } from './question.ts';
import { registryFigures, type RegistryHolding } from './registry-figures.ts';

/** A figure of the site: its id is its anchor and the name of its CSV. */
export interface Figure {
  readonly id: string;
  readonly question: Question | RegistryQuestion;
}

/** What must be known of the data to list the figures. */
export interface Catalogue {
  readonly areas: readonly Area[];
  /** Indicator id to the periods for which a regency has a figure, ascending. */
  readonly regencyPeriods: ReadonlyMap<string, readonly string[]>;
  /** Indicator id to the periods in which provinces can be ranked, ascending. */
  readonly provincePeriods: ReadonlyMap<string, readonly string[]>;
  /** What the registry has figures of. */
  readonly registry: readonly RegistryHolding[];
}

export function regencyCodes(areas: readonly Area[]): readonly string[] {
  return areas
    .filter((area) => area.level === 'regency' && area.parent === kepri)
    .map((area) => area.code)
    .sort();
}

const total = ['total'] as const;

/** Figures of the trend page, by the part of their id. */
export const trendFigures = {
  tingkat: { indicators: [povertyRate.id], areas: [kepri] },
  jumlah: { indicators: [poorPopulation.id], areas: [kepri] },
  kedalaman: { indicators: [povertyGap.id], areas: [kepri] },
  keparahan: { indicators: [povertySeverity.id], areas: [kepri] },
  garis: {
    indicators: [povertyLine.id, foodPovertyLine.id, nonfoodPovertyLine.id],
    areas: [kepri],
    categories: total,
  },
  ketimpangan: { indicators: [gini.id], areas: [kepri] },
  indonesia: { indicators: [povertyRate.id], areas: [indonesia, kepri], categories: total },
  peringkat: { indicators: [povertyRate.id], level: 'province', categories: total },
} as const satisfies Readonly<Record<string, Question>>;

/** Every province in one period, with Indonesia. */
export function provincesQuestion(period: string, areas: readonly Area[]): Question {
  const provinces = areas.filter((area) => area.level === 'province').map((area) => area.code);
  return {
    indicators: [povertyRate.id],
    areas: [indonesia, ...provinces],
    periods: [period],
    categories: total,
  };
}

/** Figures of the home page, by the part of their id. */
export const homeFigures = {
  tren: { indicators: [povertyRate.id], areas: [kepri], categories: total },
  jumlah: { indicators: [poorPopulation.id], areas: [kepri], categories: total },
  banding: partsQuestion(defaultPair),
} as const satisfies Readonly<Record<string, Question>>;

/** Indicators drawn for each regency on the trend page. */
export const regencyTrends = [povertyRate, povertyGap, povertySeverity, povertyLine] as const;

/** All figures of one indicator for the province and its regencies. */
export function regencyQuestion(indicator: string, areas: readonly Area[]): Question {
  return {
    indicators: [indicator],
    areas: [indonesia, kepri, ...regencyCodes(areas)],
    categories: total,
  };
}

/** The regencies beside the province in every period. */
export function regencyTrendQuestion(indicator: string, areas: readonly Area[]): Question {
  return { ...regencyQuestion(indicator, areas), areas: [kepri, ...regencyCodes(areas)] };
}

/** One state of the map. */
export function mapQuestion(indicator: string, period: string, areas: readonly Area[]): Question {
  return { ...regencyQuestion(indicator, areas), periods: [period] };
}

/** Named and inhabited islands of each regency. */
export function islandsQuestion(period: string, areas: readonly Area[]): Question {
  return {
    indicators: [islandsNamed.id, islandsInhabited.id],
    areas: [kepri, ...regencyCodes(areas)],
    periods: [period],
    categories: total,
  };
}

/** All that the compare page can be asked: rate and count of Indonesia, Kepri and its regencies. */
export function compareQuestion(areas: readonly Area[]): Question {
  return {
    indicators: [povertyRate.id, poorPopulation.id],
    areas: [indonesia, kepri, ...regencyCodes(areas)],
  };
}

/** Rate and count of the province in every period and residence. */
export const allPeriodsQuestion: Question = {
  indicators: [povertyRate.id, poorPopulation.id],
  areas: [kepri],
};

/** All that the compare page says of two periods. */
export function pairQuestion(before: string, after: string, areas: readonly Area[]): Question {
  return { ...compareQuestion(areas), periods: [before, after] };
}

/** One indicator in two periods; counts leave out Indonesia, which would dwarf the others. */
export function twoPeriodsQuestion(
  indicator: Indicator,
  { before, after }: PeriodPair,
  areas: readonly Area[],
): Question {
  const own = [kepri, ...regencyCodes(areas)];
  return {
    indicators: [indicator.id],
    areas: isCount(indicator.unit) ? own : [indonesia, ...own],
    periods: [before, after],
  };
}

/** The rate of all areas in one period, to compare them with each other. */
export function betweenAreasQuestion(period: string, areas: readonly Area[]): Question {
  return mapQuestion(povertyRate.id, period, areas);
}

/** Rate and count of the province in two periods: what the change of the count is split from. */
export function partsQuestion({ before, after }: PeriodPair): Question {
  return {
    indicators: [povertyRate.id, poorPopulation.id],
    areas: [kepri],
    periods: [before, after],
    categories: total,
  };
}

/** The poverty figures of one area, beside those of the areas above it. */
export function profileQuestion(code: string): Question {
  return {
    indicators: [
      povertyRate.id,
      poorPopulation.id,
      povertyGap.id,
      povertySeverity.id,
      povertyLine.id,
    ],
    areas: code === kepri ? [indonesia, kepri] : [indonesia, kepri, code],
    categories: total,
  };
}

/** The poverty figures of the province by residence; no regency has any. */
export const residenceQuestion: Question = {
  ...profileQuestion(kepri),
  areas: [kepri],
  categories: ['urban', 'rural'],
};

/** Indicators drawn as trends in a profile. */
export const profileTrends = [povertyRate, povertyGap, povertyLine] as const;

/** One trend of a profile, beside the area above it. */
export function profileTrendQuestion(code: string, indicator: string): Question {
  return {
    indicators: [indicator],
    areas: code === kepri ? [indonesia, kepri] : [kepri, code],
    categories: total,
  };
}

/** Every published figure of one area, all residences together. */
export function everyFigureQuestion(code: string): Question {
  return {
    indicators: indicators.map((indicator) => indicator.id),
    areas: [code],
    categories: total,
  };
}

/** The same of the areas above it, to stand beside. */
export function keyFiguresQuestion(code: string): Question {
  return {
    ...everyFigureQuestion(code),
    areas: code === kepri ? [indonesia, kepri] : [indonesia, kepri, code],
  };
}

/** All figures of the site, in the order of the pages. */
export function figures({
  areas,
  regencyPeriods,
  provincePeriods,
  registry,
}: Catalogue): readonly Figure[] {
  const named = (page: string, questions: Readonly<Record<string, Question>>): Figure[] =>
    Object.entries(questions).map(([part, question]) => ({ id: `${page}-${part}`, question }));
  const list = [...named('beranda', homeFigures), ...named('kemiskinan', trendFigures)];
  const ranked = provincePeriods.get(povertyRate.id)?.at(-1);
  if (ranked) {
    list.push({ id: 'kemiskinan-provinsi', question: provincesQuestion(ranked, areas) });
  }
  for (const indicator of regencyTrends) {
    list.push({
      id: `kemiskinan-kabupaten-kota-${indicator.id}`,
      question: regencyTrendQuestion(indicator.id, areas),
    });
  }
  for (const indicator of indicators.filter((entry) => entry.mapped)) {
    const periods = regencyPeriods.get(indicator.id) ?? [];
    if (periods.length > 1) {
      list.push({
        id: `peta-${indicator.id}-semua`,
        question: regencyQuestion(indicator.id, areas),
      });
    }
    for (const period of periods) {
      list.push({
        id: `peta-${indicator.id}-${period}`,
        question: mapQuestion(indicator.id, period, areas),
      });
    }
  }
  const counted = regencyPeriods.get(islandsNamed.id)?.at(-1);
  if (counted) list.push({ id: 'peta-pulau', question: islandsQuestion(counted, areas) });
  list.push({ id: 'bandingkan', question: compareQuestion(areas) });
  list.push({ id: 'bandingkan-semua', question: allPeriodsQuestion });
  for (const pair of periodPairs) {
    for (const indicator of [povertyRate, poorPopulation]) {
      list.push({
        id: `bandingkan-${pair.slug}-${indicator.id}`,
        question: twoPeriodsQuestion(indicator, pair, areas),
      });
    }
    list.push({ id: `bandingkan-${pair.slug}-penguraian`, question: partsQuestion(pair) });
    list.push({
      id: `bandingkan-${pair.slug}-wilayah`,
      question: betweenAreasQuestion(pair.after, areas),
    });
  }
  for (const code of [kepri, ...regencyCodes(areas)]) {
    for (const { id } of profileTrends) {
      list.push({ id: `wilayah-${code}-${id}`, question: profileTrendQuestion(code, id) });
    }
    list.push({ id: `wilayah-${code}-angka`, question: everyFigureQuestion(code) });
  }
  return [...list, ...registryFigures(registry, areas)];
}
