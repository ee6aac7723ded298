import type { Parsed } from '@baocao/core';
import type { FileIo } from '../cli-io.js';
import { fileDiagnostic } from './file-diagnostic.js';
import { readBytes } from './read-bytes.js';

/**
 * The text of a file, its byte order mark left out. A file that is too large or not in UTF-8 is a
 * problem of the data.
 * @throws UsageError where there is no such file.
 */
export async function readText(io: FileIo, path: string, limit?: number): Promise<Parsed<string>> {
  const bytes = await readBytes(io, path, limit);
  if (!bytes.ok) return bytes;
  try {
    const value = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
    return { ok: true, value, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, diagnostics: [fileDiagnostic('file/not-utf8', {})] };
  }
}
