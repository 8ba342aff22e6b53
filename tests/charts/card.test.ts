import { expect, test } from 'vitest';
import { cardOf } from '../../src/charts/card.ts';
import { figure } from './fixture.ts';

const reference = figure({ period: '2025-03', value: 4.44 });
const base = { name: 'Lingga', period: '2025-03', reference, pattern: null, breaks: [] } as const;

test('a card says value, unit, period, reference, flag and source', () => {
  const row = figure({
    area_code: '21.04',
    area_name: 'Lingga',
    period: '2025-03',
    value: 9.12,
    confidence: 'verified',
  });
  const card = cardOf({ ...base, row, language: 'id' });
  expect(card.value).toBe('9,12\u00a0persen');
  expect(card.lines).toEqual([
    'persen penduduk, Maret 2025',
    'Kepulauan Riau 4,44 (selisih +4,68)',
    '° satu sumber saja, belum dicek silang',
    'Sumber: BPS, Susenas Maret\u00a02025.',
  ]);
  for (const part of [card.name, card.value, ...card.lines]) expect(card.label).toContain(part);
});

test('a card without a figure says why', () => {
  const absent = { ...base, row: undefined, language: 'en' } as const;
  const other = figure({ area_code: '21.01', period: '2025-03', value: 4 });
  const card = cardOf({ ...absent, pattern: 'no-data', axis: 'percent', sources: [other] });
  expect(card.label).toBe(
    'Lingga: no figure. percent, March 2025. Kepulauan Riau: 4.44. Source: BPS, Susenas March\u00a02025.',
  );
  expect(cardOf({ ...absent, pattern: 'confidential' }).value).toBe('confidential');
});

test('a figure of low reliability says so', () => {
  const row = figure({
    area_code: '21.04.01',
    period: '2025-03',
    value: 9,
    flag: 'low-reliability',
  });
  const card = cardOf({ ...base, row, pattern: 'low-reliability', language: 'en' });
  expect(card.lines).toContain('Ruled: low reliability, use with care');
});
