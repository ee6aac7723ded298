import type { Outline } from '@baocao/core';
import { jsonText } from '../files/json-text.js';
import type { NewFile } from '../files/write-files.js';

/** An outline as people keep it: JSON that reads well. */
export function outlineFile(outline: Outline, path: string): NewFile {
  return { path, bytes: new TextEncoder().encode(jsonText(outline)) };
}
