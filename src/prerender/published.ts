import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../i18n/language.ts';
import type { Area } from '../geography/area.ts';
import type { FieldworkRecord } from '../observations/fieldwork.ts';
import type { SeriesBreak, Source } from '../observations/observation.ts';
import type { PublishedReceipt, RegistryRelease } from '../observations/registry.ts';
import type { Release } from '../observations/release.ts';

const read = new Map<string, Promise<unknown>>();

/** A JSON file of the publication; read once for all pages. */
function published(name: string): Promise<unknown> {
  let content = read.get(name);
  if (!content) {
    content = readFile(resolve('public/data', name), 'utf8').then(
      (text): unknown => JSON.parse(text),
      (cause: unknown) => {
        throw new Error(`public/data/${name} is missing; run \`npm run data\``, { cause });
      },
    );
    read.set(name, content);
  }
  return content;
}

export const publishedAreas = () => published('areas.json') as Promise<readonly Area[]>;
export const publishedBreaks = () => published('breaks.json') as Promise<readonly SeriesBreak[]>;
export const publishedFieldwork = () =>
  published('fieldwork.json') as Promise<readonly FieldworkRecord[]>;
export const publishedSources = () => published('sources.json') as Promise<readonly Source[]>;
export const publishedRelease = () => published('release.json') as Promise<Release>;
/** The publication as a schema.org Dataset, for a page's head. */
export const publishedDataset = (language: Language) =>
  published(`dataset.${language}.jsonld`) as Promise<object>;
export const publishedTopology = (level: string) => published(`boundaries.${level}.topo.json`);
/** What is published of each extract of the registry. */
export const publishedRegistry = () =>
  published('registry.json') as Promise<readonly RegistryRelease[]>;
/** The receipts of protection of all tables. */
export const publishedReceipts = () =>
  published('receipts.json') as Promise<readonly PublishedReceipt[]>;
