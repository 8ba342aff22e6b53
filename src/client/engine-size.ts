/** Version of the engine's package; its files carry it in their names. */
export const engineVersion = '1.32.0';

/** Bytes of the engine's WASM as the browser sees it, after unpacking. */
export const engineBytes = 34_242_586;

/** What a reader downloads for it, in millions of bytes: with brotli and with gzip. */
export const engineMegabytes = { least: 6, most: 8 } as const;

/** Paths of the engine's two files below the site's base. */
export const enginePaths = {
  wasm: `duckdb/duckdb-eh-${engineVersion}.wasm`,
  worker: `duckdb/duckdb-eh-${engineVersion}.worker.js`,
} as const;
