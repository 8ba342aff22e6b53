import { expect, test } from 'vitest';
import { changeCsv, changeCsvAddress, changeRecords } from '../../src/charts/change-records.ts';
import { changeMap } from '../../src/charts/change.ts';
import { figure } from './fixture.ts';

const rows = [
  figure({ area_code: '21.01', period: '2024-03', value: 5.44 }),
  figure({ area_code: '21.01', period: '2025-03', value: 4.77 }),
  figure({ area_code: '21.01', period: '2023-03', value: 9 }),
  figure({ area_code: '21.05', period: '2025-03', value: 6.35 }),
];
const records = changeRecords(
  changeMap(['21.01', '21.05'], rows, '2024-03', '2025-03', [], 'id'),
  rows,
  '2024-03',
  '2025-03',
  {
    indicator: 'rate',
    unit: 'percent',
    names: new Map([
      ['21.01', 'Bintan'],
      ['21.05', 'Kepulauan "Anambas", utara'],
    ]),
  },
);

test('the CSV of a change holds the two periods shown and nothing else', () => {
  expect(changeCsv(records)).toBe(
    [
      'area_code,area_name,indicator,before,after,value_before,value_after,difference,decimals,unit,difference_unit,flag,flag_before,flag_after,source_before,source_after,reason',
      '21.01,Bintan,rate,2024-03,2025-03,5.44,4.77,-0.67,2,percent,percentage-points,derived,,,test,test,',
      '21.05,"Kepulauan ""Anambas"", utara",rate,2024-03,2025-03,,6.35,,,percent,percentage-points,derived,,,,test,missing',
      '',
    ].join('\r\n'),
  );
});

test('its address gives the same text back', () => {
  const address = changeCsvAddress(records);
  expect(address.startsWith('data:text/csv;charset=utf-8,')).toBe(true);
  expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe(changeCsv(records));
});
