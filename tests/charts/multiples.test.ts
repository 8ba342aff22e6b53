import { expect, test } from 'vitest';
import { kepri } from '../../src/geography/area.ts';
import { povertyRate } from '../../src/indicators/index.ts';
import { multiples, type MultiplesInput } from '../../src/charts/multiples.ts';
import { figures, picture } from './fixture.ts';

const input: MultiplesInput = {
  rows: [
    ...figures({ '2013': 5.1, '2014': 5, '2015-03': 5.08, '2017-03': 4.5 }, { area_code: '21.71' }),
    ...figures({ '2013': 14.3, '2014': 14.1, '2015-03': 14.95 }, { area_code: '21.04' }),
    ...figures({ '2013-03': 6.46, '2013-09': 6.35, '2014-03': 6.7, '2014-09': 6.4 }),
  ],
  indicator: povertyRate,
  areas: [
    { code: '21.71', label: 'Batam', token: 'series-1' },
    { code: '21.03', label: 'Natuna' },
    { code: '21.04', label: 'Lingga' },
  ],
  context: { code: kepri, label: 'Kepulauan Riau' },
  breaks: [],
  language: 'id',
  width: 344,
};

test('a small multiple looks as drawn', async () => {
  const { all } = multiples(input);
  await expect(picture(all[1]!.options!)).toMatchFileSnapshot('pictures/multiple-narrow.svg');
});

test('areas are sorted by their latest value; one without figures comes last, without a picture', () => {
  const { all, columns } = multiples(input);
  expect(columns).toBe(2);
  expect(all.map(({ code, latest }) => [code, latest?.value])).toEqual([
    ['21.04', 14.95],
    ['21.71', 4.5],
    ['21.03', undefined],
  ]);
  expect(all[2]!.options).toBeUndefined();
});

test('all share one scale in both directions', () => {
  const drawn = multiples(input).all.flatMap(({ options }) => (options ? [options] : []));
  expect(drawn).toHaveLength(2);
  expect(drawn[0]!.x).toEqual(drawn[1]!.x);
  expect(drawn[0]!.y).toEqual(drawn[1]!.y);
});

test('a missing year leaves the line open', () => {
  const svg = picture(multiples(input).all[1]!.options!);
  const lines = svg.match(/class="focus">\n?(.*?)<\/g>/s)![1]!;
  expect(lines.match(/<path/g)).toHaveLength(2);
});

test('no figure of any area is an error', () => {
  expect(() => multiples({ ...input, rows: [] })).toThrow(`no figure of ${povertyRate.id} to draw`);
});
