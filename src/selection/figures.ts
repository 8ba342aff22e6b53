import { indonesia, kepri, type Area } from '../geography/area.ts';
import {
  foodPovertyLine,
  gini,
  indicators,
  nonfoodPovertyLine,
  poorPopulation,
  povertyGap,
  povertyLine,
  povertyRate,
  povertySeverity,
} from '../indicators/index.ts';
import { periodPairs } from './pairs.ts';
import type { Question } from './question.ts';

/** A figure of the site: its id is its anchor and the name of its CSV. */
export interface Figure {
  readonly id: string;
  readonly question: Question;
}

/** What must be known of the data to list the figures. */
export interface Catalogue {
  readonly areas: readonly Area[];
  /** Indicator id to the periods for which a regency has a figure, ascending. */
  readonly regencyPeriods: ReadonlyMap<string, readonly string[]>;
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
  gini: { indicators: [gini.id], areas: [kepri] },
  indonesia: { indicators: [povertyRate.id], areas: [indonesia, kepri], categories: total },
  provinsi: { indicators: [povertyRate.id], level: 'province', categories: total },
} as const satisfies Readonly<Record<string, Question>>;

/** All figures of one indicator for the province and its regencies. */
export function regencyQuestion(indicator: string, areas: readonly Area[]): Question {
  return {
    indicators: [indicator],
    areas: [indonesia, kepri, ...regencyCodes(areas)],
    categories: total,
  };
}

/** One state of the map. */
export function mapQuestion(indicator: string, period: string, areas: readonly Area[]): Question {
  return { ...regencyQuestion(indicator, areas), periods: [period] };
}

/** All that the compare page can be asked: rate and count of Indonesia, Kepri and its regencies. */
export function compareQuestion(areas: readonly Area[]): Question {
  return {
    indicators: [povertyRate.id, poorPopulation.id],
    areas: [indonesia, kepri, ...regencyCodes(areas)],
  };
}

export function pairQuestion(before: string, after: string, areas: readonly Area[]): Question {
  return { ...compareQuestion(areas), periods: [before, after] };
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

/** Every published figure of one area. */
export function keyFiguresQuestion(code: string): Question {
  return {
    indicators: indicators.map((indicator) => indicator.id),
    areas: code === kepri ? [indonesia, kepri] : [indonesia, kepri, code],
    categories: total,
  };
}

/** All figures of the site, in the order of the pages. */
export function figures({ areas, regencyPeriods }: Catalogue): readonly Figure[] {
  const list: Figure[] = Object.entries(trendFigures).map(([part, question]) => ({
    id: `kemiskinan-${part}`,
    question,
  }));
  for (const indicator of [povertyRate, povertyGap, povertySeverity, povertyLine]) {
    list.push({
      id: `kemiskinan-kabupaten-kota-${indicator.id}`,
      question: regencyQuestion(indicator.id, areas),
    });
  }
  for (const indicator of indicators.filter((entry) => entry.mapped)) {
    for (const period of regencyPeriods.get(indicator.id) ?? []) {
      list.push({
        id: `peta-${indicator.id}-${period}`,
        question: mapQuestion(indicator.id, period, areas),
      });
    }
  }
  list.push({ id: 'bandingkan', question: compareQuestion(areas) });
  for (const { slug, before, after } of periodPairs) {
    list.push({ id: `bandingkan-${slug}`, question: pairQuestion(before, after, areas) });
  }
  for (const code of [kepri, ...regencyCodes(areas)]) {
    list.push({ id: `wilayah-${code}-kemiskinan`, question: profileQuestion(code) });
    list.push({ id: `wilayah-${code}-angka`, question: keyFiguresQuestion(code) });
  }
  return list;
}
