/** Content types by ending, where the built-in table has none or leaves out the character set. */
const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  html: 'text/html;charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json;charset=utf-8',
  jsonld: 'application/ld+json;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  mjs: 'text/javascript;charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  sql: 'text/plain;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json;charset=utf-8',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml;charset=utf-8',
};

const compressibleEndings: ReadonlySet<string> = new Set(
  'css csv geojson html ico js json jsonld map md mjs sql svg txt wasm webmanifest xml'.split(' '),
);

/** Ending of a path without its dot, lower case; empty where the last part has no dot. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Content type of a file or page address; undefined where the ending is unknown. */
export function contentTypeOf(path: string): string | undefined {
  const ending = endingOf(path);
  return ending === '' ? contentTypes.html : contentTypes[ending];
}

/** True where a file gains from compression: text and WASM, not Parquet, XLSX, fonts, pictures. */
export function compressible(path: string): boolean {
  return compressibleEndings.has(endingOf(path));
}
