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

/** SQL of an exported table: the rows of a question's SQL, with names, BPS codes and sources. */
export function exportSql(questionSql: string): string {
  const columns = Object.entries(exported).map(([column, from]) => `${from} AS ${column}`);
  return [
    `SELECT ${columns.join(', ')}`,
    `FROM (${questionSql}) o`,
    'LEFT JOIN areas a ON a.code = o.area_code',
    'LEFT JOIN indicators i ON i.id = o.indicator',
    'LEFT JOIN sources s ON s.id = o.source',
    'ORDER BY o.indicator, o.area_code, o.category, o.period',
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
