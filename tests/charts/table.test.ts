import { expect, test } from 'vitest';
import { tableOf } from '../../src/charts/table.ts';
import { figures } from './fixture.ts';

const columns = (['total', 'urban'] as const).map((category) => ({
  label: category,
  holds: (row: { readonly category: string }) => row.category === category,
}));

test('a round of the survey without a figure is a row of gaps', () => {
  const rows = [
    ...figures({ '2022-09': 6.03, '2023-03': 5.69, '2024-03': 5.37 }),
    ...figures({ '2022-09': 5.1 }, { category: 'urban' }),
  ];
  const table = tableOf(rows, { down: 'period', first: 'Period', columns, language: 'en' });
  expect(table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ['March 2024', '5.37', null],
    ['September 2023', null, null],
    ['March 2023', '5.69', null],
    ['September 2022', '6.03', '5.10'],
  ]);
});

test('areas stand in the order of the rows', () => {
  const rows = [
    ...figures({ '2024-03': 9 }, { area_code: '21.04' }),
    ...figures({ '2024-03': 5 }, { area_code: '21.01' }),
  ];
  const table = tableOf(rows, { down: 'area_code', first: 'Area', columns, language: 'en' });
  expect(table.rows.map(({ key }) => key)).toEqual(['21.04', '21.01']);
});
