import { languages, otherLanguage, type Language } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { SeriesBreak } from '../../src/observations/observation.ts';
import type { Cell } from './engine.ts';
import type { SheetContent } from './workbook.ts';

type Downloads = ReturnType<typeof messagesIn>['downloads'];

/** A text in both languages, Indonesian first: "Data", "Sampul / Cover". */
export function inBoth(read: (language: Language) => string, separator = ' / '): string {
  return [...new Set(languages.map(read))].join(separator);
}

/** A text of the downloads in both languages. */
export function bilingual(read: (downloads: Downloads) => string, separator?: string): string {
  return inBoth((language) => read(messagesIn(language).downloads), separator);
}

/** Name of a sheet in both languages, without the characters that Excel forbids. */
export function sheetName(sheet: keyof Downloads['sheets']): string {
  return bilingual((downloads) => downloads.sheets[sheet], ' - ');
}

/** Texts of one column in one language; throws where the column has none. */
export function columnText(column: string, language: Language): string {
  const columns: Readonly<Record<string, string>> = messagesIn(language).downloads.columns;
  const text = columns[column];
  if (text) return text;
  throw new Error(`column ${column} has no text; add it to src/i18n/${language}/downloads.ts`);
}

function distinct(columns: readonly string[], rows: readonly (readonly Cell[])[], column: string) {
  const index = columns.indexOf(column);
  const cells = index < 0 ? [] : rows.map((row) => row[index]);
  const codes = cells.flatMap((cell) => (typeof cell === 'string' ? cell.split(';') : []));
  return [...new Set(codes)].filter((code) => code !== '').sort();
}

type Kind = keyof Downloads['noteKinds'];

function textOf(kind: Kind, code: string, language: Language): string {
  const { downloads, notes, breaks } = messagesIn(language);
  if (kind === 'column') return columnText(code, language);
  const known: Readonly<Record<Exclude<Kind, 'column'>, Readonly<Record<string, string>>>> = {
    unit: downloads.units,
    flag: downloads.flags,
    confidence: downloads.confidences,
    note: notes,
    break: breaks,
  };
  const text = known[kind][code];
  if (text) return text;
  throw new Error(`${kind} ${code} has no text in ${language}; add it to src/i18n`);
}

/**
 * The sheet that explains a table: its columns, the codes its rows hold, and the series breaks that
 * touch its indicators, each in both languages.
 */
export function notesSheet(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  breaks: readonly SeriesBreak[],
): SheetContent {
  const indicators = new Set(distinct(columns, rows, 'indicator'));
  const touching = breaks.filter((entry) => entry.indicators.some((id) => indicators.has(id)));
  const codes: readonly (readonly [Kind, readonly string[]])[] = [
    ['column', columns],
    ['unit', distinct(columns, rows, 'unit')],
    ['flag', distinct(columns, rows, 'flag')],
    ['confidence', distinct(columns, rows, 'confidence')],
    ['note', distinct(columns, rows, 'note')],
    ['break', touching.map((entry) => entry.id).sort()],
  ];
  const first: Language = 'id';
  const second = otherLanguage(first);
  return {
    name: sheetName('notes'),
    columns: [
      bilingual((downloads) => downloads.noteHeads.kind),
      bilingual((downloads) => downloads.noteHeads.code),
      messagesIn(first).downloads.noteHeads.meaning,
      messagesIn(second).downloads.noteHeads.meaning,
    ],
    rows: codes.flatMap(([kind, list]) =>
      list.map((code) => [
        bilingual((downloads) => downloads.noteKinds[kind]),
        code,
        textOf(kind, code, first),
        textOf(kind, code, second),
      ]),
    ),
    widths: [24, 28, 70, 70],
  };
}
