import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import {
  hdiIpm,
  hdiIpmOldSeries,
  poorPopulation,
  povertyRate,
} from '../../src/indicators/index.ts';
import {
  absenceOf,
  comparability,
  comparabilityAt,
  reasons,
} from '../../src/observations/comparability.ts';
import { residences, type SeriesBreak } from '../../src/observations/observation.ts';
import { refusalSentence } from '../../src/observations/sentences.ts';
import { count, countBreak, figure, rate } from './figures.ts';

const batam = { area_code: '21.71', area_level: 'regency', area_name: 'Batam' } as const;
const lingga = { area_code: '21.04', area_level: 'regency', area_name: 'Lingga' } as const;

test('two periods of one area, and two areas in one period, may be compared', () => {
  expect(comparability(rate('2021-09', 5.75), rate('2022-03', 6.24), [])).toEqual({
    comparable: true,
  });
  expect(
    comparability(rate('2022-03', 5.19, batam), rate('2022-03', 14.05, lingga), [countBreak]),
  ).toEqual({ comparable: true });
});

test('each mismatch is refused for its own reason', () => {
  const here = rate('2022-03', 6.24);
  const reason = (other: ReturnType<typeof figure> | undefined) => {
    const verdict = comparability(here, other, []);
    return verdict.comparable ? undefined : verdict.reason;
  };
  expect(reason(undefined)).toBe('missing');
  expect(reason(here)).toBe('same-figure');
  expect(reason(count('2021-09', 137.75))).toBe('indicator');
  expect(reason(rate('2021-09', 5.37, { category: 'urban' }))).toBe('category');
  expect(reason(rate('2021-09', 5.75, { is_synthetic: true }))).toBe('synthetic');
  expect(reason(rate('2021-03', 5.05, batam))).toBe('area-and-period');
  expect(reason(rate('2022-09', 5.05, batam))).toBe('september-regency');
});

test('a regency figure of a year without a month is not set against one of March', () => {
  expect(comparability(rate('2014', 5, batam), rate('2015-03', 5.08, batam), [])).toEqual({
    comparable: false,
    reason: 'reference-month',
  });
  expect(comparability(rate('2013', 5, batam), rate('2014', 5, batam), [])).toEqual({
    comparable: true,
  });
});

test('a break refuses the counts across it and names itself', () => {
  expect(comparability(count('2019-09', 127.76), count('2020-09', 142.61), [countBreak])).toEqual({
    comparable: false,
    reason: 'series-break',
    breakId: 'kepri-counts-2020',
  });
});

test('a break leaves alone what it does not name or what lies on one side of it', () => {
  const comparable = { comparable: true };
  const breaks = [countBreak];
  expect(comparability(rate('2020-03', 5.92), rate('2020-09', 6.13), breaks)).toEqual(comparable);
  expect(comparability(count('2020-09', 142.61), count('2021-03', 144.46), breaks)).toEqual(
    comparable,
  );
  expect(comparability(count('2019-09', 127.76), count('2020-03', 131.97), breaks)).toEqual(
    comparable,
  );
  expect(comparability(count('2020-03', 60, batam), count('2021-03', 77.9, batam), breaks)).toEqual(
    comparable,
  );
});

test('the old and the new human development index are never compared', () => {
  const longForm: SeriesBreak = {
    id: 'long-form',
    areas: ['21'],
    from: '2021',
    to: '2022',
    indicators: [hdiIpm.id, hdiIpmOldSeries.id],
    categories: ['total'],
  };
  const old = figure({ indicator: hdiIpmOldSeries.id, period: '2021', value: 75.79 });
  const renewed = figure({ indicator: hdiIpm.id, period: '2022', value: 78.48 });
  const oldToo = figure({ indicator: hdiIpmOldSeries.id, period: '2022', value: 76.46 });
  expect(comparability(old, renewed, [longForm])).toEqual({
    comparable: false,
    reason: 'series-break',
    breakId: 'long-form',
  });
  expect(comparability(oldToo, renewed, [longForm])).toEqual({
    comparable: false,
    reason: 'indicator',
  });
});

test('a cell without a figure says whether Susenas could have reached it', () => {
  const rows = [rate('2022-03', 5.19, batam), rate('2022-03', 6.24)];
  const cell = { ...batam, indicator: povertyRate.id, category: 'total', period: '2022-03' };
  const absent = { area_level: 'province', period: '2023-09', category: 'urban' } as const;
  expect(absenceOf(absent)).toBe('missing');
  expect(absenceOf({ ...absent, area_level: 'regency' })).toBe('september-regency');
  expect(absenceOf({ ...absent, area_level: 'regency', period: '2023-03' })).toBe(
    'regency-residence',
  );
  expect(comparabilityAt(rows, cell, { ...cell, period: '2022-09' }, [])).toEqual({
    comparable: false,
    reason: 'september-regency',
  });
  expect(comparabilityAt(rows, { ...cell, period: '2023-03' }, cell, [])).toEqual({
    comparable: false,
    reason: 'missing',
  });
  expect(
    comparabilityAt(rows, cell, { ...cell, area_code: '21', area_level: 'province' }, []),
  ).toEqual({ comparable: true });
});

test('every reason has a sentence of its own in both languages', () => {
  for (const language of languages) {
    const texts = reasons.map((reason) => refusalSentence({ comparable: false, reason }, language));
    expect(new Set(texts).size).toBe(reasons.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  }
});

const anyFigure = fc
  .record({
    area: fc.constantFrom({ area_code: '21', area_level: 'province' } as const, batam, lingga),
    period: fc.constantFrom('2014', '2015', '2019-09', '2020-03', '2020-09', '2021-03'),
    indicator: fc.constantFrom(povertyRate.id, poorPopulation.id),
    category: fc.constantFrom(...residences),
    is_synthetic: fc.boolean(),
  })
  .map(({ area, ...rest }) => figure({ ...area, ...rest }));

test('the verdict does not depend on the order of the two', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (one, other) => {
      expect(comparability(one, other, [countBreak])).toEqual(
        comparability(other, one, [countBreak]),
      );
    }),
  );
});

test('whatever is comparable shares indicator and category, and area or period', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (one, other) => {
      if (!comparability(one, other, [countBreak]).comparable) return;
      expect([other.indicator, other.category, other.is_synthetic]).toEqual([
        one.indicator,
        one.category,
        one.is_synthetic,
      ]);
      expect((one.area_code === other.area_code) !== (one.period === other.period)).toBe(true);
    }),
  );
});
