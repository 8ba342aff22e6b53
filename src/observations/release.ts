/** A file of the publication; `path` is below the folder of published files. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  /** Records of a table, or null where a file is not a table. */
  readonly rows: number | null;
  readonly sha256: string;
}

/** When BPS is expected to publish next, from the months of its past releases. */
export interface NextRelease {
  /** First and last month in which it is expected, `YYYY-MM`. */
  readonly expected: string;
  readonly latest: string;
  /** Period of the figures it will bring. */
  readonly figures: string;
  /** Dates on which figures of that month were reported before, ISO, with their source ids. */
  readonly basis: readonly { readonly date: string; readonly source: string }[];
}

/** What `data/release.json` declares: nothing of it is read from a clock. */
export interface DeclaredRelease {
  readonly version: string;
  readonly date: string;
  readonly next: NextRelease;
}

/** What a published table holds; `from` and `to` are null where it has no periods. */
export interface TableRecord {
  readonly id: string;
  readonly rows: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly indicators: readonly string[];
  readonly sources: readonly string[];
  /** Whether any of its rows rests on synthetic data. */
  readonly synthetic: boolean;
}

/** The record of a publication, as in `release.json` beside the published files. */
export interface Release extends DeclaredRelease {
  readonly software: { readonly duckdb: string };
  /** Absolute address of the folder of published files. */
  readonly address: string;
  readonly inputs: readonly Omit<PublishedFile, 'rows'>[];
  readonly tables: readonly TableRecord[];
  readonly files: readonly PublishedFile[];
}
