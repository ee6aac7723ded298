import {
  documentFinding,
  resolveDocument,
  type OfficialDocument,
  type Rendered,
  type ResolvedDocument,
} from '@baocao/document';
import { checkedAttachment } from './attachment/checked-attachment.js';
import { assembleFile } from './file/assemble-file.js';
import { documentInfo } from './file/document-info.js';
import { fileId } from './file/file-id.js';
import { layOut } from './paginate/lay-out.js';
import { placedField } from './paginate/placed-field.js';
import { paintPage } from './paint/paint-page.js';
import type { PdfOptions } from './pdf-options.js';
import { createMarkedContent } from './tags/marked-content.js';
import { createTypesetter } from './text/typesetter.js';

/**
 * Draws a document as a tagged PDF, made to PDF/A-2a and PDF/UA-1; with a file attached, to
 * PDF/A-3a and PDF/UA-1. A character that the font lacks becomes U+FFFD and a
 * `document/glyph-missing` among the diagnostics; a signature field in a document that names no
 * signer is left out with `document/no-room-to-sign`.
 * @throws RangeError when `at` is not a valid date, or a name, media type or size of the options
 * cannot stand in a PDF.
 */
export function writePdf(document: OfficialDocument, options: PdfOptions): Promise<Rendered> {
  return writeResolved(resolveDocument(document), options);
}

/** Draws a document in which everything is decided but the breaks of lines and pages. */
export async function writeResolved(
  document: ResolvedDocument,
  options: PdfOptions,
): Promise<Rendered> {
  const info = documentInfo(document, options.at);
  const attachment = options.attachment && (await checkedAttachment(options.attachment));
  const typesetter = createTypesetter();
  const layout = layOut(document, typesetter);
  const marked = createMarkedContent();
  const painted = layout.sheets.map((sheet, index) => paintPage(sheet, index, marked));
  const field = options.signatureField && placedField(options.signatureField, layout.sheets);
  const content = painted.map((page) => page.content);
  const attached = attachment && { ...attachment, bytes: undefined };
  const id = await fileId(JSON.stringify([info, attached, field]), content);
  const bytes = assembleFile({ layout, painted, marked, info, id, attachment, field });
  const unsigned = options.signatureField !== undefined && field === undefined;
  return { bytes, diagnostics: [...typesetter.diagnostics, ...(unsigned ? [noRoomToSign] : [])] };
}

const noRoomToSign = documentFinding({
  code: 'document/no-room-to-sign',
  severity: 'warning',
  path: '',
  values: {},
});
