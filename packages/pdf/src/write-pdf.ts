import {
  resolveDocument,
  type Rendered,
  type Renderer,
  type RenderOptions,
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
 * Draws a document as a tagged PDF, made to PDF/A-2a and PDF/UA-1. A character that the font lacks
 * becomes U+FFFD and a `document/glyph-missing` among the diagnostics.
 * @throws RangeError when `at` is not a valid date.
 */
export const writePdf: Renderer = (document, options) =>
  writeResolved(resolveDocument(document), options);

/** Draws a document in which everything is decided but the breaks of lines and pages. */
export async function writeResolved(
  document: ResolvedDocument,
  { at }: RenderOptions,
): Promise<Rendered> {
  const info = documentInfo(document, at);
  const typesetter = createTypesetter();
  const layout = layOut(document, typesetter);
  const marked = createMarkedContent();
  const painted = layout.sheets.map((sheet, index) => paintPage(sheet, index, marked));
  const id = await fileId(JSON.stringify([info, painted.map(({ content }) => content)]));
  const bytes = assembleFile({ layout, painted, marked, info, id });
  return { bytes, diagnostics: typesetter.diagnostics };
}
