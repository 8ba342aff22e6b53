import type { Language } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { PublishedFile, Release } from '../../src/observations/release.ts';
import { registryColumns } from '../../src/observations/registry.ts';
import { asksRegistry } from '../../src/selection/question.ts';
import {
  licenceOf,
  tables,
  tableTextOf,
  type LicenceId,
  type TableId,
} from '../../src/selection/tables.ts';
import { licenceAddresses, publicationTitle } from './catalogue.ts';
import type { ColumnType, RecordSet } from './engine.ts';
import { exportColumns, registryExportColumns } from './exports.ts';
import { bilingual, columnText, inBoth } from './notes.ts';

const fieldTypes: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'string',
  'VARCHAR[]': 'string',
  DOUBLE: 'number',
  INTEGER: 'integer',
  BOOLEAN: 'boolean',
};

function fieldOf(name: string, type: ColumnType) {
  return {
    name,
    type: fieldTypes[type],
    title: columnText(name, 'id'),
    description: columnText(name, 'en'),
  };
}

const refers = (field: string, resource: TableId, key: string) => ({
  fields: [field],
  reference: { resource, fields: [key] },
});

function schemaOf(content: (typeof tables)[number]['content'], sets: readonly RecordSet[]) {
  if (typeof content !== 'string' && asksRegistry(content)) return registrySchema();
  const name = typeof content === 'string' ? content : 'observations';
  const set = sets.find((candidate) => candidate.name === name);
  if (!set) throw new Error(`unknown register: ${name}`);
  if (typeof content === 'string') {
    return {
      fields: Object.entries(set.columns).map(([column, type]) => fieldOf(column, type)),
      primaryKey: 'id' in set.columns ? ['id'] : [...set.order],
      missingValues: [''],
    };
  }
  return {
    fields: exportColumns.map((column) => fieldOf(column, set.columns[column] ?? 'VARCHAR')),
    primaryKey: [...set.order],
    foreignKeys: [
      refers('area_code', 'wilayah', 'code'),
      refers('indicator', 'indikator', 'id'),
      refers('source', 'sumber', 'id'),
    ],
    missingValues: [''],
  };
}

function registrySchema() {
  const types: Readonly<Record<string, ColumnType>> = registryColumns;
  return {
    fields: registryExportColumns.map((column) => fieldOf(column, types[column] ?? 'VARCHAR')),
    primaryKey: ['indicator', 'breakdown', 'area_code', 'category', 'period'],
    foreignKeys: [
      refers('area_code', 'wilayah', 'code'),
      refers('indicator', 'indikator', 'id'),
      refers('source', 'sumber', 'id'),
    ],
    missingValues: [''],
  };
}

const licenceRecord = (id: LicenceId) => ({
  name: id,
  path: licenceAddresses[id],
  title: bilingual(({ licences }) => licences[id]),
});

/** The CSV tables of a publication as a Frictionless Data Package, version 2. */
export function datapackageOf(
  release: Omit<Release, 'files'>,
  files: readonly PublishedFile[],
  sets: readonly RecordSet[],
) {
  const { downloads } = messagesIn('en');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kepri-regsosek',
    title: publicationTitle(),
    description: downloads.tables['semua-angka'].description,
    homepage: release.address,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: [licenceRecord('CC-BY-4.0')],
    sources: [{ title: 'Badan Pusat Statistik (BPS)', path: 'https://kepri.bps.go.id/' }],
    resources: tables.map((table) => {
      const { id, content } = table;
      const path = `tables/${id}.csv`;
      const file = files.find((candidate) => candidate.path === path);
      if (!file) throw new Error(`${path} was not written; run npm run data again`);
      const record = release.tables.find((candidate) => candidate.id === id);
      if (!record) throw new Error(`table ${id} has no record; run npm run data again`);
      const text = (language: Language) => tableTextOf(record, language);
      return {
        name: id,
        type: 'table',
        path,
        title: inBoth((language) => text(language).title),
        description: inBoth((language) => text(language).description),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { lineTerminator: '\n' },
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        licenses: [licenceRecord(licenceOf(table))],
        schema: schemaOf(content, sets),
      };
    }),
  };
}
