import type { DuckDBConnection } from '@duckdb/node-api';
import { resolve } from 'node:path';
import type { TableName } from '../src/codebook/variable.ts';
import { tableNames } from '../src/codebook/variable.ts';
import { areaCodesOf, createAreaTables } from './extract/areas.ts';
import type { Source } from './extract/columns.ts';
import { sourceOf } from './extract/columns.ts';
import { decileFindings } from './extract/deciles.ts';
import { engineFailure } from './extract/engine-failure.ts';
import type { Finding } from './extract/finding.ts';
import { ExtractError, refused, stopAtErrors } from './extract/finding.ts';
import type { ExtractFiles } from './extract/folder.ts';
import { findFiles } from './extract/folder.ts';
import { loadTable, unitOf } from './extract/load.ts';
import type { ExtractMetadata } from './extract/metadata.ts';
import { readMetadata } from './extract/metadata.ts';
import type { ValidationReport } from './extract/report.ts';
import { sorted } from './extract/report.ts';
import { ruleFindings, rulesOf } from './extract/rules.ts';
import { firstRow } from './extract/sql.ts';
import {
  areaFindings,
  countFindings,
  emptyFindings,
  firstOf,
  firstSql,
  keyFindings,
} from './extract/units.ts';
import type { ColumnCounts } from './extract/values.ts';
import {
  countValues,
  findIdentifiers,
  settleValues,
  valueBreakSql,
  valueFindings,
} from './extract/values.ts';
import { openWorkingCopy, type WorkingCopyOptions } from './extract/working-copy.ts';
import type { KeysInfo, RecordSecret } from './protect/keys.ts';
import { demonstrationSecret, keysInfo, readSecret } from './protect/keys.ts';

export interface ExtractOptions extends WorkingCopyOptions {
  /** File of the secret of record keys; default the one that the environment names. */
  readonly secretFile?: string;
}

export interface OpenedExtract {
  /**
   * DuckDB with the tables `families` and `individuals`: the columns of the codebook in its order
   * and types (-1 for unmapped codes, null where the extract has no such column), and `record_key`.
   */
  readonly connection: DuckDBConnection;
  readonly metadata: ExtractMetadata;
  readonly report: ValidationReport;
  readonly keys: KeysInfo;
  /** Closes the engine and removes the working copy. */
  readonly close: () => Promise<void>;
}

/**
 * Reads and validates an extract, and keys its records. Throws an `ExtractError` with a sentence
 * for each error; nothing of the extract is left in the working folder then.
 */
export async function openExtract(folder: string, options: ExtractOptions): Promise<OpenedExtract> {
  const files = await findFiles(resolve(folder));
  const metadata = await readMetadata(files.description);
  const secret = await secretOf(metadata, options.secretFile);
  const keys = keysInfo(secret, {
    series: metadata.pseudonymSeries,
    period: metadata.period,
    isSynthetic: metadata.isSynthetic,
  });
  const { connection, close, report } = await readExtract(files, metadata, secret, options);
  return { connection, metadata, report, keys, close };
}

/** As `openExtract`, without keys: the report alone. Nothing is left in the working folder. */
export async function validateExtract(
  folder: string,
  options: ExtractOptions,
): Promise<ValidationReport> {
  const files = await findFiles(resolve(folder));
  const metadata = await readMetadata(files.description);
  const { close, report } = await readExtract(files, metadata, null, options);
  await close();
  return report;
}

async function secretOf(
  { isSynthetic }: ExtractMetadata,
  file: string | undefined,
): Promise<RecordSecret> {
  if (isSynthetic) return demonstrationSecret;
  return readSecret(file).catch((failure: unknown) => {
    throw refused(
      'secret',
      failure instanceof Error ? failure.message : 'the secret is unreadable',
    );
  });
}

interface ReadExtract {
  readonly connection: DuckDBConnection;
  readonly report: ValidationReport;
  readonly close: () => Promise<void>;
}

async function readExtract(
  files: ExtractFiles,
  metadata: ExtractMetadata,
  secret: RecordSecret | null,
  options: ExtractOptions,
): Promise<ReadExtract> {
  const codes = await areaCodesOf(metadata, files.crosswalk);
  const { connection, close } = await openWorkingCopy(options);
  try {
    const sources = {
      families: await sourceOf(connection, files.tables.families),
      individuals: await sourceOf(connection, files.tables.individuals),
    };
    await createAreaTables(connection, codes);
    for (const table of tableNames)
      await loadTable(connection, sources[table], metadata.codeSystem, secret);
    const report = await check(connection, sources, files, metadata);
    return { connection, report, close };
  } catch (failure) {
    await close();
    throw failure instanceof ExtractError ? failure : engineFailure(failure, []);
  }
}

async function check(
  connection: DuckDBConnection,
  sources: Readonly<Record<TableName, Source>>,
  files: ExtractFiles,
  metadata: ExtractMetadata,
): Promise<ValidationReport> {
  const given = (table: TableName) => new Set(sources[table].columns.map(({ name }) => name));
  const counts: ColumnCounts[] = [];
  const identifiers: Finding[] = [];
  for (const table of tableNames) {
    const counted = await countValues(connection, sources[table]);
    identifiers.push(...(await findIdentifiers(connection, sources[table], counted)));
    counts.push(...counted);
  }
  stopAtErrors(identifiers);
  const findings: Finding[] = [
    ...(await countFindings(connection, metadata)),
    ...(await areaFindings(connection, metadata, files.crosswalk !== null)),
    ...(await withFirstRows(connection, sources, valueFindings(counts))),
    ...(await keyFindings(connection)),
  ];
  for (const table of tableNames) {
    findings.push(...(await emptyFindings(connection, table, given(table))));
    await settleValues(
      connection,
      table,
      counts.filter((entry) => entry.table === table),
    );
  }
  const rules = { families: 0, individuals: 0 };
  const joinable = !findings.some(({ rule }) => rule === 'duplicates' || rule === 'counts');
  if (joinable) {
    for (const table of tableNames) {
      const declared = rulesOf(table, given(table), metadata);
      rules[table] = declared.length;
      findings.push(...(await ruleFindings(connection, table, declared)));
    }
    findings.push(...(await decileFindings(connection, given('families'), metadata)));
  }
  stopAtErrors(sorted(findings));
  const tableReport = (table: TableName) => ({
    rows: counts.find((entry) => entry.table === table)?.rows ?? 0,
    files: sources[table].files.length,
    columns: sources[table].columns.map(({ name }) => name),
    rules: rules[table],
  });
  return {
    metadata,
    tables: { families: tableReport('families'), individuals: tableReport('individuals') },
    findings: sorted(findings),
    unmapped: counts
      .filter(({ unmapped }) => unmapped > 0)
      .map(({ table, column, unmapped, rows }) => ({ table, column, unmapped, rows })),
    ignored: files.ignored,
  };
}

async function withFirstRows(
  connection: DuckDBConnection,
  sources: Readonly<Record<TableName, Source>>,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const complete: Finding[] = [];
  for (const finding of findings) {
    const table = finding.table === 'extract' ? 'families' : finding.table;
    const condition = valueBreakSql(finding, sources[table]);
    const row = condition
      ? await firstRow(
          connection,
          `SELECT ${firstSql(unitOf[table], condition)} AS first FROM ${table}`,
        )
      : {};
    complete.push({ ...finding, first: firstOf(row['first']) });
  }
  return complete;
}
