import {
  resolveDocument,
  type DocumentDiagnostic,
  type Rendered,
  type Renderer,
  type RenderOptions,
  type ResolvedDocument,
} from '@baocao/document';
import { coreProperties } from './package/core-properties.js';
import { packParts } from './package/pack-parts.js';
import { withAddition } from './package/with-addition.js';
import { manifestPath, relationshipsPath } from './shell/link-manifest.js';
import { profileShell } from './shell/profile-shell.js';
import { writeBody } from './write/write-body.js';
import { createLegalText } from './xml/legal-text.js';

/**
 * Draws a document as a Word file (ISO/IEC 29500-4, transitional). A character that XML cannot
 * carry becomes U+FFFD and a `document/character-illegal` among the diagnostics.
 * @throws RangeError when `at` is not a date up to the year 9999.
 */
export const writeDocx: Renderer = (document, options) =>
  writeResolved(resolveDocument(document), options);

/** Writes a document in which everything is decided but the breaks of lines and pages. */
export async function writeResolved(
  document: ResolvedDocument,
  { at }: RenderOptions,
): Promise<Rendered> {
  const diagnostics: DocumentDiagnostic[] = [];
  const legal = createLegalText((found) => diagnostics.push(found));
  const shell = await profileShell(document.profile);
  const body = writeBody(document, { headerId: shell.headerId, legal });
  const relationships = body.pictures.relationships();
  const bytes = packParts(shell.parts, {
    ...(relationships !== '' && {
      [relationshipsPath]: withAddition(
        shell.parts[relationshipsPath],
        relationshipsPath,
        relationships,
      ),
    }),
    'word/document.xml': body.document,
    'word/numbering.xml': body.numbering,
    'docProps/core.xml': coreProperties(document, { at, legal }),
    [manifestPath]: body.regions,
    ...(await body.pictures.files()),
  });
  return { bytes, diagnostics };
}
