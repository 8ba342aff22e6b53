import { fieldwork as texts } from '../../src/i18n/id/fieldwork.ts';
import { confidences } from '../../src/observations/observation.ts';
import {
  fieldworkUnits,
  type FieldworkRecord,
  type FieldworkUnit,
} from '../../src/observations/fieldwork.ts';
import { areaOf, isPeriod, listOf, sourceOf, type Complain, type Known } from './cells.ts';
import type { Report } from './failures.ts';
import type { Row } from './files.ts';

const trust: readonly string[] = [...confidences, 'conflicting'];

const isDate = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

const forms: Readonly<Record<FieldworkUnit, readonly [(text: string) => boolean, string]>> = {
  date: [isDate, 'a date YYYY-MM-DD'],
  month: [(text) => /-/.test(text) && isPeriod(text), 'a month YYYY-MM'],
  flag: [(text) => text === '1', '1'],
  percent: [
    (text) => /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100,
    'a percentage of 0 to 100',
  ],
  persons: [(text) => /^\d+$/.test(text), 'a whole number'],
  families: [(text) => /^\d+$/.test(text), 'a whole number'],
  households: [(text) => /^\d+$/.test(text), 'a whole number'],
  count: [(text) => /^\d+$/.test(text), 'a whole number'],
};

/**
 * What is known of the field work. A place outside of Kepri has no code, or one that the list of
 * areas does not hold.
 */
export function fieldworkOf(
  rows: readonly Row<'fieldwork.csv'>[],
  known: Known,
  report: Report,
): FieldworkRecord[] {
  return rows.flatMap(({ row, cells }, index) => {
    const complain: Complain = (sentence) => report.fail(row, sentence);
    const { bps_code: bps, area_name: name, period, item, value, confidence } = cells;
    const outside = bps === '' || (!known.areas.has(bps) && !bps.startsWith('21'));
    const area = outside ? null : areaOf(bps, name, known, complain);
    for (const source of [cells.source, ...listOf(cells.also)]) sourceOf(source, known, complain);
    if (name === '') complain('area_name is empty; name the place');
    if (!isPeriod(period)) complain(`unknown period "${period}"; write YYYY or YYYY-MM`);
    if (!Object.hasOwn(texts.items, item) && !known.indicators.has(item)) {
      complain(`unknown item "${item}"; add its words to src/i18n/id/fieldwork.ts`);
    }
    if (!trust.includes(confidence)) {
      complain(`unknown confidence "${confidence}"; write ${trust.join(', ')}`);
    }
    const unit = fieldworkUnits.find((one) => one === cells.unit);
    if (!unit) {
      complain(`unknown unit "${cells.unit}"; write ${fieldworkUnits.join(', ')}`);
      return [];
    }
    const [isGood, form] = forms[unit];
    if (!isGood(value)) complain(`value "${value}" of ${item} is not ${form}; correct it`);
    return [
      {
        position: index + 1,
        area_code: area?.code ?? null,
        area_name: name,
        period,
        item,
        value,
        unit,
        source: cells.source,
        also: cells.also || null,
        confidence,
        remark: cells.remark || null,
      },
    ];
  });
}
