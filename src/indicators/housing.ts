import { published, type Indicator } from './indicator.ts';
import { susenas } from './surveys.ts';

const percent = { min: 0, max: 100 };

export const accessImprovedWater: Indicator = {
  id: 'access-improved-water',
  topic: 'housing',
  label: {
    id: 'Rumah tangga dengan akses air minum layak',
    en: 'Households with improved drinking water',
  },
  short: { id: 'Air minum layak', en: 'Improved water' },
  axis: { id: 'persen rumah tangga', en: 'percent of households' },
  definition: {
    id: 'Persentase rumah tangga yang memiliki akses terhadap sumber air minum layak.',
    en: 'Share of households with access to an improved source of drinking water.',
  },
  unit: 'percent',
  decimals: [{ decimals: 2 }],
  range: percent,
  direction: 'higher-is-better',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: true,
};

export const accessImprovedSanitation: Indicator = {
  id: 'access-improved-sanitation',
  topic: 'housing',
  label: {
    id: 'Rumah tangga dengan akses sanitasi layak',
    en: 'Households with improved sanitation',
  },
  short: { id: 'Sanitasi layak', en: 'Improved sanitation' },
  axis: { id: 'persen rumah tangga', en: 'percent of households' },
  definition: {
    id: 'Persentase rumah tangga yang memiliki akses terhadap sanitasi layak.',
    en: 'Share of households with access to improved sanitation.',
  },
  unit: 'percent',
  decimals: [{ decimals: 2 }],
  range: percent,
  direction: 'higher-is-better',
  additive: false,
  averaged: true,
  measure: published,
  survey: susenas,
  mapped: true,
};
