import { expect, test } from 'vitest';
import { vectorOf } from '../../src/client/vectors.ts';

test.each([
  ['VARCHAR', ['Île', null, '', 'naik', null, 'a', 'b', 'c', 'd', '“e”']],
  ['DOUBLE', [6.24, null, 0, -1.5, null, 1, 2, 3, 4, 5]],
  ['INTEGER', [2, null, 0, -3, null, 1, 2, 3, 4, 5]],
  ['BOOLEAN', [true, null, false, true, null, true, true, false, false, true]],
] as const)('%s cells come back as they were, nulls apart from empty', (type, cells) => {
  const vector = vectorOf('x', type, cells);
  expect([...vector]).toEqual(cells);
  expect(vector.nullCount).toBe(2);
});

test('no code is compiled from text, which the policy of the pages forbids', () => {
  const { Function: real } = globalThis;
  globalThis.Function = (() => {
    throw new EvalError('compiled from text');
  }) as unknown as FunctionConstructor;
  try {
    expect(vectorOf('x', 'VARCHAR', ['a', null]).get(1)).toBeNull();
  } finally {
    globalThis.Function = real;
  }
});

test('another type, or a cell of another type, is said to be broken data', () => {
  expect(() => vectorOf('x', 'DATE', [])).toThrow('column x of type DATE');
  expect(() => vectorOf('x', 'DOUBLE', [1, 'two'])).toThrow('column x holds two, not DOUBLE');
});
