import type { OfficialDocument } from '@baocao/document';
import type { Attachment, PdfOptions } from '@baocao/pdf';
import { documentSignature } from '@baocao/template';
import { join } from 'node:path';
import type { FileIo } from '../cli-io.js';
import { displayPath } from '../files/display-path.js';
import type { NewFile } from '../files/write-files.js';
import { findingsIn, type Finding } from '../reading/finding.js';
import { formats, type Format } from './formats.js';

/** A document and the name of its files, without ending. */
export type NamedDocument = {
  readonly name: string;
  readonly document: OfficialDocument;
  /** What its PDF is to carry. */
  readonly attachment?: Attachment;
};

/** What was asked for on the command line. */
export type RenderRequest = {
  readonly to: readonly Format[];
  readonly out: string;
  readonly at: Date;
  /** The place of the hand is to be reserved in PDF. */
  readonly signatureField?: boolean;
};

export type RenderedFiles = { readonly files: NewFile[]; readonly findings: Finding[] };

/** Makes every document in every format; writes nothing. */
export async function renderDocuments(
  io: FileIo,
  documents: readonly NamedDocument[],
  { to, out, at, signatureField }: RenderRequest,
): Promise<RenderedFiles> {
  const files: NewFile[] = [];
  const findings: Finding[] = [];
  for (const { name, document, attachment } of documents) {
    const options: PdfOptions = {
      at,
      ...(attachment && { attachment }),
      ...(signatureField === true && { signatureField: documentSignature }),
    };
    for (const format of to) {
      const path = join(out, `${name}.${format}`);
      const { bytes, diagnostics } = await formats[format](document, options);
      files.push({ path, bytes });
      findings.push(...findingsIn(displayPath(io, path), diagnostics));
    }
  }
  return { files, findings };
}
