import { languages, type Language } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { PublishedFile, Release, TableRecord } from '../../src/observations/release.ts';
import {
  licenceOf,
  tableById,
  tableTextOf,
  type LicenceId,
  type TableId,
} from '../../src/selection/tables.ts';
import { bilingual } from './notes.ts';

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
} as const;
type Format = keyof typeof mediaTypes;

/** Addresses of the licences. */
export const licenceAddresses: Readonly<Record<LicenceId, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
};
const licenceAt = (id: string): string => licenceAddresses[licenceOf(tableById(id))];
const province = { '@type': 'Place', name: 'Kepulauan Riau, Indonesia' };
const organization = { '@type': 'Organization', name: 'Kepri Regsosek' };

/** The file of a table in one format; throws where it was not written. */
function fileOf(release: Release, table: string, format: Format): PublishedFile {
  const path = `tables/${table}.${format}`;
  const file = release.files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`${path} was not written; run npm run data again`);
  return file;
}

const formats = Object.keys(mediaTypes) as readonly Format[];

function coverage(from: string | null, to: string | null): string | undefined {
  return from && to ? `${from}/${to}` : undefined;
}

/**
 * The publication as a schema.org `Dataset` for the Data page in one language: one part a table,
 * each with its files. Addresses are absolute.
 */
export function datasetOf(release: Release, language: Language): Readonly<Record<string, unknown>> {
  const { downloads } = messagesIn(language);
  const all = messagesIn(language).downloads.tables[allFigures];
  const dataset = (record: TableRecord) => ({
    '@type': 'Dataset',
    '@id': `${release.address}tables/${record.id}.csv#dataset`,
    name: tableTextOf(record, language).title,
    description: tableTextOf(record, language).description,
    inLanguage: [...languages],
    license: licenceAt(record.id),
    creator: organization,
    version: release.version,
    datePublished: release.date,
    temporalCoverage: coverage(record.from, record.to),
    spatialCoverage: province,
    isAccessibleForFree: true,
    distribution: formats.map((format) => {
      const file = fileOf(release, record.id, format);
      return {
        '@type': 'DataDownload',
        contentUrl: `${release.address}${file.path}`,
        encodingFormat: mediaTypes[format],
        contentSize: `${file.bytes} B`,
        sha256: file.sha256,
      };
    }),
  });
  const [first, ...rest] = release.tables.map(dataset);
  return {
    '@context': 'https://schema.org/',
    ...first,
    name: downloads.cover.publisher,
    description: all.description,
    citation: downloads.citation(all.title, release.version, release.date),
    creditText: downloads.licences['CC-BY-4.0'],
    hasPart: rest,
  };
}

const allFigures: TableId = 'semua-angka';

/** The publication as a DCAT 3 catalogue in JSON-LD, in both languages. */
export function dcatOf(release: Release): Readonly<Record<string, unknown>> {
  const inBoth = (read: (language: Language) => string) =>
    languages.map((language) => ({ '@language': language, '@value': read(language) }));
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${release.address}catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth((language) => messagesIn(language).downloads.cover.publisher),
    'dct:issued': { '@type': 'xsd:date', '@value': release.date },
    'dcat:version': release.version,
    'dcat:dataset': release.tables.map((table) => ({
      '@id': `${release.address}tables/${table.id}.csv#dataset`,
      '@type': 'dcat:Dataset',
      'dct:identifier': table.id,
      'dct:license': { '@id': licenceAt(table.id) },
      'dct:title': inBoth((language) => tableTextOf(table, language).title),
      'dct:description': inBoth((language) => tableTextOf(table, language).description),
      'dcat:distribution': formats.map((format) => {
        const file = fileOf(release, table.id, format);
        const address = { '@id': `${release.address}${file.path}` };
        return {
          '@type': 'dcat:Distribution',
          'dcat:accessURL': address,
          'dcat:downloadURL': address,
          'dcat:mediaType': {
            '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[format]}`,
          },
          'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
            'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
          },
        };
      }),
    })),
  };
}

/** Title of the whole publication in both languages. */
export function publicationTitle(): string {
  return bilingual((downloads) => downloads.cover.publisher);
}
