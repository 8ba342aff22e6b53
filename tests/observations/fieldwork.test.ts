import { expect, test } from 'vitest';
import {
  fieldworkAt,
  fieldworkItem,
  fieldworkValue,
  type FieldworkRecord,
} from '../../src/observations/fieldwork.ts';
import { familiesKkRegistered } from '../../src/indicators/index.ts';

const target: FieldworkRecord = {
  position: 1,
  area_code: '0',
  area_name: 'Indonesia',
  period: '2022',
  item: 'regsosek-target-families',
  value: '85036166',
  unit: 'families',
  source: 'R-TEMPO',
  also: null,
  confidence: 'verified',
  remark: null,
};

test('values are said in the words of their unit', () => {
  const value = (part: Partial<FieldworkRecord>, language: 'id' | 'en' = 'id') =>
    fieldworkValue({ ...target, ...part }, language).replaceAll('\u00a0', ' ');
  expect(value({})).toBe('85.036.166 keluarga');
  expect(value({}, 'en')).toBe('85,036,166 families');
  expect(value({ unit: 'date', value: '2022-10-15' })).toBe('15 Oktober 2022');
  expect(value({ unit: 'month', value: '2022-09' }, 'en')).toBe('September 2022');
  expect(value({ unit: 'percent', value: '57.5' })).toBe('57,5 persen');
  expect(value({ unit: 'households', value: '2264' })).toBe('2.264 rumah tangga');
  expect(value({ unit: 'flag', value: '1' })).toBe('ya');
  expect(value({ unit: 'count', value: '90' })).toBe('90');
});

test('an item is named by its words or by its indicator', () => {
  expect(fieldworkItem(target, 'en')).toBe('Families targeted');
  expect(fieldworkItem({ ...target, item: familiesKkRegistered.id }, 'id')).toBe(
    familiesKkRegistered.label.id,
  );
});

test('a statement that is not there is named', () => {
  expect(fieldworkAt([target], target.item, '0')).toBe(target);
  expect(() => fieldworkAt([target], target.item, '21')).toThrow(
    'no regsosek-target-families of area 21',
  );
});
