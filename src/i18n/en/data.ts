import type { Messages } from '../id.ts';

export const data: Messages['data'] = {
  title: 'Data and downloads',
  description:
    'Every published table of this site as CSV, XLSX and Parquet, with rows, size, source and SHA-256.',
  lead: 'Every table in three formats, at stable addresses. The figures are exactly those of the pages.',
  tables: 'Tables',
  rows: (count) => `${count} rows`,
  format: 'Download',
  hashes: 'SHA-256 of the files',
  whole: {
    title: 'Main files',
    text: 'observations.parquet holds all published figures in one table, registry.parquet all protected statistics of Regsosek; areas, indicators, sources and breaks stand beside it. The release record gives the SHA-256 of every input and output file.',
    record: 'Release record (JSON)',
    package: 'Frictionless Data Package',
    catalogue: 'DCAT catalogue (JSON-LD)',
  },
  read: {
    title: 'How to read the files',
    items: [
      'Decimal point, ISO dates, UTF-8, codes as text. Files are not localised; names of indicators stand in both languages.',
      'The area key is the Kemendagri code with dots (21.02 Karimun), with the BPS code beside it (2101). Do not mix them: BPS 2101 = Karimun = 21.02, BPS 2102 = Bintan = 21.01.',
      'Column confidence: cross-checked, two parties print the same figure; verified, one source; resolved, sources differ and a note explains the choice.',
      'Gaps are not filled. A row that is not there means that no figure was found.',
    ],
  },
  cite: {
    title: 'How to cite',
    text: 'Name BPS as the source of the figures, and this site where you use its tables:',
    citation: (version, date, address) =>
      `BPS, collected by Kepri Regsosek, release ${version} (${date}), ${address}`,
    verify: 'To make sure that your file is the same, compare its SHA-256 with the one given here.',
  },
  map: {
    title: 'Boundaries',
    text: 'TopoJSON of the boundaries, ODbL, © OpenStreetMap contributors, idn-area-data, geografis. Approximate, not legal boundaries.',
    licence: 'Licence and origin of the boundaries',
  },
};
