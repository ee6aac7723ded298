import { basename, join, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { usageError } from '../usage-error.js';

/** Word files to import; `isFolder` where a folder was named. */
export type WordFiles = { readonly paths: readonly string[]; readonly isFolder: boolean };

/**
 * The Word file that is named, or those in the folder that is, without the ones that Word keeps
 * beside an open file ("~$…").
 * @throws UsageError for a folder without Word files.
 */
export async function wordFiles(io: FileIo, named: string): Promise<WordFiles> {
  const path = resolve(io.cwd, named);
  if ((await io.files.kindOf(path)) !== 'folder') return { paths: [path], isFolder: false };
  const names = await io.files.list(path);
  const paths = names
    .filter(isWordFile)
    .sort()
    .map((name) => join(path, name));
  if (paths.length === 0) throw usageError('import.noFiles', { path: displayPath(io, path) });
  return { paths, isFolder: true };
}

function isWordFile(name: string): boolean {
  return /\.docx$/iu.test(name) && !basename(name).startsWith('~$');
}
