import { expect, test } from 'vitest';
import { mapParts, mapStateOf, type MapState } from '../../src/selection/map-state.ts';

const states: readonly (readonly [string, MapState])[] = [
  ['', { kind: 'regencies' }],
  ['rate/2025-03', { kind: 'regencies', indicator: 'rate', period: '2025-03' }],
  ['rate/change', { kind: 'change', indicator: 'rate' }],
  ['rate/years', { kind: 'years', indicator: 'rate' }],
  ['islands', { kind: 'islands' }],
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
