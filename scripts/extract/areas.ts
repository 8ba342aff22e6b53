import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import type { Area } from '../../src/geography/area.ts';
import { kepri } from '../../src/geography/area.ts';
import { parentCode } from '../../src/geography/tree.ts';
import { readAreas } from '../areas.ts';
import { root } from '../command.ts';
import { CsvProblem, readCsv } from '../read.ts';
import type { Finding } from './finding.ts';
import { ExtractError, refusal } from './finding.ts';
import type { ExtractMetadata } from './metadata.ts';
import { quotedText } from './sql.ts';

/** Year of the codes in the project's geography. */
export const areasYear = 2025;

/** A code of the extract's system and the Kemendagri code of today, null where there is none. */
interface AreaCode {
  readonly source: string;
  readonly code: string | null;
  /** A district of which villages have since gone to another one: it tells no district of today. */
  readonly divided?: boolean;
}

export interface AreaCodes {
  readonly regencies: readonly AreaCode[];
  readonly districts: readonly AreaCode[];
  readonly villages: readonly AreaCode[];
}

interface Recoding {
  readonly oldCode: string;
  readonly code: string | null;
}

/**
 * The codes that an extract may use: of Kemendagri those of today and, in an
 * older vintage, those recoded since; of BPS
 * the regencies, the districts of the list of 2020, and the villages of the extract's crosswalk.
 */
export async function areaCodesOf(
  { codeSystem, codeVintage }: Pick<ExtractMetadata, 'codeSystem' | 'codeVintage'>,
  crosswalk: string | null,
  geography = join(root, 'data', 'geography'),
): Promise<AreaCodes> {
  const all = await readAreas(join(geography, 'areas.csv'));
  const areas = all.filter(({ code }) => code.startsWith(`${kepri}.`));
  const recodings = (
    await readCsv(join(geography, 'recodings.csv'), ['old_code', 'old_name', 'code'])
  ).map(({ cells }) => ({ oldCode: cells.old_code, code: cells.code || null }));
  const older = Number(codeVintage.slice(0, 4)) < areasYear;
  const divided = new Set(older ? recodings.map(({ oldCode }) => parentCode(oldCode)) : []);
  const at = (level: Area['level']) => areas.filter((area) => area.level === level);
  const bps = codeSystem === 'bps';
  const inSystem = (list: readonly Area[]) =>
    bps
      ? list.flatMap(({ bps: source, code }) => (source ? [{ source, code }] : []))
      : list.map(({ code }) => ({ source: code, code }));
  const villages = villageCodes(at('village'), older ? recodings : []);
  return {
    regencies: inSystem(at('regency')),
    districts: inSystem(at('district')).map((area) => ({
      ...area,
      divided: divided.has(area.code),
    })),
    villages: !bps ? villages : crosswalk ? await readCrosswalk(crosswalk, villages) : [],
  };
}

/** A recoded village wins: its old code may be that of another village today. */
function villageCodes(villages: readonly Area[], recodings: readonly Recoding[]): AreaCode[] {
  const codes = new Map<string, string | null>(villages.map(({ code }) => [code, code]));
  for (const { oldCode, code } of recodings) codes.set(oldCode, code);
  return [...codes].map(([source, code]) => ({ source, code }));
}

/** Reads `crosswalk.csv` (bps_code,code) of an extract with villages in BPS codes. */
async function readCrosswalk(file: string, villages: readonly AreaCode[]): Promise<AreaCode[]> {
  const today = new Map(villages.map(({ source, code }) => [source, code]));
  const seen = new Set<string>();
  const problems: Finding[] = [];
  const rows = await readCsv(file, ['bps_code', 'code']).catch((failure: unknown) => {
    if (!(failure instanceof CsvProblem)) throw failure;
    throw new ExtractError(
      [refusal('areas', 'crosswalk.csv: is not a table of bps_code,code; write it as UTF-8 CSV')],
      { cause: failure },
    );
  });
  const codes = rows.map(({ row, cells: { bps_code: source, code } }) => {
    const problem = (sentence: string) =>
      problems.push(refusal('areas', `crosswalk.csv row ${row}: ${sentence}`));
    if (!/^\d{10}$/.test(source)) problem('bps_code is not 10 digits; write the code of a village');
    else if (seen.has(source)) problem('bps_code stands twice; keep one row for each village');
    else if (!today.has(code)) problem('code is no village of Kepri; write it as 21.02.01.2003');
    seen.add(source);
    return { source, code: today.get(code) ?? null };
  });
  if (problems.length > 0) throw new ExtractError(problems);
  return codes;
}

/** Makes the temporary tables that `areaSql` reads. */
export async function createAreaTables(
  connection: DuckDBConnection,
  codes: AreaCodes,
): Promise<void> {
  for (const [name, list] of Object.entries(codes) as [keyof AreaCodes, AreaCode[]][]) {
    await connection.run(
      `CREATE TEMP TABLE area_${name} (source VARCHAR, code VARCHAR, divided BOOLEAN)`,
    );
    if (list.length === 0) continue;
    const rows = list.map(
      ({ source, code, divided = false }) =>
        `(${quotedText(source)}, ${code === null ? 'NULL' : quotedText(code)}, ${divided})`,
    );
    await connection.run(`INSERT INTO area_${name} VALUES ${rows.join(', ')}`);
  }
}

const shapes = {
  kemendagri: ['\\d{2}\\.\\d{2}', '\\d{2}\\.\\d{2}\\.\\d{2}', '\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}'],
  bps: ['\\d{4}', '\\d{7}', '\\d{10}'],
} as const;
export const areaColumns = ['regency_code', 'district_code', 'village_code'] as const;

/** What is wrong with the area of a family; the numbers stand in the column `area_problem`. */
export const areaProblems = {
  shape: 1,
  chain: 2,
  regency: 3,
  district: 4,
  village: 5,
  dissolved: 6,
  divided: 7,
} as const;

/**
 * SQL of the families with today's Kemendagri codes in place of those of the extract, and a column
 * `area_problem`. A village tells its district; a divided district without a village tells none.
 */
export function areaSql(families: string, system: ExtractMetadata['codeSystem']): string {
  const wrong = areaColumns.map(
    (column, index) =>
      `coalesce(NOT regexp_full_match(f.${column}, '${shapes[system][index]}'), false)`,
  );
  const unknown = areaColumns.map(
    (column) => `f.${column} IS NOT NULL AND ${column.charAt(0)}.source IS NULL`,
  );
  const within = (inner: string, outer: string) => `NOT starts_with(f.${inner}, f.${outer})`;
  return `SELECT f.* REPLACE (
      r.code AS regency_code,
      CASE WHEN v.code IS NOT NULL THEN left(v.code, 8)
        WHEN NOT d.divided THEN d.code END AS district_code,
      v.code AS village_code),
    CASE WHEN (${unknown.join(' OR ')}) AND (${wrong.join(' OR ')}) THEN ${areaProblems.shape}
      WHEN ${unknown[0]} THEN ${areaProblems.regency}
      WHEN ${unknown[1]} THEN ${areaProblems.district}
      WHEN ${unknown[2]} THEN ${areaProblems.village}
      WHEN v.source IS NOT NULL AND v.code IS NULL THEN ${areaProblems.dissolved}
      WHEN ${within('district_code', 'regency_code')} OR ${within('village_code', 'district_code')}
        OR ${within('village_code', 'regency_code')} OR left(v.code, 5) <> r.code
        THEN ${areaProblems.chain}
      WHEN v.code IS NULL AND d.divided THEN ${areaProblems.divided} ELSE 0 END::UTINYINT
      AS area_problem
    FROM (${families}) f
    LEFT JOIN area_regencies r ON r.source = f.regency_code
    LEFT JOIN area_districts d ON d.source = f.district_code
    LEFT JOIN area_villages v ON v.source = f.village_code`;
}
