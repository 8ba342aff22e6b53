import { inspect } from 'node:util';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { audit, AuditFailure, requirePassed } from '../../scripts/protect/audit.ts';
import { demonstrationSecret, keysInfo, RecordSecret } from '../../scripts/protect/keys.ts';
import { openEngine, rowsOf } from '../../scripts/publish/engine.ts';
import { makeProtected, protect, type ProtectOptions } from '../../scripts/protect.ts';
import { countings, makeRegister, optionsFor, tabulate, type Counting } from './register.ts';
import { share } from './specs.ts';

let connection: DuckDBConnection;
const village = '21.01.01.2001';

beforeEach(async () => {
  connection = await openEngine(2);
  await makeRegister(connection);
});
afterEach(() => {
  connection.closeSync();
});

/** Names of the checks that fail after protection and a tampering with it. */
async function caught(
  tampering: readonly string[],
  tables = countings,
  change: Partial<ProtectOptions> = {},
): Promise<readonly string[]> {
  const options = optionsFor(tables, change);
  const { specs } = await makeProtected(connection, options);
  for (const sql of tampering) {
    const [row] = await rowsOf(connection, sql);
    expect(Number(row?.[0]), `${sql} changes a row`).toBeGreaterThan(0);
  }
  const { rules, keys, earlier } = options;
  const results = await audit(connection, { specs, rules, keys, earlier, retabulated: false });
  const failed = results.filter(({ findings }) => findings.length > 0);
  if (failed.length > 0) expect(() => requirePassed(results)).toThrow(AuditFailure);
  return failed.map(({ check }) => check);
}

const trueCount = (table: string, category: string): string =>
  `(SELECT n FROM cells WHERE table_id = '${table}' AND area_code = '${village}'
    AND category = '${category}')`;
const update = (change: string, table: string, more = 'true'): string =>
  `UPDATE protected SET ${change}
   WHERE table_id = '${table}' AND area_code = '${village}' AND ${more}`;

test('an untouched release has no findings', async () => {
  await tabulate(connection);
  expect(await caught([])).toEqual([]);
});

describe('by a total', () => {
  beforeEach(() => tabulate(connection));

  test('a total made by adding published parts', async () => {
    const sum = `(SELECT sum(value) FROM protected WHERE table_id = 'persons.sex'
      AND area_code = '${village}' AND class <> 'total')`;
    const [apart] = await rowsOf(
      connection,
      `SELECT count(*)::INTEGER FROM cells WHERE table_id = 'persons.sex'`,
    );
    expect(apart).toEqual([69]);
    const found = await caught([update(`value = ${sum}`, 'persons.sex', "class = 'total'")]);
    expect(found).toContain('recomputed-counts');
  });

  test('a true total', async () => {
    const found = await caught([
      update(`denominator = ${trueCount('share', 'total')}`, 'share'),
      update(`value = round(100.0 * numerator / denominator)`, 'share'),
    ]);
    expect(found).toEqual(['recomputed-counts', 'one-cell-one-value']);
  });
});

describe('by percentage x base', () => {
  beforeEach(() => tabulate(connection));

  test('a percentage of true counts beside published ones', async () => {
    const exact = `${trueCount('share', 'yes')} * 100.0 / ${trueCount('share', 'total')}`;
    expect(await caught([update(`value = ${exact}`, 'share')])).toEqual([
      'values-from-published-counts',
    ]);
  });

  test('a percentage with more decimals than its base allows', async () => {
    const finer = 'value = round(100.0 * numerator / denominator, 2), decimals = 2';
    expect(await caught([update(finer, 'share')])).toEqual(['values-from-published-counts']);
  });

  test('a ratio of true counts', async () => {
    const exact = `${trueCount('family-size', 'persons')} * 1.0 / ${trueCount('family-size', 'total')}`;
    expect(await caught([update(`value = ${exact}`, 'family-size')])).toEqual([
      'values-from-published-counts',
    ]);
  });
});

describe('by a finer boundary', () => {
  const shifted: Counting = {
    ...countings.find(({ spec }) => spec.id === 'share')!,
    spec: { ...share, id: 'shifted', levels: ['district', 'village'] },
  };

  test('a custom area', async () => {
    await tabulate(connection);
    const custom = `INSERT INTO protected SELECT * REPLACE ('${village}a' AS area_code)
      FROM protected WHERE table_id = 'share' AND area_code = '${village}'`;
    expect(await caught([custom])).toContain('one-boundary-set');
  });

  test('a table with two dimensions in villages', async () => {
    await tabulate(connection);
    const finer = `UPDATE protected SET area_level = 'village', area_code = '${village}'
      WHERE table_id = 'share.decile' AND area_code = '21.01.01'`;
    expect(await caught([finer])).toEqual(
      expect.arrayContaining(['allowed-detail', 'every-row', 'recomputed-counts']),
    );
  });

  test('a table with other villages in the same district', async () => {
    await tabulate(connection);
    await connection.run(
      `UPDATE families SET village = '21.01.01.2002'
       WHERE id IN (SELECT id FROM families WHERE village = '${village}' ORDER BY id LIMIT 4)`,
    );
    await tabulate(connection, [shifted], 'more');
    await connection.run('INSERT INTO cells FROM more');
    expect(await caught([], [...countings, shifted])).toEqual(['one-boundary-set']);
  });

  test('a table with other districts', async () => {
    await tabulate(connection);
    await tabulate(connection, [shifted], 'more');
    await connection.run(
      `UPDATE more SET area_code = '21.01.02.2001'
       WHERE area_code = '${village}' AND table_id = 'shifted'`,
    );
    await connection.run(
      `INSERT INTO cells SELECT table_id, area_code, area_level, grp, category, unit,
         sum(n)::BIGINT, sum(key) FROM more GROUP BY ALL`,
    );
    expect(await caught([], [...countings, shifted])).toEqual(['one-boundary-set']);
  });
});

describe('by a small category', () => {
  beforeEach(() => tabulate(connection));

  test('a count of 1 or 2', async () => {
    const small = [update('numerator = 2, value = round(200.0 / denominator)', 'share')];
    expect(await caught(small)).toEqual([
      'recomputed-counts',
      'hidden-small-counts',
      'noise-moments',
    ]);
  });

  test('categories of a row below the floor', async () => {
    const found = await caught([update('denominator = 19, value = NULL', 'share')]);
    expect(found).toContain('floor');
  });

  test('a count where nobody is', async () => {
    await connection.run(
      `DELETE FROM cells WHERE table_id = 'distribution' AND category = 'd' AND area_code = '${village}'`,
    );
    const found = await caught([update('numerator = 3', 'distribution', "class = 'd'")]);
    expect(found).toContain('true-zeros');
  });

  test('a table of mostly small cells', async () => {
    const less = `UPDATE cells SET n = 3 WHERE table_id = 'distribution' AND category <> 'a'
      AND category <> 'total' AND area_code = '${village}'`;
    expect(await caught([less])).toContain('sparse-tables');
  });
});

describe('by a 100 % category', () => {
  beforeEach(async () => {
    await connection.run(`UPDATE persons SET document = false WHERE village = '${village}'`);
    await tabulate(connection);
  });

  test('is withheld, and caught where it is shown', async () => {
    expect(await caught([])).toEqual([]);
    const [hidden] = await rowsOf(
      connection,
      `SELECT value, numerator, flag FROM protected
       WHERE table_id = 'no-document' AND area_code = '${village}'`,
    );
    expect(hidden).toEqual([null, null, 'above-95']);
    expect(await caught([update('value = 100, flag = NULL', 'no-document')])).toContain(
      'group-disclosure',
    );
  });

  test('is caught in a second table that shows it', async () => {
    await connection.run(`UPDATE persons SET document = true WHERE village = '${village}'
      AND id = (SELECT min(id) FROM persons WHERE village = '${village}')`);
    await connection.run('DROP TABLE cells');
    const second: Counting = {
      ...countings.find(({ spec }) => spec.id === 'no-document')!,
      spec: {
        ...countings.find(({ spec }) => spec.id === 'no-document')!.spec,
        id: 'second',
        categories: [{ code: 'none' }],
      },
    };
    const tables = [...countings, second];
    await tabulate(connection, tables);
    expect(await caught([], tables)).toEqual([]);
    const shown = `UPDATE protected SET flag = NULL, reason = NULL, numerator = (
        SELECT n FROM cells WHERE table_id = 'second' AND category = 'none'
          AND area_code = '${village}')
      WHERE table_id = 'second' AND area_code = '${village}'`;
    expect(await caught([shown], tables)).toContain('linked-counts');
  });
});

describe('by a count of families that equals a count of persons', () => {
  test('heads of families by persons', async () => {
    const heads: Counting = {
      spec: {
        ...share,
        id: 'heads',
        kind: 'count',
        unit: 'person',
        valueUnit: 'persons',
        dimensions: [],
        categories: [],
      },
      from: 'persons',
      where: 'head',
      category: 'NULL',
    };
    await tabulate(connection, [...countings, heads]);
    expect(await caught([], [...countings, heads])).toEqual(['one-fact-one-key']);
  });
});

describe('by two releases', () => {
  const release = async (change: Partial<ProtectOptions>) => {
    await connection.run('DROP TABLE IF EXISTS cells');
    await tabulate(connection);
    return protect(connection, optionsFor(countings, change));
  };
  const of = (series: string, period: string, secret = demonstrationSecret) =>
    keysInfo(secret, { series, period, isSynthetic: true });

  test('the same series gives unchanged cells the same figures', async () => {
    const first = await release({ keys: of('one', '2022-11') });
    await connection.run('ALTER TABLE protected RENAME TO published');
    await release({ keys: of('one', '2023-11'), earlier: [first.release] });
    const [different] = await rowsOf(
      connection,
      '((FROM protected EXCEPT FROM published) UNION ALL (FROM published EXCEPT FROM protected))',
    );
    expect(different).toBeUndefined();
  });

  test('a published period under another series is refused', async () => {
    const first = await release({ keys: of('one', '2022-11') });
    const second = release({ keys: of('two', '2022-11'), earlier: [first.release] });
    await expect(second).rejects.toThrow('published in the pseudonym series "one"');
    await expect(rowsOf(connection, 'FROM protected')).rejects.toThrow('protected');
  });

  test('the audit sees an earlier release that forbids this one', async () => {
    const first = await release({ keys: of('two', '2022-11') });
    await tabulate(connection);
    const options = optionsFor();
    const { specs } = await makeProtected(connection, options);
    const { rules, keys } = options;
    const earlier = [first.release];
    const results = await audit(connection, { specs, rules, keys, earlier, retabulated: false });
    const failed = results.filter(({ findings }) => findings.length > 0);
    expect(failed.map(({ check }) => check)).toEqual(['two-releases']);
  });

  test('another secret in a series is refused', async () => {
    const first = await release({ keys: of('one', '2022-11') });
    const other = new RecordSecret(Buffer.from('another secret of more than 32 bytes'));
    const second = release({ keys: of('one', '2023-11', other), earlier: [first.release] });
    await expect(second).rejects.toThrow('the secret is not the one');
  });

  test('other noise in a series is refused', async () => {
    const first = await release({ keys: of('one', '2022-11') });
    const { rules, ...rest } = optionsFor().rules;
    const perturbation = { ...rules.perturbation, variance: 3.5 };
    const second = release({
      keys: of('one', '2023-11'),
      earlier: [first.release],
      rules: { ...rest, rules: { ...rules, perturbation } },
    });
    await expect(second).rejects.toThrow('the perturbation table is not the one');
  });
});

test('keys that lost their last bits are refused', async () => {
  await tabulate(connection);
  await connection.run(
    'CREATE OR REPLACE TABLE cells AS SELECT * REPLACE (key::DOUBLE AS key) FROM cells',
  );
  await expect(protect(connection, optionsFor())).rejects.toThrow(
    'cells.key is DOUBLE; make it HUGEINT',
  );
});

test('an error of the engine that quotes a count is kept back', async () => {
  await tabulate(connection);
  await connection.run(
    `UPDATE cells SET n = 9000000000000000007 WHERE category IN ('yes', 'total') AND table_id = 'share'`,
  );
  const failure = await protect(connection, optionsFor()).catch((error: unknown) => error);
  expect(String(failure)).toContain('the engine stopped while protecting (Out of Range Error)');
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('9000000');
});

test('noise that is not the declared one is seen by its moments', async () => {
  await tabulate(connection);
  const flat = `UPDATE protected SET numerator = numerator + 1, value =
    least(100, CASE WHEN denominator < 1000 THEN floor(100.0 * (numerator + 1) / denominator + 0.5)
      ELSE floor(1000.0 * (numerator + 1) / denominator + 0.5) / 10 END)
    WHERE numerator IS NOT NULL AND unit = 'percent' AND table_id <> 'index'`;
  expect(await caught([flat])).toEqual(
    expect.arrayContaining(['recomputed-counts', 'noise-moments']),
  );
});

test('a failed check says where, without a count, and leaves nothing to publish', async () => {
  await tabulate(connection);
  const retabulate = async () => {
    await tabulate(connection, countings, 'cells_again');
    await connection.run(
      `UPDATE cells_again SET n = n + 1 WHERE table_id = 'share' AND area_code = '${village}'`,
    );
  };
  const failure = await protect(connection, optionsFor(countings, { retabulate })).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(AuditFailure);
  expect(String(failure)).toBe(
    `AuditFailure: disclosure check "recomputed-cells" failed at share: ${village}; ` +
      'nothing is published, mend the cause',
  );
  expect(await rowsOf(connection, 'SHOW TABLES')).toEqual([['families'], ['listed'], ['persons']]);
});
