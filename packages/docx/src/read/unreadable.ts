import { documentFinding, type DocumentDiagnostic } from '@baocao/document';

/** Ends the reading of a file from wherever it stands; `readDocx` turns it into its result. */
export class Unreadable extends Error {
  readonly diagnostic: DocumentDiagnostic;
  constructor(diagnostic: DocumentDiagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** The file holds more of something than is read. */
export function beyond(limit: number): Unreadable {
  return new Unreadable(
    documentFinding({ code: 'document/too-large', path: '', values: { limit } }),
  );
}

/** A part of the package is not what it should be. */
export function damaged(part: string): Unreadable {
  return new Unreadable(
    documentFinding({ code: 'document/damaged-part', path: '', values: { part } }),
  );
}

/** The file is of a kind that is refused as a whole. */
export function refused(
  code:
    'document/not-docx' | 'document/locked-or-old' | 'document/has-macros' | 'document/has-doctype',
): Unreadable {
  return new Unreadable(documentFinding({ code, path: '', values: {} }));
}
