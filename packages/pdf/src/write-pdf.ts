import {
  resolveDocument,
  type Rendered,
  type Renderer,
  type ResolvedDocument,
} from '@baocao/document';
import { assembleFile } from './file/assemble-file.js';
import { documentInfo } from './file/document-info.js';
import { fileId } from './file/file-id.js';
import { layOut } from './paginate/lay-out.js';
import { paintPage } from './paint/paint-page.js';
import { createMarkedContent } from './tags/marked-content.js';
import { createTypesetter } from './text/typesetter.js';

/**
 * Draws a document as a tagged PDF (PDF/A-2a and PDF/UA-1 by design). A character that the font
 * lacks is drawn as U+FFFD and told as `document/glyph-missing`. Throws a `RangeError` when `at`
 * is no moment.
 */
export const writePdf: Renderer = (document, { at }) =>
  printDocument(resolveDocument(document), at);

/** Draws a document in which only the lines and pages are left to break. */
export async function printDocument(document: ResolvedDocument, at: Date): Promise<Rendered> {
  const typesetter = createTypesetter();
  const layout = layOut(document, typesetter);
  const marked = createMarkedContent();
  const painted = layout.sheets.map((sheet, index) => paintPage(sheet, index, marked));
  const info = documentInfo(document.properties, document.language, at);
  const id = await fileId(JSON.stringify([info, painted.map(({ content }) => content)]));
  const bytes = await assembleFile({ layout, painted, marked, info, id });
  return { bytes, diagnostics: typesetter.diagnostics };
}
