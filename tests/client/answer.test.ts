import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type * as Answers from '../../src/client/answer.ts';
import { answerName } from '../../src/observations/query.ts';
import { page } from './document.ts';

const sql = "SELECT value\nFROM observations\nWHERE indicator = 'a'\nORDER BY value";
const file = { sql, columns: ['area_code', 'value'], rows: [['21', 6.24]] };
const rows = [{ area_code: '21', value: 6.24 }];
const requests: string[] = [];
let answers: typeof Answers;

beforeAll(() => {
  page('');
});

beforeEach(async () => {
  requests.length = 0;
  vi.resetModules();
  answers = await import('../../src/client/answer.ts');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function host(respond: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', (address: string) => {
    requests.push(address);
    return Promise.resolve(respond());
  });
}

test('a prebaked answer is fetched by the name of its text, then remembered', async () => {
  host(() => Response.json(file));
  const compute = vi.fn();
  const first = await answers.answer(sql, compute);
  expect(first).toEqual({ sql, columns: file.columns, rows, from: 'prebaked' });
  expect(await answers.answer(sql, compute)).toBe(first);
  expect(requests).toEqual([`http://localhost/data/answers/${answerName(sql)}.json`]);
  expect(compute).not.toHaveBeenCalled();
});

test('without a prebaked answer the engine computes, but only where it is given', async () => {
  host(() => new Response('', { status: 404 }));
  await expect(answers.answer(sql)).rejects.toMatchObject({ id: 'answer-missing' });
  const compute = vi.fn(() => Promise.resolve({ columns: ['value'], rows: [{ value: 1 }] }));
  expect(await answers.answer(sql, compute)).toMatchObject({
    from: 'engine',
    rows: [{ value: 1 }],
  });
  await answers.answer(sql, compute);
  expect(compute).toHaveBeenCalledExactlyOnceWith(sql);
});

test('an answer of another text is refused', async () => {
  host(() => Response.json({ ...file, sql: sql.replace("'a'", "'b'") }));
  await expect(answers.answer(sql)).rejects.toMatchObject({ id: 'answer-mismatch' });
  const compute = (): Promise<{ columns: string[]; rows: [] }> =>
    Promise.resolve({ columns: ['value'], rows: [] });
  expect((await answers.answer(sql, compute)).from).toBe('engine');
});

test.each([
  ['half a file', '{"sql": "SELECT'],
  ['a row that lacks a cell', JSON.stringify({ ...file, rows: [['21']] })],
  ['no columns', JSON.stringify({ sql, rows: [] })],
  ['a cell that is a record', JSON.stringify({ ...file, rows: [['21', {}]] })],
])('%s is said to be broken', async (_, content) => {
  host(() => new Response(content));
  await expect(answers.answer(sql)).rejects.toMatchObject({ id: 'answer-broken' });
});

test('no connection is told apart, and the next try asks again', async () => {
  host(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(answers.answer(sql)).rejects.toMatchObject({ id: 'offline' });
  host(() => Response.json(file));
  expect((await answers.answer(sql)).rows).toEqual(rows);
});
