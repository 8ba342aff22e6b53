import { expect, test } from 'vitest';
import { CsvProblem, parseCsv, readCsv } from '../../scripts/read.ts';

const columns = ['a', 'b'] as const;
const parse = (text: string | Uint8Array) =>
  parseCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, 't.csv', columns);

function problemsOf(text: string | Uint8Array): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof CsvProblem) return error.problems;
    throw error;
  }
  throw new Error('the text was read');
}

test('a row is numbered by the line on which it begins', () => {
  expect(parse('a,b\n1,2\n"x\ny",3\n4,"5 ""5"""\n')).toEqual([
    { row: 2, cells: { a: '1', b: '2' } },
    { row: 3, cells: { a: 'x\ny', b: '3' } },
    { row: 5, cells: { a: '4', b: '5 "5"' } },
  ]);
});

test('cells keep their spaces and leading zeros', () => {
  expect(parse('a,b\n 007 ,1.50\n')[0]?.cells).toEqual({ a: ' 007 ', b: '1.50' });
});

test('a header alone has no rows', () => {
  expect(parse('a,b\n')).toEqual([]);
});

test.each([
  ['', /^t\.csv is empty; its first line must be a,b$/],
  ['\n', /^t\.csv is empty/],
  ['b,a\n1,2\n', /^t\.csv row 1: the header is "b,a"; write it as a,b$/],
  ['a;b\n1;2\n', /^t\.csv row 1: the header is "a;b"/],
  ['\ufeffa,b\n1,2\n', /^t\.csv begins with a byte order mark/],
  ['a,b\n1,"2\n', /^t\.csv row \d: broken quotes/],
  ['a,b\n1,x"2\n', /^t\.csv row 2: broken quotes/],
  ['a,b\n"1"x,2\n', /^t\.csv row 2: broken quotes/],
  [Uint8Array.of(0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xe9, 0x0a), /^t\.csv row 2: not UTF-8/],
  [Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x2c, 0x00), /^t\.csv row 1: not UTF-8/],
])('%j is refused', (text, sentence) => {
  const problems = problemsOf(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});

test('every row with another number of columns is named', () => {
  expect(problemsOf('a,b\n1\n1,2\n1,2,3\n\n')).toEqual([
    't.csv row 2: 1 columns in "1"; write 2, and quote a field that holds a comma',
    't.csv row 4: 3 columns in "1,2,3"; write 2, and quote a field that holds a comma',
    't.csv row 5: 1 columns in ""; write 2, and quote a field that holds a comma',
  ]);
});

test('a folder in the place of a file is named', async () => {
  await expect(readCsv('data/published', columns)).rejects.toThrow(
    'published cannot be read (EISDIR)',
  );
});
