import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { datapackageOf } from './datapackage.ts';

type Resource = ReturnType<typeof datapackageOf>['resources'][number];

/** A table of the data package as CSV on the Web metadata, for the file beside the CSV. */
export function csvwOf({ name, title, description, licenses, schema }: Resource) {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: `${name}.csv`,
    'dc:title': title,
    'dc:description': description,
    'dc:license': licenses.map(({ path }) => ({ '@id': path })),
    dialect: { delimiter: ',', encoding: 'utf-8', header: true },
    tableSchema: {
      columns: schema.fields.map((field) => ({
        name: field.name,
        titles: field.name,
        datatype: field.type,
        null: '',
        'dc:description': [
          { '@value': field.title, '@language': 'id' },
          { '@value': field.description, '@language': 'en' },
        ],
      })),
      primaryKey: schema.primaryKey,
    },
  };
}

/** Writes the metadata of each table beside it, `tables/<id>.csv-metadata.json`. */
export async function writeCsvw(resources: readonly Resource[], folder: string): Promise<void> {
  for (const resource of resources) {
    const path = `${resource.path}-metadata.json`;
    await writeFile(join(folder, path), JSON.stringify(csvwOf(resource)));
  }
}
