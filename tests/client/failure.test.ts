import { expect, test, vi } from 'vitest';
import { Failure, failureIds, failureOf } from '../../src/client/failure.ts';
import { within } from '../../src/client/fetching.ts';
import { client as english } from '../../src/i18n/en/client.ts';
import { client as indonesian } from '../../src/i18n/id/client.ts';

test('every failure has a sentence and a remedy in both languages', () => {
  for (const { failures } of [indonesian, english]) {
    expect(Object.keys(failures).sort()).toEqual([...failureIds].sort());
    for (const text of Object.values(failures)) expect(text).toMatch(/^[A-Z].*[.;].*\.$/);
  }
});

test('what a browser throws becomes the failure that helps', () => {
  expect(failureOf(new DOMException('', 'QuotaExceededError'), 'query').id).toBe('storage-full');
  expect(failureOf(new DOMException('', 'SecurityError'), 'query').id).toBe('storage-forbidden');
  expect(failureOf(new Error('Out of Memory Error'), 'query').id).toBe('memory');
  expect(failureOf(new Error('Binder Error: no column'), 'query').id).toBe('query');
  const failure = new Failure('slow', 'late');
  expect(failureOf(failure, 'query')).toBe(failure);
});

test('work without a sign of life fails; each sign gives it the whole time again', async () => {
  vi.useFakeTimers();
  try {
    const late = (): Failure => new Failure('engine-slow', 'late');
    const silent = within(100, late, () => new Promise(() => undefined)).catch(
      (cause: unknown) => cause,
    );
    const done = within(100, late, async (alive) => {
      for (let turn = 0; turn < 3; turn += 1) {
        await new Promise((next) => setTimeout(next, 80));
        alive();
      }
      return 'done';
    });
    await vi.advanceTimersByTimeAsync(300);
    expect(await silent).toMatchObject({ id: 'engine-slow' });
    expect(await done).toBe('done');
  } finally {
    vi.useRealTimers();
  }
});
