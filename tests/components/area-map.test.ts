import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adequateHousing } from '../../src/indicators/registry/living.ts';
import { observationOf, type RegistryObservation } from '../../src/observations/registry.ts';
import { levelOf } from '../../src/geography/area.ts';
import { components, type Components } from './astro.ts';

let made: Components;
beforeAll(async () => {
  made = await components();
});
afterAll(() => made.close());

/** A made-up share of an area; null where it is withheld. */
function share(
  area_code: string,
  value: number | null,
  part: Partial<RegistryObservation> = {},
): RegistryObservation {
  return {
    area_code,
    area_level: levelOf(area_code),
    area_name: area_code === '21' ? 'Kepulauan Riau' : `Area ${area_code}`,
    period: '2022-11',
    indicator: adequateHousing.id,
    breakdown: 'none',
    category: 'total',
    value,
    numerator: null,
    denominator: null,
    decimals: 1,
    unit: 'percent',
    flag: null,
    confidence: null,
    reason: null,
    is_synthetic: false,
    source: 'test',
    also: null,
    note: null,
    remark: null,
    ...part,
  };
}

const confidential = { flag: 'confidential', reason: 'sparse' } as const;
const above = { flag: 'above-95', reason: 'group' } as const;
const unsure = { flag: 'low-reliability', decimals: 0 } as const;
const tooFew = { flag: 'low-reliability', reason: 'base' } as const;

/** The 13 districts of Lingga: one of each kind, one without a row, the others plain. */
const districts = [
  share('21', 73),
  share('21.04.01', 70),
  share('21.04.02', 71.5),
  share('21.04.03', null, confidential),
  share('21.04.04', 55, unsure),
  share('21.04.05', null, tooFew),
  share('21.04.06', null, above),
  ...['07', '08', '09', '10', '11', '12'].map((part, at) => share(`21.04.${part}`, 60 + 2 * at)),
];
/** The villages of Singkep in the same way. */
const villages = [
  share('21.04.01.1001', 70.25, { decimals: 2 }),
  share('21.04.01.1007', null, confidential),
  share('21.04.01.1012', 50, unsure),
  share('21.04.01.2008', null, above),
  share('21.04.01.2009', null, tooFew),
];

async function mapOf(
  level: 'district' | 'village',
  scope: string,
  rows: readonly RegistryObservation[],
): Promise<Document> {
  const html = await made.htmlOf('map/AreaMap.astro', {
    id: 'uji',
    language: 'en',
    level,
    scope,
    indicator: adequateHousing,
    period: '2022-11',
    rows: rows.map(observationOf),
    hrefOf: () => null,
  });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

const valuesIn = (page: Document): Map<string, string> =>
  new Map(
    [...page.querySelectorAll('[data-row]')].map((row) => [
      row.getAttribute('data-row') ?? '',
      row.querySelector('td')?.textContent?.trim() ?? '',
    ]),
  );

const cardIn = (page: Document, code: string): string =>
  page.querySelector(`[data-card="${code}"]`)?.getAttribute('data-label') ?? '';

const pictureIn = (page: Document, view: string): string =>
  `${page
    .querySelector(`[data-map-view="${view}"] .narrow > svg`)!
    .outerHTML.replaceAll(/>\s*</g, '>\n<')}\n`;

test('districts are coloured by their figures, each absence in its own way', async () => {
  const page = await mapOf('district', '21.04', districts);
  const values = valuesIn(page);
  expect(values.get('21.04.02')).toBe('71.5');
  expect(values.get('21.04.03')).toBe('confidential');
  expect(values.get('21.04.04')).toBe('55 [u]');
  expect(values.get('21.04.05')).toBe('too few');
  expect(values.get('21.04.06')).toBe('> 95');
  expect(values.get('21.04.13')).toBe('no figure');
  expect([...values.keys()].slice(0, 2)).toEqual(['21.04.06', '21.04.02']);
  expect([...values.keys()].slice(-3).sort()).toEqual(['21.04.03', '21.04.05', '21.04.13']);

  const shape = (code: string) =>
    page.querySelector(`[data-map-view="panels"] .narrow path[data-area="${code}"]`)!;
  expect(shape('21.04.02').getAttribute('style')).toMatch(/--t: \d/);
  expect(shape('21.04.06').getAttribute('style')).toBe('--t: 100%');
  expect(shape('21.04.03').getAttribute('fill')).toMatch(/-confidential\)$/);
  expect(shape('21.04.13').getAttribute('fill')).toMatch(/-no-data\)$/);
  expect(shape('21.04.05').classList.contains('low-reliability')).toBe(true);
  expect(shape('21.04.04').classList.contains('low-reliability')).toBe(false);
  expect(page.querySelectorAll('[data-map-view="panels"] .narrow .overlay').length).toBe(2);

  const keys = [...page.querySelectorAll('.hatch-key')].map(
    (key) => key.parentElement!.textContent,
  );
  expect(keys.map((key) => key?.trim().split(':')[0])).toEqual(['Hatched', 'Dotted', 'Ruled']);
  expect(keys.join()).toContain('too few families or persons');
  expect(page.querySelector('.list')!.textContent).toContain('more than 95 percent');
});

test('the card of each district says its figure or why there is none', async () => {
  const page = await mapOf('district', '21.04', districts);
  expect(cardIn(page, '21.04.02')).toMatch(/: 71\.5\spercent\. .*Kepulauan Riau: 73\.0/);
  expect(cardIn(page, '21.04.03')).toMatch(/: confidential\. .*Dotted: confidential/);
  expect(cardIn(page, '21.04.04')).toMatch(/: 55\spercent\. .*Ruled: low reliability/);
  expect(cardIn(page, '21.04.05')).toMatch(/: too few\. .*Ruled without colour/);
  expect(cardIn(page, '21.04.06')).toMatch(/: > 95\. .*more than 95 percent/);
  expect(cardIn(page, '21.04.13')).toMatch(/: no figure\. .*November 2022\. Kepulauan Riau: 73\.0/);
});

test('the province mark stands on the strip, and no value that is withheld is anywhere', async () => {
  const hidden = districts.map((row) =>
    row.value === null ? { ...row, numerator: 424_242 } : row,
  );
  const page = await mapOf('district', '21.04', hidden);
  expect(page.querySelector('.legend .reference')!.textContent).toContain('73.0');
  expect(page.body.innerHTML).not.toMatch(/NaN|424|undefined/);
});

test('villages are dots in their colours, with a sign where there is no plain figure', async () => {
  const page = await mapOf('village', '21.04.01', villages);
  const values = valuesIn(page);
  expect(Object.fromEntries(values)).toMatchObject({
    '21.04.01.1001': '70.25',
    '21.04.01.1007': 'confidential',
    '21.04.01.1012': '50 [u]',
    '21.04.01.2008': '> 95',
    '21.04.01.2009': 'too few',
  });
  const signs = page.querySelectorAll('[data-map-view="panels"] .narrow .sign');
  expect(signs.length).toBe(4);
  expect(page.querySelector('.narrow [data-area="21.04.01.2008"]')!.getAttribute('style')).toBe(
    '--t: 100%',
  );
});

test.each([
  ['districts-panels', 'district', '21.04', 'panels'],
  ['districts-tiles', 'district', '21.04', 'tiles'],
  ['villages-panels', 'village', '21.04.01', 'panels'],
] as const)('%s look as drawn', async (name, level, scope, view) => {
  const page = await mapOf(level, scope, level === 'district' ? districts : villages);
  await expect(pictureIn(page, view)).toMatchFileSnapshot(`pictures/${name}.svg`);
});

test('more than twelve districts are classed, with the ends of the classes below the strip', async () => {
  const codes = [...new Set(districts.map(({ area_code }) => area_code)), '21.04.13'].slice(1);
  const page = await mapOf(
    'district',
    '21.04',
    codes.map((code, at) => share(code, at + 1)),
  );
  const strip = page.querySelector('[data-map-view="tiles"] .narrow .legend')!;
  const texts = [...strip.querySelectorAll('text')].map((text) => text.textContent?.trim());
  expect(strip.querySelectorAll('rect').length).toBe(5);
  expect(texts).toEqual(['percent of families', '0', '14', '3.4', '5.8', '8.2', '10.6']);
  expect(page.body.textContent).toContain('5 classes of colour');
});
