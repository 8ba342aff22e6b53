import { formatPeriod } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { messagesIn } from '../i18n/messages.ts';
import { indicatorById } from '../indicators/index.ts';
import { residences, type Observation, type Residence } from './observation.ts';

type Noted = Pick<Observation, 'area_code' | 'area_name' | 'period' | 'indicator' | 'category'>;

/** More lines than these are counted instead of named. */
const most = 6;

const varies = (rows: readonly Noted[], key: keyof Noted): boolean =>
  new Set(rows.map((row) => row[key])).size > 1;

function grouped(rows: readonly Noted[], keyOf: (row: Noted) => string): Map<string, Noted[]> {
  const groups = new Map<string, Noted[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function periodsText(rows: readonly Noted[], language: Language): string {
  const { figures } = messagesIn(language).site.figure;
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  const named = periods.map((period) => formatPeriod(period, language, 'short'));
  return named.length > 3
    ? `${named[0]}–${named.at(-1)} (${figures(named.length)})`
    : named.join(', ');
}

/**
 * The figures that a note belongs to, in as few words as tell them apart among all rows of their
 * figure: "Batam, Bintan: 2004–2014 (11 angka)". Lines with the same periods stand together.
 */
export function notedText(
  noted: readonly Noted[],
  all: readonly Noted[],
  language: Language,
): string {
  const { figure } = messagesIn(language).site;
  if (noted.length === all.length && all.length > 1) return figure.allFigures;
  const nameOf = (row: Noted): string => {
    const name = [
      varies(all, 'indicator') ? indicatorById(row.indicator).short[language] : '',
      varies(all, 'area_code') ? row.area_name : '',
    ].filter((part) => part !== '');
    const residence = residences.find((one): one is Residence => one === row.category);
    if (residence && varies(all, 'category') && !(name.length > 0 && residence === 'total')) {
      name.push(figure.residence[residence]);
    }
    return name.join(' ');
  };
  const place = ({ category }: Noted): number => residences.findIndex((one) => one === category);
  const ordered = noted.toSorted((one, other) => place(one) - place(other));
  const lines = [...grouped(ordered, nameOf)].map(([name, rows]) => ({
    name,
    periods: periodsText(rows, language),
  }));
  const byPeriods = [...new Set(lines.map(({ periods }) => periods))];
  if (byPeriods.length > most) return figure.figures(noted.length);
  return byPeriods
    .map((periods) => {
      const names = lines.filter((line) => line.periods === periods).map(({ name }) => name);
      return names[0] === '' ? periods : `${names.join(', ')}: ${periods}`;
    })
    .join('; ');
}
