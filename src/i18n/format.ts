import type { Language } from './language.ts';

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${signed}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'negative',
  });
  formatters.set(key, made);
  return made;
}

const trueMinus = (text: string): string => text.replace('-', '−');

/** A number with exactly `decimals` digits after the separator of the language. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return trueMinus(formatter(language, decimals, false).format(value));
}

/** A difference with its sign; zero has none. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  return trueMinus(formatter(language, decimals, true).format(value));
}

const units: Readonly<Record<Language, Readonly<Record<string, readonly [string, string]>>>> = {
  id: {
    percent: ['', ' persen'],
    'thousand-persons': ['', ' ribu orang'],
    persons: ['', ' orang'],
    families: ['', ' keluarga'],
    index: ['', ''],
    'rupiah-month': ['Rp', ''],
    'rupiah-household-month': ['Rp', ''],
    'thousand-rupiah-year': ['Rp', ' ribu'],
    'thousand-families': ['', ' ribu keluarga'],
    'persons-household': ['', ' orang'],
    'persons-family': ['', ' orang'],
    'per-100': ['', ' per 100'],
    years: ['', ' tahun'],
    count: ['', ''],
  },
  en: {
    percent: ['', ' percent'],
    'thousand-persons': ['', ' thousand people'],
    persons: ['', ' people'],
    families: ['', ' families'],
    index: ['', ''],
    'rupiah-month': ['IDR ', ''],
    'rupiah-household-month': ['IDR ', ''],
    'thousand-rupiah-year': ['IDR ', ' thousand'],
    'thousand-families': ['', ' thousand families'],
    'persons-household': ['', ' people'],
    'persons-family': ['', ' people'],
    'per-100': ['', ' per 100'],
    years: ['', ' years'],
    count: ['', ''],
  },
};

/** A number with its unit, bound by a no-break space: "6,24 persen", "Rp684.070". */
export function formatValue(
  value: number,
  decimals: number,
  unit: string,
  language: Language,
): string {
  const affix = units[language][unit];
  if (!affix) throw new Error(`unknown unit: ${unit}; add it to src/i18n/format.ts`);
  return `${affix[0]}${formatNumber(value, decimals, language)}${affix[1]}`.replaceAll(
    ' ',
    '\u00a0',
  );
}

const months: Readonly<Record<Language, Readonly<Record<'long' | 'short', readonly string[]>>>> = {
  id: {
    long: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
    short: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  },
  en: {
    long: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
};

/** A period in words: `2022-03` is "Maret 2022" or "Mar 2022"; `2014` stays "2014". */
export function formatPeriod(
  period: string,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  const [year, month, day] = period.split('-');
  if (!month) return period;
  const name = months[language][style][Number(month) - 1];
  if (!name) throw new Error(`not a period: ${period}`);
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}

/** A file size: "12,3 kB", by thousands. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000)
    return `${formatNumber(bytes / 1000, bytes < 10_000 ? 1 : 0, language)} kB`;
  return `${formatNumber(bytes / 1_000_000, 1, language)} MB`;
}
