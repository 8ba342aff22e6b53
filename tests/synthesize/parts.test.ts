import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf } from '../../scripts/publish/engine.ts';
import { totalVariation } from '../../scripts/synthesize/distances.ts';
import {
  between,
  chance,
  draw,
  drawMacros,
  pick,
  scrambled,
} from '../../scripts/synthesize/draws.ts';
import { readMargins } from '../../scripts/synthesize/margins.ts';
import { agesOf } from '../../scripts/synthesize/members.ts';
import { urbanVillages } from '../../scripts/synthesize/places.ts';
import { largestRemainder, remaining, runStep } from '../../scripts/synthesize/quota.ts';
import { sizesOf, sizeShares } from '../../scripts/synthesize/sizes.ts';

async function engine(threads = 2) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  for (const macro of drawMacros) await connection.run(macro);
  return connection;
}

test('counts by largest remainder add up, the first of equal remainders first', () => {
  expect(largestRemainder([1, 1, 1], 10)).toEqual([4, 3, 3]);
  expect(largestRemainder([50, 30, 20], 7)).toEqual([4, 2, 1]);
  expect(largestRemainder([0, 5], 3)).toEqual([0, 3]);
  expect(() => largestRemainder([0, 0], 3)).toThrow(/no positive sum/);
});

test('families of a size sum to the families and the persons exactly', () => {
  const shares = sizeShares([
    { code: '1', share: 50 },
    { code: '2', share: 30 },
    { code: '3', share: 20 },
  ]);
  const counts = sizesOf(shares, 100, 170);
  expect(counts.map(({ families }) => families)).toEqual([50, 30, 20]);
  for (const persons of [100, 101, 171, 199, 299, 300]) {
    const made = sizesOf(shares, 100, persons);
    expect(made.reduce((sum, { families }) => sum + families, 0)).toBe(100);
    expect(made.reduce((sum, { size, families }) => sum + size * families, 0)).toBe(persons);
    expect(made.every(({ families }) => families >= 0)).toBe(true);
  }
  expect(() => sizesOf(shares, 100, 99)).toThrow(/99 persons do not fit into 100 families/);
  expect(() => sizesOf(shares, 100, 301)).toThrow(/301 persons do not fit/);
});

test('seven and more stands for sizes with a mean of 7.3', () => {
  const large = sizeShares([{ code: '7+', share: 100 }]);
  expect(large.reduce((sum, [size, share]) => sum + size * share, 0) / 100).toBeCloseTo(7.3, 10);
});

test('single years of age keep the shares of their groups', () => {
  const ages = agesOf([
    { code: '70-74', share: 60 },
    { code: '75+', share: 40 },
  ]);
  expect(ages[0]).toEqual({ code: '70', share: 12 });
  expect(ages.at(-1)?.code).toBe('98');
  const old = ages.filter(({ code }) => Number(code) >= 75);
  expect(old.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(40, 10);
  expect(old[1]!.share / old[0]!.share).toBeCloseTo(0.87, 10);
});

test('whole villages are urban, kelurahan first, as near to the share as they come', () => {
  const village = (code: string, isDesa: boolean, weight: number) => ({ code, isDesa, weight });
  const villages = [
    village('a', true, 50),
    village('b', false, 20),
    village('c', false, 10),
    village('d', true, 20),
  ];
  expect([...urbanVillages(villages, 30)]).toEqual(['b', 'c']);
  expect([...urbanVillages(villages, 52)]).toEqual(['b', 'c', 'd']);
  expect([...urbanVillages(villages, 100)]).toEqual(['b', 'c', 'a', 'd']);
  expect([...urbanVillages(villages, 0)]).toEqual([]);
});

test('what is fixed is taken off a distribution', () => {
  const shares = [
    { code: '1', share: 25 },
    { code: '2', share: 75 },
  ];
  expect(remaining(shares, 200, new Map([['1', 20]]))).toEqual([
    { code: '1', share: 30 },
    { code: '2', share: 150 },
  ]);
  expect(remaining(shares, 200, new Map([['1', 70]]))[0]).toEqual({ code: '1', share: 0 });
});

test('total variation is half the sum of the differences of shares', () => {
  const shares = [
    { code: '1', share: 2 },
    { code: '2', share: 2 },
  ];
  expect(
    totalVariation(
      shares,
      new Map([
        ['1', 50],
        ['2', 50],
      ]),
    ),
  ).toBe(0);
  expect(
    totalVariation(
      shares,
      new Map([
        ['1', 75],
        ['2', 25],
      ]),
    ),
  ).toBeCloseTo(0.25, 12);
  expect(
    totalVariation(
      shares,
      new Map([
        ['1', 50],
        ['3', 50],
      ]),
    ),
  ).toBeCloseTo(0.5, 12);
  expect(totalVariation(shares, new Map())).toBe(1);
});

test('draws are one to one, even and independent of each other', async () => {
  const connection = await engine();
  const units = 200_000;
  const [row] = await rowsOf(
    connection,
    `SELECT count(DISTINCT a)::INTEGER, count(DISTINCT s)::INTEGER, min(a)::DOUBLE, max(a)::DOUBLE
     FROM (SELECT s, ${draw('a')} AS a FROM (SELECT ${scrambled('range', 'test')} AS s
       FROM range(${units})))`,
  );
  expect(row?.slice(0, 2)).toEqual([units, units]);
  expect(Number(row?.[2])).toBeLessThan(2 ** 32 / 10_000);
  expect(Number(row?.[3])).toBeGreaterThan(2 ** 32 - 2 ** 32 / 10_000);
  for (const [one, other] of [
    ['a', 'b'],
    ['tenure', 'cooking_fuel'],
    ['prog_pkh', 'prog_sembako'],
  ] as const) {
    const cells = await rowsOf(
      connection,
      `SELECT count(*)::DOUBLE FROM (SELECT ${draw(one)} >> 28 AS a, ${draw(other)} >> 28 AS b
         FROM (SELECT ${scrambled('range', 'test')} AS s FROM range(${units}))) GROUP BY a, b`,
    );
    const expected = units / 256;
    const chiSquare = cells.reduce((sum, [n]) => sum + (Number(n) - expected) ** 2 / expected, 0);
    expect(cells).toHaveLength(256);
    expect(chiSquare).toBeLessThan(255 + 5 * Math.sqrt(2 * 255));
  }
});

test('chances, picks and ranges follow their weights', async () => {
  const connection = await engine();
  const [row = []] = await rowsOf(
    connection,
    `SELECT avg((${chance('c', 30)})::INTEGER), avg((${pick('p', [
      [7, 1],
      [8, 3],
    ])} = 8)::INTEGER), min(${between('r', 3, 5)}), max(${between('r', 3, 5)})
     FROM (SELECT ${scrambled('range', 'test')} AS s FROM range(100000))`,
  );
  expect(Number(row[0])).toBeCloseTo(0.3, 2);
  expect(Number(row[1])).toBeCloseTo(0.75, 2);
  expect(row.slice(2).map(Number)).toEqual([3, 5]);
});

test('a quota gives the smallest scores the first code, by cell, and null to others', async () => {
  const connection = await engine();
  await connection.run('CREATE TABLE units AS SELECT range::INTEGER AS n FROM range(12)');
  const shares = [
    { code: '5', share: 1 },
    { code: '9', share: 0 },
    { code: '6', share: 3 },
  ];
  await runStep(connection, {
    from: 'units',
    to: 'filled',
    quotas: [
      {
        column: 'code',
        type: 'TINYINT',
        score: '-n',
        cells: [
          { where: 'n < 4', shares },
          { where: 'n BETWEEN 4 AND 7', shares: [{ code: '1', share: 1 }] },
        ],
      },
    ],
    columns: { double: '2 * n' },
    drop: ['n'],
  });
  const rows = await rowsOf(connection, 'SELECT double, code FROM filled ORDER BY double');
  expect(rows.map(([, code]) => code)).toEqual([6, 6, 6, 5, 1, 1, 1, 1, null, null, null, null]);
  expect(rows[3]?.[0]).toBe(6);
});

test('margins that cannot be used are refused with their rows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kepri-margins-'));
  try {
    const file = join(folder, 'margins.csv');
    const header = 'margin,area_code,category,value,unit,status,source,note\n';
    await writeFile(
      file,
      `${header}a,21,1,5,percent,assumed,here,\na,21,1,-1,percent,guessed,,\na,21,2,,percent,sourced,here,\n`,
    );
    const failure = await readMargins(file).catch((error: unknown) => String(error));
    expect(failure).toContain('row 3: status "guessed" must be sourced, derived, assumed');
    expect(failure).toContain('row 3: value "-1" must be a number of 0 or more');
    expect(failure).toContain('row 3: has no source');
    expect(failure).toContain('row 3: a 21 1 stands twice');
    expect(failure).toContain('row 4: value "" must be a number');
    await writeFile(file, `${header}a,21,1,5,percent,assumed,here,\n`);
    const margins = await readMargins(file);
    expect(margins.value('a', '1')).toBe(5);
    expect(() => margins.shares('b')).toThrow(/no margin b of area 21/);
    expect(() => margins.value('a', '2')).toThrow(/has no category 2/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the declared margins hold all that were given and give each village its share', async () => {
  const margins = await readMargins();
  expect(margins.value('families', 'total')).toBe(700_968);
  expect(margins.value('persons', 'total')).toBe(2_055_278);
  const villages = margins.areas('village_families');
  expect(villages).toHaveLength(419);
  for (const regency of margins.areas('sex')) {
    const own = villages.filter((code) => code.startsWith(`${regency}.`));
    const sum = own.reduce(
      (one, code) => one + margins.value('village_families', 'total', code),
      0,
    );
    expect(sum).toBeCloseTo(100, 1);
  }
  for (const margin of [
    'tenure',
    'industry',
    'employment_status',
    'age_group5',
    'marital_status',
  ]) {
    const sum = margins.shares(margin).reduce((one, { share }) => one + share, 0);
    expect(sum).toBeCloseTo(100, 6);
  }
});
