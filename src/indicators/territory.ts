import { published, type Indicator } from './indicator.ts';
import type { Text } from '../i18n/language.ts';
import { areaRegister } from './surveys.ts';

const counted = (
  id: string,
  label: Text,
  short: Text,
  axis: Text,
  definition: Text,
): Indicator => ({
  id,
  topic: 'territory',
  label,
  short,
  axis,
  definition,
  unit: 'count',
  decimals: [{ decimals: 0 }],
  range: { min: 0 },
  direction: 'neutral',
  additive: true,
  measure: published,
  survey: areaRegister,
  mapped: true,
});

export const kecamatanCount: Indicator = counted(
  'kecamatan-count',
  { id: 'Jumlah kecamatan', en: 'Number of districts (kecamatan)' },
  { id: 'Kecamatan', en: 'Districts' },
  { id: 'kecamatan', en: 'districts' },
  {
    id: 'Banyaknya kecamatan menurut kode wilayah Kemendagri.',
    en: 'Number of districts (kecamatan) in the area codes of the Ministry of Home Affairs.',
  },
);

export const kelurahanCount: Indicator = counted(
  'kelurahan-count',
  { id: 'Jumlah kelurahan', en: 'Number of urban villages (kelurahan)' },
  { id: 'Kelurahan', en: 'Kelurahan' },
  { id: 'kelurahan', en: 'kelurahan' },
  {
    id: 'Banyaknya kelurahan menurut kode wilayah Kemendagri.',
    en: 'Number of urban villages (kelurahan) in the area codes of the Ministry of Home Affairs.',
  },
);

export const desaCount: Indicator = counted(
  'desa-count',
  { id: 'Jumlah desa', en: 'Number of rural villages (desa)' },
  { id: 'Desa', en: 'Desa' },
  { id: 'desa', en: 'desa' },
  {
    id: 'Banyaknya desa menurut kode wilayah Kemendagri.',
    en: 'Number of rural villages (desa) in the area codes of the Ministry of Home Affairs.',
  },
);

export const desaKelurahanCount: Indicator = {
  ...counted(
    'desa-kelurahan-count',
    { id: 'Jumlah desa dan kelurahan', en: 'Number of villages (desa and kelurahan)' },
    { id: 'Desa dan kelurahan', en: 'Villages' },
    { id: 'desa dan kelurahan', en: 'villages' },
    {
      id: 'Banyaknya desa dan kelurahan.',
      en: 'Number of villages, rural (desa) and urban (kelurahan).',
    },
  ),
  parts: [desaCount.id, kelurahanCount.id],
};

export const islandsNamed: Indicator = counted(
  'islands-named',
  { id: 'Jumlah pulau bernama', en: 'Number of named islands' },
  { id: 'Pulau bernama', en: 'Named islands' },
  { id: 'pulau', en: 'islands' },
  {
    id: 'Banyaknya pulau bernama menurut kode dan data pulau Kemendagri.',
    en: 'Number of islands with a name in the island register of the Ministry of Home Affairs.',
  },
);

export const islandsInhabited: Indicator = counted(
  'islands-inhabited',
  { id: 'Jumlah pulau berpenduduk', en: 'Number of inhabited islands' },
  { id: 'Pulau berpenduduk', en: 'Inhabited islands' },
  { id: 'pulau', en: 'islands' },
  {
    id: 'Banyaknya pulau dengan status berpenduduk (BP) dalam kode dan data pulau Kemendagri.',
    en: 'Number of islands marked as inhabited (BP) in the island register of the Ministry of Home Affairs.',
  },
);
