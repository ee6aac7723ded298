import { documentFinding, type DocumentDiagnostic } from '@baocao/document';
import type { CheckedAttachment } from '../attachment/checked-attachment.js';
import { limits } from '../attachment/limits.js';
import { sha256 } from '../attachment/sha256.js';
import { sha256Key } from '../attachment/sha256-key.js';
import { openFile, type OpenFile } from './open-file.js';
import { isList, PdfDictionary, PdfName, PdfStream } from './pdf-value.js';
import { hexOf, textOf } from './text-of.js';
import { malformed, Unreadable } from './unreadable.js';

/** What came of looking for an attached file. */
export type ReadAttachment =
  | {
      readonly ok: true;
      readonly value: CheckedAttachment;
      readonly diagnostics: readonly DocumentDiagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly DocumentDiagnostic[] };

/**
 * Takes the file of this name out of a PDF, or the source of its pages where no name is given. Its
 * bytes are those that `writePdf` attached: they are held against the SHA-256 kept beside them.
 * That tells damage, not intent; who may have changed the PDF is for its signature to say.
 */
export async function readAttachment(pdf: Uint8Array, name?: string): Promise<ReadAttachment> {
  try {
    const file = await openFile(pdf);
    const entry = await entryOf(file, name?.normalize('NFC'));
    return { ok: true, value: await attachmentOf(file, entry), diagnostics: [] };
  } catch (problem) {
    if (problem instanceof Unreadable) return { ok: false, diagnostics: [problem.finding] };
    throw problem;
  }
}

/** The entry of a file among those that the whole document is associated with. */
async function entryOf(file: OpenFile, name: string | undefined): Promise<PdfDictionary> {
  const listed = await file.follow(file.catalog.get('AF'));
  const pointers = isList(listed) ? listed : [];
  for (const pointer of pointers.slice(0, limits.attachments)) {
    const entry = await file.follow(pointer);
    if (!(entry instanceof PdfDictionary)) continue;
    const found = name === undefined ? isSource(entry) : textOf(entry.get('UF')) === name;
    if (found) return entry;
  }
  throw new Unreadable(documentFinding({ code: 'document/no-attachment', path: '', values: {} }));
}

function isSource(entry: PdfDictionary): boolean {
  const relationship = entry.get('AFRelationship');
  return relationship instanceof PdfName && relationship.text === 'Source';
}

async function attachmentOf(file: OpenFile, entry: PdfDictionary): Promise<CheckedAttachment> {
  const files = await file.follow(entry.get('EF'));
  const stream = files instanceof PdfDictionary ? await file.follow(files.get('F')) : null;
  if (!(stream instanceof PdfStream)) throw malformed();
  const bytes = await file.read(stream, limits.attachment);
  const parameters = await file.follow(stream.dictionary.get('Params'));
  const kept = parameters instanceof PdfDictionary ? hexOf(parameters.get(sha256Key)) : '';
  const found = await sha256(bytes);
  const name = textOf(entry.get('UF'));
  if (kept !== found) {
    const code = 'document/attachment-changed';
    throw new Unreadable(documentFinding({ code, path: '', values: { name } }));
  }
  const mediaType = stream.dictionary.get('Subtype');
  return {
    name,
    mediaType: mediaType instanceof PdfName ? mediaType.text : '',
    bytes,
    description: textOf(entry.get('Desc')),
    sha256: found,
  };
}
