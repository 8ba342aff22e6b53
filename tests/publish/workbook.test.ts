import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { workbookOf } from '../../scripts/publish/workbook.ts';

const cover = {
  name: 'Sampul - Cover',
  title: 'Kepri',
  lines: [['Rilis', '2026.11']] as const,
};
const sheet = {
  name: 'Data',
  columns: ['area_code', 'value', 'decimals', 'is_synthetic', 'remark'],
  rows: [
    ['21.10', 142.5, 2, false, '=1+1'],
    ['0', 684070, 0, false, null],
  ],
  widths: [14, 14, 14, 14, 14],
};
const make = () => workbookOf(cover, [sheet], '2026-11-23');

test('the bytes do not depend on the clock', async () => {
  const first = await make();
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
  try {
    expect(Buffer.compare(await make(), first)).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('numbers are numbers with their printed decimals, codes and formulas are text', async () => {
  const entries = unzipSync(await make());
  const read = (path: string): string => {
    const entry = entries[path];
    if (!entry) throw new Error(`${path} is not in the workbook`);
    return strFromU8(entry);
  };
  const data = read('xl/worksheets/sheet2.xml');
  const cell = (address: string): string =>
    new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(data)?.[0] ?? '';
  expect(cell('A2')).toContain('t="s"');
  expect(cell('B2')).toContain('<v>142.5</v>');
  expect(cell('B2')).not.toContain('t="s"');
  expect(cell('E2')).toContain('t="s"');
  expect(data).not.toContain('<f>');
  expect(data).toContain('state="frozen"');
  const styles = read('xl/styles.xml');
  expect(styles).toContain('formatCode="0.00"');
  const styleOf = (address: string) => /s="(\d+)"/.exec(cell(address))?.[1];
  expect(styleOf('B2')).not.toBe(styleOf('B3'));
  expect(read('xl/workbook.xml')).toMatch(/name="Sampul - Cover".*name="Data"/);
  expect(read('xl/sharedStrings.xml')).toContain('21.10');
});
