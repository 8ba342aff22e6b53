import type { Area } from '../src/geography/area.ts';
import type { FieldworkRecord } from '../src/observations/fieldwork.ts';
import type { SeriesBreak } from '../src/observations/observation.ts';
import { known, listOf } from './validate/cells.ts';
import { fieldworkOf } from './validate/fieldwork.ts';
import { reportOn, ValidationError } from './validate/failures.ts';
import { readTables, type FileName, type Tables } from './validate/files.ts';
import {
  breaksOf,
  checkMisprints,
  rejectedOf,
  sourcesOf,
  type PublishedSource,
  type RejectedFigure,
} from './validate/lists.ts';
import { figuresOf, type PublishedRow } from './validate/observations.ts';
import { checkTogether } from './validate/sums.ts';

export { ValidationError } from './validate/failures.ts';
export type { PublishedSource, RejectedFigure } from './validate/lists.ts';
export type { PublishedRow } from './validate/observations.ts';

/** Published figures that hold together, with Kemendagri codes, in the order of their files. */
export interface Published {
  readonly observations: readonly PublishedRow[];
  readonly sources: readonly PublishedSource[];
  readonly breaks: readonly SeriesBreak[];
  readonly fieldwork: readonly FieldworkRecord[];
  readonly rejected: readonly RejectedFigure[];
  /** Sentences that stop nothing, such as a source that no figure uses. */
  readonly warnings: readonly string[];
}

/**
 * Reads and checks the files of `data/published`. Throws a `ValidationError` that lists every
 * failure: of the files' form first, and when they can be read, of their content.
 */
export async function validatePublished(
  folder: string,
  areas: readonly Area[],
): Promise<Published> {
  const tables = await readTables(folder);
  const failures: string[] = [];
  const report = (file: FileName) => reportOn(file, failures);

  const sources = sourcesOf(tables['sources.csv'], report('sources.csv'));
  const names = known(
    areas,
    sources.map(({ id }) => id),
  );
  const figures = figuresOf(tables['observations.csv'], names, report('observations.csv'));
  const breaks = breaksOf(tables['series_breaks.csv'], names, report('series_breaks.csv'));
  const rejected = rejectedOf(tables['rejected.csv'], names, report('rejected.csv'));
  const fieldwork = fieldworkOf(tables['fieldwork.csv'], names, report('fieldwork.csv'));
  checkTogether(figures, areas, report('observations.csv'));
  checkMisprints(figures, rejected, report('observations.csv'));
  if (failures.length > 0) throw new ValidationError(failures);

  return {
    observations: figures.map(({ observation }) => observation),
    sources,
    breaks,
    fieldwork,
    rejected,
    warnings: unusedSources(tables),
  };
}

function unusedSources(tables: Tables): string[] {
  const used = new Set([
    ...[...tables['observations.csv'], ...tables['fieldwork.csv']].flatMap(({ cells }) => [
      cells.source,
      ...listOf(cells.also),
    ]),
    ...tables['rejected.csv'].map(({ cells }) => cells.source),
  ]);
  return tables['sources.csv']
    .filter(({ cells }) => !used.has(cells.id))
    .map(({ row, cells }) => `sources.csv row ${row}: no row uses source ${cells.id}`);
}
