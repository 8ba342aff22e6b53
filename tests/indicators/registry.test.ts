import { expect, test } from 'vitest';
import { variablesOf } from '../../src/codebook/index.ts';
import { languages } from '../../src/i18n/language.ts';
import { indicators } from '../../src/indicators/index.ts';
import { topics, units } from '../../src/indicators/indicator.ts';
import { everyIndicator, registryIndicatorById } from '../../src/indicators/every.ts';
import { dimensions } from '../../src/indicators/registry/dimensions.ts';
import { registryIndicators } from '../../src/indicators/registry/index.ts';
import { ofAnyMember } from '../../src/indicators/registry/members.ts';

/** Figure, population and lowest level of each indicator. */
const declared = `
  adequate-housing share family village
  asset-air-conditioner share family village
  asset-boat share family village
  asset-car share family village
  asset-computer share family village
  asset-flat-tv share family village
  asset-gold share family village
  asset-motor-boat share family village
  asset-motorcycle share family village
  asset-refrigerator share family village
  asset-smartphone share family village
  bank-account share family regency
  cooking-fuel distribution family village
  credit-programme share person regency
  decile-1-2 share family village
  decile-1-4 share family village
  decile-national distribution family village
  decile-province distribution family village
  decile-regency distribution family village
  dependency-ratio ratio person district
  deprivation-index index family district
  disability share person regency
  drinking-water distribution family village
  dtks-match share family village
  education-15 distribution person village
  electricity share family village
  employed-15 share person village
  exclusion-error share family district
  faeces-disposal distribution family village
  families count family village
  families-by-size distribution family village
  family-card-match distribution family village
  family-size ratio family village
  floor-area distribution family village
  floor-material distribution family village
  improved-sanitation share family village
  improved-water share family village
  inclusion-error share family district
  industry distribution person village
  informal share person village
  internet-access distribution family village
  lighting-source distribution family village
  no-health-insurance share person village
  no-id-document share person village
  not-in-school-7-18 share person regency
  older-alone share family village
  own-business share family village
  p3ke-match share family village
  persons count person village
  population-register-match share person village
  programme-blt-desa share family village
  programme-electricity-subsidy share family village
  programme-fertiliser-subsidy share family village
  programme-incidence distribution family district
  programme-local-aid share family village
  programme-lpg-subsidy share family village
  programme-overlap distribution family village
  programme-pbi-jkn share person village
  programme-pip share person regency
  programme-pkh share family village
  programme-sembako share family village
  response distribution family district
  roof-material distribution family village
  target-without-programme share family district
  targeting-index ratio family regency
  tenure distribution family village
  toilet-facility distribution family village
  wall-material distribution family village`
  .trim()
  .split(/\n\s*/);

test('the 68 indicators of the registry keep their ids, figures and levels', () => {
  const found = registryIndicators.map(({ id, measure }) =>
    [id, measure.figure, measure.population, measure.broad?.lowest ?? measure.lowest].join(' '),
  );
  expect(found.sort()).toEqual(declared);
  expect(declared).toHaveLength(68);
});

test('no id stands for two indicators, published or of the registry', () => {
  expect(new Set(everyIndicator.map(({ id }) => id)).size).toBe(
    indicators.length + registryIndicators.length,
  );
  expect(registryIndicatorById('older-alone').measure.population).toBe('family');
  expect(() => registryIndicatorById('gini')).toThrow('unknown indicator of the registry: gini');
});

test('every text is there in both languages and differs from an empty one', () => {
  const texts = registryIndicators.flatMap(({ id, label, short, axis, definition, measure }) => [
    ...[label, short, axis, definition].map((text) => [id, text] as const),
    ...[...measure.parts, ...(measure.broad?.parts ?? [])].map((part) => [id, part.label] as const),
  ]);
  const groups = Object.values(dimensions).flatMap(({ id, classes }) =>
    classes.map(({ label }) => [id, label] as const),
  );
  for (const [id, text] of [...texts, ...groups]) {
    for (const language of languages) expect([id, text[language].trim()]).not.toEqual([id, '']);
  }
});

test('definitions are sentences, and say why there is no figure below the regency', () => {
  for (const { id, definition, measure } of registryIndicators) {
    for (const language of languages) expect([id, definition[language].at(-1)]).toEqual([id, '.']);
    if (measure.sensitivity === 'open') continue;
    expect(definition.id).toContain('hanya ditampilkan untuk kabupaten/kota dan provinsi');
    expect(definition.en).toContain('shown for regencies and the province only');
  }
});

test('topics, units and ranges fit the figures', () => {
  for (const { topic, unit, range, measure, additive } of registryIndicators) {
    expect(topics).toContain(topic);
    expect(units).toContain(unit);
    expect(additive).toBe(false);
    const isShare = measure.figure === 'share' || measure.figure === 'distribution';
    expect([unit === 'percent', range.max === 100]).toEqual([isShare, isShare]);
  }
});

test('conditions name columns of the codebook and what members say, and nothing else', () => {
  const columns = new Set([
    ...variablesOf.families.map(({ name }) => name),
    ...variablesOf.individuals.map(({ name }) => name),
    ...Object.keys(ofAnyMember),
    'atom',
  ]);
  const words = /\b[a-z][a-z0-9_]*\b/g;
  for (const { id, measure } of registryIndicators) {
    const cuts = measure.cuts?.groups ?? [];
    const conditions = [measure, ...cuts].flatMap(({ universe, atom, base, parts }) => [
      ...[universe, atom, base],
      ...parts.map(({ when }) => when),
    ]);
    const names = conditions.flatMap((condition) => (condition ?? '').match(words) ?? []);
    const foreign = names.filter((name) => !columns.has(name) && name !== 'true');
    expect([id, foreign]).toEqual([id, []]);
  }
});

test('classes of a measure have codes of their own, never that of the base', () => {
  for (const { id, measure } of registryIndicators) {
    for (const parts of [measure.parts, measure.broad?.parts ?? []]) {
      const codes = parts.map(({ code }) => code);
      expect([id, new Set(codes).size]).toEqual([id, codes.length]);
      expect(codes).not.toContain('total');
    }
  }
});
