import { expect, test } from 'vitest';
import { askedOf } from '../../src/client/foreign-address.ts';
import { poorPopulation, povertyRate } from '../../src/indicators/index.ts';
import { page } from './document.ts';

const map = (): Document =>
  page(`<form data-view-form><select name="indicator">
    <option value="${povertyRate.id}" selected data-href="/peta/r/2025-03/">r</option>
    <option value="${poorPopulation.id}" data-href="/peta/c/2025-03/">c</option></select>
    <select name="period"><option value="2025-03" selected data-href="/peta/r/2025-03/">2025</option>
    <option value="2022-03" data-href="/peta/r/2022-03/">2022</option></select></form>`);

const asked = (search: string, at = map()): ReturnType<typeof askedOf> =>
  askedOf(new URL(`http://localhost/peta/${search}`), at);

test('a known indicator leads to its page, the period is asked for there', () => {
  expect(asked(`?indicator=${poorPopulation.id}&period=2022-03`)).toEqual({
    page: `/peta/c/2025-03/?indicator=${poorPopulation.id}&period=2022-03`,
    problems: [],
  });
});

test('an unknown period leads to the page of the nearest, with a problem to tell', () => {
  const { page: found, problems } = asked('?period=2022-05');
  expect(found).toBe('/peta/r/2022-03/?period=2022-05');
  expect(problems).toEqual([{ id: 'unknown-period', value: '2022-05', shown: ['2022-03'] }]);
});

test('a hostile value stays where it is and is told', () => {
  const { page: found, problems } = asked('?indicator=javascript:alert(1)&x=%3Cscript%3E');
  expect(found).toBeNull();
  expect(problems.map(({ id }) => id).sort()).toEqual(['unknown-indicator', 'unknown-parameter']);
});

test('a page without states knows no parameter, but for those that others append', () => {
  expect(asked('?utm_source=mail', page('<main></main>')).problems).toEqual([]);
  expect(asked('?periode=2022&utm_source=mail', page('<main></main>')).problems).toEqual([
    { id: 'unknown-parameter', value: 'periode', shown: [] },
  ]);
});

test('a map without periods to choose knows its ways of showing', () => {
  const ways = () =>
    page(`<a data-map-way="panels" href="/a/">a</a><a data-map-way="tiles" href="/a/?view=tiles">b</a>
      <form data-view-form><select name="indicator"><option value="x" selected></option></select></form>`);
  expect(asked('?view=tiles', ways()).problems).toEqual([]);
  expect(asked('?view=globe', ways()).problems).toEqual([
    { id: 'unknown-view', value: 'globe', shown: ['panels'] },
  ]);
  expect(asked('?period=2022', ways()).problems).toEqual([
    { id: 'unknown-parameter', value: 'period', shown: [] },
  ]);
});
