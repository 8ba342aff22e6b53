import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { variablesOf } from '../../src/codebook/index.ts';
import { tableNames, type TableName } from '../../src/codebook/variable.ts';
import { dimensions } from '../../src/indicators/registry/dimensions.ts';
import { registryIndicators } from '../../src/indicators/registry/index.ts';
import { ofAnyMember } from '../../src/indicators/registry/members.ts';
import { readAreas } from '../areas.ts';
import { root } from '../command.ts';
import { openExtract } from '../extract.ts';
import { protect } from '../protect.ts';
import { plannedTables } from '../protect/detail.ts';
import { readRules } from '../protect/rules.ts';
import { rowsOf } from '../publish/engine.ts';
import { registrySpecs, tabulate } from '../tabulate.ts';
import { unplacedAreas } from '../tabulate/places.ts';

/** What a run of the register took: seconds, counts, and the peak of memory in megabytes. */
export interface RegisterRun {
  readonly persons: number;
  readonly validation: number;
  readonly scan: number;
  readonly tabulation: number;
  /** Without its second tabulation. */
  readonly protection: number;
  readonly again: number;
  readonly cells: number;
  readonly figures: number;
  readonly peak: number;
}

/** Columns that measures read, of a table. */
function usedColumns(table: TableName): readonly string[] {
  const conditions = [
    ...registryIndicators.flatMap(({ measure }) =>
      [measure, ...(measure.cuts?.groups ?? [])].flatMap(({ universe, atom }) => [universe, atom]),
    ),
    ...Object.values(dimensions).map(({ key }) => key),
    ...Object.values(ofAnyMember),
  ];
  const words = new Set(conditions.flatMap((sql) => sql?.match(/\w+/g) ?? []));
  const always = ['family_id', 'regency_code', 'district_code', 'village_code'];
  return [
    ...variablesOf[table]
      .map(({ name }) => name)
      .filter((name) => words.has(name) || always.includes(name)),
    'record_key',
  ];
}

async function scan(connection: DuckDBConnection): Promise<void> {
  for (const table of tableNames) {
    const columns = usedColumns(table).map((name) => `max(${name})`);
    await connection.run(`SELECT ${columns.join(', ')} FROM ${table}`);
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function numberOf(connection: DuckDBConnection, table: string): Promise<number> {
  const [row] = await rowsOf(connection, `SELECT count(*)::DOUBLE FROM ${table}`);
  return Number(row?.[0]);
}

/** Validates, tabulates and protects an extract, and measures each step. */
export async function runRegister(extract: string): Promise<RegisterRun> {
  const workingFolder = await mkdtemp(join(tmpdir(), 'kepri-bench-'));
  const started = performance.now();
  const { connection, report, keys, close } = await openExtract(extract, { workingFolder });
  const validation = (performance.now() - started) / 1000;
  try {
    const rules = await readRules();
    const { families, individuals } = report.tables;
    const { specs: wanted } = registrySpecs(families.columns, individuals.columns);
    const specs = plannedTables(wanted, rules.rules);
    const unplaced = await unplacedAreas(connection);
    const areas = (await readAreas(join(root, 'data', 'geography', 'areas.csv')))
      .filter(({ code }) => code.startsWith('21'))
      .map(({ code, level }) => ({ code, level, unplaced: unplaced.has(code) }));
    const plain = await seconds(() => scan(connection));
    const tabulation = await seconds(() => tabulate(connection, specs));
    const cells = await numberOf(connection, 'cells');
    let again = 0;
    const protection = await seconds(() =>
      protect(connection, {
        ...{ specs, rules, keys, areas, earlier: [], codeVersion: 'bench' },
        retabulate: async () => {
          again = await seconds(() => tabulate(connection, specs, 'cells_again'));
        },
      }),
    );
    return {
      persons: individuals.rows,
      validation,
      scan: plain,
      tabulation,
      protection: protection - again,
      again,
      cells,
      figures: await numberOf(connection, 'protected'),
      peak: process.resourceUsage().maxRSS / 1000,
    };
  } finally {
    await close();
    await rm(workingFolder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [extract] = process.argv.slice(2);
  if (!extract) throw new Error('no extract is named; give its folder');
  console.log(JSON.stringify(await runRegister(extract)));
}
