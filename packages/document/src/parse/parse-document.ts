import type { DocumentDiagnostic } from '../diagnostics/document-diagnostic.js';
import { documentFinding } from '../diagnostics/document-finding.js';
import { officialDocumentSchema, type OfficialDocument } from '../official-document.js';
import { excess } from './excess.js';
import { limits } from './limits.js';
import { schemaFindings } from './schema-findings.js';

/** What came of reading a document tree from outside. */
export type ParsedDocument =
  | {
      readonly ok: true;
      readonly value: OfficialDocument;
      readonly diagnostics: readonly DocumentDiagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly DocumentDiagnostic[] };

/** Reads a document tree from a value from outside, such as parsed JSON; at most 200 problems are told. */
export function parseDocument(input: unknown): ParsedDocument {
  const beyond = excess(input);
  if (beyond !== undefined) return { ok: false, diagnostics: [beyond] };
  const parsed = officialDocumentSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data, diagnostics: [] };
  return { ok: false, diagnostics: capped(parsed.error.issues.flatMap(schemaFindings)) };
}

function capped(diagnostics: readonly DocumentDiagnostic[]): readonly DocumentDiagnostic[] {
  const count = diagnostics.length - limits.problems;
  if (count <= 0) return diagnostics;
  const rest = documentFinding({ code: 'document/too-many-problems', path: '', values: { count } });
  return [...diagnostics.slice(0, limits.problems), rest];
}
