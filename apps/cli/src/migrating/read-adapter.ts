import { outlineAdapterSchema, parseWith, type OutlineAdapter } from '@baocao/core';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { FileIo } from '../cli-io.js';
import type { ReadResult } from '../reading/finding.js';
import { readData } from '../reading/read-data.js';

/**
 * The declared part of a version change: of the file that is named, or of the one beside the newer
 * outline (`outline.adapter.json` beside `outline.json`); nothing where there is none.
 * @throws UsageError where the file named is not there.
 */
export async function readAdapter(
  io: FileIo,
  named: string | undefined,
  outlinePath: string,
): Promise<ReadResult<OutlineAdapter>> {
  const path = named === undefined ? besideOutline(outlinePath) : resolve(io.cwd, named);
  if (named === undefined && (await io.files.kindOf(path)) !== 'file') {
    return { ok: true, value: {}, findings: [] };
  }
  return readData(io, path, (data) => parseWith(outlineAdapterSchema, data));
}

function besideOutline(path: string): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}.adapter.json`);
}
