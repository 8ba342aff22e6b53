import { published, type Indicator } from './indicator.ts';
import { susenas, susenasMonths } from './surveys.ts';

export const gini: Indicator = {
  id: 'gini',
  topic: 'inequality',
  label: { id: 'Gini Ratio', en: 'Gini ratio' },
  short: { id: 'Gini Ratio', en: 'Gini ratio' },
  axis: { id: 'Gini Ratio pengeluaran', en: 'Gini ratio of expenditure' },
  definition: {
    id: 'Ukuran ketimpangan pengeluaran penduduk, dari 0 (pemerataan sempurna) sampai 1 (ketimpangan sempurna).',
    en: 'Inequality of expenditure, from 0 (all spend the same) to 1 (one spends everything).',
  },
  unit: 'index',
  decimals: [{ decimals: 2, from: '2022-03', to: '2022-03', levels: ['regency'] }, { decimals: 3 }],
  months: susenasMonths,
  range: { min: 0, max: 1 },
  direction: 'lower-is-better',
  additive: false,
  measure: published,
  survey: susenas,
  mapped: false,
};
