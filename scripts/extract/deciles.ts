import type { DuckDBConnection } from '@duckdb/node-api';
import type { Text } from '../../src/i18n/language.ts';
import type { Finding } from './finding.ts';
import type { ExtractMetadata } from './metadata.ts';
import { firstRow } from './sql.ts';

/** Half a percentage point of the ranked families, and one family at least. */
const tolerance = 'greatest(ranked * 0.005, 1)';

interface Ranking {
  readonly column: 'decile_province' | 'decile_regency';
  readonly area: string;
  readonly text: Text;
}

const rankings: readonly Ranking[] = [
  {
    column: 'decile_province',
    area: "'21'",
    text: {
      id: 'tiap desil provinsi berisi 10 % keluarga yang diperingkat',
      en: 'each provincial decile holds 10 % of the ranked families',
    },
  },
  {
    column: 'decile_regency',
    area: 'regency_code',
    text: {
      id: 'tiap desil kabupaten/kota berisi 10 % keluarga yang diperingkat',
      en: 'each regency decile holds 10 % of the ranked families of its regency',
    },
  },
];

/**
 * Deciles that do not hold 10 % (within 0.5 points) where they must, and families whose provincial
 * decile falls while the national one rises: errors of a synthetic extract, else warnings.
 */
export async function decileFindings(
  connection: DuckDBConnection,
  given: ReadonlySet<string>,
  { isSynthetic }: Pick<ExtractMetadata, 'isSynthetic'>,
): Promise<readonly Finding[]> {
  const severity = isSynthetic ? ('error' as const) : ('warning' as const);
  const findings: Finding[] = [];
  const add = (
    rule: string,
    column: string,
    row: Readonly<Record<string, unknown>>,
    says: string,
    text: Text,
  ) => {
    const [count, of] = [Number(row['count']), Number(row['rows'])];
    if (count === 0) return;
    const sentence = `families: ${count} of ${of} ${says}; check the ranking`;
    findings.push({
      rule,
      table: 'families',
      column,
      severity,
      count,
      of,
      first: [],
      sentence,
      text,
    });
  };
  for (const { column, area, text } of rankings) {
    if (!given.has(column)) continue;
    const row = await firstRow(
      connection,
      `WITH ranked AS (
         SELECT ${area} AS area, ${column} AS decile, count(*) AS families FROM families
         WHERE ${column} BETWEEN 1 AND 10 GROUP BY ALL),
       deciles AS (SELECT area, decile FROM (SELECT DISTINCT area FROM ranked), range(1, 11) d(decile))
       SELECT count(*) FILTER (WHERE abs(coalesce(families, 0) - ranked / 10.0) > ${tolerance})
         AS count, count(*) AS "rows"
       FROM (SELECT families, sum(families) OVER (PARTITION BY area) AS ranked
         FROM deciles LEFT JOIN ranked USING (area, decile))`,
    );
    add(`${column}-shares`, column, row, `groups of ${column} hold another share than 10 %`, text);
  }
  if (given.has('decile_province')) {
    const row = await firstRow(
      connection,
      `SELECT coalesce(sum(families) FILTER (WHERE decile_province < highest_before), 0) AS count,
         coalesce(sum(families), 0) AS "rows"
       FROM (SELECT *, max(highest) OVER (ORDER BY decile_national
             RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS highest_before
         FROM (SELECT *, max(decile_province) OVER (PARTITION BY decile_national) AS highest
           FROM (SELECT decile_national, decile_province, count(*) AS families FROM families
             WHERE decile_national BETWEEN 1 AND 10 AND decile_province BETWEEN 1 AND 10
             GROUP BY ALL)))`,
    );
    add(
      'deciles-in-one-order',
      'decile_province',
      row,
      'families have a lower provincial decile than families of a lower national one',
      {
        id: 'desil provinsi tidak turun bila desil nasional naik',
        en: 'the provincial decile does not fall when the national one rises',
      },
    );
  }
  return findings;
}
