import { languages } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { observationColumns } from '../../src/observations/observation.ts';
import { codesSet, msVarSet, variablesSet } from './codebook.ts';
import type { RecordSet } from './engine.ts';
import type { Publication } from './publication.ts';

const text = 'VARCHAR';
const texts = 'VARCHAR[]';

/** Text of a break or a note in both languages; throws where a language has none. */
function inBoth(part: 'breaks' | 'notes', id: string): { text_id: string; text_en: string } {
  const [text_id, text_en] = languages.map((language) => {
    const texts: Readonly<Record<string, string>> = messagesIn(language)[part];
    const found = texts[id];
    if (found) return found;
    throw new Error(`${part} ${id} has no text; add it to src/i18n/${language}/${part}.ts`);
  });
  return { text_id: text_id!, text_en: text_en! };
}

function areas({ areas }: Publication): RecordSet {
  return {
    name: 'areas',
    columns: {
      code: text,
      bps: text,
      level: text,
      type: text,
      name: text,
      parent: text,
      valid_from: text,
      split_from: text,
    },
    order: ['code'],
    rows: areas.map(({ validFrom, splitFrom, ...area }) => ({
      ...area,
      valid_from: validFrom,
      split_from: splitFrom,
    })),
  };
}

function indicators({ indicators }: Publication): RecordSet {
  return {
    name: 'indicators',
    columns: {
      position: 'INTEGER',
      id: text,
      topic: text,
      label_id: text,
      label_en: text,
      short_id: text,
      short_en: text,
      axis_id: text,
      axis_en: text,
      definition_id: text,
      definition_en: text,
      unit: text,
      decimals: text,
      range_min: 'DOUBLE',
      range_max: 'DOUBLE',
      direction: text,
      additive: 'BOOLEAN',
      measure: text,
      survey_id: text,
      survey_en: text,
      rate: text,
      parts: texts,
      mapped: 'BOOLEAN',
    },
    order: ['position'],
    rows: indicators.map((entry, position) => ({
      position,
      id: entry.id,
      topic: entry.topic,
      label_id: entry.label.id,
      label_en: entry.label.en,
      short_id: entry.short.id,
      short_en: entry.short.en,
      axis_id: entry.axis.id,
      axis_en: entry.axis.en,
      definition_id: entry.definition.id,
      definition_en: entry.definition.en,
      unit: entry.unit,
      decimals: JSON.stringify(entry.decimals),
      range_min: entry.range.min ?? null,
      range_max: entry.range.max ?? null,
      direction: entry.direction,
      additive: entry.additive,
      measure: entry.measure.kind,
      survey_id: entry.survey.id,
      survey_en: entry.survey.en,
      rate: entry.rate ?? null,
      parts: entry.parts ?? null,
      mapped: entry.mapped,
    })),
  };
}

function sources({ sources }: Publication): RecordSet {
  return {
    name: 'sources',
    columns: { id: text, title: text, publisher: text, date: text, url: text, detail: text },
    order: ['id'],
    rows: sources.map((source) => ({ ...source })),
  };
}

function breaks({ breaks }: Publication): RecordSet {
  return {
    name: 'breaks',
    columns: {
      id: text,
      areas: texts,
      from: text,
      to: text,
      indicators: texts,
      categories: texts,
      text_id: text,
      text_en: text,
    },
    order: ['id'],
    rows: breaks.map((entry) => ({ ...entry, ...inBoth('breaks', entry.id) })),
  };
}

function notes({ observations }: Publication): RecordSet {
  const used = new Set(observations.flatMap(({ note }) => note?.split(';') ?? []));
  return {
    name: 'notes',
    columns: { id: text, text_id: text, text_en: text },
    order: ['id'],
    rows: [...used].sort().map((id) => ({ id, ...inBoth('notes', id) })),
  };
}

function fieldwork({ fieldwork }: Publication): RecordSet {
  return {
    name: 'fieldwork',
    columns: {
      position: 'INTEGER',
      area_code: text,
      area_name: text,
      period: text,
      item: text,
      value: text,
      unit: text,
      confidence: text,
      source: text,
      also: text,
      remark: text,
    },
    order: ['position'],
    rows: fieldwork.map((record) => ({ ...record })),
  };
}

/**
 * Observations with every column of the contract. An indicator that is published by residence has
 * the breakdown `urban-rural`, its total included; the others have `none`.
 */
function observations(publication: Publication): RecordSet {
  const bps = new Map(publication.areas.map((area) => [area.code, area.bps]));
  const byResidence = new Set(
    publication.observations.filter((row) => row.category !== 'total').map((row) => row.indicator),
  );
  return {
    name: 'observations',
    columns: observationColumns,
    order: ['indicator', 'area_code', 'category', 'period'],
    rows: publication.observations.map((row) => ({
      ...row,
      bps_code: bps.get(row.area_code) ?? null,
      breakdown: byResidence.has(row.indicator) ? 'urban-rural' : 'none',
      is_synthetic: false,
      release: publication.declared.version,
    })),
  };
}

/** The record sets of a publication; each becomes a Parquet file of its name. */
export function recordSets(publication: Publication): readonly RecordSet[] {
  return [
    ...[observations, areas, indicators, sources, breaks, notes, fieldwork].map((make) =>
      make(publication),
    ),
    variablesSet(),
    codesSet(),
    msVarSet(),
  ];
}
