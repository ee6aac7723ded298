import type { Template } from '@baocao/template';
import type { FileIo } from '../cli-io.js';
import type { ReadResult } from '../reading/finding.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { findRoundFolder, requireRoundFolder } from '../round-folder/round-folder.js';
import { defaultTemplate } from '../templates.js';

/**
 * The template that Word files in a folder are read on: that of the round folder named, of the one
 * that they lie in, or the one that comes with the command line.
 * @throws UsageError where the folder named is none.
 */
export async function importTemplate(
  io: FileIo,
  { dir, start }: { readonly dir: string | undefined; readonly start: string },
): Promise<ReadResult<Template>> {
  const folder =
    dir === undefined ? await findRoundFolder(io, start) : await requireRoundFolder(io, dir);
  if (folder === undefined) return { ok: true, value: defaultTemplate, findings: [] };
  return readRoundFolder(io, folder);
}
