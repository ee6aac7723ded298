import { vietnamInstant, type RoundEvent } from '@baocao/core';
import type { CliIo } from '../cli-io.js';

/** When an event is recorded, and by whom: who is named, else who is signed in to the computer. */
export function recorder(
  { env, now }: Pick<CliIo, 'env' | 'now'>,
  by: string | undefined,
): Pick<RoundEvent, 'at' | 'by'> {
  const signedIn = env['USER'] ?? env['USERNAME'];
  return { at: vietnamInstant(now()), by: by ?? (signedIn?.trim() ? signedIn : 'baocao') };
}
