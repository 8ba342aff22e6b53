import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { allowedLevels, plannedTables, refusalAt } from '../../scripts/protect/detail.ts';
import { declaredRules, parseRules, readRules } from '../../scripts/protect/rules.ts';
import { share, distribution } from './specs.ts';

const { rules } = await readRules();
const content = await readFile(declaredRules, 'utf8');
const all = ['province', 'regency', 'district', 'village'] as const;

test('a rule set with a missing, wrong or unknown field is refused by name', () => {
  const change = (edit: (all: Record<string, unknown>) => void): string => {
    const copy = JSON.parse(content) as Record<string, unknown>;
    edit(copy);
    return JSON.stringify(copy);
  };
  const refused = (text: string) => expect(() => parseRules(text, 'rules.json'));
  refused(change((set) => delete set['floor'])).toThrow('"floor" is undefined');
  refused(change((set) => (set['floor'] = -1))).toThrow('"floor" is -1; write a whole number');
  refused(change((set) => (set['flor'] = 20))).toThrow('"flor" is unknown');
  refused(change((set) => (set['sparse'] = { below: 5, share: 2 }))).toThrow('"sparse.share" is 2');
  refused(change((set) => (set['detail'] = null))).toThrow('"detail" is not an object');
  refused('{').toThrow('cannot be read as JSON');
  refused('[]').toThrow('"the rule set" is not an object');
});

test('one dimension in a village, two in a district, three and four above', () => {
  const dimensions = (count: number) =>
    allowedLevels({ ...share, dimensions: ['a', 'b', 'c', 'd', 'e'].slice(0, count) }, rules);
  expect(dimensions(1)).toEqual(all);
  expect(dimensions(2)).toEqual(all.slice(0, 3));
  expect(dimensions(3)).toEqual(all.slice(0, 2));
  expect(dimensions(4)).toEqual(['province']);
  expect(dimensions(5)).toEqual([]);
});

test('a village table has twelve categories at most, and broad classes', () => {
  const codes = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ code: `c${index}` }));
  expect(allowedLevels({ ...distribution, categories: codes(12) }, rules)).toContain('village');
  expect(allowedLevels({ ...distribution, categories: codes(13) }, rules)).not.toContain('village');
  const decile = {
    ...distribution,
    dimensions: ['decile-national'],
    categoryOf: 'decile-national',
  };
  const broad = ['1-2', '3-4', '5-7', '8-10'].map((code) => ({ code }));
  expect(allowedLevels({ ...decile, categories: broad }, rules)).toEqual(all);
  expect(refusalAt({ ...decile, categories: [{ code: '1' }] }, 'village', rules)).toContain(
    'decile-national in classes finer',
  );
});

test('a regency decile stands below the regency, urban and rural from the regency up', () => {
  const only = (dimension: string) => allowedLevels({ ...share, dimensions: [dimension] }, rules);
  expect(only('decile-regency')).toEqual(['district', 'village']);
  expect(only('urban-rural')).toEqual(['province', 'regency']);
});

test('specific data: alone at the regency, with one broad breakdown at the province', () => {
  const specific = { ...share, dimensions: ['disability'], sensitivity: 'specific' as const };
  expect(allowedLevels(specific, rules)).toEqual(['province', 'regency']);
  const by = (dimension: string, groups: readonly string[]) => ({
    ...specific,
    dimensions: ['disability', dimension],
    breakdown: { dimension, groups },
  });
  expect(allowedLevels(by('sex', ['1', '2']), rules)).toEqual(['province']);
  expect(allowedLevels(by('age', ['0-14', '15-64', '65+']), rules)).toEqual(['province']);
  expect(allowedLevels(by('age', ['0-4', '5-9']), rules)).toEqual([]);
  expect(allowedLevels(by('industry', ['1']), rules)).toEqual([]);
  const three = { ...by('sex', ['1']), dimensions: ['disability', 'sex', 'age'] };
  expect(allowedLevels(three, rules)).toEqual([]);
});

test('the owner can declare an attribute specific', () => {
  const insurance = { ...share, dimensions: ['health-insurance'] };
  expect(allowedLevels(insurance, rules)).toEqual(all);
  const stricter = parseRules(
    content.replace('"health-insurance": false', '"health-insurance": true'),
    'rules.json',
  );
  expect(allowedLevels(insurance, stricter)).toEqual(['province', 'regency']);
});

test('a mean is left out until the owner switches it on', () => {
  const mean = { ...share, id: 'mean', kind: 'mean' as const, categories: [] };
  expect(plannedTables([mean], rules)).toEqual([]);
  const magnitudes = { ...rules.magnitudes, indicators: [mean.indicator] };
  expect(plannedTables([mean], { ...rules, magnitudes })[0]?.levels).toEqual(all.slice(0, 3));
});

test('a table that contradicts itself is refused', () => {
  const refused = (change: Partial<typeof distribution>) =>
    expect(() => plannedTables([{ ...distribution, ...change }], rules));
  refused({ categoryOf: 'other' }).toThrow('other is not among its dimensions');
  refused({ categories: [{ code: 'total' }] }).toThrow('"total" is the code of the base');
  refused({ categories: [{ code: 'a' }, { code: 'a' }] }).toThrow('named twice');
  refused({ kind: 'index' }).toThrow('every category of an index has a weight');
  refused({ kind: 'ratio' }).toThrow('a ratio has one category');
  refused({ breakdown: { dimension: distribution.dimensions[0]!, groups: [] } }).toThrow(
    'has no groups',
  );
  expect(() => plannedTables([share, share], rules)).toThrow('this id stands twice');
});
