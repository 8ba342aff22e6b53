import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Row } from './fixture.ts';
import { newFolder, validExtract } from './fixture.ts';
import type { Case } from './refusal.ts';
import { at, everywhere, refusalOf } from './refusal.ts';

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

const without = (row: Row, column: string): void => {
  delete row[column];
};

const structure: readonly Case[] = [
  [
    'an undeclared column',
    ({ families }) => everywhere(families, 'score', 1),
    'families: columns are not in the codebook: score; make the extract again without them',
  ],
  [
    'a column whose name is a value',
    ({ families }) => everywhere(families, '2171014501900001', 1),
    'families: columns are not in the codebook: 1 with a name that is not shown; make the extract again without them',
  ],
  [
    'a missing column',
    ({ individuals }) => individuals.forEach((row) => without(row, 'industry')),
    'individuals: columns are missing: industry; add them, empty where nothing is known',
  ],
  [
    'a name of a column in capitals',
    ({ families }) => {
      for (const row of families) {
        row['TENURE'] = 1;
        without(row, 'tenure');
      }
    },
    'families: columns are missing: tenure; add them, empty where nothing is known',
  ],
  [
    'a family twice',
    ({ families }) => (at(families, 1)['family_id'] = at(families, 0)['family_id'] ?? null),
    'families: 1 values of family_id stand more than once; keep one row of each',
  ],
  [
    'a person twice',
    ({ individuals }) =>
      (at(individuals, 1)['person_id'] = at(individuals, 0)['person_id'] ?? null),
    'individuals: 1 values of person_id stand more than once; keep one row of each',
  ],
  [
    'a person without a family',
    ({ individuals }) => (at(individuals, 5)['family_id'] = 'fzzzzzzzzzzzzzzz'),
    'individuals: 1 of 60 persons have no family in families; add the families, or leave the persons out',
  ],
  [
    'a missing id',
    ({ individuals }) => (at(individuals, 5)['person_id'] = null),
    'individuals: person_id is empty in 1 of 60 rows; fill it',
  ],
  [
    'an id of another form',
    ({ families }) => (at(families, 5)['family_id'] = 'F-17'),
    'families: family_id has 1 of 20 values that are not of the form ^[a-z][a-z0-9]{15}$; correct them',
  ],
  [
    'a row that the description does not know',
    ({ description }) => (description['counts'] = { families: 19, individuals: 60 }),
    'families: has 20 rows, and extract.json says 19; find what is lost or twice',
  ],
  [
    'a missing result of the interview',
    ({ families }) => (at(families, 5)['enumeration_result'] = null),
    'families: enumeration_result is empty in 1 of 20 rows; fill it',
  ],
];

const areas: readonly Case[] = [
  [
    'Kemendagri codes without dots',
    ({ families }) => {
      everywhere(families, 'regency_code', '2101');
      everywhere(families, 'district_code', '210106');
      everywhere(families, 'village_code', '2101061001');
    },
    'families: 20 of 20 rows have area codes that are not Kemendagri codes with dots; write them as 21.02.01.2003 (undotted codes mean other places in the BPS system)',
  ],
  [
    'Kemendagri codes in an extract of BPS codes',
    ({ description }) => (description['code_system'] = 'bps'),
    'families: 20 of 20 rows have area codes that are not BPS codes of 4, 7 or 10 digits; write them so, or state code_system kemendagri',
  ],
  [
    'a regency of another province',
    ({ families }) => {
      at(families, 0)['regency_code'] = '14.71';
      at(families, 0)['district_code'] = null;
      at(families, 0)['village_code'] = null;
    },
    'families: 1 of 20 rows have a regency that is not in Kepulauan Riau; correct the codes',
  ],
  [
    'an unknown district',
    ({ families }) => {
      at(families, 0)['district_code'] = '21.71.99';
      at(families, 0)['village_code'] = null;
    },
    'families: 1 of 20 rows have a district that is not in the list; correct the codes, or state their code_vintage',
  ],
  [
    'an unknown village',
    ({ families }) => (at(families, 0)['village_code'] = '21.71.01.9999'),
    'families: 1 of 20 rows have a village that is not in the list; correct the codes',
  ],
  [
    'a village of another district',
    ({ families }) => (at(families, 0)['village_code'] = '21.02.01.1003'),
    'families: 1 of 20 rows have a village, district and regency that do not agree; correct the codes',
  ],
  [
    'an old code in an extract of the codes of today',
    ({ families }) => {
      const moved = ['21.02', '21.02.01', '21.02.01.2005'] as const;
      const row = at(families, 0);
      [row['regency_code'], row['district_code'], row['village_code']] = [...moved];
    },
    'families: 1 of 20 rows have a village that is not in the list; correct the codes',
  ],
  [
    'a dissolved village without a successor',
    ({ families, description }) => {
      description['code_vintage'] = '2020s2';
      const row = at(families, 0);
      row['regency_code'] = '21.04';
      row['district_code'] = '21.04.09';
      row['village_code'] = '21.04.09.2002';
    },
    'families: 1 of 20 rows have a village that no longer exists and has no successor; say in which village they are',
  ],
  [
    'villages in BPS codes without a crosswalk',
    ({ families, description }) => {
      description['code_system'] = 'bps';
      everywhere(families, 'regency_code', '2171');
      everywhere(families, 'district_code', '2171010');
      everywhere(families, 'village_code', '2171010001');
    },
    'families: 20 of 20 rows have villages in BPS codes, which need crosswalk.csv (bps_code,code) beside extract.json; add it',
  ],
];

const values: readonly Case[] = [
  [
    'more than 5 % unmapped codes',
    ({ families }) => families.slice(0, 2).forEach((row) => (row['floor_material'] = 44)),
    'families: floor_material has 2 of 20 values outside its code list; correct them, or map them to the codes of the form',
  ],
  [
    'words for codes',
    ({ families }) => everywhere(families, 'floor_material', 'Keramik'),
    'families: floor_material has 20 of 20 values outside its code list; correct them, or map them to the codes of the form',
  ],
  [
    'half a code',
    ({ families }) => everywhere(families, 'tenure', 1.5),
    'families: tenure has 20 of 20 values outside its code list; correct them, or map them to the codes of the form',
  ],
  [
    'an impossible sum of flags',
    ({ individuals }) => everywhere(individuals, 'id_documents', 6),
    'individuals: id_documents has 60 of 60 values outside its code list; correct them, or map them to the codes of the form',
  ],
  [
    'an age beyond the range in more than 1 % of the rows',
    ({ individuals }) => (at(individuals, 0)['age'] = 150),
    'individuals: age has 1 of 60 values outside its range; correct them, or leave them empty',
  ],
  [
    'a rare disease, even once',
    ({ individuals }) => (at(individuals, 0)['chronic_disease'] = 12),
    'individuals: 1 of 60 rows break the rule "rare diseases (7, 9-12, 14-17) are recoded to 18"; correct them',
  ],
  [
    'a land title of a rented house in more than 1 % of the rows',
    ({ families }) => (at(families, 0)['tenure'] = 2),
    'families: 1 of 20 rows break the rule "Land title: empty outside families in a dwelling of their own"; correct them',
  ],
  [
    'no head in a family',
    ({ individuals }) => (at(individuals, 0)['relationship'] = 8),
    'families: 1 of 20 rows break the rule "a complete family has exactly one head among its residents"; correct them',
  ],
  [
    'two spouses in a family',
    ({ individuals }) => (at(individuals, 2)['relationship'] = 2),
    'families: 1 of 20 rows break the rule "a family has at most one spouse among its residents"; correct them',
  ],
  [
    'members of a family that refused',
    ({ families }) => (at(families, 19)['enumeration_result'] = 4),
    'families: 1 of 20 rows break the rule "families with results 3-5 have no rows of members"; correct them',
  ],
  [
    'answers of a member who moved away',
    ({ individuals }) => (at(individuals, 1)['member_presence'] = 3),
    'individuals: 1 of 60 rows break the rule "Sex: empty outside members who live with the family"; correct them',
  ],
  [
    'a line number twice',
    ({ individuals }) => (at(individuals, 1)['member_number'] = 1),
    'families: 1 of 20 rows break the rule "no line number stands twice in a family"; correct them',
  ],
  [
    'a programme received before the window',
    ({ families }) => (at(families, 0)['prog_pkh_year'] = 2020),
    'families: 1 of 20 rows break the rule "the month last received is in the twelve months before the reference month"; correct them',
  ],
  [
    'a decile that is not that of its percentile',
    ({ families }) => (at(families, 0)['welfare_percentile'] = 99),
    'families: 1 of 20 rows break the rule "the national decile agrees with the percentile"; correct them',
  ],
  [
    'deciles of unequal size in a synthetic extract',
    ({ families }) => everywhere(families, 'decile_regency', 5),
    'families: 10 of 10 groups of decile_regency hold another share than 10 %; check the ranking',
  ],
  [
    'deciles in another order in a synthetic extract',
    ({ families }) => {
      for (const row of families) row['decile_province'] = 11 - Number(row['decile_province']);
    },
    'families: 18 of 20 families have a lower provincial decile than families of a lower national one; check the ranking',
  ],
];

test.each([...structure, ...areas, ...values])('%s', async (_, change, sentence) => {
  const { message } = await refusalOf(folder, change);
  expect(message.split('\n')).toContain(sentence);
});

test('the first rows are named by pseudonym, and never by anything else', async () => {
  const failure = await refusalOf(folder, ({ individuals }) => {
    at(individuals, 0)['chronic_disease'] = 12;
    at(individuals, 3)['chronic_disease'] = 7;
  });
  const { individuals } = validExtract();
  const finding = failure.findings.find(({ rule }) => rule === 'rare-diseases-recoded');
  expect(finding).toMatchObject({ severity: 'error', count: 2, of: 60 });
  const broken = [0, 3].map((index) => at(individuals, index)['person_id']);
  expect(finding?.first).toEqual(broken.sort());
});
