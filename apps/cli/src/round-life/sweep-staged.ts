import { join } from 'node:path';
import type { FileIo } from '../cli-io.js';

/** Files of a round that are only ever staged under its lock. */
const staged = /^\.(?:events\.jsonl|submitted-\d+\.json)\.[^/]*\.tmp$/u;

/** Takes away what a process that was killed had staged; whoever holds the lock may. */
export async function sweepStaged(io: FileIo, folders: readonly string[]): Promise<void> {
  for (const folder of new Set(folders)) {
    if ((await io.files.kindOf(folder)) !== 'folder') continue;
    for (const name of await io.files.list(folder)) {
      if (staged.test(name)) await io.files.remove(join(folder, name));
    }
  }
}
