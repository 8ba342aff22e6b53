import { languages } from '../../src/i18n/language.ts';
import { syntheticWord } from '../../src/i18n/synthetic.ts';
import { sqlOf } from '../../src/observations/query.ts';
import {
  asksRegistry,
  type Question,
  type RegistryQuestion,
} from '../../src/selection/question.ts';
import type { RecordSet } from './engine.ts';

/** Columns of every exported table of observations, with the SQL that yields each. */
const exported = {
  area_code: 'o.area_code',
  bps_code: 'a.bps',
  area_level: 'o.area_level',
  area_name: 'o.area_name',
  period: 'o.period',
  indicator: 'o.indicator',
  indicator_label_id: 'i.label_id',
  indicator_label_en: 'i.label_en',
  category: 'o.category',
  value: 'o.value',
  unit: 'o.unit',
  decimals: 'o.decimals',
  flag: 'o.flag',
  confidence: 'o.confidence',
  is_synthetic: 'o.is_synthetic',
  source: 'o.source',
  source_title: 's.title',
  source_publisher: 's.publisher',
  source_date: 's.date',
  source_url: 's.url',
  also: 'o.also',
  note: 'o.note',
  remark: 'o.remark',
} as const;

export const exportColumns = Object.keys(exported) as readonly (keyof typeof exported)[];

/** The word on every row that rests on synthetic data, in both languages. */
const notice = languages.map((language) => syntheticWord[language]).join(' / ');

/** The same of the registry, with what a figure of it has beside: counts, reasons, words. */
const exportedOfRegistry = {
  notice: `CASE WHEN o.is_synthetic THEN '${notice}' END`,
  area_code: 'o.area_code',
  bps_code: 'a.bps',
  area_level: 'o.area_level',
  area_name: 'o.area_name',
  period: 'o.period',
  indicator: 'o.indicator',
  indicator_label_id: 'i.label_id',
  indicator_label_en: 'i.label_en',
  breakdown: 'o.breakdown',
  category: 'o.category',
  category_label_id: 'c.label_id',
  category_label_en: 'c.label_en',
  value: 'o.value',
  numerator: 'o.numerator',
  denominator: 'o.denominator',
  unit: 'o.unit',
  decimals: 'o.decimals',
  flag: 'o.flag',
  reason: 'o.reason',
  is_synthetic: 'o.is_synthetic',
  source: 'o.source',
  source_title: 's.title',
  source_publisher: 's.publisher',
} as const;

export const registryExportColumns = Object.keys(
  exportedOfRegistry,
) as readonly (keyof typeof exportedOfRegistry)[];

/** Columns of the exported rows of a question. */
export const exportColumnsOf = (question: Question | RegistryQuestion): readonly string[] =>
  asksRegistry(question) ? registryExportColumns : exportColumns;

/** SQL of an exported table: the rows of a question's SQL, with names, BPS codes and sources. */
export function exportSql(question: Question | RegistryQuestion): string {
  const registry = asksRegistry(question);
  const columns = Object.entries(registry ? exportedOfRegistry : exported).map(
    ([column, from]) => `${from} AS ${column}`,
  );
  return [
    `SELECT ${columns.join(', ')}`,
    `FROM (${sqlOf(question)}) o`,
    'LEFT JOIN areas a ON a.code = o.area_code',
    'LEFT JOIN indicators i ON i.id = o.indicator',
    'LEFT JOIN sources s ON s.id = o.source',
    ...(registry ? ['LEFT JOIN categories c USING (indicator, breakdown, category)'] : []),
    `ORDER BY o.indicator, ${registry ? 'o.breakdown, ' : ''}o.area_code, o.category, o.period`,
  ].join('\n');
}

/** SQL of a record set as a flat table: lists are parted by `;`. */
export function flatSql(set: RecordSet): string {
  const columns = Object.entries(set.columns).map(([column, type]) =>
    type === 'VARCHAR[]' ? `array_to_string("${column}", ';') AS "${column}"` : `"${column}"`,
  );
  const order = set.order.map((column) => `"${column}"`).join(', ');
  return `SELECT ${columns.join(', ')} FROM ${set.name} ORDER BY ${order}`;
}
