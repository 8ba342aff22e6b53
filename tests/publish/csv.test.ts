import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf, printed } from '../../scripts/publish/csv.ts';

test('a value is written with the decimals it was printed with', () => {
  expect(printed(142.5, 2)).toBe('142.50');
  expect(printed(6.24, 2)).toBe('6.24');
  expect(printed(684070, 0)).toBe('684070');
  expect(printed(136.4, 1)).toBe('136.4');
});

test('a value that would lose a decimal is refused', () => {
  expect(() => printed(6.245, 2)).toThrow('6.245 has more than 2 decimals');
});

test('commas, quotes and line ends survive, and codes stay text', () => {
  const text = csvOf(
    ['area_code', 'value', 'decimals', 'remark'],
    [
      ['21.10', 5.5, 2, 'a "b", c\nd'],
      ['0', 3, 0, null],
    ],
  );
  expect(text).toBe('area_code,value,decimals,remark\n21.10,5.50,2,"a ""b"", c\nd"\n0,3,0,\n');
  expect(parse(text, { columns: true })).toEqual([
    { area_code: '21.10', value: '5.50', decimals: '2', remark: 'a "b", c\nd' },
    { area_code: '0', value: '3', decimals: '0', remark: '' },
  ]);
});

test('a withheld value stays empty and is never written as a number', () => {
  expect(csvOf(['value', 'decimals'], [[null, 1]])).toBe('value,decimals\n,1\n');
});
