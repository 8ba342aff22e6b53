import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { povertyRate } from '../../src/indicators/index.ts';
import { problems, type Problem } from '../../src/selection/address.ts';
import { problemSentence } from '../../src/selection/problems.ts';

const nameOf = (code: string): string => ({ '21': 'Kepulauan Riau', '21.71': 'Batam' })[code] ?? '';

const examples: Readonly<Record<Problem['id'], Problem>> = {
  'too-long': { id: 'too-long', value: '', shown: [] },
  'unknown-version': { id: 'unknown-version', value: '7', shown: [] },
  'unknown-parameter': { id: 'unknown-parameter', value: 'colour', shown: [] },
  'repeated-parameter': { id: 'repeated-parameter', value: 'period', shown: [] },
  'unknown-indicator': { id: 'unknown-indicator', value: 'wealth', shown: [povertyRate.id] },
  'unknown-period': { id: 'unknown-period', value: '2021-08', shown: ['2021-03'] },
  'same-period': { id: 'same-period', value: '2022-03', shown: ['2021-09', '2022-03'] },
  'reversed-periods': {
    id: 'reversed-periods',
    value: '2022-03, 2021-09',
    shown: ['2021-09', '2022-03'],
  },
  'unknown-area': { id: 'unknown-area', value: '99', shown: ['21', '21.71'] },
  'unknown-view': { id: 'unknown-view', value: 'globe', shown: ['panels'] },
  'unknown-residence': { id: 'unknown-residence', value: 'sea', shown: ['urban'] },
};

test('a problem names what was asked for and what is shown', () => {
  expect(problemSentence(examples['unknown-period'], 'id', nameOf)).toBe(
    'Periode “2021-08” tidak ada di sini; yang tampil: Maret 2021.',
  );
  expect(problemSentence(examples['same-period'], 'en', nameOf)).toBe(
    'Both periods are the same, March 2022; shown: September 2021 and March 2022.',
  );
  expect(problemSentence(examples['unknown-indicator'], 'id', nameOf)).toBe(
    'Indikator “wealth” tidak ada di sini; yang tampil: Persentase penduduk miskin.',
  );
  expect(problemSentence(examples['unknown-area'], 'en', nameOf)).toBe(
    'There is no area “99” here; shown: Kepulauan Riau and Batam.',
  );
  expect(problemSentence(examples['unknown-residence'], 'id', nameOf)).toBe(
    'Daerah tempat tinggal “sea” tidak dikenal; yang tampil: Perkotaan.',
  );
});

test('every problem has a sentence of its own in both languages', () => {
  for (const language of languages) {
    const texts = problems.map((id) => problemSentence(examples[id], language, nameOf));
    expect(new Set(texts).size).toBe(problems.length);
    for (const text of texts) expect(text).toMatch(/\.$/);
  }
});
