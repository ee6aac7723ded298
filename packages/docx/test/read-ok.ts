import { readDocx, type ReadResult } from '../src/index.js';

/** Reads a file that has to be readable; throws what was found if it is not. */
export function readOk(bytes: Uint8Array): Extract<ReadResult, { ok: true }> {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(`It was refused: ${JSON.stringify(result.diagnostics)}`);
  return result;
}
