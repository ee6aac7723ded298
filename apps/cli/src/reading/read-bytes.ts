import { limits, type Parsed } from '@baocao/core';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import { usageError } from '../usage-error.js';
import { fileDiagnostic } from './file-diagnostic.js';

/** Bytes of a file of any kind; JSON has no other limit. */
const maxFileBytes = limits.jsonBytes;

/**
 * The bytes of a file. A file that is too large is a problem of the data.
 * @throws UsageError where there is no such file.
 */
export async function readBytes(
  io: FileIo,
  path: string,
  limit: number = maxFileBytes,
): Promise<Parsed<Uint8Array>> {
  const kind = await io.files.kindOf(path);
  const shown = displayPath(io, path);
  if (kind === 'absent') throw usageError('file.absent', { path: shown });
  if (kind !== 'file') throw usageError('file.notFile', { path: shown });
  const { bytes, size } = await io.files.read(path, limit);
  if (size > limit) {
    const values = { size, limit };
    return { ok: false, diagnostics: [fileDiagnostic('file/too-large', values)] };
  }
  return { ok: true, value: bytes, diagnostics: [] };
}
