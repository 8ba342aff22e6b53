import { expect, test } from 'vitest';
import { timeline, type Stage } from '../../src/charts/timeline.ts';
import { renderPlot } from '../../src/prerender/svg.ts';
import { picture } from './fixture.ts';

const stages: readonly Stage[] = [
  { label: 'Rapat koordinasi provinsi', from: '2022-09', to: '2022-09', text: 'September 2022' },
  {
    label: 'Pendataan dari rumah ke rumah',
    from: '2022-10-15',
    to: '2022-11-14',
    text: '15 Oktober 2022 – 14 November 2022',
  },
  { label: 'Malam Regsosek', from: '2022-10-29', to: '2022-10-29', text: '29 Oktober 2022' },
  {
    label: 'Forum Konsultasi Publik (FKP)',
    from: '2023-05-02',
    to: '2023-05-21',
    text: '2 Mei 2023 – 21 Mei 2023',
  },
];
const drawn = (width: number, list = stages) =>
  timeline({ stages: list, label: 'Garis waktu', language: 'id', width });

test.each([760, 344])('a timeline looks as drawn at %i px', async (width) => {
  await expect(picture(drawn(width))).toMatchFileSnapshot(`pictures/timeline-${width}.svg`);
});

test('bars have lengths in the ratio of their days, both ends included', () => {
  const svg = renderPlot(drawn(760));
  const group = /<g[^>]*class="stages"[^>]*>(.*?)<\/g>/s.exec(svg)![1]!;
  const widths = [...group.matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(3);
  // 15 October to 14 November are 31 days, 2 to 21 May are 20; one day is drawn 4 pixels wide.
  expect(widths[0]! / widths[2]!).toBeCloseTo(31 / 20, 1);
  expect(widths[1]).toBe(4);
});

test('a month of which no day is known is drawn whole and faint', () => {
  const svg = renderPlot(drawn(760));
  const faint = /<g[^>]*class="stages faint"[^>]*>(.*?)<\/g>/s.exec(svg);
  expect(faint?.[0]).toContain('fill-opacity="0.45"');
  expect(faint?.[1]?.match(/<rect/g)).toHaveLength(1);
});

test('what cannot be drawn is refused', () => {
  expect(() => drawn(760, [])).toThrow('no stage to draw: Garis waktu');
  const one = { label: 'FKP', text: '' };
  expect(() => drawn(760, [{ ...one, from: '2023-05-21', to: '2023-05-02' }])).toThrow(
    'FKP ends on 2023-05-02, before 2023-05-21',
  );
  expect(() => drawn(760, [{ ...one, from: 'May', to: '2023-05-02' }])).toThrow('not a date: May');
});
