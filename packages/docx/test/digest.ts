import { createHash } from 'node:crypto';

/** A short name for bytes, to compare them by. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
