import type { DuckDBConnection } from '@duckdb/node-api';
import { difficultyColumns } from '../../src/codebook/universes.ts';
import { chance, logistic, pick } from './draws.ts';
import { scoreSql } from './logit.ts';
import type { Margins, Share } from './margins.ts';
import { yesNo } from './margins.ts';
import { runStep, type Quota } from './quota.ts';
import { ageBand } from './schooling.ts';

/** Weights of the items R428a-i; the last three are asked from five years of age. */
const itemWeights = [20, 11, 27, 7, 8, 6, 8, 6, 7];
const itemsFromTwo = 6;

/** Makes `examined` from `employed`: the items of block IV.E. */
export async function examine(connection: DuckDBConnection, margins: Margins): Promise<void> {
  const bands = margins.shares('disability_any');
  const flag = (column: string, margin: string, where: string, score: string): Quota => ({
    column,
    type: 'TINYINT',
    score,
    cells: bands.map(({ code }) => ({
      where: `age >= 2 AND ${ageBand(code)} AND ${where}`,
      shares: yesNo(margins.value(margin, code)),
    })),
  });
  await runStep(connection, {
    from: 'employed',
    to: 'limited',
    quotas: [
      flag(
        'limited',
        'disability_any',
        'true',
        `${scoreSql('disability', { welfare: 0.2 })}
        + CASE WHEN worked_last_week = 1 THEN 12000 ELSE 0 END - age::INTEGER * 150`,
      ),
      {
        column: 'sadness_frequency',
        type: 'TINYINT',
        score: scoreSql('sadness', { welfare: 0.2 }),
        cells: [{ where: 'age >= 5', shares: margins.shares('sadness_frequency') }],
      },
      {
        column: 'child_nutrition',
        type: 'TINYINT',
        score: scoreSql('nutrition', { welfare: 0.4 }),
        cells: [{ where: 'age <= 4', shares: margins.shares('child_nutrition') }],
      },
      {
        column: 'chronic_disease',
        type: 'TINYINT',
        score: logistic('disease'),
        cells: bands.map(({ code }) => ({ where: ageBand(code), shares: diseases(margins, code) })),
      },
    ],
    columns: {
      first_item: itemSql('first difficulty'),
      second_item: itemSql('second difficulty'),
    },
  });
  await runStep(connection, {
    from: 'limited',
    to: 'examined',
    quotas: [flag('slight', 'some_difficulty', 'limited = 2', logistic('some difficulty'))],
    columns: {
      ...Object.fromEntries(difficultyColumns.map((name, index) => [name, difficulty(index)])),
      caregiver: `(CASE WHEN size = 1 THEN 3 WHEN ${chance('other caregiver', 5)} THEN 2 ELSE 1 END)::TINYINT`,
    },
    drop: ['limited', 'slight', 'first_item', 'second_item'],
  });
}

/** The declared diseases of an age group, and code 1 (none) for all others. */
export function diseases(margins: Margins, band: string): readonly Share[] {
  const declared = margins
    .shares('chronic_disease')
    .filter(({ code }) => code.startsWith(`${band} `))
    .map(({ code, share }) => ({ code: code.slice(band.length + 1), share }));
  const ill = declared.reduce((sum, { share }) => sum + share, 0);
  return [...declared, { code: '1', share: 100 - ill }];
}

/** SQL of the number of an item R428a-i that is asked at this age. */
function itemSql(name: string): string {
  const numbers = itemWeights.map((weight, number): [number, number] => [number, weight]);
  return `(CASE WHEN age >= 5 THEN ${pick(name, numbers)}
    ELSE ${pick(name, numbers.slice(0, itemsFromTwo))} END)::TINYINT`;
}

function difficulty(index: number): string {
  const severe = pick('severity', [
    [1, 18],
    [2, 82],
  ]);
  const asked = index < itemsFromTwo ? 2 : 5;
  return `(CASE WHEN age < ${asked} THEN NULL
    WHEN limited = 1 THEN CASE WHEN first_item = ${index} THEN ${severe}
      WHEN second_item = ${index} AND ${chance('two difficulties', 35)} THEN 2 ELSE 4 END
    WHEN slight = 1 AND first_item = ${index} THEN 3 ELSE 4 END)::TINYINT`;
}
