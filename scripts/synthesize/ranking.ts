import type { DuckDBConnection } from '@duckdb/node-api';
import { logistic } from './draws.ts';
import { tenths } from './families.ts';
import { interviewed } from './logit.ts';
import type { Margins, Share } from './margins.ts';
import type { Regency } from './places.ts';
import { runStep, type Quota } from './quota.ts';

/** Makes `ranked` from `welfare`: percentile, deciles and groups of the interviewed families. */
export async function rankFamilies(
  connection: DuckDBConnection,
  margins: Margins,
  regencies: readonly Regency[],
): Promise<void> {
  const all = (shares: readonly Share[]) => [{ where: interviewed, shares }];
  const rank = (column: string, cells: Quota['cells']): Quota => ({
    column,
    type: 'TINYINT',
    score: 'welfare',
    cells,
  });
  const group = (column: string): Quota => ({
    column,
    type: 'TINYINT',
    score: `3 * welfare + ${logistic(column)}`,
    cells: all(margins.shares(column)),
  });
  await runStep(connection, {
    from: 'welfare',
    to: 'ranked',
    quotas: [
      rank('welfare_percentile', all(percentiles(margins.shares('decile_national')))),
      rank('decile_province', all(tenths)),
      rank(
        'decile_regency',
        regencies.map(({ code }) => ({
          where: `${interviewed} AND regency_code = '${code}'`,
          shares: tenths,
        })),
      ),
      group('welfare_group_initial'),
      group('welfare_group_fkp'),
      {
        column: 'family_status_sls',
        type: 'TINYINT',
        score: `2 * welfare + ${logistic('family_status_sls')}`,
        cells: [{ where: 'true', shares: margins.shares('family_status_sls') }],
      },
      {
        column: 'family_card_code',
        type: 'TINYINT',
        score: logistic('family_card_code'),
        cells: [{ where: 'true', shares: margins.shares('family_card_code') }],
      },
    ],
    columns: { decile_national: '((welfare_percentile + 9) // 10)::TINYINT' },
  });
}

/** Ten percentiles of equal share in each decile. */
const percentiles = (deciles: readonly Share[]): readonly Share[] =>
  deciles.flatMap(({ code, share }) =>
    Array.from({ length: 10 }, (_, index) => ({
      code: String((Number(code) - 1) * 10 + index + 1),
      share: share / 10,
    })),
  );
