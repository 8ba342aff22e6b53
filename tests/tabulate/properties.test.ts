import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { total } from '../../scripts/protect/cells.ts';
import { demonstrationSecret, keysInfo } from '../../scripts/protect/keys.ts';
import { protect } from '../../scripts/protect.ts';
import { openEngine, rowsOf } from '../../scripts/publish/engine.ts';
import { tabulate } from '../../scripts/tabulate.ts';
import { unplacedAreas } from '../../scripts/tabulate/places.ts';
import { registryIndicators } from '../../src/indicators/registry/index.ts';
import { countedCells, rules, specs } from './counted.ts';
import { families } from './hand-register.ts';
import { areas, makeRandomRegister } from './random-register.ts';

vi.setConfig({ testTimeout: 120_000 });

test('cells do not depend on the order of records or the number of threads', async () => {
  const expected = await countedCells();
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...families], { minLength: families.length }),
      fc.integer({ min: 1, max: 4 }),
      async (order, threads) => {
        expect(await countedCells(order, threads)).toEqual(expected);
      },
    ),
    { numRuns: 6 },
  );
});

test('cells are sums over families: those of two halves add up to those of all', async () => {
  const all = await countedCells();
  await fc.assert(
    fc.asyncProperty(fc.subarray([...families], { minLength: 1, maxLength: 19 }), async (half) => {
      const one = await countedCells(half);
      const other = await countedCells(families.filter((family) => !half.includes(family)));
      for (const [name, { n, key }] of all) {
        const parts = [one.get(name), other.get(name)];
        expect([name, parts.reduce((sum, part) => sum + (part?.n ?? 0), 0)]).toEqual([name, n]);
        expect(parts.reduce((sum, part) => sum + (part?.key ?? 0n), 0n)).toBe(key);
      }
    }),
    { numRuns: 4 },
  );
});

const codeOf = ({ code }: { readonly code: string }): string => code;
const lengths = { province: 2, regency: 5, district: 8, village: 13 } as const;

test('every cell of an indicator equals a direct count of its records', async () => {
  const connection = await openEngine(2);
  try {
    await makeRandomRegister(connection, { count: 400 });
    await tabulate(connection, specs);
    const counted = async (table: string, area: string, category: string, grp = total) =>
      (
        await rowsOf(
          connection,
          `SELECT n::INTEGER, key::VARCHAR FROM cells WHERE table_id = '${table}'
           AND area_code = '${area}' AND grp = '${grp}' AND category = '${category}'`,
        )
      )[0] ?? [0, '0'];
    const direct = async (from: string, area: string, condition: string) => {
      const level = (['province', 'regency', 'district', 'village'] as const).find(
        (one) => lengths[one] === area.length,
      )!;
      const where = level === 'province' ? 'true' : `${level}_code = '${area}'`;
      const [row] = await rowsOf(
        connection,
        `SELECT count(*)::INTEGER, coalesce(sum(record_key), 0)::VARCHAR
         FROM ${from} WHERE ${where} AND ${condition}`,
      );
      return row;
    };
    const persons = `(SELECT individuals.*, regency_code, district_code, village_code,
      decile_national FROM individuals JOIN families USING (family_id))`;
    const recipients = 'health_insurance IN (1, 3, 5, 7, 9, 11, 13, 15)';
    for (const { code: area } of areas) {
      expect(await counted('floor-material', area, '8')).toEqual(
        await direct('families', area, 'floor_material = 8'),
      );
      expect(await counted('floor-material', area, total)).toEqual(
        await direct('families', area, 'floor_material IS NOT NULL'),
      );
      expect(await counted('employed-15', area, 'yes')).toEqual(
        await direct(
          persons,
          area,
          'member_presence IN (1, 5) AND age >= 15 AND worked_last_week = 1',
        ),
      );
      if (area.length === lengths.village) continue;
      expect(await counted('persons', area, '15')).toEqual(
        await direct(persons, area, 'member_presence IN (1, 5) AND age >= 75'),
      );
      expect(await counted('inclusion-error.person', area, 'yes', 'pbi-jkn:3')).toEqual(
        await direct(persons, area, `${recipients} AND decile_national BETWEEN 4 AND 10`),
      );
      expect(await counted('own-business.decile-national', area, 'yes', '7')).toEqual(
        await direct(
          'families',
          area,
          `enumeration_result = 1 AND decile_national = 7
           AND family_id IN (SELECT family_id FROM individuals WHERE has_business = 1)`,
        ),
      );
    }
  } finally {
    connection.closeSync();
  }
});

const keys = keysInfo(demonstrationSecret, {
  series: 'random',
  period: '2022-11',
  isSynthetic: true,
});
const options = { specs, rules, earlier: [], codeVersion: 'test', keys };

test('protection accepts the cells of all 68 indicators and audits them again', async () => {
  const protectedFigures = async (shuffled: boolean, threads: number) => {
    const connection = await openEngine(threads);
    try {
      await makeRandomRegister(connection, { count: 1500, shuffled });
      const unplaced = await unplacedAreas(connection);
      expect([...unplaced].sort()).toEqual(
        areas.filter(({ level }) => level === 'regency' || level === 'district').map(codeOf),
      );
      await tabulate(connection, specs);
      const { receipts } = await protect(connection, {
        ...options,
        areas: areas.map((area) => ({ ...area, unplaced: unplaced.has(area.code) })),
        retabulate: () => tabulate(connection, specs, 'cells_again'),
      });
      const figures = await rowsOf(connection, 'SELECT COLUMNS(*)::VARCHAR FROM protected');
      const left = await rowsOf(
        connection,
        "SELECT table_name FROM duckdb_tables() WHERE table_name NOT IN ('families', 'individuals')",
      );
      return { receipts, figures, left: left.flat() };
    } finally {
      connection.closeSync();
    }
  };
  const one = await protectedFigures(false, 2);
  expect(new Set(specs.map(({ indicator }) => indicator)).size).toBe(68);
  expect(registryIndicators).toHaveLength(68);
  expect(one.left).toEqual(['protected']);
  expect(one.receipts).toHaveLength(specs.length);
  const indicators = new Set(one.figures.map(([, , , , , indicator]) => indicator));
  expect(indicators.size).toBe(68);
  expect((await protectedFigures(true, 1)).figures).toEqual(one.figures);
});

test('records without a smaller area are an error where none are declared', async () => {
  const connection = await openEngine(2);
  try {
    await makeRandomRegister(connection, { count: 300 });
    await tabulate(connection, specs);
    await expect(protect(connection, { ...options, areas })).rejects.toThrow('one-boundary-set');
  } finally {
    connection.closeSync();
  }
});
