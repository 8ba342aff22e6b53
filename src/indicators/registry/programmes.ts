import type { Text } from '../../i18n/language.ts';
import type { Population } from './measure.ts';

/** A programme of social protection that a record may receive. */
export interface Programme {
  readonly id: string;
  readonly label: Text;
  /** Those who receive it: families, or persons. */
  readonly population: Population;
  /** SQL over a record: receives it. */
  readonly receives: string;
  /** SQL over a record: it is known whether it receives it. */
  readonly known: string;
  /** Highest decile of its target by default (mid-2025), or null where no decree sets one. */
  readonly target: number | null;
}

const family = (id: string, column: string, target: number | null, label: Text): Programme => ({
  id,
  label,
  population: 'family',
  receives: `${column} = 1`,
  known: `${column} IS NOT NULL`,
  target,
});

const same = (text: string): Text => ({ id: text, en: text });

export const pbiJkn: Programme = {
  id: 'pbi-jkn',
  label: same('PBI-JKN'),
  population: 'person',
  receives: 'health_insurance BETWEEN 0 AND 15 AND health_insurance % 2 = 1',
  known: 'health_insurance <> 99',
  target: 5,
};

/** Programmes of the questionnaire with their default targets. */
export const programmes: readonly Programme[] = [
  family('sembako', 'prog_sembako', 5, same('Sembako/BPNT')),
  family('pkh', 'prog_pkh', 4, same('PKH')),
  family('blt-desa', 'prog_blt_desa', null, same('BLT Desa')),
  family('electricity-subsidy', 'prog_electricity_subsidy', null, {
    id: 'Subsidi listrik',
    en: 'Electricity subsidy',
  }),
  family('local-aid', 'prog_local_aid', null, {
    id: 'Bantuan pemerintah daerah',
    en: 'Local government aid',
  }),
  family('fertiliser-subsidy', 'prog_fertiliser_subsidy', null, {
    id: 'Subsidi pupuk',
    en: 'Fertiliser subsidy',
  }),
  family('lpg-subsidy', 'prog_lpg_subsidy', null, { id: 'Subsidi LPG', en: 'LPG subsidy' }),
  pbiJkn,
];

/** Highest deciles that a reader may take as the target of a programme. */
export const targets = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The target taken where no decree sets one for a programme. */
export const usualTarget = 4;
