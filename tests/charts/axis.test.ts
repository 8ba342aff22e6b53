import { expect, test } from 'vitest';
import { closeAxis, roundEnds, valueAxis } from '../../src/charts/axis.ts';

test('a rate begins at zero and ends at a round value above the highest', () => {
  expect(valueAxis([4.09, 10.3], { unit: 'percent' }, 5)).toEqual({
    domain: [0, 15],
    ticks: [0, 5, 10, 15],
    decimals: 0,
    fromZero: true,
  });
});

test('an index that varies little leaves zero, and says so', () => {
  const axis = valueAxis([0.32, 0.385], { unit: 'index' }, 4);
  expect(axis.fromZero).toBe(false);
  expect(axis.domain).toEqual([0.32, 0.4]);
  expect(axis.decimals).toBe(2);
});

test('an index that varies much keeps zero', () => {
  expect(valueAxis([0.22, 2.1], { unit: 'index' }, 4).domain[0]).toBe(0);
});

test('ticks carry no error of binary fractions', () => {
  expect(valueAxis([0.25, 0.42], { unit: 'index' }, 4).ticks.map(String)).toEqual([
    '0',
    '0.2',
    '0.4',
    '0.6',
  ]);
});

test('one value alone still has an axis', () => {
  const { domain } = valueAxis([0], { unit: 'percent' }, 4);
  expect(domain[1]).toBeGreaterThan(domain[0]);
});

test('a close axis need not hold zero', () => {
  expect(closeAxis([5.37, 10.68], 5).domain).toEqual([4, 12]);
  expect(roundEnds(3.78, 18.19)).toEqual([2, 20]);
});

test('no values, no axis', () => {
  expect(() => valueAxis([], { unit: 'percent' }, 4)).toThrow('no value to draw');
  expect(() => closeAxis([], 4)).toThrow('no value to draw');
});
