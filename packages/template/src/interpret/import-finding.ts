import type { Diagnostic, HolesOf, MessageValue } from '@baocao/core';
import type { importMessages } from './import-messages.js';

type Messages = typeof importMessages;
export type ImportCode = keyof Messages;
type Holes<Code extends ImportCode> = HolesOf<Messages[Code]['vi'] | Messages[Code]['en']>;

/** Something to tell about an import; an unfilled hole of its message does not compile. */
export function importFinding<Code extends ImportCode>(finding: {
  readonly code: Code;
  /** Pointer into the report; the file as a whole where absent. */
  readonly path?: string;
  readonly values: Readonly<Record<Holes<Code>, MessageValue>>;
  /** `warning` where absent. */
  readonly severity?: Diagnostic['severity'];
}): Diagnostic {
  return { severity: 'warning', path: '', ...finding };
}
