import type { DocumentDiagnostic } from './diagnostics/document-diagnostic.js';
import type { OfficialDocument } from './official-document.js';

/** What a writer gives back: the file, and what it had to say about it. */
export type Rendered = {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly DocumentDiagnostic[];
};

/** `at` is the moment stamped into the file; with the same `at` the bytes are the same for ever. */
export type RenderOptions = { readonly at: Date };

/** Draws a document. `writeDocx` and `writePdf` are of this type. */
export type Renderer = (document: OfficialDocument, options: RenderOptions) => Promise<Rendered>;
