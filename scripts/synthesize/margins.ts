import { join } from 'node:path';
import { root } from '../command.ts';
import { readCsv } from '../read.ts';

const columns = [
  ...(['margin', 'area_code', 'category', 'value', 'unit', 'status', 'source', 'note'] as const),
] as const;
const statuses = ['sourced', 'derived', 'assumed'] as const;
export type MarginStatus = (typeof statuses)[number];

/** A category of a distribution and its share, in any unit that the distribution has in common. */
export interface Share {
  readonly code: string;
  readonly share: number;
}

interface MarginRow extends Share {
  readonly margin: string;
  readonly area: string;
  readonly status: MarginStatus;
}

/** The declared margins that a synthetic register is made from. */
export class Margins {
  readonly #rows: readonly MarginRow[];

  constructor(rows: readonly MarginRow[]) {
    this.#rows = rows;
  }

  /** The shares of a margin in an area (default the province); throws where there are none. */
  shares(margin: string, area = '21'): readonly Share[] {
    const found = this.#rows.filter((row) => row.margin === margin && row.area === area);
    if (found.length === 0)
      throw new Error(`no margin ${margin} of area ${area}; add it to data/regsosek/margins.csv`);
    return found.map(({ code, share }) => ({ code, share }));
  }

  /** One value of a margin; throws where there is none. */
  value(margin: string, code: string, area = '21'): number {
    const found = this.shares(margin, area).find((entry) => entry.code === code);
    if (!found) throw new Error(`margin ${margin} has no category ${code}; add it to margins.csv`);
    return found.share;
  }

  /** Areas that a margin is given for. */
  areas(margin: string): readonly string[] {
    const found = this.#rows.filter((row) => row.margin === margin).map(({ area }) => area);
    return [...new Set(found)];
  }
}

/** Reads `data/regsosek/margins.csv`; throws with a sentence for each row that cannot be used. */
export async function readMargins(
  file = join(root, 'data', 'regsosek', 'margins.csv'),
): Promise<Margins> {
  const problems: string[] = [];
  const seen = new Set<string>();
  const rows = (await readCsv(file, columns)).map(({ row, cells }) => {
    const status = statuses.find((name) => name === cells.status);
    const share = Number(cells.value);
    const key = [cells.margin, cells.area_code, cells.category].join(' ');
    if (!status)
      problems.push(`row ${row}: status "${cells.status}" must be ${statuses.join(', ')}`);
    if (cells.value === '' || !Number.isFinite(share) || share < 0)
      problems.push(`row ${row}: value "${cells.value}" must be a number of 0 or more`);
    if (cells.source === '') problems.push(`row ${row}: has no source; name it`);
    if (seen.has(key)) problems.push(`row ${row}: ${key} stands twice; keep one`);
    seen.add(key);
    return {
      margin: cells.margin,
      area: cells.area_code,
      code: cells.category,
      share,
      status: status ?? 'assumed',
    };
  });
  if (problems.length > 0)
    throw new Error(problems.map((line) => `margins.csv ${line}`).join('\n'));
  return new Margins(rows);
}

/** A share in percent as the distribution of a yes/no column: `yes` first. */
export const yesNo = (percent: number, yes = '1', no = '2'): readonly Share[] => [
  { code: yes, share: percent },
  { code: no, share: 100 - percent },
];
