import type { Page } from '@playwright/test';
import { expect, tabTo, test } from './site.ts';

/** Where the first stop of the Tab key and every key from every area of the seen picture lead. */
async function graphOf(page: Page): Promise<{ first: string; steps: [string, string[]][] }> {
  await expect(
    page.locator('area-map .map:visible [data-area][tabindex="0"]').first(),
  ).toBeAttached();
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll<SVGElement>('area-map .map')];
    const seen = pictures.find((picture) => picture.getBoundingClientRect().width > 0)!;
    const codeOf = (): string => document.activeElement?.getAttribute('data-area') ?? '';
    const first = seen.querySelector('[tabindex="0"]')?.getAttribute('data-area') ?? '';
    const keys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'End'];
    const stops = [...seen.querySelectorAll<SVGElement>('[data-area][tabindex]')];
    const steps = stops.map((stop): [string, string[]] => [
      stop.getAttribute('data-area') ?? '',
      keys.map((key) => {
        stop.focus();
        stop.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        return codeOf();
      }),
    ]);
    return { first, steps };
  });
}

function reachedFrom(first: string, steps: readonly (readonly [string, readonly string[]])[]) {
  const ways = new Map(steps);
  const reached = new Set([first]);
  for (const code of reached) for (const next of ways.get(code) ?? []) reached.add(next);
  return [...reached].sort();
}

const maps: readonly (readonly [string, number])[] = [
  ['peta/', 7],
  ['peta/?view=tiles', 7],
  ['peta/?view=islands', 7],
  ['en/map/district/', 80],
  ['peta/district/?view=tiles', 80],
  ['en/map/village/', 416],
  ['peta/21.04/', 13],
  ['en/map/21.03/?view=tiles', 17],
  ['peta/21.71.03/', 7],
  ['peta/islands/', 7],
  ['en/map/poverty-rate/change/', 7],
  ['peta/21.03/islands/', 1],
  ['en/map/21.71/village/', 64],
  ['regsosek/indikator/adequate-housing/', 7],
  ['en/registry/indicator/adequate-housing/district/21.04/', 13],
];

for (const width of [360, 1280]) {
  for (const [path, count] of maps) {
    test(`keys alone reach every area of /${path} at ${width} px`, async ({ page, trouble }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { first, steps } = await graphOf(page);
      expect(steps.length).toBe(count);
      expect(reachedFrom(first, steps)).toEqual(steps.map(([code]) => code).sort());
      expect(trouble.errors).toEqual([]);
    });
  }
}

for (const [path, count, unit, source] of [
  ['peta/', 7, /\d,\d\d\u00a0persen/, /BPS, Susenas/],
  ['en/map/?view=tiles', 7, /\d\.\d\d\u00a0percent/, /BPS, Susenas/],
  [
    ...(['en/registry/indicator/adequate-housing/district/21.04/', 13] as const),
    ...([/\d\u00a0percent/, /SYNTHETIC/] as const),
  ],
  [
    ...(['regsosek/indikator/adequate-housing/kecamatan/?view=tiles', 80] as const),
    ...([/\d\u00a0persen/, /SINTETIS/] as const),
  ],
] as const) {
  test(`every value of /${path} is read from the accessibility tree`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const rows = await page
      .locator('area-map [data-row]')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('th a')?.textContent?.trim() ?? '',
          row.querySelector('td')?.firstChild?.textContent?.trim() ?? '',
        ]),
      );
    expect(rows).toHaveLength(count);
    for (const [name, value] of rows) {
      const stops = page.getByRole('link', { name: `${name}: ${value}` });
      const seen = stops.and(page.locator('[data-area]:visible'));
      expect(await seen.count(), `${name} ${value}`).toBeGreaterThan(0);
    }
    const label = await page
      .locator('[data-area][tabindex]:visible')
      .first()
      .getAttribute('aria-label');
    expect(label).toMatch(unit);
    expect(label).toMatch(/Kepulauan Riau/);
    expect(label).toMatch(source);
  });
}

test('the card comes with the focus, with the pointer and with a tap, and goes with Escape', async ({
  page,
}) => {
  await page.goto('peta/', { waitUntil: 'networkidle' });
  const card = page.locator('[data-map-card]');
  await tabTo(page, '[data-area]');
  await expect(card).toBeVisible();
  await expect(card.locator('a')).not.toBeEmpty();
  const byFocus = await card.innerText();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  const code = await page.evaluate(() => document.activeElement?.getAttribute('data-area'));
  await page.locator(`[data-row="${code}"] td`).hover();
  await expect(card).toBeVisible();
  await expect.poll(() => card.innerText()).toBe(byFocus);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.locator(`.map:visible .label[data-reach="${code}"]`).first().click();
  await expect.poll(() => card.innerText()).toBe(byFocus);
  await card.hover();
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  expect(await card.getAttribute('aria-hidden')).toBe('true');
});

test('Enter leads down with what the reader looks at, the path leads back', async ({ page }) => {
  await page.goto('peta/poverty-gap/2023-03/', { waitUntil: 'networkidle' });
  await tabTo(page, '[data-area]');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/peta\/21\.04\/\?indicator=poverty-gap&period=2023-03$/);
  await expect(page.locator('map-selection')).toContainText('Maret 2023');
  await tabTo(page, '[data-area]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/peta\/21\.04\.\d\d\/\?indicator=poverty-gap/);
  await page.locator('.map-path a').first().click();
  await expect(page).toHaveURL(/\/peta\/poverty-gap\/2023-03\/$/);
});

test('the way of showing stays while the indicator changes, and is in the address', async ({
  page,
}) => {
  await page.goto('peta/', { waitUntil: 'networkidle' });
  await page.locator('a[data-map-way="tiles"]').click();
  await expect(page).toHaveURL(/\?view=tiles$/);
  await page.locator('select[name="period"]').selectOption({ index: 2 });
  await expect(page).toHaveURL(/\/poverty-rate\/[\d-]+\/\?view=tiles$/);
  await expect(page.locator('[data-map-view="tiles"]')).toBeVisible();
  await expect(page.locator('[data-map-view="panels"]')).toBeHidden();
  await page.locator('a[data-map-way="islands"]').click();
  await expect(page.locator('[data-map-view="islands"] .dots.area').first()).toBeAttached();
  const said = page.locator('[data-map-view="islands"] .label[data-reach="21.04"] .value').first();
  const listed = await page.locator('[data-row="21.04"] td').innerText();
  expect(listed).toContain((await said.textContent())?.trim() ?? '?');
});

test('another pair of periods redraws the map of changes', async ({ page, trouble }) => {
  await page.goto('peta/poverty-rate/change/', { waitUntil: 'networkidle' });
  await page.locator('map-change select[name="before"]').selectOption('2022-03');
  await expect(page).toHaveURL(/\?before=2022-03$/);
  await expect(page.locator('[data-row="21.04"] td')).toHaveText('−4,93');
  const label = page.locator('[data-area="21.04"][aria-label]:visible');
  await expect(label).toHaveAttribute('aria-label', /^Lingga: −4,93\. .*Dari Maret 2022/);
  await page.locator('map-change select[name="before"]').selectOption('2014');
  await expect(page.locator('[data-row="21.04"] td')).toHaveText('tidak dibandingkan');
  await expect(page.locator('[data-change-refused]')).toContainText('Bulan acuan');
  expect(trouble.errors).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`tiles of the map are 24 px at least at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['peta/?view=tiles', 'peta/district/?view=tiles']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const small = await page
        .locator('.map:visible')
        .first()
        .evaluate((picture) => {
          const sizes = [...picture.querySelectorAll('.tile rect')].map((tile) => {
            const { width: across, height } = tile.getBoundingClientRect();
            return Math.min(across, height);
          });
          return { count: sizes.length, least: Math.min(...sizes) };
        });
      expect(small.count, path).toBeGreaterThan(0);
      expect(small.least, path).toBeGreaterThanOrEqual(24);
    }
  });
}

test('every map says that its boundaries are approximate and whose they are', async ({ page }) => {
  for (const path of [
    'peta/',
    'peta/district/',
    'peta/21.04.01/',
    'peta/islands/',
    'peta/poverty-rate/change/',
    'peta/poverty-rate/years/',
  ]) {
    await page.goto(path);
    await expect(page.locator('main'), path).toContainText('bukan batas hukum');
    await expect(page.locator('main'), path).toContainText('OpenStreetMap (ODbL)');
  }
});

const pointed = ['peta/21.05.01/', 'en/map/village/', 'peta/', 'peta/district/', 'peta/21.71/'];
for (const path of pointed) {
  test(`a pointer near the place of an area of /${path} means the nearest one`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const card = page.locator('[data-map-card]');
    const places = page.locator('.map:visible :is(circle.dot, path[data-heart])');
    const dots = await places.evaluateAll((marks) =>
      marks.map((mark) => {
        const code = mark.closest('[data-area]')?.getAttribute('data-area') ?? '';
        const heart = mark.getAttribute('data-heart')?.split(' ').map(Number);
        const [cx, cy] = heart ?? ['cx', 'cy'].map((name) => Number(mark.getAttribute(name)));
        const screen = mark.closest<SVGSVGElement>('svg.panel')!.getScreenCTM()!;
        const { x, y } = new DOMPoint(cx, cy).matrixTransform(screen);
        return { code, x, y };
      }),
    );
    expect(dots.length).toBeGreaterThan(2);
    const away = 11;
    const alone = dots.filter((dot) =>
      dots.every(
        (other) => other === dot || Math.hypot(other.x - dot.x, other.y - dot.y) > 2 * away,
      ),
    );
    expect(alone.length).toBeGreaterThan(2);
    let tried = 0;
    for (const { code, x, y } of alone.slice(0, 12)) {
      await page.evaluate((to) => scrollTo(0, to), y - 400);
      const top = y - (await page.evaluate(() => scrollY));
      for (const [dx, dy] of [
        [away, 0],
        [-away, 0],
        [0, away],
      ] as const) {
        await page.mouse.move(1, 1);
        await page.keyboard.press('Escape');
        const at = [x + dx, top + dy] as const;
        const isFree = await page.evaluate(
          ([left, up, of]) => {
            const under = document.elementFromPoint(left, up);
            const panel = under?.closest('svg.panel');
            return !under?.closest('.label') && !!panel?.querySelector(of);
          },
          [...at, `[data-area="${code}"]`] as const,
        );
        if (!isFree) continue;
        tried += 1;
        await page.mouse.move(...at);
        await expect(page.locator(`[data-row="${code}"]`)).toHaveAttribute('data-active', '');
        await expect(card).toBeVisible();
      }
    }
    expect(tried).toBeGreaterThan(6);
  });
}

test('the maps of the registry change level, indicator and way of showing in one page', async ({
  page,
  trouble,
}) => {
  await page.goto('regsosek/indikator/adequate-housing/kecamatan/', { waitUntil: 'networkidle' });
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.locator('a[data-map-way="tiles"]').click();
  await expect(page.locator('[data-map-view="tiles"]')).toBeVisible();
  await page.locator('select[name="indicator"]').selectOption({ index: 2 });
  await expect(page).not.toHaveURL(/adequate-housing/);
  await expect(page.locator('[data-map-view="tiles"]')).toBeVisible();
  const name = await page.locator('select[name="indicator"] option:checked').innerText();
  await expect(page.locator('h1')).toContainText(name);
  await page.goBack();
  await expect(page).toHaveURL(/adequate-housing\/kecamatan\/(\?view=tiles)?$/);
  await expect(page.locator('h1')).toContainText('Rumah layak huni');
  await page.locator('.map-ways a', { hasText: 'Lingga' }).click();
  await expect(page).toHaveURL(/kecamatan\/21\.04\//);
  await expect(page.locator('.map-path [aria-current="page"]')).toHaveText('Lingga');
  await page.locator('.map-ways a', { hasText: 'Desa/kelurahan' }).click();
  await expect(page).toHaveURL(/\/desa\/21\.04\/$/);
  await expect(page.locator('h1')).toContainText('Lingga');
  await expect(page.locator('.map:visible circle.dot').first()).toBeVisible();
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  expect(trouble.errors).toEqual([]);
});

test('levels change in one page, the selection stays', async ({ page, trouble }) => {
  await page.goto('en/map/poverty-gap/2023-03/', { waitUntil: 'networkidle' });
  await page.evaluate(() => Object.assign(window, { kept: true }));
  const levels = page.locator('nav.map-ways').first();
  await levels.getByRole('link', { name: 'Districts' }).click();
  await expect(page.locator('h1')).toContainText('Districts of');
  await expect(page.locator('map-selection')).toContainText('March 2023');
  await levels.getByRole('link', { name: 'Villages' }).click();
  await expect(page.locator('h1')).toContainText('Villages of');
  await expect(page.locator('.map:visible [data-area][tabindex="0"]')).toHaveCount(1);
  await levels.getByRole('link', { name: 'Regencies/cities' }).click();
  await expect(page).toHaveURL(/\/en\/map\/poverty-gap\/2023-03\/$/);
  expect(await page.evaluate(() => 'kept' in window)).toBe(true);
  await page.goBack();
  await expect(page.locator('h1')).toContainText('Villages of');
  expect(trouble.errors).toEqual([]);
});

test('another pair of periods is what is taken away', async ({ page }) => {
  await page.goto('peta/poverty-rate/change/', { waitUntil: 'networkidle' });
  const link = page.locator('a[data-change-csv]');
  const first = decodeURIComponent((await link.getAttribute('href')) ?? '');
  expect(first.split('\r\n')).toHaveLength(9);
  expect(first).toContain('21.04,Lingga,poverty-rate,2024-03,2025-03,9.99,9.12,-0.87,2,percent,');
  await page.locator('map-change select[name="before"]').selectOption('2022-03');
  await expect(link).toHaveAttribute('download', 'peta-poverty-rate-perubahan-2022-03-2025-03.csv');
  const second = decodeURIComponent((await link.getAttribute('href')) ?? '');
  expect(second).toContain('21.04,Lingga,poverty-rate,2022-03,2025-03,14.05,9.12,-4.93,2,percent,');
});

for (const [path, act, address] of [
  ['peta/', 'tiles', /\/peta\/poverty-rate\/\d{4}-\d\d\/\?view=tiles$/],
  [
    'en/map/district/?indicator=poverty-gap&period=2023-03',
    '',
    /\/en\/map\/district\/\?indicator=poverty-gap&period=2023-03$/,
  ],
  ['peta/poverty-rate/change/?before=2022-03', '', /\/change\/\?before=2022-03&after=\d{4}-\d\d$/],
  ['en/map/poverty-rate/years/', '', /\/en\/map\/poverty-rate\/years\/$/],
  ['peta/islands/', '', /\/peta\/islands\/\?indicator=[\w-]+&period=[\d-]+$/],
] as const) {
  test(`the link that /${path} copies restores the view`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path, { waitUntil: 'networkidle' });
    if (act) await page.locator(`a[data-map-way="${act}"]`).click();
    if (act) await expect(page).toHaveURL(/view=/);
    await page.locator('.copy-link button').click();
    await expect(page.locator('.copy-link output')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(address);
    const heading = await page.locator('h1').innerText();
    await page.goto(copied, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').innerText()).toBe(heading);
    await expect(page.locator('[data-address-problem]')).toBeHidden();
    if (act) await expect(page.locator(`[data-map-view="${act}"]`)).toBeVisible();
  });
}
