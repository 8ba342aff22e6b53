import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindOf, namesIdentifier } from '../../scripts/extract/identifiers.ts';
import { individualVariables, familyVariables } from '../../src/codebook/index.ts';
import { newFolder } from './fixture.ts';
import type { Case } from './refusal.ts';
import { at, everywhere, refusalOf } from './refusal.ts';

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

const identifiers: readonly Case[] = [
  [
    'a column of names',
    ({ individuals }) => everywhere(individuals, 'nama_lengkap', 'Siti'),
    'individuals: columns are named like direct identifiers: nama_lengkap; make the extract again without them',
  ],
  [
    'a column of NIK',
    ({ individuals }) => everywhere(individuals, 'nik', '2171014501900001'),
    'individuals: columns are named like direct identifiers: nik; make the extract again without them',
  ],
  [
    'a column of family-card numbers',
    ({ families }) => everywhere(families, 'no_kk', 'x'),
    'families: columns are named like direct identifiers: no_kk; make the extract again without them',
  ],
  [
    'columns of coordinates',
    ({ families }) => {
      everywhere(families, 'latitude', 1.1);
      everywhere(families, 'longitude', 104.1);
    },
    'families: columns are named like direct identifiers: latitude, longitude; make the extract again without them',
  ],
  [
    'a NIK in a coded column',
    ({ individuals }) => (at(individuals, 4)['tax_number'] = '2171014501900001'),
    'individuals: tax_number has 1 values that look like a 16-digit NIK or family-card number; make the extract again without them',
  ],
  [
    'a NIK with spaces',
    ({ individuals }) => (at(individuals, 0)['industry'] = '2171 0145 0190 0001'),
    'individuals: industry has 1 values that look like a 16-digit NIK or family-card number; make the extract again without them',
  ],
  [
    'a family-card number as a pseudonym',
    ({ families }) => (at(families, 0)['family_id'] = '2171010101080001'),
    'families: family_id has 1 values that look like a 16-digit NIK or family-card number; make the extract again without them',
  ],
  [
    'a NIK without its last digit behind a letter',
    ({ individuals }) => {
      individuals.forEach((row, index) => {
        row['person_id'] = `a2171014501900${String(index).padStart(2, '0')}`;
      });
    },
    'individuals: person_id has 60 values that look like a NIK behind a letter; make random pseudonyms',
  ],
  [
    'a phone number',
    ({ families }) => (at(families, 3)['asset_landline'] = '0812-7000-1234'),
    'families: asset_landline has 1 values that look like a phone number; make the extract again without them',
  ],
  [
    'an e-mail address',
    ({ individuals }) => (at(individuals, 1)['business_internet'] = 'a.b@contoh.id'),
    'individuals: business_internet has 1 values that look like an e-mail address; make the extract again without them',
  ],
  [
    'coordinates in a number',
    ({ families }) => (at(families, 2)['floor_area_m2'] = '1.081234'),
    'families: floor_area_m2 has 1 values that look like coordinates; make the extract again without them',
  ],
  [
    'a date of birth for an age',
    ({ individuals }) => (at(individuals, 2)['age'] = '1990-05-14'),
    'individuals: age has 1 values that look like a date of birth; make the extract again without them',
  ],
  [
    'a date of birth as it is written here',
    ({ individuals }) => (at(individuals, 2)['age'] = '14/05/1990'),
    'individuals: age has 1 values that look like a date of birth; make the extract again without them',
  ],
  [
    'an address',
    ({ families }) => (at(families, 2)['tenure'] = 'Jl. Ahmad Yani No. 5'),
    'families: tenure has 1 values that look like an address; make the extract again without them',
  ],
  [
    'a neighbourhood',
    ({ families }) => (at(families, 2)['tenure'] = 'RT 03/RW 01'),
    'families: tenure has 1 values that look like an address; make the extract again without them',
  ],
  [
    'a name in a coded column',
    ({ individuals }) => (at(individuals, 7)['relationship'] = 'Siti Aminah'),
    'individuals: relationship has 1 values that look like a name or free text; make the extract again without them',
  ],
  [
    'an account number',
    ({ families }) => (at(families, 7)['bank_account'] = '1090012345'),
    'families: bank_account has 1 values that look like a number of nine or more digits; make the extract again without them',
  ],
  [
    'a family-card number as an area code',
    ({ families }) => (at(families, 0)['village_code'] = '2171010101080001'),
    'families: village_code has 1 values that look like a 16-digit NIK or family-card number; make the extract again without them',
  ],
  [
    'a phone number in the description',
    ({ description }) => (description['producer'] = 'BPS 0812 7000 1234, admin@contoh.id'),
    "extract.json: producer looks like an e-mail address; write the office's name alone",
  ],
];

test.each(identifiers)('%s', async (_, change, sentence) => {
  const { message } = await refusalOf(folder, change);
  expect(message.split('\n')).toContain(sentence);
});

test('a refusal for identifiers says nothing else and shows no value', async () => {
  const failure = await refusalOf(folder, ({ families, individuals }) => {
    at(families, 0)['tenure'] = 44;
    at(individuals, 0)['tax_number'] = '2171014501900001';
    at(individuals, 1)['industry'] = 'Siti Aminah';
  });
  expect(failure.findings.map(({ rule }) => rule)).toEqual(['identifiers', 'identifiers']);
  expect(JSON.stringify(failure.findings) + failure.message + String(failure.stack)).not.toMatch(
    /217101|Siti/,
  );
});

test('the kinds of identifiers are told apart, and codes are none', () => {
  const kinds: Readonly<Record<string, string | null>> = {
    '2171014501900001': 'a 16-digit NIK or family-card number',
    '217101-450190-0001': 'a 16-digit NIK or family-card number',
    '2171014501900001.0': 'a 16-digit NIK or family-card number',
    '2.171014501900001e+15': 'a 16-digit NIK or family-card number',
    '+62 812-7000-1234': 'a phone number',
    '(0771) 21234': null,
    '0771 21234': 'a phone number',
    '81270001234': 'a phone number',
    'Nama@Contoh.go.id': 'an e-mail address',
    '1.0456, 104.0305': 'coordinates',
    '-0,917': 'coordinates',
    '1990-05-14 00:00:00': 'a date of birth',
    '14 Mei 1990': 'a date of birth',
    '19900514': 'a date of birth',
    'jalan merdeka': 'an address',
    'Blok C 12': 'an address',
    '1': null,
    '-1': null,
    '99': null,
    '12.0': null,
    '2022': null,
    'Tidak tahu': null,
    'BPS Provinsi Kepulauan Riau': null,
  };
  for (const [text, kind] of Object.entries(kinds))
    expect([text, kindOf(text)]).toEqual([text, kind]);
});

test('names of columns are told from those of the codebook', () => {
  const identifying = ['NIK', 'nomorKK', 'no_kk', 'NamaKepala', 'tgl_lahir', 'geo_lat', 'e_mail'];
  expect(identifying.filter((name) => !namesIdentifier(name))).toEqual([]);
  const declared = [...familyVariables, ...individualVariables].map(({ name }) => name);
  expect(declared.filter(namesIdentifier)).toEqual([]);
  expect(['r301a', 'score', 'platform', 'hours', 'account'].filter(namesIdentifier)).toEqual([]);
});
