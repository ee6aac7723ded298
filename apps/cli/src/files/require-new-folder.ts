import type { FileIo } from '../cli-io.js';
import { usageError } from '../usage-error.js';
import { displayPath } from './display-path.js';

/**
 * A folder that is going to be made: it is not there yet, or empty.
 * @throws UsageError where it holds something, or is no folder.
 */
export async function requireNewFolder(io: FileIo, folder: string): Promise<string> {
  const path = displayPath(io, folder);
  const kind = await io.files.kindOf(folder);
  if (kind !== 'absent' && kind !== 'folder') throw usageError('init.notFolder', { path });
  if (kind === 'folder' && (await io.files.list(folder)).length > 0) {
    throw usageError('init.notEmpty', { path });
  }
  return folder;
}
