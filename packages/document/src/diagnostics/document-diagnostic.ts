/**
 * A problem met while a document is made. It has the shape of `Diagnostic` in `@baocao/core`,
 * which this package does not see; `@baocao/template`, which sees both, tests that they agree.
 */
export type DocumentDiagnostic = {
  /** Stable, `document/kebab-name`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** RFC 6901 pointer into the document tree. */
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
};
