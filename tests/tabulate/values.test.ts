import { expect, test } from 'vitest';
import { cellName, countedCells } from './counted.ts';
import { familyKey, personKey } from './hand-register.ts';

const cells = await countedCells();

/** The base of a row and its categories; a category that is left out is 0. */
function row(table: string, area: string, grp: string, categories: readonly string[]) {
  const counted = ['total', ...categories].map(
    (category) => cells.get(cellName(table, area, grp, category))?.n,
  );
  return [counted[0], ...counted.slice(1).map((n) => n ?? 0)];
}
const share = (table: string, area: string, grp = 'total') => row(table, area, grp, ['yes']);
const province = '21';
const [a, b, c] = ['21.01.01.2001', '21.01.01.2002', '21.02.01.2003'] as const;

test('a count holds the records of its universe, at every level that is known', () => {
  for (const [area, n] of [
    ...[[a, 7] as const, [b, 6] as const, [c, 5] as const],
    ...[['21.01.01', 13] as const, ['21.02.01', 5] as const],
    ...[['21.01', 13] as const, ['21.02', 6] as const, [province, 19] as const],
  ]) {
    expect(row('families', area, 'total', [])).toEqual([n]);
  }
  expect(row('families.urban-rural', province, 'urban', [])).toEqual([5]);
  expect(row('families.urban-rural', province, 'rural', [])).toEqual([13]);
  expect(cells.get(cellName('families', a, 'total', 'total'))?.key).toBe(
    [0, 1, 2, 3, 4, 5, 6].reduce((sum, index) => sum + BigInt(familyKey(index)), 0n),
  );
});

test('persons are residents, by sex and broad age in villages, by sex and five years above', () => {
  const broad = ['0-14', '15-64', '65+'];
  expect(row('persons.broad', province, 'total', broad)).toEqual([31, 4, 22, 4]);
  expect(row('persons.broad', a, 'total', broad)).toEqual([14, 3, 10, 1]);
  expect(row('persons.by-sex', province, '1', [])).toEqual([15]);
  expect(row('persons.by-sex', province, '2', [])).toEqual([16]);
  expect(row('persons.sex', province, '2', ['00', '02', '03', '15'])).toEqual([16, 1, 1, 3, 1]);
  expect(row('persons', '21.02.01', 'total', ['02', '04', '08', '11'])).toEqual([7, 1, 1, 1, 1]);
  expect(cells.has(cellName('persons', a, 'total', 'total'))).toBe(false);
});

test('ratios count their numerator in its own population', () => {
  expect(share('family-size', province)).toEqual([19, 31]);
  expect(share('family-size', a)).toEqual([7, 14]);
  expect(cells.get(cellName('family-size', a, 'total', 'yes'))?.unit).toBe('person');
  expect(cells.get(cellName('family-size', c, 'total', 'yes'))?.key).toBe(
    [24, 25, 26, 27, 28, 29, 30].reduce((sum, index) => sum + BigInt(personKey(index)), 0n),
  );
  expect(share('dependency-ratio', province)).toEqual([22, 8]);
  expect(share('dependency-ratio', '21.01.01')).toEqual([16, 6]);
});

test('distributions hold every class; an item that is not known is in the base of none', () => {
  expect(row('families-by-size', province, 'total', ['1', '2', '3', '4', '5', '6+'])).toEqual([
    19, 9, 7, 1, 1, 1, 0,
  ]);
  expect(row('floor-material', province, 'total', ['2', '8', '9'])).toEqual([18, 15, 2, 1]);
  expect(row('floor-material.decile-national', '21.01', '1', ['2', '8'])).toEqual([2, 1, 1]);
  expect(row('floor-area', province, 'total', ['<7.2', '7.2-10', '10-20', '20+'])).toEqual([
    18, 1, 2, 1, 14,
  ]);
  expect(row('education-15', province, 'total', ['0', '1', '2', '3'])).toEqual([26, 2, 3, 0, 20]);
  expect(row('education-15.sex', province, '2', ['0', '1', '3'])).toEqual([13, 2, 1, 10]);
  expect(row('industry', province, 'total', ['1', '4', '8', '11', '12'])).toEqual([
    19, 1, 1, 1, 1, 15,
  ]);
  expect(row('industry.broad', a, 'total', ['agriculture', 'industry', 'services'])).toEqual([
    9, 2, 0, 7,
  ]);
  expect(row('response', province, 'total', ['1', '2', '3', '4'])).toEqual([20, 18, 1, 1, 0]);
  expect(row('family-card-match', province, 'total', ['0', '1'])).toEqual([19, 18, 1]);
});

test('deciles are ranks of families, in four groups in villages', () => {
  const all = Array.from({ length: 10 }, (_, index) => String(index + 1));
  expect(row('decile-national', province, 'total', all)).toEqual([
    18, 2, 2, 2, 2, 3, 1, 1, 1, 1, 3,
  ]);
  const groups = ['1-2', '3-4', '5-7', '8-10'];
  expect(row('decile-national.broad', a, 'total', groups)).toEqual([7, 3, 2, 1, 1]);
  expect(row('decile-regency.broad', c, 'total', groups)).toEqual([5, 0, 1, 1, 3]);
  expect(cells.has(cellName('decile-regency', '21.02', 'total', 'total'))).toBe(false);
  expect(share('decile-1-2', province)).toEqual([18, 4]);
  expect(share('decile-1-4', b)).toEqual([5, 2]);
  expect(share('decile-1-4.urban-rural', province, 'urban')).toEqual([5, 1]);
});

test('shares of families follow their conditions', () => {
  expect(share('older-alone', province)).toEqual([19, 4]);
  expect(share('older-alone', a)).toEqual([7, 2]);
  expect(cells.get(cellName('older-alone', c, 'total', 'yes'))).toMatchObject({
    unit: 'family',
    key: BigInt(familyKey(14)) + BigInt(familyKey(17)),
  });
  expect(share('improved-water', province)).toEqual([18, 17]);
  expect(share('improved-sanitation', province)).toEqual([18, 17]);
  expect(share('electricity', a)).toEqual([7, 6]);
  expect(share('adequate-housing', province)).toEqual([18, 13]);
  expect(share('asset-smartphone', province)).toEqual([18, 17]);
  expect(share('own-business', province)).toEqual([19, 2]);
  expect(share('own-business.decile-national', province, '5')).toEqual([3, 1]);
  expect(share('bank-account', province)).toEqual([18, 17]);
  expect(share('bank-account.decile-group', province, '1-2')).toEqual([4, 3]);
  expect(share('dtks-match', c)).toEqual([5, 4]);
  expect(share('p3ke-match', province)).toEqual([18, 1]);
});

test('shares of persons follow their conditions', () => {
  expect(share('employed-15', province)).toEqual([26, 19]);
  expect(share('employed-15.sex', province, '1')).toEqual([13, 11]);
  expect(share('informal', province)).toEqual([19, 3]);
  expect(share('not-in-school-7-18', province)).toEqual([6, 3]);
  expect(share('not-in-school-7-18', '21.01')).toEqual([4, 2]);
  expect(share('not-in-school-7-18.sex', province, '1')).toEqual([3, 2]);
  expect(share('disability', province)).toEqual([30, 2]);
  expect(share('disability.age', province, '0-14')).toEqual([4, 1]);
  expect(share('disability.decile-group', province, '5-7')).toEqual([10, 1]);
  expect(share('no-id-document', province)).toEqual([24, 2]);
  expect(share('no-health-insurance', province)).toEqual([28, 2]);
  expect(share('no-health-insurance.decile-national', province, '1')).toEqual([4, 2]);
  expect(share('credit-programme', province)).toEqual([26, 2]);
  expect(share('programme-pip', province)).toEqual([12, 2]);
  expect(share('population-register-match', province)).toEqual([29, 28]);
});

test('coverage, incidence and errors of targeting, at every target', () => {
  expect(share('programme-pkh', province)).toEqual([18, 5]);
  expect(share('programme-pbi-jkn', province)).toEqual([28, 4]);
  const recipients = ['1', '2', '4', '9', '10'];
  expect(row('programme-incidence', province, 'pkh', recipients)).toEqual([5, 2, 1, 1, 1, 0]);
  expect(row('programme-incidence.person', province, 'pbi-jkn', recipients)).toEqual([
    4, 2, 1, 0, 1, 0,
  ]);
  expect(share('exclusion-error', province, 'pkh:4')).toEqual([8, 4]);
  expect(share('exclusion-error', province, 'pkh:1')).toEqual([2, 0]);
  expect(share('exclusion-error', '21.01.01', 'pkh:4')).toEqual([7, 3]);
  expect(share('inclusion-error', province, 'pkh:4')).toEqual([5, 1]);
  expect(share('inclusion-error', province, 'pkh:1')).toEqual([5, 3]);
  expect(share('inclusion-error', province, 'pkh:9')).toEqual([5, 0]);
  expect(share('inclusion-error.person', province, 'pbi-jkn:1')).toEqual([4, 2]);
  expect(share('exclusion-error.person', province, 'pbi-jkn:1')).toEqual([4, 2]);
  expect(share('targeting-index', province, 'pkh')).toEqual([5, 4]);
  expect(share('targeting-index.person', '21.02', 'pbi-jkn')).toEqual([1, 0]);
  expect(row('programme-overlap', province, 'total', ['0', '1', '2', '3', '4'])).toEqual([
    19, 12, 5, 2, 0, 0,
  ]);
  expect(share('target-without-programme', province)).toEqual([8, 2]);
});

test('the deprivation index counts items of families deprived in a third or more', () => {
  const items = ['adult-certificate', 'school-attendance', 'water', 'sanitation', 'insurance'];
  const others = ['dwelling', 'electricity', 'fuel', 'assets'];
  expect(row('deprivation-index', province, 'total', [...items, ...others])).toEqual([
    19, 2, 0, 1, 0, 1, 2, 1, 2, 1,
  ]);
  expect(row('deprivation-index', '21.02.01', 'total', ['adult-certificate'])).toEqual([5, 0]);
});

test('a row without records is a true 0 in an area of the extract', () => {
  expect(share('floor-material.decile-national', '21.02.01', '1')).toEqual([0, 0]);
  expect(cells.get(cellName('inclusion-error', '21.02.01', 'local-aid:4', 'total'))).toMatchObject({
    n: 0,
    key: 0n,
    unit: 'family',
  });
});
