import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bars } from '../../src/charts/bars.ts';
import { markSynthetic, syntheticMark, wordPlaces } from '../../src/charts/synthetic.ts';
import { renderPlot } from '../../src/prerender/svg.ts';
import { syntheticWordOf } from '../../src/observations/synthetic.ts';
import { figure, picture } from './fixture.ts';

const word = 'SINTETIS';
const whole = { x: 0, y: 0, width: 760, height: 400 };
const floors = (width: number) =>
  bars({
    bars: [
      { label: 'Keramik', value: 61.2, text: '61,2' },
      { label: 'Semen atau bata merah', value: 24.1, text: '24,1' },
      { label: 'Kayu atau papan kualitas tinggi', value: 9.5, text: '9,5' },
      { label: 'Tanah', value: null, text: 'disembunyikan' },
    ],
    axis: 'persen keluarga',
    label: 'Lantai',
    language: 'id',
    width,
  });

test.each([760, 344])('a synthetic picture looks as drawn at %i px', async (width) => {
  const marked = markSynthetic(picture(floors(width)), word);
  await expect(
    marked.replace('svg{', 'svg{--synthetic:#b86e00;').replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot(`pictures/synthetic-${width}.svg`);
});

test('the mark is inside the picture, over the data, and its label begins with the word', () => {
  const plain = renderPlot(floors(760));
  const marked = renderPlot(floors(760), { synthetic: word });
  expect(plain).not.toContain(word);
  expect(marked).toContain('aria-label="SINTETIS. Lantai"');
  expect(marked.indexOf('synthetic-mark')).toBeGreaterThan(marked.indexOf('>disembunyikan<'));
  expect(marked.endsWith('</g></svg>')).toBe(true);
});

test('words stay inside their box, whatever its size', () => {
  fc.assert(
    fc.property(
      fc.record({
        x: fc.integer({ min: -50, max: 50 }),
        y: fc.integer({ min: -50, max: 50 }),
        width: fc.integer({ min: 60, max: 1200 }),
        height: fc.integer({ min: 40, max: 900 }),
      }),
      (box) => {
        const { size, places } = wordPlaces(word, box);
        expect(places.length).toBeGreaterThan(0);
        for (const [x, y] of places) {
          expect(x - size).toBeGreaterThanOrEqual(box.x);
          expect(x + size).toBeLessThanOrEqual(box.x + box.width);
          expect(y - size / 2).toBeGreaterThanOrEqual(box.y);
          expect(y + size / 2).toBeLessThanOrEqual(box.y + box.height);
        }
      },
    ),
  );
});

test('no part of 260 by 160 pixels can be cut out without a word', () => {
  const { places } = wordPlaces(word, whole);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: whole.width - 260 }),
      fc.integer({ min: 0, max: whole.height - 160 }),
      (left, top) => {
        const inside = places.filter(
          ([x, y]) => x > left && x < left + 260 && y > top && y < top + 160,
        );
        expect(inside.length).toBeGreaterThan(0);
      },
    ),
  );
});

test('hatching runs from edge to edge at 45 degrees', () => {
  const mark = syntheticMark(word, { x: 10, y: 20, width: 56, height: 28 });
  expect(/ d="([^"]+)"/.exec(mark)?.[1]).toBe('M10,48L38,20M38,48L66,20');
});

test('a picture without a view box is refused', () => {
  expect(() => markSynthetic('<svg width="3"></svg>', word)).toThrow('no view box in <svg width');
});

test('one synthetic row is enough for the word', () => {
  const real = figure({ period: '2022-03', value: 6.24 });
  expect(syntheticWordOf([real], 'id')).toBeUndefined();
  expect(syntheticWordOf([real, { ...real, is_synthetic: true }], 'en')).toBe('SYNTHETIC');
});
