import { expect, test } from 'vitest';
import { decodeChangeView, encodeChangeView } from '../../src/selection/address.ts';
import { mapParts, mapStateOf, type MapState } from '../../src/selection/map-state.ts';

const states: readonly (readonly [string, MapState])[] = [
  ['', { kind: 'regencies' }],
  ['rate/2025-03', { kind: 'regencies', indicator: 'rate', period: '2025-03' }],
  ['rate/change', { kind: 'change', indicator: 'rate' }],
  ['rate/years', { kind: 'years', indicator: 'rate' }],
  ['islands', { kind: 'islands' }],
  ['21.04/islands', { kind: 'islands', scope: '21.04' }],
  ['21.04/village', { kind: 'level', level: 'village', scope: '21.04' }],
  ['district', { kind: 'level', level: 'district', scope: '21' }],
  ['village', { kind: 'level', level: 'village', scope: '21' }],
  ['21.04', { kind: 'level', level: 'district', scope: '21.04' }],
  ['21.04.01', { kind: 'level', level: 'village', scope: '21.04.01' }],
  [
    '21.04/rate/2026',
    { kind: 'level', level: 'district', scope: '21.04', indicator: 'rate', period: '2026' },
  ],
];

test.each(states)('the address "%s" is read and written alike', (address, state) => {
  const parts = address.split('/').filter((part) => part !== '');
  expect(mapStateOf(parts)).toEqual(state);
  expect(mapParts(state)).toEqual(parts);
});

test('what is no map is refused', () => {
  expect(() => mapStateOf(['21.04.01.2001'])).toThrow('no map of area 21.04.01.2001');
  expect(() => mapStateOf(['21.4'])).toThrow('not an area code: 21.4');
  expect(() => mapStateOf(['rate'])).toThrow('no map of rate without a period');
});

const periods = ['2023', '2024-03', '2025-03'];
const initial = { before: '2024-03', after: '2025-03' };

test('a change survives its address', () => {
  const view = { before: '2023', after: '2025-03', view: 'tiles' } as const;
  expect(encodeChangeView(view, initial)).toBe('?before=2023&view=tiles');
  expect(decodeChangeView('?before=2023&view=tiles', periods, initial)).toEqual({
    view,
    problems: [],
  });
  expect(encodeChangeView({ ...initial, view: 'panels' }, initial)).toBe('');
});

test('periods of a change that are unknown, equal or reversed are told', () => {
  const asked = (search: string) => decodeChangeView(search, periods, initial);
  expect(asked('?before=2025-03&after=2023')).toMatchObject({
    view: { before: '2023', after: '2025-03' },
    problems: [{ id: 'reversed-periods' }],
  });
  expect(asked('?before=2025-03').problems.map(({ id }) => id)).toEqual(['same-period']);
  expect(asked('?after=2025-04').problems.map(({ id }) => id)).toEqual(['unknown-period']);
});
