import type { Outline } from '@baocao/core';
import { join, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import type { ReadResult } from '../reading/finding.js';
import { readOutline } from '../reading/read-outline.js';
import {
  findRoundFolder,
  requireRoundFolder,
  roundFolderNames,
} from '../round-folder/round-folder.js';
import { defaultTemplate } from '../templates.js';

/** Where a user says the outline is. */
export type OutlineChoice = {
  readonly file?: string | undefined;
  readonly dir?: string | undefined;
};

/**
 * The outline of a file, of a round folder, of the round folder one is in, or else the built-in one.
 * @throws UsageError where the file or folder named is not there.
 */
export async function chooseOutline(
  io: FileIo,
  { file, dir }: OutlineChoice,
): Promise<ReadResult<Outline>> {
  if (file !== undefined) return readOutline(io, resolve(io.cwd, file));
  const folder =
    dir === undefined ? await findRoundFolder(io, io.cwd) : await requireRoundFolder(io, dir);
  if (folder !== undefined) return readOutline(io, join(folder, roundFolderNames.outline));
  return { ok: true, value: defaultTemplate.outline, findings: [] };
}
