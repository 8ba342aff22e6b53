import { basename } from 'node:path';
import { ExtractError, refused } from './finding.ts';

/** What a message of the engine means. The message itself is never shown: it quotes lines. */
const meanings: readonly (readonly [pattern: RegExp, rule: string, says: string])[] = [
  [
    /no space left|disk is full|max_temp_directory_size|disk quota|file too large|could not write/i,
    'disk',
    'the disk of the working folder is full; free space, or name another working folder',
  ],
  [
    /out of memory|failed to allocate|could not allocate|memory limit/i,
    'memory',
    'the memory limit is too small for this extract; raise it',
  ],
  [/permission denied/i, 'structure', 'cannot be read; give read access to it'],
  [
    /not utf-8|invalid unicode|invalid string encoding|invalid utf|utf-?8/i,
    'encoding',
    'is not UTF-8; save it as UTF-8',
  ],
  [
    /unterminated quote|quote should be followed|state machine|unquoted/i,
    'structure',
    'has broken quotes or mixed line ends; quote a whole field and double the quotes inside it',
  ],
  [
    /expected number of columns/i,
    'structure',
    'has a line with another number of columns, or broken quotes; write one cell for each column',
  ],
  [/maximum line size|exceeds/i, 'structure', 'has a line of more than 2 MB; export it again'],
  [/encrypt/i, 'structure', 'is encrypted Parquet; write it without encryption'],
  [
    /magic bytes|too small|footer|parquet|metadata|snappy|zstd|thrift|page|decompress/i,
    'structure',
    'is no complete Parquet file (cut, damaged or another format); export it again',
  ],
];

/**
 * The refusal that a failure of the engine while it read these files stands for: the name of the
 * file and the line where they are known, and never a value. Errors of this project, and those of its SQL, pass unchanged.
 */
export function engineFailure(failure: unknown, files: readonly string[]): Error {
  if (failure instanceof ExtractError) return failure;
  const message = failure instanceof Error ? failure.message : String(failure);
  if (failure instanceof Error && /^(Binder|Parser|Catalog) Error/.test(message)) return failure;
  const file =
    files.find((path) => message.includes(path)) ?? (files.length === 1 ? files[0] : undefined);
  const line = /Line: (\d+)/.exec(message)?.[1];
  const plain = message.replaceAll(/Original Line:[^\n]*/g, '');
  const [, rule, says] = meanings.find(([pattern]) => pattern.test(plain)) ?? [
    null,
    'structure',
    'cannot be read (damaged, or another format); export it again',
  ];
  if (rule === 'disk' || rule === 'memory') return refused(rule, says);
  const where = file ? basename(file) : 'a file of the extract';
  return refused(rule, `${where}: ${line ? `line ${line} ` : ''}${says}`);
}
