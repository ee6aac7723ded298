import type { LegalRegister } from '@baocao/core/legal';
import { registerOf } from '@baocao/template';
import { dirname } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { defaultTemplate } from '../templates.js';
import { readRoundFolder } from './read-round-folder.js';
import { findRoundFolder } from './round-folder.js';

/**
 * What the citations of a file are held against: the register of the core with the instruments of
 * the round folder it lies in, or else of the built-in template.
 */
export async function registerAt(io: FileIo, path: string): Promise<LegalRegister> {
  const folder = await findRoundFolder(io, dirname(path));
  if (folder === undefined) return registerOf(defaultTemplate);
  const round = await readRoundFolder(io, folder);
  return registerOf(round.ok ? round.value : defaultTemplate);
}
