import { expect, test } from 'vitest';
import { needOf } from '../../src/client/need.ts';
import { sqlOf } from '../../src/observations/query.ts';
import { registryAnswerColumns, registryColumns } from '../../src/observations/registry.ts';

const question = {
  table: 'registry',
  indicators: ['floor-material'],
  breakdown: 'floor-material',
  level: 'district',
} as const;

test('a question about the registry is asked of its own table', () => {
  const sql = sqlOf(question);
  expect(sql).toContain('FROM registry\n');
  expect(sql).toContain("breakdown = 'floor-material'");
  const need = needOf(sql);
  expect(need.table).toBe('registry');
  expect(need.among).toEqual({
    indicator: ['floor-material'],
    breakdown: ['floor-material'],
    area_level: ['district'],
  });
  expect([...need.columns].sort()).toEqual([...registryAnswerColumns].sort());
});

test('another text about the registry needs all of its columns', () => {
  expect(needOf('SELECT count(*) FROM registry')).toEqual({
    table: 'registry',
    columns: Object.keys(registryColumns),
    among: {},
  });
});

test('a question without a breakdown is asked of the observations', () => {
  const sql = sqlOf({ indicators: ['poverty-rate'] });
  expect(sql).toContain('FROM observations\n');
  expect(needOf(sql).table).toBe('observations');
});
