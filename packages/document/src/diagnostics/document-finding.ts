import type { DocumentDiagnostic } from './document-diagnostic.js';
import type { documentMessages } from './document-messages.js';

type Messages = typeof documentMessages;
export type DocumentCode = keyof Messages;

type HolesOf<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;
type Holes<Code extends DocumentCode> = HolesOf<Messages[Code]['vi'] | Messages[Code]['en']>;

/** A problem of a document; an unfilled hole of its message does not compile. */
export function documentFinding<Code extends DocumentCode>(finding: {
  readonly code: Code;
  readonly path: string;
  readonly values: Readonly<Record<Holes<Code>, string | number>>;
  /** `error` where absent. */
  readonly severity?: DocumentDiagnostic['severity'];
}): DocumentDiagnostic {
  return { severity: 'error', ...finding };
}
