import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { id } from '../src/i18n/id.ts';
import { indicators } from '../src/indicators/index.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesOf = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort();

const code = /\.(ts|mts|js|mjs|astro)$/;
const sources = [...filesOf('src', code), ...filesOf('scripts', code)];

const ground = ['i18n', 'codebook', 'indicators', 'geography'];
const contract = [...ground, 'selection', 'observations'];
const shown = [...contract, 'charts', 'prerender', 'client', 'components'];

/** What each part may import besides itself; the order is the order of the parts. */
const reach: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  codebook: ['i18n'],
  indicators: ['i18n', 'codebook', 'geography'],
  geography: ['i18n', 'indicators'],
  selection: ground,
  observations: [...ground, 'selection'],
  charts: contract,
  prerender: [...contract, 'charts'],
  client: [...contract, 'charts'],
  components: [...contract, 'charts', 'prerender', 'client'],
  layouts: shown,
  pages: [...shown, 'layouts'],
  scripts: contract,
};
/** Parts that run in the reader's browser too. */
const everywhere = [...contract, 'charts', 'client'];

const partOf = (file: string): string =>
  file.startsWith('scripts/') ? 'scripts' : (file.split('/')[1] ?? '');

/** The TypeScript of a file: of an Astro file its frontmatter and its scripts. */
function scriptOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, body]) => body,
  );
  return [frontmatter, ...scripts].join('\n');
}

function wrongImports(file: string, text: string): readonly string[] {
  const part = partOf(file);
  const allowed = reach[part];
  if (!allowed) {
    return [`${file}: ${part} is no part of the design; move it, or add it to reach in this test`];
  }
  const { importedFiles } = ts.preProcessFile(scriptOf(file, text), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    const name = fileName.replace(/\?.*$/, '');
    if (!name.startsWith('.')) {
      const native = name.startsWith('node:') || name === '@duckdb/node-api';
      return native && everywhere.includes(part)
        ? [`${file} imports ${name}, but ${part} runs in browsers; move it to prerender or scripts`]
        : [];
    }
    const target = join(dirname(file), name).split(sep).join('/');
    if (!/^(src|scripts)\//.test(target)) return [];
    const other = partOf(target);
    if (other === part || allowed.includes(other)) return [];
    return [
      `${file} imports ${target}: ${part} may import ${allowed.join(', ') || 'nothing else'}; ` +
        `move what it needs down to one of these, or ${file} up to a part that may import ${other}`,
    ];
  });
}

const indicatorIds: ReadonlySet<string> = new Set(indicators.map((indicator) => indicator.id));

function namedIndicators(file: string, text: string): readonly string[] {
  const found = new Set<string>();
  const inspect = (literal: string): void => {
    if (indicatorIds.has(literal)) found.add(literal);
    for (const [, quoted] of literal.matchAll(/['"]([a-z0-9-]+)['"]/g)) {
      if (indicatorIds.has(quoted!)) found.add(quoted!);
    }
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      inspect(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest, true));
  if (file.endsWith('.astro')) inspect(text);
  return [...found].map(
    (name) => `${file} names the indicator ${name}; import its entry from src/indicators instead`,
  );
}

const ownAddress =
  /^(([a-z0-9-]+\.)*bps\.go\.id|creativecommons\.org|opendatacommons\.org|www\.openstreetmap\.org\/copyright|openstreetmap\.org\/copyright|(www\.)?w3\.org|schema\.org|www\.sitemaps\.org\/schemas|github\.com|localhost|127\.0\.0\.1)(?=[:/]|$)/;

const foreignAddresses = (file: string, text: string): readonly string[] =>
  [...text.matchAll(/(?:https?:|(?<=["'`(]))\/\/([a-zA-Z0-9][^\s"'`)<>]*)/g)]
    .map(([, address]) => address!)
    .filter((address) => /^[^/]*[.:]|^localhost/.test(address) && !ownAddress.test(address))
    .map((address) => `${file} holds the address ${address}; nothing comes from another origin`);

/** Texts that are the same in both languages: names, symbols and words that the two share. */
const sharedTexts: ReadonlySet<string> = new Set([
  'Data',
  'Data:',
  'Frictionless Data Package',
  'Kepri Regsosek',
  'Kepulauan Riau',
  'per 100',
  'PML',
  'PPL',
  'Regsosek',
  'Susenas',
  'Kepulauan Riau ·',
  'Koseka',
  'Malaysia',
  'Midai, Subi, Serasan',
  'Sumatra',
  'Tambelan',
  'Total',
  'km',
]);
/** Keys of messages that hold a code, not a text. */
const codeKey = /\.page$/;

/** The words of a text, or those of a function that makes one. */
function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text.trim();
  const pieces: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText) pieces.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('text.ts', `(${String(text)})`, ts.ScriptTarget.Latest, true));
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function untranslated(
  one: unknown,
  other: unknown,
  path: string,
  shared = sharedTexts,
): readonly string[] {
  if (typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other)) {
    return [`${path} is ${typeof one} in Indonesian and ${typeof other} in English`];
  }
  if (isObject(one) && isObject(other)) {
    const [here, there] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    return [...new Set([...here.keys(), ...there.keys()])].flatMap((key) =>
      here.has(key) && there.has(key)
        ? untranslated(here.get(key), there.get(key), `${path}.${key}`, shared)
        : [`${path}.${key} is missing in ${here.has(key) ? 'English' : 'Indonesian'}`],
    );
  }
  if (typeof one === 'function' && typeof other === 'function' && one.length !== other.length) {
    return [`${path} takes ${one.length} values in Indonesian and ${other.length} in English`];
  }
  if (typeof one !== 'string' && typeof one !== 'function') return [];
  const [indonesian, english] = [wordsOf(one), wordsOf(other)];
  if (typeof one === 'string' && (indonesian === '') !== (english === '')) {
    return [`${path} is empty in ${english === '' ? 'English' : 'Indonesian'}`];
  }
  const same = indonesian === english && /\p{L}{2}/u.test(english) && !codeKey.test(path);
  return same && !shared.has(english)
    ? [`${path} says "${english}" twice; translate it, or add it to sharedTexts if both use it`]
    : [];
}

test('imports point one way', () => {
  expect(sources.flatMap((file) => wrongImports(file, read(file)))).toEqual([]);
});

test('an import against the direction is seen, in TypeScript and in Astro', () => {
  expect(wrongImports('src/charts/a.ts', "import type { B } from '../components/b.ts';")).toEqual([
    expect.stringMatching(/^src\/charts\/a\.ts imports src\/components\/b\.ts: charts may import/),
  ]);
  expect(wrongImports('src/i18n/a.ts', "export * from '../indicators/index.ts';")).toHaveLength(1);
  expect(wrongImports('src/client/a.ts', "const f = await import('node:fs');")).toHaveLength(1);
  expect(
    wrongImports('src/components/A.astro', "---\nimport B from '../layouts/B.astro';\n---\n<p />"),
  ).toHaveLength(1);
  expect(
    wrongImports('src/components/A.astro', "<script>import '../../scripts/a.ts';</script>"),
  ).toHaveLength(1);
  expect(wrongImports('scripts/a.ts', "import '../src/charts/a.ts';")).toHaveLength(1);
  expect(wrongImports('src/utils/a.ts', '')).toHaveLength(1);
  expect(wrongImports('src/pages/a.ts', "import '../layouts/b.ts'; import 'astro';")).toEqual([]);
});

test('an indicator is named in its entry alone', () => {
  const generic = sources.filter((file) => !file.startsWith('src/indicators/'));
  expect(generic.flatMap((file) => namedIndicators(file, read(file)))).toEqual([]);
});

test('a named indicator is seen, in code, in SQL and in markup', () => {
  const name = indicators[0]!.id;
  expect(namedIndicators('src/a.ts', `const a = '${name}';`)).toHaveLength(1);
  expect(namedIndicators('src/a.ts', `const a = \`WHERE i = '${name}' \${b}\`;`)).toHaveLength(1);
  expect(namedIndicators('src/a.astro', `---\n---\n<Chart indicator="${name}" />`)).toHaveLength(1);
  expect(namedIndicators('src/a.ts', `// ${name}\nconst a = 'x-${name}';`)).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  const all = ['src', 'scripts', 'tests'].flatMap((folder) =>
    filesOf(folder, /\.(ts|mts|js|mjs|astro|css)$/),
  );
  const long = all
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 400)
    .map(({ file, lines }) => `${file} has ${lines} lines; divide it by its topics`);
  expect(long).toEqual([]);
});

test('no drawer for odds and ends', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|lib|misc)(\/|\.[a-z.]+$)/i;
  expect(drawers.test('src/charts/utils.ts') && drawers.test('src/lib/a.ts')).toBe(true);
  const all = ['src', 'scripts', 'tests'].flatMap((folder) => filesOf(folder, /./));
  expect(all.filter((file) => drawers.test(file))).toEqual([]);
});

test('no address of another origin but those that are only named', () => {
  const all = filesOf('src', /\.(ts|mts|js|mjs|astro|css|svg|html)$/);
  expect(all.flatMap((file) => foreignAddresses(file, read(file)))).toEqual([]);
});

test('a foreign address is seen, with and without its scheme', () => {
  const seen = (text: string) => foreignAddresses('a.ts', text).length;
  expect(seen("fetch('https://cdn.example/x.js')")).toBe(1);
  expect(seen('<script src="//cdn.example/x.js">')).toBe(1);
  expect(seen('url(https://fonts.example/a.woff2)')).toBe(1);
  expect(seen('https://kepri.bps.go.id/ https://www.w3.org/2000/svg http://127.0.0.1:4321/')).toBe(
    0,
  );
  expect(seen('https://bps.go.id.example/ https://openstreetmap.org/tile')).toBe(2);
  expect(seen('// a comment, and const a = b // c')).toBe(0);
});

test('both languages say everything, each in its own words', () => {
  expect(untranslated(id, en, 'messages')).toEqual([]);
});

test('an indicator is described in both languages', () => {
  const gaps = indicators.flatMap(({ id: name, definition, label, short, axis, survey }) => [
    ...untranslated(definition.id, definition.en, `${name}.definition`),
    ...[label, short, axis, survey].flatMap((text) =>
      text.id.trim() === '' || text.en.trim() === '' ? [`${name} has an empty text`] : [],
    ),
  ]);
  expect(gaps).toEqual([]);
});

test('a missing, empty or copied translation is seen', () => {
  expect(untranslated({ a: 'satu' }, {}, 'm')).toEqual(['m.a is missing in English']);
  expect(untranslated({}, { a: 'one' }, 'm')).toEqual(['m.a is missing in Indonesian']);
  expect(untranslated({ a: 'satu' }, { a: ' ' }, 'm')).toEqual(['m.a is empty in English']);
  expect(untranslated({ a: 'satu' }, { a: 'satu' }, 'm')).toHaveLength(1);
  expect(untranslated({ a: 'satu' }, { a: () => 'one' }, 'm')).toHaveLength(1);
  expect(
    untranslated(
      (a: string) => a,
      (a: string, b: string) => a + b,
      'm',
    ),
  ).toHaveLength(1);
  expect(
    untranslated(
      (a: string) => `${a} orang`,
      (a: string) => `${a} orang`,
      'm',
    ),
  ).toHaveLength(1);
  expect(untranslated({ a: 'satu', b: ['x'] }, { a: 'one', b: ['y'] }, 'm')).toEqual([]);
});

test('texts allowed to be the same are the same somewhere', () => {
  const all = untranslated(id, en, 'messages', new Set()).join('\n');
  expect([...sharedTexts].filter((text) => !all.includes(`"${text}"`))).toEqual([]);
});
