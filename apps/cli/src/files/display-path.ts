import { isAbsolute, relative } from 'node:path';
import type { FileIo } from '../cli-io.js';

/** A path as it is shown: from the working folder where it is inside, whole where it is not. */
export function displayPath({ cwd }: FileIo, path: string): string {
  const shown = relative(cwd, path);
  if (shown === '') return '.';
  return shown.startsWith('..') || isAbsolute(shown) ? path : shown;
}
