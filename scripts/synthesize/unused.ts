import { derivedColumns } from '../../src/codebook/derived.ts';
import { adult, whether, yes, type Comparison } from './comparisons.ts';
import type { Margins, Share } from './margins.ts';
import { period } from './records.ts';

/**
 * Margins that were given and are not used, because another year, another population or a used
 * margin contradicts them; the register is compared with them all the same. Counts of the labour
 * force and the unemployment rate have nothing in the register to be compared with.
 */
export function unusedComparisons(margins: Margins): readonly Comparison[] {
  const year = Number(period.slice(0, 4));
  const generations = margins.shares('generation');
  const employed = `${adult} AND worked_last_week = 1`;
  const group = `(${derivedColumns['education_group']})`;
  return [
    {
      margin: 'working_age',
      table: 'individuals',
      groups: [
        {
          where: 'true',
          code: whether('age BETWEEN 15 AND 64'),
          shares: yes(margins.value('working_age', '15-64')),
        },
      ],
    },
    {
      margin: 'generation',
      table: 'individuals',
      groups: [
        {
          where: 'true',
          code: `CASE ${generations
            .map(({ code }) => {
              const [from, to] = code.split('-').map(Number);
              return `WHEN ${year} - age BETWEEN ${from} AND ${to} THEN '${code}'`;
            })
            .join(' ')} END`,
          shares: generations,
        },
      ],
    },
    {
      margin: 'sex_ratio',
      table: 'individuals',
      groups: [{ where: 'true', code: 'sex', shares: sexes(margins) }],
    },
    {
      margin: 'urban_rural',
      table: 'individuals',
      groups: [
        {
          where: 'true',
          code: whether('urban_rural = 1'),
          shares: yes(margins.value('urban_rural', '1')),
        },
      ],
    },
    {
      margin: 'urban_households',
      table: 'families',
      groups: [
        {
          where: 'true',
          code: whether('urban_rural = 1'),
          shares: yes(margins.value('urban_households', '1')),
        },
      ],
    },
    {
      margin: 'education_of_employed',
      table: 'individuals',
      groups: margins.shares('education_of_employed').map(({ code, share }) => ({
        where: employed,
        code: whether(`${group} IN (${code.replace('-', ', ')})`),
        shares: yes(share),
      })),
    },
  ];
}

function sexes(margins: Margins): readonly Share[] {
  return [
    { code: '1', share: margins.value('sex_ratio', 'males per 100 females') },
    { code: '2', share: 100 },
  ];
}
