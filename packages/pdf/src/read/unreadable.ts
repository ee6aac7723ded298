import { documentFinding, type DocumentDiagnostic } from '@baocao/document';

/** Carries a finding about a PDF from its depths up to the reader, which returns it. */
export class Unreadable extends Error {
  readonly finding: DocumentDiagnostic;
  constructor(finding: DocumentDiagnostic) {
    super(finding.code);
    this.finding = finding;
  }
}

/** The file is no PDF, is damaged, or holds what we do not read. */
export function malformed(): Unreadable {
  return new Unreadable(documentFinding({ code: 'document/not-a-pdf', path: '', values: {} }));
}

/** The file asks for more than a reader should give. */
export function excessive(limit: number): Unreadable {
  return new Unreadable(
    documentFinding({ code: 'document/too-large', path: '', values: { limit } }),
  );
}
