import { expect, test } from 'vitest';
import { extractParameters } from '../../scripts/register/parameters.ts';

test('extracts come from the command line, as often as they are named', () => {
  const given = ['--extract', 'a', '--extract', 'b', '--threads', '4', '--memory', '1.5GB'];
  expect(extractParameters(given, {})).toEqual({
    extracts: ['a', 'b'],
    threads: 4,
    memoryLimit: '1.5GB',
  });
});

test('without --extract the environment names them', () => {
  const environment = { REGSOSEK_EXTRACT: '/one:/two:' };
  expect(extractParameters([], environment)).toEqual({ extracts: ['/one', '/two'] });
  expect(extractParameters(['--extract', '/three'], environment).extracts).toEqual(['/three']);
  expect(extractParameters([], {}).extracts).toEqual([]);
});

test.each([
  [['--extrakt', 'a'], /extrakt/],
  [['folder'], /folder/],
  [['--extract'], /extract/],
  [['--extract', ''], /--extract needs a folder/],
  [['--threads', '0'], /threads are 1 to 999/],
  [['--memory', 'much'], /memory is written as 4GB or 500MB/],
])('%j is refused with the usage', (parameters, reason) => {
  expect(() => extractParameters(parameters, {})).toThrow(reason);
  expect(() => extractParameters(parameters, {})).toThrow(
    /parameters are \[--extract DIR \.\.\.\]/,
  );
});
