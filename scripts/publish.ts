import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../src/i18n/language.ts';
import { catalogueOf, holdingsSql } from '../src/observations/catalogue.ts';
import type { Release } from '../src/observations/release.ts';
import { figures } from '../src/selection/figures.ts';
import type { RegistryHolding } from '../src/selection/registry-figures.ts';
import { writeAnswers, type Written } from './publish/answers.ts';
import { copyBoundaries } from './publish/boundaries.ts';
import { dcatOf, datasetOf } from './publish/catalogue.ts';
import { codebookDocument } from './publish/codebook.ts';
import { writeCsvw } from './publish/csvw.ts';
import { datapackageOf } from './publish/datapackage.ts';
import {
  engineVersion,
  load,
  openEngine,
  readParquet,
  rowObjectsOf,
  sortedSql,
  writeParquet,
} from './publish/engine.ts';
import { recordFiles, recordInputs } from './publish/files.ts';
import type { Publication } from './publish/publication.ts';
import { recordSets } from './publish/records.ts';
import { writeCategories, writeRegistry } from './publish/registry.ts';
import { writeTables } from './publish/tables.ts';

export interface PublishOptions {
  /** Folder of the inputs, for their hashes and the boundaries. */
  readonly input: string;
  /** Empty folder that is filled. */
  readonly folder: string;
  /** Absolute address under which the folder will be served, with a trailing slash. */
  readonly address: string;
  readonly threads: number;
  readonly progress: (line: string) => void;
}

/**
 * Writes a whole publication into a folder: Parquet by native DuckDB, the prebaked answers, the
 * tables, the boundaries and the records of it all. Answers and tables are read back from the
 * Parquet just written. The same input gives the same bytes, with any number of threads.
 */
export async function publish(publication: Publication, options: PublishOptions): Promise<Release> {
  const { folder, progress } = options;
  const json = (path: string, content: unknown): Promise<void> =>
    writeFile(join(folder, path), JSON.stringify(content));
  const written: Written = new Map();
  const sets = recordSets(publication);
  const making = await openEngine(options.threads);
  const reading = await openEngine(options.threads);
  try {
    for (const set of sets) {
      const file = join(folder, `${set.name}.parquet`);
      await load(making, set);
      await writeParquet(making, sortedSql(set), file);
      await readParquet(reading, set.name, file, set.rows.length);
      written.set(`${set.name}.parquet`, set.rows.length);
    }
    const { registry: parts, declared } = publication;
    const figuresOfRegistry = await writeRegistry(making, reading, parts, {
      folder,
      version: declared.version,
    });
    written.set('registry.parquet', figuresOfRegistry);
    await json(
      'registry.json',
      parts.map(({ release }) => release),
    );
    await json(
      'receipts.json',
      parts.flatMap(({ receipts }) => receipts),
    );
    await json('areas.json', publication.areas);
    await json('sources.json', publication.sources);
    await json('breaks.json', publication.breaks);
    await json('fieldwork.json', publication.fieldwork);
    await json('codebook.json', codebookDocument());
    progress(`${publication.observations.length} observations, ${publication.areas.length} areas`);
    progress(`${figuresOfRegistry} protected figures of ${parts.length} extracts`);

    await writeCategories(reading, folder);
    const holdings = await rowObjectsOf<RegistryHolding>(reading, holdingsSql);
    const list = figures(catalogueOf(publication.areas, publication.observations, holdings));
    for (const [path, rows] of await writeAnswers(reading, list, folder)) written.set(path, rows);
    progress(`${list.length} figures answered`);

    const { records, written: ofTables } = await writeTables(reading, publication, sets, folder);
    for (const [path, rows] of ofTables) written.set(path, rows);
    progress(`${records.length} tables as CSV, XLSX and Parquet`);

    const boundaries = await copyBoundaries(join(options.input, 'geography'), folder);
    progress(`${boundaries.length} files of boundaries`);

    const release = {
      ...publication.declared,
      software: { duckdb: await engineVersion(reading) },
      address: options.address,
      inputs: await recordInputs(options.input),
      tables: records,
    };
    const files = await recordFiles(folder, written);
    const datapackage = datapackageOf(release, files, sets);
    await json('datapackage.json', datapackage);
    await writeCsvw(datapackage.resources, folder);
    await json('catalog.jsonld', dcatOf({ ...release, files }));
    for (const language of languages) {
      await json(`dataset.${language}.jsonld`, datasetOf({ ...release, files }, language));
    }
    const complete: Release = { ...release, files: await recordFiles(folder, written) };
    await json('release.json', complete);
    return complete;
  } finally {
    making.closeSync();
    reading.closeSync();
  }
}
