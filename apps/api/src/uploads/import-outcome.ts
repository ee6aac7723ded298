import type { Diagnostic } from '@baocao/core';
import type { DocumentDiagnostic, Loss } from '@baocao/document';
import type { Interpretation } from '@baocao/template';

/** What came of reading an uploaded Word file. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly found: Interpretation;
      readonly losses: readonly Loss[];
      /** Of the file and of the report. */
      readonly diagnostics: readonly Diagnostic[];
    }
  /** The file is damaged, locked, hostile or beyond the limits of the reader. */
  | { readonly kind: 'unreadable'; readonly diagnostics: readonly DocumentDiagnostic[] }
  /** Reading it took more time or memory than a request may. */
  | { readonly kind: 'too-costly'; readonly limit: 'time' | 'memory' };
