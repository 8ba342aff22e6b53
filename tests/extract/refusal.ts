import { join } from 'node:path';
import { validateExtract } from '../../scripts/extract.ts';
import { ExtractError } from '../../scripts/extract/finding.ts';
import type { Cell, Extract, Row } from './fixture.ts';
import { validExtract, writeExtract } from './fixture.ts';

/** A change of a valid extract and the sentence that refuses it. */
export type Case = readonly [name: string, change: (extract: Extract) => void, sentence: string];

let number = 0;

/** The refusal of a valid extract of 20 families after a change, written below `folder`. */
export async function refusalOf(
  folder: string,
  change: (extract: Extract) => void,
): Promise<ExtractError> {
  const extract = validExtract();
  change(extract);
  number += 1;
  const path = join(folder, `case-${number}`);
  await writeExtract(path, extract);
  const outcome = await validateExtract(path, { workingFolder: join(folder, 'work') }).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(outcome instanceof ExtractError)) throw new Error(`not refused: ${String(outcome)}`);
  return outcome;
}

/** Puts a value into every row. */
export function everywhere(rows: readonly Row[], column: string, value: Cell): void {
  for (const row of rows) row[column] = value;
}

/** A row that is there. */
export function at(rows: readonly Row[], index: number): Row {
  const row = rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
}
