import { beforeAll, expect, test } from 'vitest';
import { page, until } from './document.ts';

const columnOf = (index: number): (string | undefined)[] =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.children[index]?.textContent?.trim());

async function press(heading: number): Promise<string | null> {
  const cell = document.querySelectorAll('thead th')[heading]!;
  const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
  const said = status();
  cell.querySelector('button')?.click();
  await until(() => status() !== said);
  return cell.getAttribute('aria-sort');
}

beforeAll(async () => {
  page(`<sortable-table><table>
    <thead><tr><th>Wilayah</th><th>Persen <small>persen</small></th><th>Sumber</th></tr></thead>
    <tbody>
      <tr><th>Natuna</th><td data-value="10.5">10,5</td><td>b</td></tr>
      <tr><th>Batam</th><td>[x]</td><td>a</td></tr>
      <tr><th>Lingga</th><td data-value="9.75">9,75</td><td></td></tr>
    </tbody></table></sortable-table>`);
  await import('../../src/client/sorting.ts');
});

test('numbers sort by their value, a missing one stays last both ways', async () => {
  expect(await press(1)).toBe('ascending');
  expect(columnOf(1)).toEqual(['9,75', '10,5', '[x]']);
  expect(await press(1)).toBe('descending');
  expect(columnOf(1)).toEqual(['10,5', '9,75', '[x]']);
});

test('text sorts in the language, only one heading says that it sorts', async () => {
  expect(await press(0)).toBe('ascending');
  expect(columnOf(0)).toEqual(['Batam', 'Lingga', 'Natuna']);
  expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
  await press(2);
  expect(columnOf(2)).toEqual(['a', 'b', '']);
});
