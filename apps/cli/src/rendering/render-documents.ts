import type { OfficialDocument } from '@baocao/document';
import { join } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import type { NewFile } from '../files/write-files.js';
import { findingsIn, type Finding } from '../reading/finding.js';
import { formats, type Format } from './formats.js';

/** A document and the name of its files, without ending. */
export type NamedDocument = { readonly name: string; readonly document: OfficialDocument };

export type RenderedFiles = { readonly files: NewFile[]; readonly findings: Finding[] };

/** Makes every document in every format; writes nothing. */
export async function renderDocuments(
  io: FileIo,
  documents: readonly NamedDocument[],
  { to, out, at }: { to: readonly Format[]; out: string; at: Date },
): Promise<RenderedFiles> {
  const files: NewFile[] = [];
  const findings: Finding[] = [];
  for (const { name, document } of documents) {
    for (const format of to) {
      const path = join(out, `${name}.${format}`);
      const { bytes, diagnostics } = await formats[format](document, { at });
      files.push({ path, bytes });
      findings.push(...findingsIn(displayPath(io, path), diagnostics));
    }
  }
  return { files, findings };
}
