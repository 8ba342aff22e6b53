import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cleaned,
  decodeCompareView,
  decodeMapView,
  encodeCompareView,
  encodeMapView,
  problems,
  type CompareChoices,
  type Decoded,
  type MapChoices,
  type Migration,
} from '../../src/selection/address.ts';
import { mapWays } from '../../src/selection/map-state.ts';

const map: MapChoices = {
  indicators: [
    { id: 'rate', periods: ['2013', '2014', '2015-03', '2021-03', '2022-03', '2025-03'] },
    { id: 'count', periods: ['2021-03', '2022-03', '2024-03'] },
  ],
};
const compare: CompareChoices = {
  periods: ['2020-09', '2021-03', '2021-09', '2022-03', '2022-09'],
  areas: ['0', '21', '21.04', '21.71'],
  residences: ['total', 'urban', 'rural'],
  indicators: ['rate', 'count'],
  initial: {
    before: '2021-09',
    after: '2022-03',
    areas: ['21'],
    residence: 'total',
    indicator: 'rate',
  },
};

const ids = ({ problems: found }: Decoded<unknown>): readonly string[] =>
  found.map((problem) => problem.id);

test('the default view has no parameters, and no parameters are the default view', () => {
  expect(decodeMapView('', map)).toEqual({
    view: { indicator: 'rate', period: '2025-03', view: 'panels' },
    problems: [],
  });
  expect(encodeMapView({ indicator: 'rate', period: '2025-03', view: 'panels' }, map)).toBe('');
  expect(decodeCompareView('', compare)).toEqual({ view: compare.initial, problems: [] });
  expect(encodeCompareView(compare.initial, compare)).toBe('');
});

test('a way of showing is kept, and an unknown one is told', () => {
  expect(decodeMapView('?view=tiles', map).view.view).toBe('tiles');
  expect(encodeMapView({ indicator: 'rate', period: '2025-03', view: 'islands' }, map)).toBe(
    '?view=islands',
  );
  expect(decodeMapView('?view=globe', map)).toMatchObject({
    view: { view: 'panels' },
    problems: [{ id: 'unknown-view', value: 'globe', shown: ['panels'] }],
  });
});

test('addresses carry codes', () => {
  expect(encodeMapView({ indicator: 'count', period: '2022-03', view: 'panels' }, map)).toBe(
    '?indicator=count&period=2022-03',
  );
  expect(encodeMapView({ indicator: 'count', period: '2024-03', view: 'panels' }, map)).toBe(
    '?indicator=count',
  );
  expect(
    encodeCompareView(
      { ...compare.initial, areas: ['21.71', '21.04'], residence: 'urban' },
      compare,
    ),
  ).toBe('?residence=urban&area=21.71&area=21.04');
});

test('a period that is not there becomes the nearest one', () => {
  const period = (asked: string) => decodeMapView(`?period=${asked}`, map);
  expect(period('2021-09').view.period).toBe('2022-03');
  expect(period('2021-08').view.period).toBe('2021-03');
  expect(period('1998').view.period).toBe('2013');
  expect(period('2099-12').view.period).toBe('2025-03');
  expect(period('2021').view.period).toBe('2021-03');
  expect(period('2021-13').view.period).toBe('2025-03');
  expect(period('2021-09').problems).toEqual([
    { id: 'unknown-period', value: '2021-09', shown: ['2022-03'] },
  ]);
});

test('a period is valid for its own indicator only', () => {
  const decoded = decodeMapView('?indicator=count&period=2015-03', map);
  expect(decoded.view).toEqual({ indicator: 'count', period: '2021-03', view: 'panels' });
  expect(ids(decoded)).toEqual(['unknown-period']);
});

test('an unknown indicator gives the first one and keeps the period', () => {
  const decoded = decodeMapView('?indicator=wealth&period=2022-03', map);
  expect(decoded.view).toEqual({ indicator: 'rate', period: '2022-03', view: 'panels' });
  expect(decoded.problems).toEqual([{ id: 'unknown-indicator', value: 'wealth', shown: ['rate'] }]);
});

test('periods in reverse are turned round, equal ones parted', () => {
  const reversed = decodeCompareView('?before=2022-09&after=2020-09', compare);
  expect(reversed.view).toMatchObject({ before: '2020-09', after: '2022-09' });
  expect(ids(reversed)).toEqual(['reversed-periods']);
  const equal = decodeCompareView('?before=2022-03', compare);
  expect(equal.view).toMatchObject({ before: '2021-09', after: '2022-03' });
  expect(equal.problems).toEqual([
    { id: 'same-period', value: '2022-03', shown: ['2021-09', '2022-03'] },
  ]);
  const first = decodeCompareView('?before=2020-09&after=2020-09', compare);
  expect(first.view).toMatchObject({ before: '2020-09', after: '2021-03' });
});

test('unknown areas are left out, and with none left the default stands', () => {
  const some = decodeCompareView('?area=21.71&area=99&area=21.71', compare);
  expect(some.view.areas).toEqual(['21.71']);
  expect(some.problems).toEqual([{ id: 'unknown-area', value: '99', shown: ['21.71'] }]);
  expect(decodeCompareView('?area=', compare).view.areas).toEqual(['21']);
  expect(decodeCompareView('?area=21.04,21.71', compare)).toMatchObject({
    view: { areas: ['21.04', '21.71'] },
    problems: [],
  });
});

test('every other mistake has a problem of its own', () => {
  expect(ids(decodeMapView('?colour=red', map))).toEqual(['unknown-parameter']);
  expect(ids(decodeMapView('?period=2022-03&period=2021-03', map))).toEqual(['repeated-parameter']);
  expect(decodeMapView('?period=2022-03&period=2021-03', map).view.period).toBe('2022-03');
  expect(ids(decodeCompareView('?residence=sea', compare))).toEqual(['unknown-residence']);
  expect(ids(decodeMapView('?v=7&indicator=count', map))).toEqual(['unknown-version']);
  expect(decodeMapView('?v=7&indicator=count', map).view.indicator).toBe('count');
  const long = decodeMapView(`?indicator=count&x=${'x'.repeat(3000)}`, map);
  expect(long.view.indicator).toBe('rate');
  expect(ids(long)).toEqual(['too-long']);
});

test('marks that others add to a link are no mistake', () => {
  expect(decodeMapView('?utm_source=mail&fbclid=x&indicator=count', map)).toEqual({
    view: { indicator: 'count', period: '2024-03', view: 'panels' },
    problems: [],
  });
});

test('what is shown of a foreign value is short and holds no control characters', () => {
  expect(cleaned('  a\u0000\n\u202eb  ')).toBe('a b');
  expect(cleaned('x'.repeat(50))).toBe(`${'x'.repeat(40)}…`);
  expect(cleaned('👩‍👩‍👧\ud800')).not.toMatch(/\p{C}/u);
});

test('names of the language itself are no choices', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const decoded = decodeMapView(`?indicator=${name}&period=${name}&${name}=1`, map);
    expect(decoded.view).toEqual({ indicator: 'rate', period: '2025-03', view: 'panels' });
    expect(ids(decoded)).toContain('unknown-indicator');
  }
});

test('an address of an older version is migrated, a new one says its version', () => {
  const rename: Migration = (parameters) => {
    const renamed = new URLSearchParams(parameters);
    const theme = renamed.get('theme');
    renamed.delete('theme');
    if (theme !== null) renamed.set('indicator', theme);
    return renamed;
  };
  const upper: Migration = (parameters) =>
    new URLSearchParams(parameters.toString().replace('indicator=COUNT', 'indicator=count'));
  const steps = [rename, upper];
  const count = { indicator: 'count', period: '2024-03', view: 'panels' } as const;
  expect(decodeMapView('?theme=COUNT', map, steps)).toEqual({ view: count, problems: [] });
  expect(decodeMapView('?v=2&indicator=COUNT', map, steps).view).toEqual(count);
  expect(decodeMapView('?v=3&indicator=count', map, steps)).toEqual({ view: count, problems: [] });
  expect(encodeMapView(count, map, steps)).toBe('?v=3&indicator=count');
  expect(encodeMapView({ indicator: 'rate', period: '2025-03', view: 'panels' }, map, steps)).toBe(
    '',
  );
});

test('choices that are empty are an error of the page', () => {
  expect(() => decodeMapView('', { indicators: [] })).toThrow('the map has no indicator to choose');
  expect(() => decodeMapView('', { indicators: [{ id: 'rate', periods: [] }] })).toThrow(
    'no period to choose for indicator rate',
  );
});

const mapView = fc.constantFrom(...map.indicators).chain(({ id, periods }) =>
  fc.record({
    indicator: fc.constant(id),
    period: fc.constantFrom(...periods),
    view: fc.constantFrom(...mapWays),
  }),
);
const compareView = fc
  .record({
    periods: fc.subarray([...compare.periods], { minLength: 2, maxLength: 2 }),
    areas: fc.shuffledSubarray([...compare.areas], { minLength: 1 }),
    residence: fc.constantFrom(...compare.residences),
    indicator: fc.constantFrom(...compare.indicators),
  })
  .map(({ periods, ...rest }) => ({ before: periods[0]!, after: periods[1]!, ...rest }));

test('every view survives its address', () => {
  fc.assert(
    fc.property(mapView, (view) => {
      expect(decodeMapView(encodeMapView(view, map), map)).toEqual({ view, problems: [] });
    }),
  );
  fc.assert(
    fc.property(compareView, (view) => {
      const search = encodeCompareView(view, compare);
      expect(decodeCompareView(search, compare)).toEqual({ view, problems: [] });
    }),
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    "' OR 1=1 --",
    '%zz',
    '%00',
    '../../etc/passwd',
    '2022-03',
    '',
  ),
);
const search = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('indicator', 'period', 'before', 'after', 'area', 'residence', 'v'),
        hostile,
      ),
      hostile,
      fc.boolean(),
    ),
    { maxLength: 8 },
  )
  .map(
    (pairs) =>
      `?${pairs.map(([name, value, raw]) => (raw ? `${name}=${value}` : new URLSearchParams([[name, value]]).toString())).join('&')}`,
  );

test('no address, however hostile, leads to a view that is not among the choices', () => {
  fc.assert(
    fc.property(search, (text) => {
      const { view, problems: found } = decodeMapView(text, map);
      const entry = map.indicators.find(({ id }) => id === view.indicator);
      expect(entry?.periods).toContain(view.period);
      for (const { id, value } of found) {
        expect(problems).toContain(id);
        expect([...value].length).toBeLessThanOrEqual(41);
      }
    }),
  );
  fc.assert(
    fc.property(search, (text) => {
      const { view, problems: found } = decodeCompareView(text, compare);
      expect(compare.periods).toEqual(expect.arrayContaining([view.before, view.after]));
      expect(view.before < view.after).toBe(true);
      expect(view.areas.length).toBeGreaterThan(0);
      expect(compare.areas).toEqual(expect.arrayContaining([...view.areas]));
      expect(compare.residences).toContain(view.residence);
      expect(compare.indicators).toContain(view.indicator);
      expect(found.length).toBeLessThanOrEqual(5);
    }),
  );
});
