import { formatBytes } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { PublishedFile } from '../observations/release.ts';
import { publishedRelease } from '../prerender/published.ts';
import { fileAt } from './address.ts';

/** A published file to take away; `size` is written for the reader. */
export interface Download extends PublishedFile {
  readonly href: string;
  readonly size: string;
}

/** A file of the release by its path below the published files, or undefined where it has none. */
export async function downloadAt(path: string, language: Language): Promise<Download | undefined> {
  const { files } = await publishedRelease();
  const file = files.find((candidate) => candidate.path === path);
  return file && { ...file, href: fileAt(`data/${path}`), size: formatBytes(file.bytes, language) };
}

/** The same of a file that must be there; throws where the release does not list it. */
export async function downloadOf(path: string, language: Language): Promise<Download> {
  const file = await downloadAt(path, language);
  if (!file) throw new Error(`the release record does not list ${path}; run \`npm run data\``);
  return file;
}

/** The files of a published table, in the given formats. */
export function tableDownloads<Format extends 'csv' | 'xlsx' | 'parquet'>(
  id: string,
  formats: readonly Format[],
  language: Language,
): Promise<readonly (Download & { readonly format: Format })[]> {
  return Promise.all(
    formats.map(async (format) => ({
      format,
      ...(await downloadOf(`tables/${id}.${format}`, language)),
    })),
  );
}
