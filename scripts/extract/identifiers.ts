import { codeLists } from '../../src/codebook/index.ts';
import { languages } from '../../src/i18n/language.ts';

/** A kind of direct identifier: its words for the operator and patterns of small-letter text. */
interface Kind {
  readonly words: string;
  readonly patterns: readonly string[];
}

const number = '[0-9]{1,3}[.,][0-9]{3,}';

/** The patterns are read by JavaScript and by DuckDB (RE2): no look-around, no back-reference. */
const kinds: readonly Kind[] = [
  {
    words: 'a 16-digit NIK or family-card number',
    patterns: [
      '(^|[^0-9])[0-9]{16}([^0-9]|$)',
      '^([0-9]{4}[ .-]?){3}[0-9]{4}$',
      '^[0-9]{6}[ .-][0-9]{6}[ .-][0-9]{4}$',
      '^[0-9]([.][0-9]+)?e[+]?15$',
    ],
  },
  { words: 'an e-mail address', patterns: ['[^@ ]+@[^@ ]+[.][^@ ]+'] },
  {
    words: 'a phone number',
    patterns: ['^([+]?62|0)[ .-]?[(]?[78][0-9 ().-]{6,15}$', '^8[0-9]{8,11}([.]0)?$'],
  },
  {
    words: 'coordinates',
    patterns: [`^-?${number}$`, `-?${number} *[,;] *-?${number}`, '[0-9] *° *[0-9]'],
  },
  {
    words: 'a date of birth',
    patterns: [
      '^(19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}([ t].*)?$',
      '^[0-9]{1,2}[-/. ]([0-9]{1,2}|[a-z]{3,9})[-/. ](19|20)?[0-9]{2}$',
      '^(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$',
    ],
  },
  {
    words: 'an address',
    patterns: [
      '(^|[^a-z])(jl|jln|jalan|gang|gg|perum|perumahan|dusun|kampung)[. ]',
      '(^|[^a-z])(rt|rw|blok)[. /]*[0-9a-z]',
    ],
  },
  { words: 'a number of nine or more digits', patterns: ['[0-9]{9}'] },
];

/** Names and free text: two words or more that are no label of a code list. */
const freeText = { words: 'a name or free text', pattern: "^[^0-9]*[a-z'.]+[, ]+[a-z'.]+[^0-9]*$" };

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const labels: readonly string[] = [
  ...new Set(
    codeLists.flatMap(({ codes }) =>
      codes.flatMap(({ label }) => languages.map((language) => label[language].toLowerCase())),
    ),
  ),
];

/** The kind of identifier that a text looks like, in words, or null. Names are not looked for. */
export function kindOf(text: string): string | null {
  const small = text.trim().toLowerCase();
  const found = kinds.find(({ patterns }) =>
    patterns.some((pattern) => new RegExp(pattern).test(small)),
  );
  return found?.words ?? null;
}

/**
 * SQL of the kind of identifier, in words, that an SQL text looks like, or null. Codes of areas are
 * long numbers themselves: in them only family-card numbers and NIK are looked for.
 */
export function kindSql(expression: string, isAreaCode: boolean): string {
  const small = `lower(trim(${expression}))`;
  const cases = (isAreaCode ? kinds.slice(0, 1) : kinds).map(({ words, patterns }) => {
    const any = patterns.map((pattern) => `regexp_matches(${small}, ${quoted(pattern)})`);
    return `WHEN ${any.join(' OR ')} THEN ${quoted(words)}`;
  });
  if (isAreaCode) return `CASE ${cases.join(' ')} END`;
  return `CASE ${cases.join(' ')}
    WHEN regexp_matches(${small}, ${quoted(freeText.pattern)})
      AND ${small} NOT IN (${labels.map(quoted).join(', ')}) THEN ${quoted(freeText.words)} END`;
}

/**
 * SQL: a pseudonym that is a letter before the first 15 digits of a NIK of Kepri (district, date of
 * birth, serial number), or 15 digits of such a number without its first.
 */
export const disguisedSql = (id: string): string =>
  `substr(${id}, 2, 2) IN ('21', '10', '17') AND regexp_matches(${id}, '^[a-z](21(0[1-5]|7[12])[0-9]{2}[0-7][0-9](0[1-9]|1[0-2])[0-9]{5}' ||
    '|1(0[1-5]|7[12])[0-9]{2}[0-7][0-9](0[1-9]|1[0-2])[0-9]{6})$')`;

const identifyingParts = new Set(
  `nik nkk kk nokk nama name nama_lengkap alamat address jalan street telp telepon telephone phone hp
   nohp handphone whatsapp wa email mail surel lat latitude lintang lon lng long longitude bujur
   koordinat coordinate coordinates geom geometry geotag gps lahir birth birthdate dob tgl tanggal
   foto photo image gambar ktp paspor passport npwp petugas officer enumerator pencacah ppl pml koseka
   responden respondent rt rw catatan note notes keterangan remark remarks rekening`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether the name of an undeclared column says that it holds a direct identifier. */
export const namesIdentifier = (column: string): boolean =>
  column
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((part) => identifyingParts.has(part));
