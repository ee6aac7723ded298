import { FileStoreError } from './files/file-store.js';
import type { Say } from './texts/say.js';
import { UsageError } from './usage-error.js';

/** What to tell about a thrown error that is the user's or the system's; `undefined` for a bug. */
export function describeFailure(error: unknown, say: Say): string | undefined {
  if (error instanceof UsageError) return error.describe(say);
  if (error instanceof FileStoreError) return describeFileStoreError(error, say);
  return undefined;
}

function describeFileStoreError({ path, reason }: FileStoreError, say: Say): string {
  switch (reason) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say('file.denied', { path });
    case 'ENOSPC':
    case 'EDQUOT':
      return say('file.noSpace', { path });
    case 'ELOCKED':
      return say('file.locked', { path });
    default:
      return say('file.refused', { path, reason });
  }
}
