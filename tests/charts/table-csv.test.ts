import { expect, test } from 'vitest';
import { tableCsv, tableCsvAddress } from '../../src/charts/table-csv.ts';
import type { Table } from '../../src/charts/table.ts';
import { figure } from './fixture.ts';

const table: Table = {
  first: 'Wilayah',
  columns: [
    { label: 'Maret 2022', unit: 'persen' },
    { label: 'Selisih', unit: 'poin persen' },
  ],
  rows: [
    {
      key: '21',
      label: 'Kepulauan Riau, "total"',
      cells: [
        { text: '6,24', mark: 'single', value: 6.24 },
        { text: '+0,49', mark: null, value: 0.49 },
      ],
    },
    {
      key: '0',
      label: 'Indonesia',
      cells: [
        { text: null, mark: null, value: null },
        { text: '–', mark: null, value: null },
      ],
    },
  ],
};
const rows = ['T02', 'T01', 'T02'].map((source) => figure({ period: '2022-03', value: 1, source }));

test('a table is written as it is shown, what the site computes is flagged', () => {
  expect(tableCsv(table, rows, [1])).toBe(
    [
      'row,column,unit,value,shown,flag,source',
      '"Kepulauan Riau, ""total""",Maret 2022,persen,6.24,"6,24",single,T01;T02',
      '"Kepulauan Riau, ""total""",Selisih,poin persen,0.49,"+0,49",derived,T01;T02',
      'Indonesia,Maret 2022,persen,,,,T01;T02',
      'Indonesia,Selisih,poin persen,,–,,T01;T02',
      '',
    ].join('\r\n'),
  );
  expect(decodeURIComponent(tableCsvAddress(table, rows, [1]))).toContain('+0,49');
});
