import type { Outline } from '@baocao/core';
import type { NewFile } from '../files/write-files.js';

/** An outline as people keep it: JSON that reads well. */
export function outlineFile(outline: Outline, path: string): NewFile {
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(outline, null, 2)}\n`) };
}
