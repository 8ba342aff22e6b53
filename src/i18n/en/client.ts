import type { Messages } from '../id.ts';
import { syntheticWord } from '../synthetic.ts';

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

export const client: Messages['client'] = {
  theme: {
    system: 'Theme: automatic',
    light: 'Theme: light',
    dark: 'Theme: dark',
    notKept: 'The browser does not allow storage; this choice holds until you leave the page.',
  },
  copy: {
    done: 'Copied.',
    selected: 'The browser does not allow copying. The text is selected: copy it with Ctrl+C.',
    share: 'Copy a link to this view',
  },
  view: {
    loading: 'Loading the view…',
    shown: (title) => `View changed: ${title}`,
    offline: 'No internet connection. The view stays as it was; try again when you are connected.',
  },
  sort: {
    ascending: (column) => `Sorted by ${column}, lowest first`,
    descending: (column) => `Sorted by ${column}, highest first`,
  },
  map: {
    help: 'Arrows: neighbouring areas. Home and End: lowest and highest value. Enter: the areas below. Escape: close the card.',
    helpFlat:
      'Arrows: neighbouring areas. Home and End: lowest and highest value. Escape: close the card.',
    drill: 'See the areas below',
    close: 'Close the details',
  },
  recompute: {
    label: (least, most) => `Recompute on my device (downloads ${least}–${most} MB, once)`,
    again: 'Recompute once more',
    starting: 'Loading DuckDB-WASM…',
    engine: (done, all) => `Engine: ${done} of ${all}`,
    data: (done) => `Data: ${done}`,
    progress: 'Loading progress',
    equal: (rows, version, milliseconds) =>
      `Equal. What DuckDB ${version} computed on your device is exactly what this page shows: ${counted(rows, 'row')} (${milliseconds} ms).`,
    different: (count, version) =>
      `Not equal: ${counted(count, 'difference')} between this page and DuckDB ${version} on your device. Reload the page; if that does not help, report it by the corrections link at the foot of the page.`,
    alone: (rows, version) =>
      `DuckDB ${version} on your device gave ${counted(rows, 'row')}, but the prepared answer to compare them with could not be loaded.`,
    cell: (row, column, page, device) =>
      `Row ${row}, ${column}: this page ${page}, your device ${device}`,
    rows: (page, device) => `Number of rows: this page ${page}, your device ${device}`,
    columns: (page, device) => `Columns: this page ${page}; your device ${device}`,
    more: (count) => `and ${counted(count, 'more difference')}`,
    none: 'empty',
  },
  compare: {
    area: 'Area',
    unavailable:
      'The free choice could not be loaded. The table below still holds every period of Kepulauan Riau.',
    result: (area, before, after) => `${area}, ${before} and ${after}`,
    indicator: 'Indicator',
    change: 'Difference',
    missing: 'not available',
    withinRounding: (low, high) => `before rounding between ${low} and ${high}`,
    refused: 'Not compared',
    csv: 'CSV of this choice',
    decomposition: 'What changed the count',
    rateEffect: 'Effect of the poverty rate',
    populationEffect: 'Effect of the population',
    effect: (value, low, high) => `${value} (${low} to ${high} by rounding)`,
    share: 'Copy a link to this choice',
  },
  failures: {
    offline:
      'No connection to this site. Check your internet connection, then press the button again.',
    slow: 'This site did not answer in time. Wait a moment, then press the button again.',
    'answer-missing':
      'There is no prepared answer to this question. Press the recompute button to let your device work it out.',
    'answer-mismatch':
      'The stored answer belongs to another question, so it was not used. Reload the page.',
    'answer-broken': 'The answer file is broken or cut short. Reload the page.',
    'data-missing':
      'The data file observations.parquet was not found on this site. Reload the page; the CSV of this figure can still be downloaded.',
    'data-broken':
      'The data file observations.parquet is broken or cut short. Reload the page; the CSV of this figure can still be downloaded.',
    'engine-missing':
      'The DuckDB-WASM engine files were not found on this site. Reload the page; if it still fails, report it by the corrections link at the foot of the page.',
    'engine-broken':
      'The DuckDB-WASM engine could not be started; its file may be cut short. Press the button again, or clear the browser cache of this site.',
    'engine-slow':
      'The DuckDB-WASM engine gave no sign for half a minute and was stopped. Press the button again on a faster connection.',
    'engine-forbidden':
      'This browser does not allow WebAssembly on this page. Allow it for this site (a strict security mode may be on), or download the CSV.',
    memory:
      'The device has too little memory; the engine needs about 300 MB. Close other tabs and try again, or download the CSV.',
    'storage-full':
      'The storage of this device is full. Free some space and try again, or download the CSV.',
    'storage-forbidden':
      'The browser does not allow this site to use storage. Allow site data in the browser settings, or download the CSV.',
    query:
      'DuckDB refused this SQL. Check the text and try again; the figures of this page are unchanged.',
  },
  failed: (sentence) => `${sentence} What the page already shows is unchanged.`,
  take: {
    failed:
      'The file could not be made. Try again; the CSV of this figure can still be downloaded.',
    synthetic: syntheticWord.en,
  },
};
