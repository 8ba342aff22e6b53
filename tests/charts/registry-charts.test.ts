import { expect, test } from 'vitest';
import { bars } from '../../src/charts/bars.ts';
import { columns } from '../../src/charts/columns.ts';
import { pyramid } from '../../src/charts/pyramid.ts';
import { stacks } from '../../src/charts/stacks.ts';
import { renderPlot } from '../../src/prerender/svg.ts';
import { picture } from './fixture.ts';

const language = 'id';
const axis = 'persen keluarga';
const floors = [
  { label: 'Keramik', value: 61.2, text: '61,2' },
  { label: 'Semen atau bata merah', value: 24.1, text: '24,1' },
  { label: 'Kayu atau papan kualitas tinggi', value: 9.5, text: '9,5' },
  { label: 'Tanah', value: null, text: 'disembunyikan' },
];
const deciles = Array.from({ length: 10 }, (_, index) => {
  const value = index === 9 ? null : 42 - 4 * index;
  return { label: String(index + 1), value, text: value === null ? '' : `${value},0` };
});
const ages = Array.from({ length: 16 }, (_, index) => ({
  label: index === 15 ? '75+' : `${index * 5}–${index * 5 + 4}`,
  male: index === 15 ? null : 5 - index * 0.25,
  female: 4.8 - index * 0.22,
}));
const parts = (...values: (number | null)[]) =>
  values.map((value) => ({ value, text: value === null ? '' : `${value}` }));
const rows = [
  { label: 'Kepulauan Riau', focus: true, parts: parts(18, 20, 32, 30) },
  { label: 'Lingga', parts: parts(31, 29, 27, 13) },
  { label: 'Batam', parts: parts(null, 16, 34, 37) },
];
const classes = ['Desil 1–2', 'Desil 3–4', 'Desil 5–7', 'Desil 8–10'];
const reference = { value: 10, label: '10 persen: bila sama dengan seluruh wilayah pemeringkatan' };

test.each([720, 344])('pictures of the registry look as drawn at %i px', async (width) => {
  const drawn = {
    bars: bars({ bars: floors, axis, label: 'Lantai', language, width }),
    columns: columns({
      columns: deciles,
      axis,
      across: 'desil nasional',
      label: 'Penerima menurut desil',
      reference,
      language,
      width,
    }),
    pyramid: pyramid({
      groups: ages,
      names: { male: 'Laki-laki', female: 'Perempuan' },
      axis: 'persen penduduk',
      label: 'Piramida penduduk',
      language,
      width,
    }),
    stacks: stacks({
      stacks: rows,
      classes,
      axis,
      label: 'Keluarga menurut desil',
      withheld: 'disembunyikan',
      width,
    }),
  };
  for (const [name, options] of Object.entries(drawn)) {
    await expect(picture(options)).toMatchFileSnapshot(`pictures/registry-${name}-${width}.svg`);
  }
});

test('bars begin at zero and have lengths in the ratio of their values', () => {
  const svg = renderPlot(bars({ bars: floors, axis, label: 'Lantai', language, width: 720 }));
  const group = /<g[^>]*class="bars"[^>]*>(.*?)<\/g>/s.exec(svg)![1]!;
  const widths = [...group.matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(3);
  expect(widths[0]! / widths[1]!).toBeCloseTo(61.2 / 24.1, 2);
  expect(svg).toContain('disembunyikan');
});

test('a column without a value is a dash and no rectangle', () => {
  const svg = renderPlot(
    columns({ columns: deciles, axis, across: 'desil', label: 'Desil', language, width: 720 }),
  );
  const group = /<g[^>]*class="columns"[^>]*>(.*?)<\/g>/s.exec(svg)![1]!;
  expect(group.match(/<rect/g)).toHaveLength(9);
  expect(svg).toContain('>–<');
});

test('a stack with a withheld part is not drawn, and says so', () => {
  const svg = renderPlot(
    stacks({ stacks: rows, classes, axis, label: 'Desil', withheld: 'disembunyikan', width: 720 }),
  );
  expect(svg.match(/>disembunyikan</g)).toHaveLength(1);
  expect(() =>
    stacks({
      stacks: [{ label: 'Batam', parts: parts(1, 2) }],
      classes,
      axis,
      label: 'Desil',
      withheld: '',
      width: 720,
    }),
  ).toThrow('Batam has 2 of 4 parts');
});

test('nothing to draw is refused', () => {
  const common = { axis, label: 'Kosong', language, width: 344 } as const;
  expect(() => bars({ ...common, bars: [] })).toThrow('no bar to draw: Kosong');
  expect(() => columns({ ...common, columns: [], across: 'desil' })).toThrow('no column');
  expect(() => pyramid({ ...common, groups: [], names: { male: '', female: '' } })).toThrow(
    'no age group',
  );
  expect(() => bars({ ...common, bars: [{ label: 'Tanah', value: -1, text: '-1' }] })).toThrow(
    'below zero: Tanah',
  );
});
