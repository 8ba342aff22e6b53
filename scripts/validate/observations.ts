import type { Area } from '../../src/geography/area.ts';
import { notes as noteTexts } from '../../src/i18n/id/notes.ts';
import { decimalsOf } from '../../src/indicators/decimals.ts';
import type { Indicator } from '../../src/indicators/indicator.ts';
import { confidences, flags, type Observation } from '../../src/observations/observation.ts';
import {
  areaOf,
  categoryOf,
  indicatorOf,
  listOf,
  numberOf,
  periodOf,
  sourceOf,
  type Complain,
  type Known,
} from './cells.ts';
import type { Report } from './failures.ts';
import type { Row } from './files.ts';

/** A published figure with the BPS code of its area. */
export interface PublishedRow extends Observation {
  readonly bps_code: string;
}

/** A figure with the row of its file, for the sentences of later checks. */
export interface Figure {
  readonly row: number;
  readonly area: Area;
  readonly indicator: Indicator;
  readonly observation: PublishedRow;
}

/** Figures of the rows that are right by themselves; the others are reported. */
export function figuresOf(
  rows: readonly Row<'observations.csv'>[],
  known: Known,
  report: Report,
): Figure[] {
  return rows.flatMap(({ row, cells }) => {
    const complain: Complain = (sentence) => report.fail(row, sentence);
    const area = areaOf(cells.bps_code, cells.area_name, known, complain);
    const indicator = indicatorOf(cells.indicator, known, complain);
    const category = categoryOf(cells.category, complain);
    const number = numberOf(cells.value, complain);
    const source = sourceOf(cells.source, known, complain);
    const confidence = confidences.find((confidence) => confidence === cells.confidence);
    if (!confidence) {
      complain(`unknown confidence "${cells.confidence}"; write ${confidences.join(', ')}`);
    }
    const also = alsoOf(cells.also, cells.source, known, complain);
    const notes = notesOf(cells.notes, complain);
    const period = indicator && area && periodOf(cells.period, indicator, area, complain);
    if (!area || !indicator || !category || !number || !source || !confidence || !period) return [];
    const { value } = number;
    const cell = { area: area.code, level: area.level, period, category };
    const decimals = decimalsOf(indicator, cell);
    if (number.decimals !== decimals) {
      complain(
        number.decimals > decimals
          ? `value ${cells.value} of ${indicator.id} has more than its ${decimals} printed decimals; round nothing, correct the rule of its entry in src/indicators`
          : `value ${cells.value} of ${indicator.id} lacks final zeros; write its ${decimals} printed decimals`,
      );
    }
    const { min, max } = indicator.range;
    if (min !== undefined && value < min) {
      complain(`value ${cells.value} of ${indicator.id} is below ${min}; correct the figure`);
    }
    if (max !== undefined && value > max) {
      complain(`value ${cells.value} of ${indicator.id} is above ${max}; correct the figure`);
    }
    const observation: PublishedRow = {
      area_code: area.code,
      bps_code: cells.bps_code,
      area_level: area.level,
      area_name: area.name,
      period,
      indicator: indicator.id,
      category,
      value,
      decimals,
      unit: indicator.unit,
      flag: flags.find((flag) => notes.includes(flag)) ?? null,
      confidence,
      is_synthetic: false,
      source,
      also: also.length > 0 ? also.join(';') : null,
      note: notes.length > 0 ? notes.join(';') : null,
      remark: cells.remark || null,
    };
    return [{ row, area, indicator, observation }];
  });
}

function alsoOf(text: string, source: string, known: Known, complain: Complain): readonly string[] {
  const ids = listOf(text);
  for (const id of ids) sourceOf(id, known, complain);
  if (new Set([...ids, source]).size !== ids.length + 1) {
    complain(`also "${text}" names a source twice; name each once and not the source ${source}`);
  }
  return ids;
}

function notesOf(text: string, complain: Complain): readonly string[] {
  const ids = listOf(text);
  for (const id of ids.filter((id) => !Object.hasOwn(noteTexts, id))) {
    complain(`unknown note "${id}"; write an id of src/i18n/id/notes.ts or add its text there`);
  }
  return ids;
}
