import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import {
  gini,
  hdiIpm,
  indicators,
  poorPopulation,
  populationProjection,
  povertyLine,
} from '../../src/indicators/index.ts';
import { changeOf, type Change } from '../../src/observations/claims.ts';
import type { Observation } from '../../src/observations/observation.ts';
import {
  amountOf,
  caveatSentences,
  changeSentence,
  copySentence,
  headlineSentence,
  monthsBefore,
  sourceSentence,
  spanText,
} from '../../src/observations/sentences.ts';
import { count, countBreak, figure, rate } from './figures.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function change(before: Observation, after: Observation): Change {
  const made = changeOf(before, after, []);
  if (!made.comparable) throw new Error(`refused: ${made.reason}`);
  return made;
}

const series = [
  rate('2024-03', 5.37),
  rate('2024-09', 4.78),
  rate('2025-03', 4.44),
  rate('2025-09', 4.26),
];
const september = { rate: rate('2025-09', 4.26), count: count('2025-09', 114.55) };

test('the finding of September 2025', () => {
  expect(plain(headlineSentence(september, series, [], 'id'))).toBe(
    'Pada September 2025, 4,26 persen penduduk Kepulauan Riau hidup di bawah garis kemiskinan — ' +
      '114,55 ribu orang; turun 0,18 poin persen dari Maret 2025 dan 0,52 poin persen dari ' +
      'September 2024.',
  );
  expect(plain(headlineSentence(september, series, [], 'en'))).toBe(
    'In September 2025, 4.26 percent of people in Kepulauan Riau lived below the poverty line — ' +
      '114.55 thousand people; down 0.18 percentage points from March 2025 and 0.52 percentage ' +
      'points from September 2024.',
  );
});

test('a finding says each direction, and what there is nothing to compare with', () => {
  const mixed = [rate('2024-09', 4.2), rate('2025-03', 4.44)];
  expect(plain(headlineSentence(september, mixed, [], 'id'))).toContain(
    '; turun 0,18 poin persen dari Maret 2025 dan naik 0,06 poin persen dari September 2024.',
  );
  const march = { rate: rate('2024-03', 5.37), count: count('2024-03', 138.3) };
  const before = [rate('2023-03', 5.37)];
  expect(plain(headlineSentence(march, before, [], 'id'))).toContain(
    '; angka September 2023 tidak ada sebagai pembanding dan sama dengan Maret 2023.',
  );
  expect(plain(headlineSentence(march, [], [], 'en'))).toContain(
    '; there is no figure for September 2023 to compare with and there is no figure for March 2023',
  );
  const broken = { ...countBreak, indicators: [september.rate.indicator], to: '2025-09' };
  expect(
    plain(headlineSentence(september, series, [{ ...broken, from: '2025-03' }], 'en')),
  ).toContain('; not comparable with March 2025 and not comparable with September 2024.');
});

test('a regency is set against a year before alone, and needs no count', () => {
  const lingga = { area_code: '21.04', area_name: 'Lingga', area_level: 'regency' } as const;
  const rows = [rate('2024-03', 10.63, lingga), rate('2025-03', 9.5, lingga)];
  const finding = { rate: rows[1]!, count: undefined };
  expect(plain(headlineSentence(finding, rows, [], 'id'))).toBe(
    'Pada Maret 2025, 9,50 persen penduduk Lingga hidup di bawah garis kemiskinan; ' +
      'turun 1,13 poin persen dari Maret 2024.',
  );
  const annual = { rate: rate('2014', 15, lingga), count: undefined };
  expect(plain(headlineSentence(annual, rows, [], 'en'))).toBe(
    'In 2014, 15.00 percent of people in Lingga lived below the poverty line.',
  );
});

test('a change in words, in both languages', () => {
  const rise = change(rate('2021-09', 5.75), rate('2022-03', 6.24));
  expect(plain(changeSentence(rise, 'id'))).toBe(
    'Persentase penduduk miskin di Kepulauan Riau naik 0,49 poin persen, dari 5,75 persen pada ' +
      'September 2021 menjadi 6,24 persen pada Maret 2022.',
  );
  expect(plain(changeSentence(rise, 'en'))).toBe(
    'The poverty rate in Kepulauan Riau rose by 0.49 percentage points, from 5.75 percent in ' +
      'September 2021 to 6.24 percent in March 2022.',
  );
});

test('urban and rural are named, and a fall is a fall', () => {
  const rural = { category: 'rural' } as const;
  const fall = change(rate('2024-03', 9.94, rural), rate('2024-09', 8.55, rural));
  expect(plain(changeSentence(fall, 'id'))).toBe(
    'Persentase penduduk miskin di perdesaan Kepulauan Riau turun 1,39 poin persen, dari 9,94 ' +
      'persen pada Maret 2024 menjadi 8,55 persen pada September 2024.',
  );
});

test('figures that are equal or too coarse get no direction', () => {
  const same = change(count('2012-03', 131.22), count('2012-09', 131.22));
  expect(plain(changeSentence(same, 'en'))).toBe(
    'The number of poor people in Kepulauan Riau was the same in March 2012 and September 2012: ' +
      '131.22 thousand people.',
  );
  const unclear = change(count('2008-03', 136.4, { decimals: 1 }), count('2009-03', 136.42));
  expect(plain(changeSentence(unclear, 'id'))).toBe(
    'Jumlah penduduk miskin di Kepulauan Riau tercetak 136,4 ribu orang pada Maret 2008 dan ' +
      '136,42 ribu orang pada Maret 2009; selisihnya lebih kecil daripada pembulatan kedua angka.',
  );
});

test('two areas in one period are higher and lower, not up and down', () => {
  const lingga = rate('2022-03', 14.05, { area_code: '21.04', area_name: 'Lingga' });
  const batam = rate('2022-03', 5.19, { area_code: '21.71', area_name: 'Batam' });
  expect(plain(changeSentence(change(batam, lingga), 'id'))).toBe(
    'Persentase penduduk miskin di Lingga pada Maret 2022: 14,05 persen, lebih tinggi 8,86 poin ' +
      'persen daripada di Batam (5,19 persen).',
  );
  expect(plain(changeSentence(change(lingga, batam), 'en'))).toBe(
    'The poverty rate in Batam in March 2022: 5.19 percent, lower by 8.86 percentage points than ' +
      'in Lingga (14.05 percent).',
  );
  expect(plain(changeSentence(change(batam, { ...lingga, value: 5.19 }), 'en'))).toContain(
    'the same',
  );
});

test('a refused change says why instead', () => {
  const refused = changeOf(count('2020-03', 131.97), count('2020-09', 142.61), [countBreak]);
  expect(changeSentence(refused, 'id')).toMatch(/^Seri terputus/);
});

test('every unit has its words for a difference', () => {
  const amount = (indicator: string, difference: number, decimals: number) =>
    languages.map((language) =>
      plain(amountOf({ difference, decimals, after: figure({ indicator }) }, language)),
    );
  expect(amount(poorPopulation.id, -13.93, 2)).toEqual([
    '13,93 ribu orang',
    '13.93 thousand people',
  ]);
  expect(amount(povertyLine.id, 12345, 0)).toEqual([
    'Rp12.345 per kapita per bulan',
    'IDR 12,345 per person per month',
  ]);
  expect(amount(gini.id, -0.006, 3)).toEqual(['0,006 poin indeks', '0.006 index points']);
  for (const { id } of indicators) {
    for (const text of amount(id, 1, 0)) expect(text).toMatch(/1/);
  }
});

test('English keeps the capitals of names', () => {
  const of = (indicator: string) =>
    plain(
      changeSentence(
        change(
          figure({ indicator, period: '2022', value: 0.3 }),
          figure({ indicator, period: '2023', value: 0.4 }),
        ),
        'en',
      ),
    );
  expect(of(gini.id)).toMatch(/^The Gini ratio in Kepulauan Riau rose/);
  expect(of(hdiIpm.id)).toMatch(/^The Human Development Index \(HDI\) in Kepulauan Riau rose/);
});

test('a sentence to copy ends with both periods of its source', () => {
  const rise = change(count('2021-09', 137.75), count('2022-03', 151.68));
  expect(plain(copySentence(rise, 'id'))).toBe(
    'Jumlah penduduk miskin di Kepulauan Riau naik 13,93 ribu orang, dari 137,75 ribu orang pada ' +
      'September 2021 menjadi 151,68 ribu orang pada Maret 2022. Sumber: BPS, Susenas September ' +
      '2021 dan Maret 2022.',
  );
});

test('a copied sentence says what limits a flagged figure', () => {
  const copy = rate('2026-03', 4.09, { flag: 'unofficial-copy' });
  expect(plain(copySentence(change(rate('2025-09', 4.26), copy), 'en'))).toMatch(
    /March 2026\. The figure of March 2026 rests on one unofficial copy of the BPS table\. Source: /,
  );
  expect(caveatSentences([copy, { ...copy, indicator: poorPopulation.id }], 'id')).toHaveLength(1);
  expect(caveatSentences([rate('2025-09', 4.26)], 'id')).toEqual([]);
});

test('a figure of one source is said to be not yet cross-checked, once', () => {
  const single = rate('2025-03', 5.16, { confidence: 'verified' });
  expect(caveatSentences([single, single], 'en').map(plain)).toEqual([
    'The figure of March 2025 rests on one source only and is not yet cross-checked.',
  ]);
  const copy = caveatSentences([{ ...single, flag: 'unofficial-copy' }], 'en');
  expect(copy.map(plain)).toEqual([
    'The figure of March 2025 rests on one unofficial copy of the BPS table.',
  ]);
});

test('a source line of one period names it once, and of none is an error', () => {
  expect(plain(sourceSentence([september.rate, september.count], 'en'))).toBe(
    'Source: BPS, Susenas September 2025.',
  );
  const projected = figure({ indicator: populationProjection.id, period: '2017' });
  expect(plain(sourceSentence([projected], 'id'))).toMatch(/Sensus Penduduk 2010, 2017\.$/);
  expect(() => sourceSentence([], 'en')).toThrow('a source line needs at least one figure');
});

test('a span names its ends, and one period once', () => {
  const rows = ['2025-03', '2007-03', '2012-09'].map((period) => rate(period, 5));
  expect(spanText(rows, 'id')).toBe('Maret 2007–Maret 2025');
  expect(spanText(rows.slice(0, 1), 'en')).toBe('March 2025');
  expect(() => spanText([], 'en')).toThrow('a span needs at least one figure');
});

test('months are counted back over the turn of the year', () => {
  expect(monthsBefore('2025-03', 6)).toBe('2024-09');
  expect(monthsBefore('2025-09', 6)).toBe('2025-03');
  expect(monthsBefore('2025-01', 12)).toBe('2024-01');
  expect(() => monthsBefore('2025', 6)).toThrow('not a period with a month: 2025');
});
