import { describe, expect, test } from 'vitest';
import type { TableSpec } from '../../scripts/protect/cells.ts';
import { protectHandmade, villageOne, type HandmadeCell } from './handmade.ts';
import { distribution, share } from './specs.ts';

const village = { levels: ['village'] } as const;
const oneShare: TableSpec = { ...share, ...village };
const materials: TableSpec = { ...distribution, ...village };
const noDocument: TableSpec = {
  ...oneShare,
  id: 'no-document',
  categories: [{ code: 'none', disclosive: true }],
};

/** One share in one village: true counts and the noise of each. */
async function shareOf(
  [n, noise]: readonly [number, number],
  [base, baseNoise]: readonly [number, number],
  spec = oneShare,
) {
  const { rows } = await protectHandmade(
    [spec],
    [
      { table: spec.id, n: base, noise: baseNoise },
      { table: spec.id, category: spec.categories[0]!.code, n, noise },
    ],
  );
  expect(rows).toHaveLength(1);
  const { value, numerator, denominator, decimals, flag, reason } = rows[0]!;
  return { value, numerator, denominator, decimals, flag, reason };
}

describe('shares', () => {
  test('are the quotient of published counts, in whole percent on a base below 1,000', async () => {
    expect(await shareOf([30, 3], [120, -2])).toEqual({
      value: 28,
      numerator: 33,
      denominator: 118,
      decimals: 0,
      flag: null,
      reason: null,
    });
    expect(await shareOf([333, 0], [1001, -2])).toMatchObject({ value: 33, decimals: 0 });
  });

  test('have one decimal from a published base of 1,000', async () => {
    expect(await shareOf([333, 0], [1001, -1])).toMatchObject({ value: 33.3, decimals: 1 });
    expect(await shareOf([125, 0], [2000, 0])).toMatchObject({ value: 6.3, decimals: 1 });
  });

  test('stay within 0 and 100', async () => {
    expect(await shareOf([199, 5], [200, -5])).toMatchObject({ value: 100, numerator: 204 });
  });

  test('are marked where the noise is more than 2 points', async () => {
    expect(await shareOf([40, 0], [86, 0])).toMatchObject({ flag: 'low-reliability', value: 47 });
    expect(await shareOf([40, 0], [87, 0])).toMatchObject({ flag: null, value: 46 });
  });

  test('need a published base of 50; the counts stay', async () => {
    expect(await shareOf([25, 0], [49, 1])).toMatchObject({ value: 50, denominator: 50 });
    expect(await shareOf([25, 0], [50, -1])).toEqual({
      value: null,
      numerator: 25,
      denominator: 49,
      decimals: 0,
      flag: 'low-reliability',
      reason: 'base',
    });
  });

  test('a cell that was not tabulated is a true 0', async () => {
    const { rows } = await protectHandmade([oneShare], [{ table: 'share', n: 200 }]);
    expect(rows[0]).toMatchObject({ value: 0, numerator: 0, denominator: 200, flag: null });
  });
});

describe('other figures', () => {
  test('a count by sex gives its total and its parts, none of them repaired', async () => {
    const persons: TableSpec = {
      ...oneShare,
      id: 'persons.sex',
      kind: 'count',
      unit: 'person',
      valueUnit: 'persons',
      dimensions: ['sex'],
      categoryOf: 'sex',
      categories: [{ code: '1' }, { code: '2' }],
    };
    const cell = { table: persons.id, unit: 'person' } as const;
    const { rows } = await protectHandmade(
      [persons],
      [
        { ...cell, n: 100, noise: 4 },
        { ...cell, category: '1', n: 60, noise: -2 },
        { ...cell, category: '2', n: 40, noise: 1 },
      ],
    );
    expect(
      rows.map(({ breakdown, category, value, unit }) => [breakdown, category, value, unit]),
    ).toEqual([
      ['sex', 'total', 104, 'persons'],
      ['sex', '1', 58, 'persons'],
      ['sex', '2', 41, 'persons'],
    ]);
  });

  test('a ratio is not clipped and takes its scale', async () => {
    const spec: TableSpec = {
      ...oneShare,
      id: 'size',
      kind: 'ratio',
      valueUnit: 'persons-household',
      dimensions: [],
      categories: [{ code: 'persons' }],
    };
    const cells: readonly HandmadeCell[] = [
      { table: 'size', n: 100, noise: 2 },
      { table: 'size', category: 'persons', unit: 'person', n: 310, noise: -3 },
    ];
    const plain = await protectHandmade([spec], cells);
    expect(plain.rows[0]).toMatchObject({ value: 3.01, numerator: 307, denominator: 102 });
    const scaled = await protectHandmade([{ ...spec, scale: 100, decimals: 1 }], cells);
    expect(scaled.rows[0]).toMatchObject({ value: 301, decimals: 1 });
  });

  test('an index is the weighted sum of published counts over the base', async () => {
    const weights = [1 / 6, 1 / 9, 1 / 12, 1 / 12];
    const spec: TableSpec = {
      ...materials,
      id: 'index',
      kind: 'index',
      valueUnit: 'index',
      decimals: 3,
      levels: ['district'],
      categories: ['a', 'b', 'c', 'd'].map((code, index) => ({ code, weight: weights[index] })),
    };
    const cell = { table: 'index', area: '21.01.01' };
    const { rows } = await protectHandmade(
      [spec],
      [
        { ...cell, n: 12000 },
        { ...cell, category: 'a', n: 598, noise: 2 },
        { ...cell, category: 'b', n: 900 },
        { ...cell, category: 'c', n: 241, noise: -1 },
        { ...cell, category: 'd', n: 0 },
        { ...cell, area: '21.01.02', n: 1200 },
        { ...cell, area: '21.01.02', category: 'a', n: 60 },
      ],
    );
    // (600/6 + 900/9 + 240/12 + 0) / 12000 = 220/12000; parts of 220 are in whole percent
    expect(
      rows.map(({ category, value, numerator, unit, decimals }) => [
        ...[category, value, numerator, unit, decimals],
      ]),
    ).toEqual([
      ['total', 0.018, null, 'index', 3],
      ['a', 45, 600, 'percent', 0],
      ['b', 45, 900, 'percent', 0],
      ['c', 9, 240, 'percent', 0],
      ['d', 0, 0, 'percent', 0],
      // 60/6 = 10 is too small a base for parts; the index itself has its own
      ['total', 0.008, null, 'index', 3],
      ...['a', 'b', 'c', 'd'].map((code) => [code, null, code === 'a' ? 60 : 0, 'percent', 0]),
    ]);
  });

  test('group and category stand in the observation as one breakdown', async () => {
    const spec: TableSpec = {
      ...distribution,
      id: 'distribution.decile',
      levels: ['district'],
      dimensions: ['material', 'decile-national'],
      breakdown: { dimension: 'decile-national', groups: ['1-2', '3-4'] },
    };
    const cell = { table: spec.id, area: '21.01.01' };
    const { rows } = await protectHandmade(
      [spec],
      [
        { ...cell, grp: '3-4', n: 100 },
        { ...cell, grp: '3-4', category: 'b', n: 100, records: 3 },
      ],
    );
    expect(rows.map(({ breakdown, category }) => [breakdown, category])).toEqual(
      ['a', 'b', 'c', 'd'].map((code) => ['decile-national x material', `3-4 x ${code}`]),
    );
  });
});

describe('what is withheld', () => {
  const materialCells = (base: number, counts: readonly number[]): readonly HandmadeCell[] => [
    { table: 'distribution', n: base },
    ...counts.map((n, index) => ({ table: 'distribution', category: 'abcd'[index]!, n })),
  ];
  const reasonsOf = async (base: number, counts: readonly number[]) => {
    const { rows } = await protectHandmade([materials], materialCells(base, counts));
    return rows.map(({ reason, numerator, denominator }) => [reason, numerator, denominator]);
  };

  test('a row of fewer than 20 published units shows its base alone', async () => {
    const at = (noise: number) => shareOf([10, 0], [20, noise]);
    expect(await at(-1)).toMatchObject({
      value: null,
      numerator: null,
      denominator: 19,
      flag: 'confidential',
      reason: 'floor',
    });
    expect(await at(0)).toMatchObject({ numerator: 10, denominator: 20, reason: 'base' });
  });

  test('a table of mostly small cells is withheld in the area, base and all', async () => {
    expect(await reasonsOf(112, [100, 4, 4, 4])).toEqual(
      Array.from({ length: 4 }, () => ['sparse', null, null]),
    );
    expect(await reasonsOf(208, [100, 100, 4, 4])).toEqual([
      [null, 100, 208],
      [null, 100, 208],
      [null, 4, 208],
      [null, 4, 208],
    ]);
    expect((await reasonsOf(105, [100, 5, 0, 0])).map(([reason]) => reason)).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });

  test('one rare thing among many does not make a table sparse', async () => {
    expect(await shareOf([3, 0], [200, 0])).toMatchObject({ value: 2, numerator: 3 });
  });

  test('what an earlier release of the series withheld as sparse stays so', async () => {
    const cells = materialCells(400, [100, 100, 100, 100]);
    const first = await protectHandmade([materials], materialCells(112, [100, 4, 4, 4]));
    const { release } = first.protection;
    expect(release.sparse).toEqual([{ table: 'distribution', area: villageOne }]);
    const later = await protectHandmade([materials], cells, {
      earlier: [{ ...release, period: '2023-11' }],
    });
    expect(later.rows.map(({ reason }) => reason)).toEqual([
      'sparse',
      'sparse',
      'sparse',
      'sparse',
    ]);
    expect(later.protection.release.sparse).toEqual(release.sparse);
    const other = await protectHandmade([materials], cells, {
      earlier: [{ ...release, period: '2023-11', series: 'another' }],
    });
    expect(other.rows.map(({ reason }) => reason)).toEqual([null, null, null, null]);
  });

  test('a disclosive category of 95 % or all but two reads "above 95", without counts', async () => {
    const hidden = {
      value: null,
      numerator: null,
      flag: 'above-95',
      reason: 'group',
    };
    expect(await shareOf([190, 0], [200, 0], noDocument)).toMatchObject({
      ...hidden,
      denominator: 200,
    });
    expect(await shareOf([189, 0], [200, 0], noDocument)).toMatchObject({ value: 95, flag: null });
    expect(await shareOf([28, 0], [30, 0], noDocument)).toMatchObject(hidden);
    expect(await shareOf([27, 0], [30, 0], noDocument)).toMatchObject({ numerator: 27 });
    expect(await shareOf([190, 0], [200, 0])).toMatchObject({ value: 95, numerator: 190 });
  });

  test('the other categories of such a row are withheld with it', async () => {
    const spec: TableSpec = {
      ...materials,
      categories: [{ code: 'a', disclosive: true }, { code: 'b' }, { code: 'c' }],
    };
    const { rows } = await protectHandmade([spec], [...materialCells(205, [195, 5, 5])]);
    expect(rows.map(({ flag, value, numerator }) => [flag, value, numerator])).toEqual([
      ['above-95', null, null],
      ['confidential', null, null],
      ['confidential', null, null],
    ]);
  });

  test('a count that is withheld so is shown by no other table', async () => {
    const other: TableSpec = { ...oneShare, id: 'other' };
    const within: TableSpec = { ...oneShare, id: 'within' };
    const { rows } = await protectHandmade(
      [noDocument, other, within],
      [
        { table: 'no-document', n: 100, records: 1 },
        { table: 'no-document', category: 'none', n: 97, records: 2 },
        { table: 'other', n: 400 },
        { table: 'other', category: 'yes', n: 97, records: 2 },
        { table: 'within', n: 97, records: 2 },
        { table: 'within', category: 'yes', n: 30 },
      ],
    );
    expect(
      rows.map(({ table_id, flag, reason, denominator }) => [table_id, flag, reason, denominator]),
    ).toEqual([
      ['no-document', 'above-95', 'group', 100],
      ['other', 'confidential', 'linked', 400],
      ['within', 'confidential', 'linked', null],
    ]);
  });
});

test('cells that break their contract are refused by table and area', async () => {
  const refused = (cells: readonly HandmadeCell[], sentence: string) =>
    expect(protectHandmade([oneShare], cells)).rejects.toThrow(sentence);
  const base = { table: 'share', n: 777 };
  await refused([{ table: 'elsewhere', n: 777 }], 'a table that is not planned: elsewhere in');
  await refused([{ ...base, area: '21.01' }], 'a level that is not planned for its table: share');
  await refused([{ ...base, area: '21.09.01.2001' }], 'not in the boundaries of the release');
  await refused([{ ...base, grp: '1-2' }], 'a group that its table does not declare');
  await refused([base, { ...base, category: 'no' }], 'a category that its table does not declare');
  await refused([base, base], 'a cell that stands twice');
  await refused([{ ...base, category: 'yes' }], 'a row without its base');
  await refused([{ ...base, unit: 'person' }], 'counts another population than its table');
  await refused(
    [base, { ...base, category: 'yes', n: 778 }],
    'a part that is larger than its base',
  );
  await refused(
    [base, { ...base, category: 'yes', unit: 'person' }],
    'a part that counts another population',
  );
});
