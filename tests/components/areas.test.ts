import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kepri } from '../../src/geography/area.ts';
import { poorPopulation, povertyLine } from '../../src/indicators/index.ts';
import { figure } from '../observations/figures.ts';
import { components, type Components } from './astro.ts';

let made: Components;
beforeAll(async () => {
  made = await components();
});
afterAll(() => made.close());

const textsOf = async (path: string, selector: string, props: Record<string, unknown>) => {
  const { document } = parseHTML(`<html>${await made.htmlOf(path, props)}</html>`);
  return [...document.querySelectorAll(selector)].map((element) =>
    element.textContent.replace(/\s+/g, ' ').trim(),
  );
};

const lineRow = (period: string) =>
  figure({ indicator: povertyLine.id, period, value: 500_000, decimals: 0 });

test('rounds that no figure of the province has are listed as missing', async () => {
  const rows = [
    ...['2023-03', '2024-03', '2024-09', '2025-03', '2025-09'].map(lineRow),
    ...['2023-03', '2024-03'].map((period) => figure({ period })),
  ];
  const sentences = await textsOf('areas/Missing.astro', 'li', {
    language: 'en',
    code: kepri,
    rows,
  });
  expect(sentences.slice(0, 3)).toEqual([
    'Poverty rate: not found for Sep 2023, Sep 2024, Mar 2025, Sep 2025.',
    'Poverty line: not found for Sep 2023.',
    'Poverty line (urban, rural): not found for Sep 2023, Sep 2025.',
  ]);
});

test('the last two periods carry marks, their meanings and a source', async () => {
  const single = { confidence: 'verified' } as const;
  const rows = [
    figure({ area_code: '21.02', period: '2024-03', value: 5.78 }),
    figure({ area_code: '21.02', period: '2025-03', value: 5.16, ...single }),
    figure({ area_code: '21.02', period: '2024-03', indicator: poorPopulation.id }),
  ];
  const props = { language: 'en', code: '21.02', rows, breaks: [] };
  expect(await textsOf('areas/Changes.astro', 'td', props)).toEqual([
    ...['5.78 percent', '5.16 percent°', 'down 0.62 percentage points'],
    ...['5.75 thousand people', '[x]', '–'],
  ]);
  const [key] = await textsOf('areas/Changes.astro', 'p.notes', props);
  expect(key).toMatch(/^° .+ · \[x\] .+ · – /);
  const [source] = await textsOf('areas/Changes.astro', 'p.sources', props);
  expect(source).toMatch(/^Source: BPS, Susenas, March 2024–March 2025 /);
});
